import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { subjectName } from '@/lib/casework/certificate-subject';
import type { Sheet } from '@/lib/casework/sheet';
import { type Fields, money, oneOf, text } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Body } from '@/lib/catalogue/kernel';
import { registry } from '@/lib/catalogue/registry';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { amounts, certifiedYears, type IncomeLine, incomeLines } from '@/lib/record/income';
import type { Problem, RawValues } from '../forms/form-return';
import { communicate } from '../notifications/communicate';
import { issueIn } from './certificate';

export const payers = ['INSS', 'ISM', 'SEPE', 'IMSERSO'] as const satisfies readonly Body[];
const benefits = registry.map(({ procedure }) => procedure.slug);
const MOST_LINES = 20;
const LONGEST_REASON = 500;

const lineFields = (row: number): Fields => ({
  [`payer-${row}`]: oneOf(payers),
  [`benefit-${row}`]: oneOf(benefits),
  ...Object.fromEntries(amounts.map((name) => [`${name}-${row}`, money()])),
});

/** The lines of a form: a row without a benefit is no line. */
const readLines = (values: RawValues) => {
  const lines: unknown[] = [];
  const problems: Problem[] = [];
  for (let row = 0; row < MOST_LINES; row++) {
    if (!values[`benefit-${row}`]) continue;
    const read = readAnswers(lineFields(row), values, today());
    problems.push(...read.problems);
    lines.push(
      Object.fromEntries(['payer', 'benefit', ...amounts].map((name) => [name, read.facts[`${name}-${row}`]])),
    );
  }
  const { facts, problems: unread } = readAnswers(
    { reason: text({ maxLength: LONGEST_REASON, lines: 'many' }) },
    values,
    today(),
  );
  return { lines, reason: String(facts.reason ?? ''), problems: [...problems, ...unread] };
};

const lastStatement = (tx: Tx, personId: string, year: number) =>
  tx.incomeStatement.findFirst({ where: { personId, year }, orderBy: { version: 'desc' } });

/** A year of somebody as the payers told it, for staff to correct. @throws NotFound for a year nobody can ask for. */
export const getIncomeToCorrect = async (actor: Actor, personId: string, year: number) => {
  assertCan(actor, 'correct:record', { personId });
  if (!certifiedYears(today()).includes(year)) throw new NotFound('income');
  const found = await reading(actor, async (tx) => ({
    person: await tx.person.findUnique({
      where: { id: personId },
      select: { givenName: true, surnames: true, idNumber: true },
    }),
    statement: await lastStatement(tx, personId, year),
  }));
  if (!found.person) throw new NotFound('person');
  const lines: readonly IncomeLine[] = found.statement ? incomeLines.parse(found.statement.lines) : [];
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'record.viewed', object: `income:${year}`, behalf: personId }),
  );
  return { person: found.person, statement: found.statement, lines };
};

const toldSheet = (year: number, reason: string, locale: Locale): Sheet => {
  const t = translator(locale);
  return {
    title: t('certificates.told.correctedTitle', { year }),
    lead: t('certificates.told.correctedLead'),
    sections: [
      { title: t('certificates.told.why'), paragraphs: [reason] },
      { title: t('certificates.told.where'), paragraphs: [t('certificates.told.whereText')] },
    ],
  };
};

/**
 * Staff puts right what was paid to somebody in a year: another version, and the certificates that said otherwise are
 * replaced at once by one that says the new data. The person is told.
 */
export const correctIncome = async (
  actor: Actor,
  {
    personId,
    year,
    version,
    values,
  }: {
    readonly personId: string;
    readonly year: number;
    /** The version that was on the page; another one came in between when it is not the last. */
    readonly version: number;
    readonly values: RawValues;
  },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${personId} FOR UPDATE`;
    assertCan(actor, 'correct:record', { personId });
    const person = await tx.person.findUnique({ where: { id: personId } });
    if (!person || !certifiedYears(today()).includes(year)) throw new NotFound('income');
    const before = await lastStatement(tx, personId, year);
    if ((before?.version ?? 0) !== version) throw new Conflict('income changed');
    const { lines, reason, problems } = readLines(values);
    if (problems.length > 0) return { problems };
    await tx.incomeStatement.create({
      data: {
        personId,
        year,
        version: version + 1,
        lines: incomeLines.parse(lines) as never,
        recordedById: actor.id,
        reason,
        recordedAt: now(),
      },
    });
    const subject = { kind: 'income', year } as const;
    const held = await tx.issuedDocument.findMany({
      where: { kind: 'certificate', personId, subject: subjectName(subject), state: 'valid' },
      distinct: ['locale'],
      select: { locale: true },
    });
    for (const issued of held)
      if (isLocale(issued.locale)) await issueIn(tx, { personId, subject, locale: issued.locale });
    const locale = isLocale(person.locale) ? person.locale : 'es';
    await communicate(tx, {
      kind: 'income-corrected',
      dedupeKey: `income:${personId}:${year}:${version + 1}`,
      person,
      locale,
      sheet: toldSheet(year, reason, locale),
    });
    audit({
      action: 'record.corrected',
      object: `income:${year}`,
      behalf: personId,
      details: { version: version + 1, lines: lines.length },
    });
    return { problems: [] };
  });
