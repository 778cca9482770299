import type { Actor } from '@/lib/access/actor';
import { shiftClock, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { addMonths, type Day, day } from '@/lib/law/day';
import { codeOf, forgetCodes, onePage } from '@/lib/services/fixtures';
import type { RawValues } from '@/lib/services/forms/form-return';
import { actOnPower } from '@/lib/services/powers/act-on-power';
import { askPower } from '@/lib/services/powers/ask-power';
import { type Gift, givePower, requestPowerCode } from '@/lib/services/powers/give-power';
import { confirmLegalPower, enterLegalPower } from '@/lib/services/powers/legal-power';
import { valuesOf } from '@/lib/services/powers/read-terms';
import { sendModel } from '@/lib/services/powers/send-model';

type Wanted = { kind: string; topics?: string[]; procedures?: string[]; notifications?: 'yes' | 'no'; months?: number };

const named = async (id: string): Promise<RawValues> => {
  const { idNumber, surnames } = await systemDb().person.findUniqueOrThrow({ where: { id } });
  return { idNumber, surnames };
};
const termsOf = async (other: Actor, { months = 12, ...wanted }: Wanted): Promise<RawValues> => {
  const until = addMonths(today(), months);
  const terms = valuesOf({ scope: { kind: 'general' }, notifications: false, until });
  return { ...(await named(other.id)), ...terms, ...wanted };
};

const give = async (from: Actor, to: Actor, wanted: Wanted): Promise<string> => {
  await forgetCodes(from);
  const gift: Gift = { form: 'give', powerId: null, values: await termsOf(to, wanted) };
  const asked = await requestPowerCode(from, gift);
  if (asked.status !== 'sent') throw new Error(JSON.stringify(asked));
  const given = await givePower(from, gift, { codeId: asked.codeId, code: await codeOf(asked.codeId) });
  if (given.status !== 'given') throw new Error(JSON.stringify(given));
  return given.powerId;
};

/** Somebody the administration knows who never asked for access. */
const addWithoutAccess = (idNumber: string, givenName: string, surnames: string, birthDate: Day) =>
  systemDb().person.create({ data: { idNumber, givenName, surnames, birthDate: toDate(birthDate) } });

/** Powers between the people of the demonstration, one in each state, made by the services themselves. */
export const seedPowers = async (
  of: (key: string) => Actor,
  [registrar, second]: readonly [Actor, Actor],
  supervisor: Actor,
): Promise<void> => {
  const [marta, javier, lucia, rosa, omar] = ['marta', 'javier', 'lucia', 'rosa', 'omar'].map(of) as [
    Actor,
    Actor,
    Actor,
    Actor,
    Actor,
  ];
  shiftClock('-40d');
  await give(lucia, omar, { kind: 'matter', topics: ['unemployment'], notifications: 'yes' });
  shiftClock('+20d');
  await give(rosa, marta, { kind: 'matter', topics: ['family'], months: 24 });
  const both = await give(javier, marta, { kind: 'general', notifications: 'yes', months: 36 });
  await actOnPower(marta, both, 'accept');
  await actOnPower(lucia, await give(lucia, javier, { kind: 'general' }), 'revoke');
  await actOnPower(rosa, await give(omar, rosa, { kind: 'procedure', procedures: ['residence'] }), 'renounce');
  // Staff help their neighbours too: what they represent they do not handle.
  await give(omar, supervisor, { kind: 'matter', topics: ['moving-abroad'] });
  shiftClock('reset');
  await give(rosa, javier, { kind: 'procedure', procedures: ['imv'], notifications: 'yes' });
  await askPower(omar, await termsOf(marta, { kind: 'matter', topics: ['healthcare'], notifications: 'no' }));
  const refused = await askPower(lucia, await termsOf(rosa, { kind: 'general' }));
  if ('powerId' in refused) await actOnPower(rosa, refused.powerId, 'refuse');

  const child = await addWithoutAccess('00000001R', 'Leo', 'Ortega López', addMonths(today(), -12 * 7));
  const { idNumber } = await systemDb().person.findUniqueOrThrow({ where: { id: marta.id } });
  const proof = { capacity: 'parent', document: 'family-book', number: 'LF-2019-0413', checked: 'yes' };
  const copy = { name: 'libro-de-familia.pdf', type: 'application/pdf', content: await onePage() };
  const entered = await enterLegalPower(registrar, { ...proof, granter: child.idNumber, agent: idNumber }, copy);
  if (!('powerId' in entered)) throw new Error(JSON.stringify(entered));
  // The page is our own: with an antivirus the confirmation would wait for it.
  await systemDb().document.updateMany({ where: { powerId: entered.powerId }, data: { state: 'safe' } });
  await confirmLegalPower(second, entered.powerId, { compared: 'yes' });
  const aurora = await addWithoutAccess('00000002W', 'Aurora', 'Prado Gil', day('1941-06-18'));
  const paper = { name: 'modelo-firmado.pdf', type: 'application/pdf', content: await onePage() };
  await sendModel(javier, { ...(await named(aurora.id)), procedure: 'dep-services' }, paper);
};
