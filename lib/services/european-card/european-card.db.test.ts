import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { toDate } from '@/lib/casework/dates';
import { sheetOf } from '@/lib/casework/sheet';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { verifyByCode } from '@/lib/services/documents/issued';
import { getDraft } from '../cases/draft';
import { startCase } from '../cases/start-case';
import { openIssuedPdf } from '../documents/issued';
import { actingFor, addCitizen, applied, closeOffice, openOffice, ordinaryDay, setClock } from '../fixtures';
import { listCards } from './list-cards';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const leo = { givenName: 'Leo', surnames: 'Ruiz López', birthDate: '2018-03-04', idNumber: '', alreadyCovered: true };
const withSon = {
  beneficiaries: {
    create: [
      {
        givenName: 'Leo',
        surnames: 'Ruiz López',
        birthDate: toDate(day('2018-03-04')),
        from: toDate(day('2018-03-04')),
      },
    ],
  },
};
const trip = (more: Readonly<Record<string, unknown>> = {}) => ({
  cardForHolder: true,
  cardBeneficiaries: [leo],
  formCountry: 'pt',
  formNeededFrom: '2026-11-27',
  travelUntil: '2026-12-03',
  travelReason: 'holiday',
  insuredInSpain: true,
  certificateDaysUsed: 0,
  certificateStands: true,
  ...more,
});
const stateOf = async (id: string) => (await systemDb().case.findUniqueOrThrow({ where: { id } })).state;

test('a certificate for the holder and a beneficiary is issued at once, each with a page and a code of its own', async () => {
  const marta = await addCitizen(withSon);
  const id = await applied(marta, trip(), 'ehic-cps');
  expect(await stateOf(id)).toBe('decided');
  const cards = await listCards(marta, id);
  expect(cards.map(({ givenName, from, to, kind }) => [givenName, from, to, kind])).toEqual([
    ['Marta', '2026-11-27', '2026-12-03', 'certificate'],
    ['Leo', '2026-11-27', '2026-12-03', 'certificate'],
  ]);
  for (const { issuedId, givenName } of cards) {
    const { issued, bytes } = await openIssuedPdf(marta, issuedId ?? '');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1')).toMatch(/\/Type \/Pages\s[^>]*\/Count 1\b/);
    const sheet = sheetOf(issued.source);
    const said = JSON.stringify(sheet);
    for (const word of ['Surnames', 'Apellidos', givenName, '27/11/2026', '03/12/2026', 'INSS', 'Portugal'])
      expect(said).toContain(word);
    expect(await verifyByCode(issued.csv)).toMatchObject({ kind: 'health_certificate', state: 'valid' });
  }
});

test('the days of a journey count once for all who travel, and ninety is the most of a year', async () => {
  const marta = await addCitizen(withSon);
  await applied(marta, trip(), 'ehic-cps');
  const { id } = await startCase(marta, 'ehic-cps', 'es', {});
  const draft = await getDraft(marta, id);
  expect(draft.facts).toMatchObject({ certificateDaysUsed: 7, insuredInSpain: true, cardBeneficiaries: [leo] });
  expect(draft.sources.certificateDaysUsed?.source).toBe('record');
  // A lie about the days is no way round: what is held decides, and a person looks at it.
  const other = await applied(marta, trip({ travelUntil: '2027-02-20', certificateDaysUsed: 0 }), 'ehic-cps');
  expect(await stateOf(other)).toBe('registered');
  expect(await listCards(marta, other)).toEqual([]);
});

test('nothing is issued on a word alone: not to who is not insured, nor to a relative nobody knows', async () => {
  const javier = await addCitizen({ periods: undefined as never });
  await systemDb().contributionPeriod.deleteMany({ where: { personId: javier.id } });
  const uninsured = await applied(javier, trip({ cardBeneficiaries: [] }), 'ehic-cps');
  expect(await stateOf(uninsured)).toBe('registered');
  const marta = await addCitizen(withSon);
  const stranger = await applied(marta, trip({ cardBeneficiaries: [{ ...leo, givenName: 'Max' }] }), 'ehic-cps');
  expect(await stateOf(stranger)).toBe('registered');
  expect(await systemDb().europeanCard.count({ where: { caseId: { in: [uninsured, stranger] } } })).toBe(0);
});

test('a treatment abroad gets no certificate, and the right form takes over the country and the day', async () => {
  const marta = await addCitizen();
  const id = await applied(marta, trip({ cardBeneficiaries: [], travelReason: 'treatment' }), 'ehic-cps');
  expect(await stateOf(id)).toBe('registered');
  const { id: right } = await startCase(marta, 'eu-coordination', 'es', { fromCase: id });
  expect((await getDraft(marta, right)).facts).toMatchObject({ formCountry: 'pt', formNeededFrom: '2026-11-27' });
});

test('a representative gets it for the person represented; a stranger finds nothing', async () => {
  const [marta, rosa, luis]: Actor[] = [await addCitizen(withSon), await addCitizen(), await addCitizen()];
  const { agent } = await actingFor(marta as Actor, rosa as Actor);
  const id = await applied(agent, trip(), 'ehic-cps');
  expect(await stateOf(id)).toBe('decided');
  const [mine] = await listCards(agent, id);
  expect(mine).toMatchObject({ givenName: 'Marta', personId: marta?.id });
  expect(await listCards(luis as Actor, id)).toEqual([]);
  await expect(openIssuedPdf(luis as Actor, mine?.issuedId ?? '')).rejects.toMatchObject({ name: 'NotFound' });
});

test('a card is ordered for two years, and the office has it to post', async () => {
  const marta = await addCitizen(withSon);
  const facts = {
    cardForHolder: true,
    cardBeneficiaries: [leo],
    formNeededFrom: '2027-07-01',
    insuredInSpain: true,
    cardStreet: 'Calle de la Luna, 12',
    cardPostcode: '28004',
    cardTown: 'Madrid',
  };
  const id = await applied(marta, facts, 'ehic-card');
  expect(await stateOf(id)).toBe('decided');
  expect((await listCards(marta, id)).map(({ kind, to }) => [kind, to])).toEqual([
    ['card', '2028-11-23'],
    ['card', '2028-11-23'],
  ]);
  expect(await systemDb().staffTask.count({ where: { kind: 'card-to-post', caseId: id } })).toBe(1);
});
