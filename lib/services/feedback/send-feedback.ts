import 'server-only';
import { type Actor, inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { activationCode, formatCode, isActivationCode, normaliseCode } from '@/lib/adapters/csv-code';
import { sha256Hex } from '@/lib/adapters/tokens';
import { toDate, toDay } from '@/lib/casework/dates';
import { effectiveDay } from '@/lib/casework/terms';
import { oneOf, text } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { systemDb } from '@/lib/db/client';
import type { FeedbackKind } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { type Day, dayAt } from '@/lib/law/day';
import { canonical } from '../cases/signable';
import { issueDocument } from '../documents/issue-document';
import { countPost, countTry } from '../forms/count-post';
import type { Problem, RawValues } from '../forms/form-return';
import { contactValue } from '../identity/contacts/contact-value';
import { queueMessage } from '../messages/queue-message';
import { officePlace, placesOf } from '../register/places';
import { register } from '../register/register';
import { addTask } from '../tasks/add-task';
import { answerDue, type FeedbackForm, feedbackForms, formOf, needsName } from './feedback-kinds';
import { feedbackSheet } from './feedback-sheet';

/** What one address may send in an hour. */
const SENT_AN_HOUR = 30;
const HOUR_MS = 3_600_000;
/** Whose service the mail of the portal is. */
const BODY = 'INSS';

type Said = {
  readonly kind: FeedbackKind;
  readonly text: string;
  readonly page: string | null;
  readonly about: string | null;
};
type Sent = { readonly reference: string };

const read = (form: FeedbackForm, values: RawValues, named: boolean) => {
  const fields = {
    kind: oneOf(feedbackForms[form]),
    text: text({ maxLength: 4000, lines: 'many' }),
    page: text({ maxLength: 300, lines: 'one' }),
    about: text({ maxLength: 60, lines: 'one' }),
  };
  const { facts, problems } = readAnswers(fields, values, today());
  const said = facts as Partial<Record<keyof typeof fields, string>>;
  const kind = (said.kind ?? feedbackForms[form][0]) as FeedbackKind;
  const isLeftOut = ({ field, code }: Problem) =>
    code === 'missing' && (field === 'page' || (field === 'about' && !needsName(kind)));
  const wrong: Problem[] = problems.filter((problem) => !isLeftOut(problem));
  if (needsName(kind) && !named) wrong.push({ field: 'kind', code: 'needs-name' });
  return { said: { kind, text: said.text ?? '', page: said.page ?? null, about: said.about ?? null }, problems: wrong };
};

const leaveTask = (tx: Tx, reference: string, { kind, personId }: { kind: FeedbackKind; personId: string | null }) =>
  addTask(tx, { kind: 'feedback', dedupeKey: `feedback:${reference}`, personId, details: { what: kind } });

/** Writes to the office without a name; the answer goes to an e-mail address, if one is left. */
export const sendFeedback = async (
  actor: Actor,
  form: FeedbackForm,
  values: RawValues,
  locale: Locale,
): Promise<Sent | { readonly problems: readonly Problem[] }> => {
  const { said, problems } = read(form, values, false);
  const typed = String(values.email ?? '').trim();
  const email = typed ? contactValue('email', typed) : null;
  if (typed && !email) problems.push({ field: 'email', code: 'wrong-email' });
  if (problems.length > 0) return { problems };
  await countTry(`feedback:${actor.ip}`, SENT_AN_HOUR, HOUR_MS);
  const reference = activationCode();
  const at = now();
  const dueOn = answerDue(said.kind, effectiveDay(at, officePlace), officePlace);
  await transact(actor, async (tx, audit) => {
    // Not `create`: whoever sends it is not somebody who may read it.
    await tx.feedback.createMany({
      data: [{ ...said, reference, email, locale, receivedAt: at, dueOn: toDate(dueOn) }],
    });
    await leaveTask(tx, reference, { kind: said.kind, personId: null });
    if (email)
      await queueMessage(tx, {
        dedupeKey: `feedback-received:${reference}`,
        personId: null,
        recipient: email,
        template: 'feedback-received',
        locale,
        values: { reference: formatCode(reference), until: formatDay(dueOn, locale) },
      });
    audit({ action: 'feedback.sent', object: 'feedback:unnamed', details: { kind: said.kind } });
  });
  return { reference };
};

const registerIt = async (
  tx: Tx,
  audit: Audit,
  of: { readonly actor: Actor; readonly said: Said; readonly key: string; readonly locale: Locale },
): Promise<Sent> => {
  const { actor, said, key, locale } = of;
  const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
  const heading = messagesOf(locale).feedback.kinds[said.kind].name;
  const contentHash = sha256Hex(canonical({ ...said }));
  const { entry, effectiveOn } = await register(tx, actor, {
    kind: 'feedback',
    submissionKey: key,
    of: { personId: actor.id },
    heading,
    body: BODY,
    content: said,
    contentHash,
  });
  const dueOn = answerDue(said.kind, effectiveOn, placesOf(person));
  const reference = activationCode();
  await tx.feedback.create({
    data: {
      ...said,
      reference,
      personId: actor.id,
      locale,
      entryId: entry.id,
      receivedAt: entry.presentedAt,
      dueOn: toDate(dueOn),
    },
  });
  const sheet = feedbackSheet({ ...said, dueOn, effectiveOn, entry, person, locale });
  await issueDocument(tx, { kind: 'receipt', locale, personId: actor.id, entryId: entry.id, sheet });
  await leaveTask(tx, reference, { kind: said.kind, personId: actor.id });
  audit({ action: 'feedback.sent', object: `entry:${entry.id}`, details: { kind: said.kind, number: entry.number } });
  return { reference };
};

/** The same in the own name: an entry of the register with its receipt. Twice the same words on one day are one entry. */
export const sendSignedFeedback = async (
  signedIn: Actor,
  form: FeedbackForm,
  values: RawValues,
  locale: Locale,
): Promise<Sent | { readonly problems: readonly Problem[] }> => {
  const actor = inOwnName(signedIn);
  const { said, problems } = read(form, values, true);
  if (problems.length > 0) return { problems };
  const key = `feedback:${actor.id}:${sha256Hex(canonical({ ...said, day: today() }))}`;
  return transact(actor, async (tx, audit) => {
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${actor.id} FOR NO KEY UPDATE`;
    const before = await tx.registerEntry.findUnique({ where: { submissionKey: key }, select: { id: true } });
    if (before) return tx.feedback.findUniqueOrThrow({ where: { entryId: before.id }, select: { reference: true } });
    return registerIt(tx, audit, { actor, said, key, locale });
  });
};

/** What the page after sending shows; the reference is the key, so it says nothing of what was written. */
export type SentFeedback = {
  readonly reference: string;
  readonly form: FeedbackForm;
  readonly kind: FeedbackKind;
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly answered: Date | null;
  /** Only for its person: the number in the register and the receipt. */
  readonly receipt: { readonly number: string; readonly issuedId: string } | null;
  readonly hasEmail: boolean;
};

/** The state of something sent, by its reference. @throws NotFound, and counts the wrong tries. */
export const findSent = async (actor: Actor, typed: string): Promise<SentFeedback> => {
  const reference = normaliseCode(typed);
  const row = isActivationCode(reference) ? await systemDb().feedback.findUnique({ where: { reference } }) : null;
  if (!row) {
    await countPost('identity', actor.ip);
    throw new NotFound('feedback');
  }
  const isOwn = row.personId !== null && row.personId === actor.id && actor.level === 'substantial';
  const entry =
    isOwn && row.entryId
      ? await systemDb().registerEntry.findUnique({
          where: { id: row.entryId },
          select: { number: true, receipt: { select: { id: true } } },
        })
      : null;
  return {
    reference,
    form: formOf(row.kind),
    kind: row.kind,
    receivedOn: dayAt(row.receivedAt),
    dueOn: toDay(row.dueOn),
    answered: row.answeredAt,
    receipt: entry?.receipt ? { number: entry.number, issuedId: entry.receipt.id } : null,
    hasEmail: row.email !== null,
  };
};
