import 'server-only';
import { type Actor, inOwnName } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { activationCode } from '@/lib/adapters/csv-code';
import { text } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { systemDb } from '@/lib/db/client';
import type { AppointmentSubject } from '@/lib/db/generated/client';
import { type Audit, showReference, type Tx, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { parseIdNumber } from '@/lib/law/identifiers';
import { countTry } from '../forms/count-post';
import type { Problem, RawValues } from '../forms/form-return';
import { contactValue } from '../identity/contacts/contact-value';
import type { Office } from '../offices/offices';
import { findPlace } from './free-places';
import { chooseOffice, isFor, isSubject, officeOf, officesOfStaff } from './offices';
import { tellVisitor } from './tell';

/** What one address may book in an hour: a library or an association helps several people. */
const BOOKED_AN_HOUR = 20;
const HOUR_MS = 3_600_000;

export type Booked = { readonly reference: string } | { readonly problems: readonly Problem[] };
type Visitor = {
  readonly idNumber: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
};

export const typedText = (values: RawValues, name: string): string => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'string' ? value.trim() : '';
};

/** The instant a form says, or null when it says none. */
export const instantOf = (typed: string): Date | null => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(typed)) return null;
  const instant = new Date(typed);
  return Number.isNaN(instant.getTime()) ? null : instant;
};

const contactOf = (values: RawValues, field: 'email' | 'phone') => {
  const typed = typedText(values, field);
  const value = typed ? contactValue(field === 'email' ? 'email' : 'sms', typed) : null;
  return { value, problems: typed && !value ? [{ field, code: `wrong-${field}` }] : [] };
};

/* Who comes. On the public page there has to be a way to tell them of it. */
const readVisitor = (values: RawValues, { reachable }: { readonly reachable: boolean }) => {
  const id = parseIdNumber(typedText(values, 'idNumber'));
  const { facts, problems } = readAnswers({ name: text({ maxLength: 100, lines: 'one' }) }, values, today());
  const [email, phone] = [contactOf(values, 'email'), contactOf(values, 'phone')];
  const wrong: Problem[] = [
    ...problems,
    ...(id.ok ? [] : [{ field: 'idNumber', code: typedText(values, 'idNumber') ? 'wrong-id' : 'missing' }]),
    ...email.problems,
    ...phone.problems,
  ];
  if (reachable && !typedText(values, 'email') && !typedText(values, 'phone'))
    wrong.push({ field: 'email', code: 'no-contact' });
  const visitor: Visitor = {
    idNumber: id.ok ? id.value : '',
    name: String(facts.name ?? ''),
    email: email.value,
    phone: phone.value,
  };
  return { visitor, problems: wrong };
};

/**
 * One after another, by person and then by office: the answer to "is it free" then holds until it is written. The constraints
 * of the table hold without it.
 */
export const queueUp = async (tx: Tx, idNumber: string, office: string): Promise<void> => {
  for (const key of [`appointment:${idNumber}`, `appointment:${office}`])
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
};

/** Whoever has the document the appointment was booked with reads of it in their activity. */
export const personOf = async (tx: Tx, idNumber: string): Promise<{ readonly behalf?: string }> => {
  const person = await tx.person.findUnique({ where: { idNumber }, select: { id: true } });
  return person ? { behalf: person.id } : {};
};

const live = ['booked', 'came', 'attending'] as const;

const write = async (
  tx: Tx,
  audit: Audit,
  of: {
    readonly office: Office;
    readonly subject: AppointmentSubject;
    readonly startsAt: Date;
    readonly visitor: Visitor;
    readonly locale: Locale;
    readonly bookedById: string | null;
  },
): Promise<Booked> => {
  const { office, subject, startsAt, visitor, locale, bookedById } = of;
  const { idNumber } = visitor;
  await queueUp(tx, idNumber, office.id);
  // By the office itself: whoever books for a document need not be its person.
  const before = await systemDb().appointment.count({ where: { idNumber, subject, state: { in: [...live] } } });
  if (before > 0) return { problems: [{ field: 'idNumber', code: 'already-booked' }] };
  const place = await findPlace(office, startsAt);
  if (!place) return { problems: [{ field: 'at', code: 'place-taken' }] };
  const reference = activationCode();
  await showReference(tx, reference);
  const row = await tx.appointment.create({
    data: { ...visitor, ...place, reference, office: office.id, subject, locale, bookedById, bookedAt: now() },
  });
  await tellVisitor(tx, row, 'appointment-booked', reference);
  audit({
    action: 'appointment.booked',
    object: `appointment:${row.id}`,
    ...(await personOf(tx, idNumber)),
    details: { office: office.id, subject, startsAt: place.startsAt.toISOString() },
  });
  return { reference };
};

const placeProblems = (office: Office, subject: unknown, at: Date | null): Problem[] => [
  ...(isSubject(subject) && isFor(office, subject) ? [] : [{ field: 'subject', code: 'missing' }]),
  ...(at ? [] : [{ field: 'at', code: 'missing' }]),
];

/** Anybody takes a free place, with their name and document number and a way to be told. Nobody proves who they are before they come. */
export const bookAppointment = async (signedIn: Actor, values: RawValues, locale: Locale): Promise<Booked> => {
  const actor = inOwnName(signedIn);
  const office = officeOf(typedText(values, 'office'));
  const [{ subject }, startsAt] = [values, instantOf(typedText(values, 'at'))];
  const { visitor, problems } = readVisitor(values, { reachable: true });
  const wrong = [...placeProblems(office, subject, startsAt), ...problems];
  if (wrong.length > 0 || !isSubject(subject) || !startsAt) return { problems: wrong };
  await countTry(`appointment:${actor.ip}`, BOOKED_AN_HOUR, HOUR_MS);
  return transact(actor, (tx, audit) =>
    write(tx, audit, { office, subject, startsAt, visitor, locale, bookedById: null }),
  );
};

/** A registrar takes one for a visitor or a caller; who leaves no address is told the reference. */
export const bookForVisitor = async (actor: Actor, values: RawValues, locale: Locale): Promise<Booked> => {
  assertCan(actor, 'attend:appointments');
  const [{ subject }, startsAt] = [values, instantOf(typedText(values, 'at'))];
  const { visitor, problems } = readVisitor(values, { reachable: false });
  return transact(actor, async (tx, audit) => {
    const office = chooseOffice(await officesOfStaff(tx, actor), typedText(values, 'office') || undefined);
    const wrong = [...placeProblems(office, subject, startsAt), ...problems];
    if (wrong.length > 0 || !isSubject(subject) || !startsAt) return { problems: wrong };
    return write(tx, audit, { office, subject, startsAt, visitor, locale, bookedById: actor.id });
  });
};
