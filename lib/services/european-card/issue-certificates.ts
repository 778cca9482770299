import 'server-only';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import type { Country } from '@/lib/catalogue/benefits/eu-coordination/countries';
import { countryNames as englishNames } from '@/lib/catalogue/benefits/eu-coordination/countries.en';
import { countryNames as spanishNames } from '@/lib/catalogue/benefits/eu-coordination/countries.es';
import type { Person } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { addDays, addMonths, type Day } from '@/lib/law/day';
import { cardValidity } from '@/lib/law/parameters/european-card';
import { issueDocument } from '../documents/issue-document';
import { replaceIssued } from '../documents/replace-issued';
import type { Effect, Granted } from '../effects/effects';
import { addTask } from '../tasks/add-task';
import { certificateSheet } from './certificate-sheet';
import { beneficiariesIn, holderAs, type Traveller } from './is-covered';

const travellersOf = (person: Person, facts: Granted['facts']): readonly Traveller[] => {
  const holder = facts.cardForHolder === true ? holderAs(person) : null;
  return [...(holder ? [holder] : []), ...beneficiariesIn(facts)];
};

/* A correction takes the place of what was written before: it is written anew, and its old papers say so. */
const writeCard = (
  tx: Tx,
  { caseId, person, at }: Granted,
  { givenName, surnames, birthDate, idNumber }: Traveller,
  card: {
    readonly kind: 'certificate' | 'card';
    readonly from: Day;
    readonly to: Day;
    readonly country?: string;
    readonly issuedId?: string;
  },
) =>
  tx.europeanCard.create({
    data: {
      ...card,
      from: toDate(card.from),
      to: toDate(card.to),
      caseId,
      personId: person.id,
      givenName,
      surnames,
      birthDate: toDate(birthDate),
      idNumber: idNumber || null,
      madeAt: at,
    },
  });

/** One certificate for each person who travels, each with a code of its own, in the act that grants it. */
export const issueCertificates: Effect = async (tx, audit, granted) => {
  const { caseId, person, facts } = granted;
  const {
    formNeededFrom: from,
    travelUntil: to,
    formCountry,
  } = facts as Record<string, Day> & { formCountry: Country };
  if (!from || !to) return;
  await tx.europeanCard.deleteMany({ where: { caseId } });
  const country = [...new Set([spanishNames[formCountry], englishNames[formCountry]])].join(' / ');
  const made: string[] = [];
  for (const traveller of travellersOf(person, facts)) {
    const sheet = certificateSheet({ holder: person, traveller, from, to, country, issuedOn: today() });
    const issue = { kind: 'health_certificate', locale: 'es', personId: person.id, caseId, sheet } as const;
    const { id } = await issueDocument(tx, issue);
    await writeCard(tx, granted, traveller, { kind: 'certificate', from, to, country: formCountry, issuedId: id });
    audit({ action: 'card.certificate-issued', object: `issued:${id}`, behalf: person.id });
    made.push(id);
  }
  const [first] = made;
  if (first) await replaceIssued(tx, { kind: 'health_certificate', caseId, id: { notIn: made } }, first);
};

/** A card for each person, and the work to print and post them. */
export const orderCards: Effect = async (tx, audit, granted) => {
  const { caseId, person, facts } = granted;
  const from = today();
  const to = addDays(addMonths(from, cardValidity.on(from)), -1);
  await tx.europeanCard.deleteMany({ where: { caseId } });
  for (const traveller of travellersOf(person, facts))
    await writeCard(tx, granted, traveller, { kind: 'card', from, to });
  await addTask(tx, {
    kind: 'card-to-post',
    dedupeKey: `card-to-post:${caseId}`,
    body: 'INSS',
    caseId,
    personId: person.id,
  });
  audit({ action: 'card.ordered', object: `case:${caseId}`, behalf: person.id });
};
