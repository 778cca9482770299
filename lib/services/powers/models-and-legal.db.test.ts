import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { addDays, addYears, type Day, day } from '@/lib/law/day';
import { actorOf, addPerson, addStaff, closeOffice, onePage, openOffice, setClock } from '../fixtures';
import type { RawValues } from '../forms/form-return';
import { checkFiles } from '../verify/check-files';
import { actOnPower } from './act-on-power';
import { certifyPower } from './certify-power';
import { acceptModel, getOfficePower, listOfficePowers, openModel, returnModel } from './check-model';
import { getPower } from './get-power';
import { confirmLegalPower, endLegalPower, enterLegalPower } from './legal-power';
import { listPowers } from './list-powers';
import { modelPdf } from './model-sheet';
import { sendModel } from './send-model';

type Someone = { readonly actor: Actor; readonly idNumber: string; readonly surnames: string };
const someone = async (surnames: string, more = {}): Promise<Someone> => {
  const person = await addPerson({ surnames, activatedAt: new Date('2026-01-01'), ...more });
  return { actor: actorOf(person.id), idNumber: person.idNumber, surnames };
};
const partsOf = (until: Day): RawValues => {
  const [year = '', month = '', dayOfMonth = ''] = until.split('-');
  return { 'until.day': dayOfMonth, 'until.month': month, 'until.year': year };
};
const upload = async () => ({ name: 'modelo.pdf', type: 'application/pdf', content: await onePage() });
const modelOf = (granter: Someone, procedure = 'imv'): RawValues => ({
  idNumber: granter.idNumber,
  surnames: granter.surnames,
  procedure,
});
const sent = async (agent: Someone, granter: Someone): Promise<string> => {
  const result = await sendModel(agent.actor, modelOf(granter), await upload());
  if (!('powerId' in result)) throw new Error(JSON.stringify(result));
  return result.powerId;
};
const row = (id: string) => systemDb().power.findUniqueOrThrow({ where: { id } });
const everything = { identity: 'yes', signature: 'yes', scope: 'yes', person: 'yes' };
const codes = (result: { readonly problems?: readonly { field: string; code: string }[] }) =>
  (result.problems ?? []).map(({ field, code }) => `${field}: ${code}`);
const compared = { compared: 'yes' };
const entered = async (by: Actor, values: RawValues): Promise<string> => {
  const result = await enterLegalPower(by, values, await upload());
  if (!('powerId' in result)) throw new Error(JSON.stringify(result));
  return result.powerId;
};
const gone = { name: 'NotFound' };
const forbidden = { name: 'Forbidden' };

let abuela: Someone;
let marta: Someone;
let registrar: Actor;
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(async () => {
  setClock('2026-11-24T10:00:00Z');
  // She never used the internet: no access and no e-mail.
  abuela = await someone('Vega Sanz', { activatedAt: null, email: null });
  marta = await someone('López García');
  registrar = await addStaff('registrar');
});

