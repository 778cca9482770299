import type { ServiceSlug } from '@/lib/catalogue/services';

/** What can be certified of what the office holds, and the service it belongs to: the power of a representative has to reach it. */
export const certificateServices = {
  income: 'income-certificate',
  benefits: 'benefits',
  'no-pension': 'benefits',
  'work-history': 'work-history',
  bases: 'work-history',
} as const satisfies Record<string, ServiceSlug>;

export type CertificateKind = keyof typeof certificateServices;
/** What a certificate is about; only that of income has a year. */
export type CertificateSubject =
  | { readonly kind: 'income'; readonly year: number }
  | { readonly kind: Exclude<CertificateKind, 'income'> };

const INCOME = /^income-(\d{4})$/;

/** 'income-2025', 'bases'. Null for anything else. */
export const parseSubject = (text: string): CertificateSubject | null => {
  const year = INCOME.exec(text)?.[1];
  if (year) return { kind: 'income', year: Number(year) };
  return text !== 'income' && Object.hasOwn(certificateServices, text)
    ? { kind: text as Exclude<CertificateKind, 'income'> }
    : null;
};
export const subjectName = (subject: CertificateSubject): string =>
  subject.kind === 'income' ? `income-${subject.year}` : subject.kind;
