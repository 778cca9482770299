import 'server-only';
import type { Sheet } from '@/lib/casework/sheet';
import type { RegisterKind } from '@/lib/db/generated/client';
import { formatFileSize } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { formatCcc } from '@/lib/law/identifiers';
import { entrySection, sealSection, signatureSection } from '../register/receipt-sheet';

type Registered = {
  readonly row: {
    readonly fileName: string;
    readonly file: Uint8Array;
    readonly sha256: string;
    readonly organisation: { readonly name: string; readonly nif: string; readonly partyNumber: string | null };
  };
  readonly entry: { number: string; kind: RegisterKind; presentedAt: Date; contentHash: string; signature: unknown };
  readonly effectiveOn: Day;
  readonly heading: string;
  readonly person: { givenName: string; surnames: string; idNumber: string };
  readonly content: { readonly total: number; readonly accepted: number; readonly leftOut: readonly number[] };
  readonly perAccount: readonly { readonly ccc: string; readonly holder: string; readonly count: number }[];
  readonly locale: Locale;
};

/* 2, 3, 4, 9 as '2–4, 9': thousands of rows in one cell are no receipt. */
const ranges = (rows: readonly number[]): string => {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
};

/** The receipt of a file: who presented which bytes for which accounts, how many lines, and which stayed out. */
export const submissionSheet = (of: Registered): Sheet => {
  const { row, entry, effectiveOn, heading, person, content, perAccount, locale } = of;
  const t = translator(locale);
  const { organisation } = row;
  const { total, accepted, leftOut } = content;
  const party = organisation.partyNumber;
  return {
    title: t('company.receipt.sheetTitle', { heading }),
    lead: t('company.receipt.lead'),
    sections: [
      entrySection(entry, heading, effectiveOn, locale),
      {
        title: t('company.receipt.parties'),
        rows: [
          [t('company.receipt.organisation'), organisation.name],
          [t('company.receipt.nif'), organisation.nif],
          ...(party === null ? [] : [[t('company.receipt.partyNumber'), party] as const]),
          [t('company.receipt.signer'), `${person.givenName} ${person.surnames}, ${person.idNumber}`],
        ],
      },
      {
        title: t('company.receipt.content'),
        rows: [
          [t('company.receipt.file'), row.fileName],
          [t('company.receipt.size'), formatFileSize(row.file.length, locale)],
          [t('company.receipt.hash'), row.sha256],
          [t('company.receipt.total'), String(total)],
          [t('company.receipt.accepted'), String(accepted)],
          [t('company.receipt.leftOut'), String(leftOut.length)],
          ...(leftOut.length === 0 ? [] : [[t('company.receipt.leftOutRows'), ranges(leftOut)] as const]),
        ],
      },
      {
        title: t('company.receipt.accounts'),
        table: {
          head: (['accountHead', 'companyHead', 'linesHead'] as const).map((key) => t(`company.receipt.${key}`)),
          rows: perAccount.map(({ ccc, holder, count }) => [formatCcc(ccc), holder, String(count)]),
        },
      },
      signatureSection(entry, person, locale),
      sealSection(locale),
    ],
  };
};
