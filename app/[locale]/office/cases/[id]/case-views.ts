import 'server-only';
import type { DocumentView, NeededDocument } from '@/components/case/document-list';
import type { Evidence } from '@/components/case/requirement-list';
import type { VerdictView } from '@/components/case/verdict-table';
import type { Session } from '@/lib/auth/session';
import { resultOf, sayVerdict } from '@/lib/catalogue/say';
import { formatFileSize, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { OfficeCase } from './case-page';
import { factView } from './fact-view';

export const verdictViews = (row: OfficeCase, session: Session, locale: Locale): VerdictView[] => {
  const words = row.registered.words[locale];
  return row.assessment.verdicts.map((verdict) => ({
    id: verdict.id,
    title: words.requirements[verdict.id]?.title ?? verdict.id,
    result: resultOf(verdict),
    sentence: sayVerdict(words, verdict, locale),
    ref: verdict.ref,
    facts: verdict.reads.map((key) => factView(row, key, session, locale)),
  }));
};

/** Known facts that no requirement reads, and those still missing, in the order of the procedure. */
export const otherFacts = (row: OfficeCase, session: Session, locale: Locale) => {
  const read = new Set(row.assessment.verdicts.flatMap(({ reads }) => reads));
  const missing = new Set(row.assessment.missing);
  return Object.keys(row.registered.procedure.facts)
    .filter((key) => !read.has(key) && (row.facts[key] !== undefined || missing.has(key)))
    .map((key) => factView(row, key, session, locale));
};

export const documentName = (row: OfficeCase, kind: string, locale: Locale): string =>
  kind === 'paper-form'
    ? translator(locale)('desk.paperForm.name')
    : (row.registered.words[locale].documents[kind]?.name ?? translator(locale)('office.case.other'));

/** What the antivirus says of a document that it did not find safe, or that nobody scanned. */
export const scanNote = (
  { state, scanner }: { state: OfficeCase['documents'][number]['state']; scanner: string | null },
  locale: Locale,
) => {
  const t = translator(locale);
  if (state !== 'safe') return t(`office.case.scan.${state}`);
  return scanner ? undefined : t('office.case.scan.unscanned');
};

export const documentViews = (row: OfficeCase, base: string, locale: Locale): DocumentView[] => {
  const t = translator(locale);
  return row.documents.map((document) => {
    const size = formatFileSize(document.size, locale);
    return {
      id: document.id,
      href: `${base}/documents/${document.id}`,
      kind: documentName(row, document.kind, locale),
      name: document.name,
      size: document.pages ? `${size} · ${t('office.case.pages', { count: document.pages })}` : size,
      sent: formatInstant(document.uploadedAt, locale, { style: 'medium' }),
      review: document.review,
      ...(document.reviewReason ? { reason: document.reviewReason } : {}),
      scan: scanNote(document, locale),
    };
  });
};

/** Documents the facts ask for and neither the person nor the company sent; one that was returned counts as not sent. */
export const neededDocuments = (row: OfficeCase, locale: Locale): NeededDocument[] => {
  const given = new Set(row.documents.filter(({ review }) => review !== 'returned').map(({ kind }) => kind));
  // What the person said of a document is listed by itself until the office could not get it.
  for (const { kind, state } of row.statements) if (state !== 'refused') given.add(kind);
  const stateOf = (id: string, required: boolean | 'unknown') => {
    if (row.documents.some(({ kind }) => kind === id)) return 'neededAgain' as const;
    if (row.laterDocuments.includes(id)) return 'neededLater' as const;
    return required === 'unknown' ? ('neededMaybe' as const) : ('neededNow' as const);
  };
  const isSent = (kind: string) =>
    row.certificate !== undefined &&
    row.registered.procedure.documents.some(({ id, sentBy }) => id === kind && sentBy === 'company');
  return row.assessment.documents
    .filter(({ id }) => !given.has(id) && !isSent(id))
    .map(({ id, required }) => ({
      id,
      name: documentName(row, id, locale),
      why: row.registered.words[locale].documents[id]?.why ?? '',
      state: stateOf(id, required),
    }));
};

/** The documents that are asked for because of the facts that a requirement reads: each one sent, or that it is not. */
export const evidenceOf = (row: OfficeCase, requirement: string, base: string, locale: Locale): Evidence[] => {
  const reads = new Set(row.assessment.verdicts.find(({ id }) => id === requirement)?.reads);
  const asked = new Set(row.assessment.documents.map(({ id }) => id));
  return row.registered.procedure.documents
    .filter(({ id, requiredIf }) => asked.has(id) && requiredIf?.needs.some((fact) => reads.has(fact)))
    .flatMap(({ id }): Evidence[] => {
      const name = documentName(row, id, locale);
      const sent = row.documents.filter(({ kind }) => kind === id);
      if (sent.length === 0) return [{ id, name, href: null, review: null }];
      return sent.map((each) => ({ id: each.id, name, href: `${base}/documents/${each.id}`, review: each.review }));
    });
};
