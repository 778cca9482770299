import type { Sheet } from '@/lib/casework/sheet';
import type { RegisterKind } from '@/lib/db/generated/client';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { entrySection, sealSection, signatureSection } from '../register/receipt-sheet';
import { settlementRows } from './invoice-sheet';
import type { Settlement } from './settlement';

type Presented = {
  readonly settlement: Settlement;
  readonly by: { readonly name: string; readonly nif: string; readonly partyNumber: string | null };
  readonly entry: { number: string; kind: RegisterKind; presentedAt: Date; contentHash: string; signature: unknown };
  readonly effectiveOn: Day;
  readonly heading: string;
  readonly person: { givenName: string; surnames: string; idNumber: string };
  readonly content: {
    readonly version: number;
    readonly sha256: string;
    readonly total: number;
    readonly accepted: number;
  };
  /** Register number of the list it replaces. */
  readonly replaced: string | null;
  readonly locale: Locale;
};

/** The receipt of a list of students: who presented it for which centre, its hash and how many rows. It names no student. */
export const listSheet = (of: Presented): Sheet => {
  const { settlement, by, entry, effectiveOn, heading, person, content, replaced, locale } = of;
  const t = translator(locale);
  const count = (value: number) => formatNumber(value, locale, 0);
  return {
    title: t('company.receipt.sheetTitle', { heading }),
    lead: t('school.receipt.lead'),
    sections: [
      entrySection(entry, heading, effectiveOn, locale),
      {
        title: t('company.receipt.parties'),
        rows: [
          [t('company.receipt.organisation'), by.name],
          [t('company.receipt.nif'), by.nif],
          ...(by.partyNumber === null ? [] : [[t('company.receipt.partyNumber'), by.partyNumber] as const]),
          [t('company.receipt.signer'), `${person.givenName} ${person.surnames}, ${person.idNumber}`],
        ],
      },
      { title: t('school.receipt.settlement'), rows: settlementRows(settlement, locale) },
      {
        title: t('school.receipt.list'),
        rows: [
          [t('school.receipt.version'), count(content.version)],
          ...(replaced === null ? [] : [[t('school.receipt.replaces'), replaced] as const]),
          [t('school.receipt.total'), count(content.total)],
          [t('school.receipt.accepted'), count(content.accepted)],
          [t('school.receipt.leftOut'), count(content.total - content.accepted)],
          [t('company.receipt.hash'), content.sha256],
        ],
        paragraphs: [t('school.receipt.hashHint')],
      },
      signatureSection(entry, person, locale),
      sealSection(locale),
    ],
  };
};