test('the model on paper carries what was typed, looks nobody up and keeps nothing', async () => {
  const before = await systemDb().power.count();
  const unknown = { idNumber: '00000000T', surnames: 'Nadie Conocido', procedure: 'imv' };
  const made = await modelPdf(marta.actor, unknown, 'es');
  expect('pdf' in made && made.pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(codes((await modelPdf(marta.actor, { ...unknown, idNumber: '1', procedure: 'none' }, 'es')) as never)).toEqual(
    ['idNumber: wrong-id', 'procedure: missing'],
  );
  expect(await systemDb().power.count()).toBe(before);
});

test('a signed model waits for staff, gives no right before, and then only for its procedure and a year', async () => {
  const id = await sent(marta, abuela);
  expect(await row(id)).toMatchObject({ state: 'to_check', origin: 'model', reference: null, procedures: ['imv'] });
  expect((await listPowers(marta.actor)).iActFor).toEqual([]);
  expect((await listOfficePowers(registrar)).models.map((power) => power.id)).toContain(id);
  const seen = await getOfficePower(registrar, id);
  expect(seen.document).toMatchObject({ state: 'safe', mediaType: 'application/pdf' });
  expect(
    await systemDb().auditEvent.count({
      where: { action: 'power.viewed', behalf: abuela.actor.id, actor: registrar.id },
    }),
  ).toBe(1);
  const until = partsOf(addYears(today(), 1));
  expect(codes(await acceptModel(registrar, id, { ...everything, ...until, signature: '' }))).toEqual([
    'signature: missing',
  ]);
  expect(
    codes(await acceptModel(registrar, id, { ...everything, ...partsOf(addDays(addYears(today(), 1), 1)) })),
  ).toEqual([expect.stringMatching(/too-late$/)]);
  expect(codes(await acceptModel(registrar, id, { ...everything, ...until }))).toEqual([]);
  expect(await row(id)).toMatchObject({
    state: 'in_force',
    notifications: false,
    reference: expect.stringMatching(/^2026-M-/),
  });
  // The register of powers does not hold it (DA 2), so there is nothing to certify.
  await expect(certifyPower(marta.actor, id, 'es')).rejects.toMatchObject(gone);
  await expect(acceptModel(registrar, id, { ...everything, ...until })).rejects.toMatchObject({ name: 'Conflict' });
  await actOnPower(abuela.actor, id, 'revoke');
  expect((await row(id)).state).toBe('revoked');
});

test('a model is returned with a reason its sender reads', async () => {
  const id = await sent(marta, abuela);
  expect(codes(await returnModel(registrar, id, '  '))).toEqual(['reason: missing']);
  await returnModel(registrar, id, 'La firma no es como la del documento.');
  expect((await getPower(marta.actor, id)).power).toMatchObject({
    state: 'refused',
    endReason: 'La firma no es como la del documento.',
  });
});

test('only who sent the paper and the registry open it, and no registrar in a matter of their own', async () => {
  const id = await sent(marta, abuela);
  const opened = await openModel(registrar, id);
  expect(opened.bytes.length).toBe(opened.document.size);
  expect((await openModel(marta.actor, id)).bytes.length).toBeGreaterThan(0);
  const { actor: stranger } = await someone('Otra Persona');
  await expect(openModel(stranger, id)).rejects.toMatchObject(gone);
  await expect(openModel(await addStaff('caseworker'), id)).rejects.toMatchObject(forbidden);
  await expect(openModel(abuela.actor, id)).rejects.toMatchObject(forbidden);
  const involved: Actor = { ...registrar, represents: [abuela.actor.id] };
  for (const actor of [involved, actorOf(marta.actor.id, ['registrar'])]) {
    await expect(getOfficePower(actor, id)).rejects.toMatchObject(forbidden);
    await expect(acceptModel(actor, id, everything)).rejects.toMatchObject(forbidden);
    await expect(returnModel(actor, id, 'No')).rejects.toMatchObject(forbidden);
  }
  await expect(getOfficePower(marta.actor, id)).rejects.toMatchObject(forbidden);
});

test('an infected or unscanned paper is not accepted, and an unsafe file does not leave the storage', async () => {
  const id = await sent(marta, abuela);
  await systemDb().document.updateMany({ where: { powerId: id }, data: { state: 'pending' } });
  const values = { ...everything, ...partsOf(addDays(today(), 30)) };
  expect(codes(await acceptModel(registrar, id, values))).toEqual(['identity: not-scanned']);
  await expect(openModel(registrar, id)).rejects.toMatchObject(gone);
});

test('what is no file, an unknown person and the same paper twice are said; a file of a power has its row', async () => {
  expect(codes((await sendModel(marta.actor, modelOf(abuela), null)) as never)).toEqual(['file: no-file']);
  const script = { name: 'modelo.pdf', type: 'application/pdf', content: new TextEncoder().encode('<script>') };
  expect(codes((await sendModel(marta.actor, modelOf(abuela), script)) as never)).toEqual(['file: file-web-page']);
  const wrong = { ...modelOf(abuela), surnames: 'Otros' };
  expect(codes((await sendModel(marta.actor, wrong, await upload())) as never)).toEqual([
    'idNumber: unknown-represented',
  ]);
  const twice = await Promise.all([1, 2].map(async () => sendModel(marta.actor, modelOf(abuela), await upload())));
  expect(twice.map((result) => codes(result as never).join()).sort()).toEqual(['', 'procedure: model-sent-before']);
  expect((await checkFiles()).problems).toEqual([]);
});

test('a mother represents her child until the day before the eighteenth birthday, for everything, outside the register', async () => {
  const child = await someone('López Vega', { birthDate: toDate(day('2015-03-10')), activatedAt: null });
  const values = {
    granter: child.idNumber,
    agent: marta.idNumber,
    capacity: 'parent',
    document: 'family-book',
    number: 'T-1',
    checked: 'yes',
  };
  const id = await entered(registrar, values);
  expect(codes((await enterLegalPower(registrar, values, await upload())) as never)).toEqual(['agent: entered-before']);
  await confirmLegalPower(await addStaff('registrar'), id, compared);
  const power = await row(id);
  expect(power).toMatchObject({
    state: 'in_force',
    origin: 'legal',
    kind: 'general',
    notifications: true,
    reference: expect.stringMatching(/^2026-L-\d{8}$/),
  });
  expect(toDay(power.until)).toBe('2033-03-09');
  expect(codes((await enterLegalPower(registrar, values, await upload())) as never)).toEqual(['agent: entered-before']);
  await expect(certifyPower(marta.actor, power.id, 'es')).rejects.toMatchObject(gone);
  for (const [who, act] of [
    [child, 'revoke'],
    [marta, 'renounce'],
  ] as const) {
    await expect(actOnPower(who.actor, power.id, act)).rejects.toMatchObject({ name: 'Conflict' });
    expect((await getPower(who.actor, power.id)).acts).toEqual([]);
  }
  expect(codes(await endLegalPower(registrar, power.id, ''))).toEqual(['reason: missing']);
  await endLegalPower(registrar, power.id, 'Emancipación, auto 12/2026');
  expect((await row(power.id)).state).toBe('ended');
});

test('a guardian until the day of the court, or said to have none; not an adult’s parents, not the same person, not unseen', async () => {
  const tomas = await someone('Rey Blanco', { birthDate: toDate(day('1980-01-01')) });
  const base = {
    granter: tomas.idNumber,
    agent: marta.idNumber,
    document: 'court-decision',
    number: '12/2026',
    checked: 'yes',
  };
  const guardian = { ...base, capacity: 'guardian' };
  const refusal = async (values: RawValues) =>
    codes((await enterLegalPower(registrar, values, await upload())) as never);
  expect(await refusal({ ...base, capacity: 'parent' })).toEqual(['granter: not-a-minor']);
  expect(await refusal({ ...guardian, noTerm: 'yes', agent: tomas.idNumber })).toEqual(['agent: same-person']);
  expect(codes((await enterLegalPower(registrar, { granter: '', agent: '00000000T' }, null)) as never)).toEqual([
    'granter: missing',
    'agent: not-registered',
    'capacity: missing',
    'document: missing',
    'number: missing',
    'file: no-file',
    'checked: missing',
  ]);
  const last = addDays(today(), 400);
  expect(await refusal(guardian)).toEqual(['noTerm: date-or-no-term']);
  expect(await refusal({ ...guardian, ...partsOf(last), noTerm: 'yes' })).toEqual(['noTerm: date-or-no-term']);
  for (const actor of [marta.actor, actorOf(marta.actor.id, ['registrar'])])
    await expect(enterLegalPower(actor, { ...guardian, noTerm: 'yes' }, await upload())).rejects.toMatchObject(
      forbidden,
    );
  const dated = await entered(registrar, { ...guardian, ...partsOf(last) });
  expect(toDay((await row(dated)).until)).toBe(last);
  expect(codes(await endLegalPower(registrar, dated, 'Fecha equivocada'))).toEqual([]);
  expect((await row(dated)).state).toBe('refused');
  const open = await entered(registrar, { ...guardian, noTerm: 'yes' });
  expect(toDay((await row(open)).until)).toBe('2031-11-24');
});

test('a legal representation gives no right until a second registrar, not involved, confirms it with its proof', async () => {
  const tomas = await someone('Rey Blanco', { birthDate: toDate(day('1980-01-01')) });
  const id = await entered(registrar, {
    granter: tomas.idNumber,
    agent: marta.idNumber,
    capacity: 'curator',
    document: 'court-decision',
    number: '13/2026',
    noTerm: 'yes',
    checked: 'yes',
  });
  expect(await row(id)).toMatchObject({ state: 'to_check', effectiveAt: null, reference: null });
  expect((await listPowers(marta.actor)).iActFor).toEqual([]);
  const second = await addStaff('registrar');
  expect((await listOfficePowers(second)).toConfirm.map((power) => power.id)).toContain(id);
  expect((await getOfficePower(registrar, id)).isSecond).toBe(false);
  expect((await getOfficePower(second, id)).isSecond).toBe(true);
  // The proof is for the registry: it is no paper that the representative sent.
  expect((await openModel(second, id)).bytes.length).toBeGreaterThan(0);
  await expect(openModel(marta.actor, id)).rejects.toMatchObject(forbidden);
  const involved: Actor = { ...second, represents: [tomas.actor.id] };
  for (const actor of [registrar, involved, marta.actor, tomas.actor, await addStaff('supervisor')])
    await expect(confirmLegalPower(actor, id, compared)).rejects.toMatchObject(forbidden);
  await expect(acceptModel(second, id, everything)).rejects.toMatchObject(gone);
  expect(codes(await confirmLegalPower(second, id, {}))).toEqual(['compared: missing']);
  await systemDb().document.updateMany({ where: { powerId: id }, data: { state: 'pending' } });
  expect(codes(await confirmLegalPower(second, id, compared))).toEqual(['compared: not-scanned']);
  await systemDb().document.updateMany({ where: { powerId: id }, data: { state: 'safe' } });
  const clicks = await Promise.allSettled([1, 2].map(() => confirmLegalPower(second, id, compared)));
  expect(clicks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await listPowers(marta.actor)).iActFor.map((power) => power.id)).toEqual([id]);
  expect((await checkFiles()).problems).toEqual([]);
});
