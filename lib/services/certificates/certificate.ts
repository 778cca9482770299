import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { type CertificateSubject, certificateServices, subjectName } from '@/lib/casework/certificate-subject';
import type { Sheet } from '@/lib/casework/sheet';
import { sheetOf } from '@/lib/casework/sheet';
import { noteLook, reading, type Tx, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { type Day, dayAt } from '@/lib/law/day';
import { certifiedFrom, certifiedYears, totalOf } from '@/lib/record/income';
import { tellAct } from '../cases/parties';
import { issueDocument } from '../documents/issue-document';
import { replaceIssued } from '../documents/replace-issued';
import { benefitsOf, isPensioner } from './benefits';
import { benefitsSheet, noPensionSheet } from './benefits-sheet';
import type { CertifiedPerson } from './certificate-parts';
import { incomeOf } from './income';
import { incomeSheet } from './income-sheet';
import { workHistoryOf } from './work-history';
import { basesSheet, workHistorySheet } from './work-history-sheet';

/** What a certificate says, as a document of a day in a language, and as data. */
type Content = { readonly sheet: (on: Day, locale: Locale) => Sheet; readonly data: object };

/* Data are euros and days, as in the public interface: no cents, no words. */
const euros = (value: number): number => value / 100;
const inEuros = <K extends string>(values: Readonly<Record<K, number>>) =>
  Object.fromEntries(Object.entries<number>(values).map(([key, value]) => [key, euros(value)])) as Record<K, number>;

const contents = {
  income: async (tx: Tx, personId: string, person: CertifiedPerson, year: number): Promise<Content> => {
    if (!certifiedYears(today()).includes(year) || today() < certifiedFrom(year)) throw new NotFound('income');
    const income = await incomeOf(tx, personId, year);
    const lines = income.lines.map(({ payer, benefit, ...figures }) => ({ payer, benefit, ...inEuros(figures) }));
    return {
      sheet: (on, locale) => incomeSheet(person, income, on, locale),
      data: { year, correctedOn: income.correctedOn, lines, total: inEuros(totalOf(income.lines)) },
    };
  },
  benefits: async (tx: Tx, personId: string, person: CertifiedPerson): Promise<Content> => {
    const benefits = await benefitsOf(tx, personId, today());
    return {
      sheet: (_on, locale) => benefitsSheet(person, benefits, locale),
      data: {
        on: benefits.on,
        inPayment: benefits.inPayment.map(({ year, ...each }) => ({
          ...each,
          monthly: euros(year.monthly),
          yearly: euros(year.yearly),
          withheld: euros(year.withheld),
          monthlyBefore: year.before === null ? null : euros(year.before),
        })),
        payments: benefits.payments.map(({ benefit, on, value, state }) => ({
          benefit,
          on,
          value: euros(value),
          state,
        })),
      },
    };
  },
  'no-pension': async (tx: Tx, personId: string, person: CertifiedPerson): Promise<Content> => {
    if (isPensioner(await benefitsOf(tx, personId, today()))) throw new Conflict('pensioner');
    return { sheet: (on, locale) => noPensionSheet(person, on, locale), data: { on: today(), pensioner: false } };
  },
  'work-history': async (tx: Tx, personId: string, person: CertifiedPerson): Promise<Content> => {
    const history = await workHistoryOf(tx, personId, today());
    const { years: _, ...data } = history;
    return { sheet: (_on, locale) => workHistorySheet(person, history, locale), data };
  },
  bases: async (tx: Tx, personId: string, person: CertifiedPerson): Promise<Content> => {
    const history = await workHistoryOf(tx, personId, today());
    const years = history.years.map(({ year, months, total, missing }) => ({
      year,
      total: euros(total),
      missing,
      months: months.map(({ base, ...month }) => ({ ...month, base: base === null ? null : euros(base) })),
    }));
    return { sheet: (_on, locale) => basesSheet(person, history, locale), data: { on: history.on, years } };
  },
} as const;

const contentOf = async (tx: Tx, personId: string, subject: CertificateSubject): Promise<Content> => {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { givenName: true, surnames: true, idNumber: true, nss: true },
  });
  return subject.kind === 'income'
    ? contents.income(tx, personId, person, subject.year)
    : contents[subject.kind](tx, personId, person);
};

const assertMayCertify = (actor: Actor, { kind }: CertificateSubject) =>
  assertCan(actor, 'read:record', { personId: principalOf(actor), procedure: certificateServices[kind] });

/**
 * Issues a certificate in the act's transaction. One that says the same and still holds is given again; a new one takes the
 * place of those before it in its language.
 */
export const issueIn = async (
  tx: Tx,
  {
    personId,
    subject,
    locale,
  }: { readonly personId: string; readonly subject: CertificateSubject; readonly locale: Locale },
): Promise<{ readonly id: string; readonly csv: string; readonly isNew: boolean }> => {
  await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${personId} FOR UPDATE`;
  const { sheet } = await contentOf(tx, personId, subject);
  const family = { kind: 'certificate', personId, subject: subjectName(subject) } as const;
  const before = await tx.issuedDocument.findFirst({
    where: { ...family, locale, state: 'valid' },
    orderBy: { issuedAt: 'desc' },
  });
  // That of a closed year says the same whenever it is asked for; the others say how things stand today.
  const holds = before && sheet(subject.kind === 'income' ? dayAt(before.issuedAt) : today(), locale);
  if (before && isDeepStrictEqual(holds, sheetOf(before.source)))
    return { id: before.id, csv: before.csv, isNew: false };
  const issued = await issueDocument(tx, {
    kind: 'certificate',
    locale,
    personId,
    subject: family.subject,
    sheet: sheet(today(), locale),
  });
  await replaceIssued(tx, { ...family, locale }, issued.id);
  return { ...issued, isNew: true };
};

/** A certificate of what the office holds, for its person or who represents them in that. Answers the document to download. */
export const issueCertificate = async (
  actor: Actor,
  subject: CertificateSubject,
  locale: Locale,
): Promise<{ readonly issuedId: string }> =>
  transact(actor, async (tx, audit) => {
    assertMayCertify(actor, subject);
    const { id, csv, isNew } = await issueIn(tx, { personId: principalOf(actor), subject, locale });
    if (isNew) {
      audit({ action: 'certificate.issued', object: `issued:${id}`, details: { csv, subject: subjectName(subject) } });
      await tellAct(tx, actor, `certificate:${id}`);
    }
    return { issuedId: id };
  });

/** The same as data, for programs of the person. */
export const certificateData = async (actor: Actor, subject: CertificateSubject): Promise<object> => {
  assertMayCertify(actor, subject);
  const { data } = await reading(actor, (tx) => contentOf(tx, principalOf(actor), subject));
  await noteLook(actor, 'record.viewed', subjectName(subject));
  return { subject: subjectName(subject), ...data };
};
