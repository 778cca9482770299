import 'server-only';
import { formatCode } from '@/lib/adapters/csv-code';
import { type Block, type PdfLabels, renderPdf } from '@/lib/adapters/pdf/document';
import type { Sheet } from '@/lib/casework/sheet';
import { config } from '@/lib/config';
import { htmlLang, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

/** A sheet as blocks of the PDF kit: the same words as its page. */
export const blocksOf = (sheet: Sheet): Block[] => [
  { type: 'heading', level: 1, text: sheet.title },
  ...(sheet.lead ? [{ type: 'paragraph' as const, text: sheet.lead }] : []),
  ...sheet.sections.flatMap((section): Block[] => [
    { type: 'heading', level: 2, text: section.title },
    ...(section.paragraphs ?? []).map((text): Block => ({ type: 'paragraph', text })),
    ...(section.rows?.length ? [{ type: 'keyValues' as const, rows: section.rows }] : []),
    ...(section.list?.length ? [{ type: 'list' as const, items: section.list }] : []),
    ...(section.code ? [{ type: 'qr' as const, ...section.code }] : []),
    ...(section.picture ? [{ type: 'picture' as const, picture: section.picture }] : []),
    ...(section.table ? [{ type: 'table' as const, caption: section.title, ...section.table }] : []),
  ]),
];

/** The words round the text of every document of the office. */
export const labelsOf = (locale: Locale): PdfLabels => {
  const t = translator(locale);
  return {
    office: t('issued.pdf.office'),
    demo: t('issued.pdf.demo'),
    csv: t('issued.pdf.csv'),
    verifyAt: t('issued.pdf.verifyAt'),
    // A template: the kit fills in page and total.
    page: messagesOf(locale).issued.pdf.page,
  };
};

/** The tagged PDF of a sheet, with its CSV, address and QR on every page. */
export const sheetPdf = async (
  sheet: Sheet,
  { csv, issuedAt, locale }: { readonly csv: string | null; readonly issuedAt: Date; readonly locale: Locale },
): Promise<Buffer> => {
  const { APP_URL, DEMO } = config();
  return renderPdf({
    title: sheet.title,
    lang: htmlLang(locale),
    demo: DEMO,
    csv: csv ? { code: formatCode(csv), url: `${APP_URL}/${locale}/verify/${csv}` } : null,
    blocks: blocksOf(sheet),
    createdAt: issuedAt,
    labels: labelsOf(locale),
  });
};
