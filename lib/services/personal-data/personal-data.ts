import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Person } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { regionOfProvince } from '@/lib/law/calendar';
import type { Day } from '@/lib/law/day';
import { readSeenDocument } from '../desk/seen-document';
import type { Problem, RawValues } from '../forms/form-return';
import { tellPerson } from '../identity/tell-person';
import { findRegistered } from '../powers/find-registered';
import { lockPerson } from '../powers/power-row';

const LONGEST = 120;
/** What a desk may correct, as text; the birth date is read apart. */
export const textFields = ['givenName', 'surnames', 'street', 'postcode', 'town', 'province'] as const;
const birthDate = { birthDate: date({ max: { daysFromToday: 0 } }) };
export const evidences = ['identity-document', 'civil-registry', 'municipal-register', 'court', 'other'] as const;

type Data = Readonly<Record<(typeof textFields)[number] | 'birthDate', string>>;
const dataOf = (person: Person): Data => ({
  givenName: person.givenName,
  surnames: person.surnames,
  street: person.street ?? '',
  postcode: person.postcode ?? '',
  town: person.town ?? '',
  province: person.province,
  birthDate: person.birthDate ? toDay(person.birthDate) : '',
});

/** The person whom a registrar names by document, to look at their data. Each look is audited. */
export const findPersonalData = async (
  actor: Actor,
  values: RawValues,
): Promise<{ readonly id: string } | { readonly problems: readonly Problem[] }> =>
  reading(actor, async (tx) => {
    assertCan(actor, 'correct:personal-data');
    const { person, problems } = await findRegistered(tx, values.idNumber, 'idNumber');
    return person ? { id: person.id } : { problems };
  });

/** What the office holds of a person and what was corrected of it, newest first. */
export const getPersonalData = async (actor: Actor, id: string) => {
  assertCan(actor, 'correct:personal-data', { personId: id });
  const person = await transact(actor, async (tx, audit) => {
    const found = await tx.person.findUnique({ where: { id } });
    if (found) audit({ action: 'person.viewed', object: `person:${id}`, behalf: id });
    return found;
  });
  if (!person) throw new NotFound('person');
  const corrections = await reading(actor, (tx) =>
    tx.personCorrection.findMany({ where: { personId: id }, orderBy: { madeAt: 'desc' }, take: 50 }),
  );
  return {
    id,
    idNumber: person.idNumber,
    diedOn: person.diedOn && toDay(person.diedOn),
    data: dataOf(person),
    corrections: corrections.map(({ id: correction, madeAt, evidence, changes }) => ({
      id: correction,
      madeAt,
      evidence,
      changes: changes as unknown as Readonly<Record<string, readonly [string, string]>>,
    })),
  };
};

const textOf = (values: RawValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
};

const addressProblems = ({ street, postcode, town }: Pick<Data, 'street' | 'postcode' | 'town'>): Problem[] => {
  const parts = { street, postcode, town };
  if (Object.values(parts).every((part) => !part)) return [];
  const missing = Object.entries(parts).flatMap(([field, part]) =>
    part ? [] : [{ field, code: 'address-incomplete' }],
  );
  if (missing.length > 0) return missing;
  return /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/.test(postcode) ? [] : [{ field: 'postcode', code: 'wrong-postcode' }];
};

const read = (values: RawValues, idNumber: string) => {
  const texts = Object.fromEntries(textFields.map((name) => [name, textOf(values, name)])) as Omit<Data, 'birthDate'>;
  const born = readAnswers(birthDate, values, today());
  const seen = readSeenDocument(values, idNumber);
  const proof = evidences.find((known) => known === values.proof);
  const note = textOf(values, 'note');
  const problems: Problem[] = [
    ...(['givenName', 'surnames'] as const).flatMap((field) => (texts[field] ? [] : [{ field, code: 'missing' }])),
    ...born.problems,
    ...addressProblems(texts),
    ...(regionOfProvince(texts.province) ? [] : [{ field: 'province', code: 'missing' }]),
    ...(proof ? [] : [{ field: 'proof', code: 'missing' }]),
    ...(proof === 'other' && !note ? [{ field: 'note', code: 'missing' }] : []),
    ...seen.problems,
  ];
  return {
    data: { ...texts, birthDate: (born.facts.birthDate as Day | undefined) ?? '' } satisfies Data,
    evidence: note ? `${proof}: ${note}` : (proof ?? ''),
    document: seen.document,
    problems,
  };
};

const changesOf = (before: Data, after: Data) =>
  Object.fromEntries(
    Object.entries(after).flatMap(([field, value]) => {
      const was = before[field as keyof Data];
      return was === value ? [] : [[field, [was, value]]];
    }),
  );

/** The data a form was filled in from, for the form to send back: others meanwhile are a conflict. */
export const stampOf = (data: Data): string => JSON.stringify(Object.entries(data).sort());

/**
 * Corrects what the office holds of somebody who stands at the desk, with the document and the evidence seen. Where
 * letters with codes go may change with it, so the person is told on every channel. Applications already presented and
 * papers already issued stay as they are.
 */
export const correctPersonalData = async (
  actor: Actor,
  id: string,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'correct:personal-data', { personId: id });
    await lockPerson(tx, id);
    const person = await tx.person.findUnique({ where: { id } });
    if (!person) throw new NotFound('person');
    if (person.diedOn) throw new Conflict('the person has died');
    const before = dataOf(person);
    if (values.seen !== stampOf(before)) throw new Conflict('personal data');
    const { data, evidence, document, problems } = read(values, person.idNumber);
    if (problems.length > 0 || !document) return { problems };
    const changes = changesOf(before, data);
    if (Object.keys(changes).length === 0) return { problems: [{ field: 'givenName', code: 'nothing-changed' }] };
    const { givenName, surnames, street, postcode, town, province } = data;
    await tx.person.update({
      where: { id },
      data: {
        givenName,
        surnames,
        province,
        street: street || null,
        postcode: postcode || null,
        town: town || null,
        birthDate: data.birthDate ? toDate(data.birthDate as Day) : null,
      },
    });
    await tx.personCorrection.create({
      data: { personId: id, changes, evidence, document, madeById: actor.id, madeAt: now() },
    });
    await tellPerson(tx, person, 'data-corrected');
    audit({
      action: 'person.corrected',
      object: `person:${id}`,
      behalf: id,
      details: { fields: Object.keys(changes).sort().join(' '), evidence: String(values.proof) },
    });
    return { problems: [] };
  });
