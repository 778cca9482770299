import type { SheetSection } from '@/lib/casework/sheet';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';

export type CertifiedPerson = {
  readonly givenName: string;
  readonly surnames: string;
  readonly idNumber: string;
  readonly nss: string | null;
};
export const fullName = ({ givenName, surnames }: Pick<CertifiedPerson, 'givenName' | 'surnames'>): string =>
  `${givenName} ${surnames}`;

/** The name of a benefit; its slug when the catalogue no longer has it. */
export const benefitName = (slug: string, locale: Locale): string => findProcedure(slug)?.words[locale].title ?? slug;

/** The name of a body that pays; as it was told when it is none of those of the catalogue. */
export const payerName = (body: string, locale: Locale): string => {
  const bodies: Readonly<Record<string, string>> = messagesOf(locale).issued.bodies;
  return Object.hasOwn(bodies, body) ? (bodies[body] ?? body) : body;
};

/** Whom a certificate is about, and of which day it is. */
export const personSection = (person: CertifiedPerson, on: Day, locale: Locale): SheetSection => {
  const t = translator(locale);
  return {
    title: t('certificates.sheet.person'),
    rows: [
      [t('certificates.sheet.name'), fullName(person)],
      [t('certificates.sheet.idNumber'), person.idNumber],
      ...(person.nss ? [[t('certificates.sheet.nss'), person.nss] as const] : []),
      [t('certificates.sheet.issuedOn'), formatDay(on, locale)],
    ],
  };
};
