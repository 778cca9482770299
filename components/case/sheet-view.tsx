import { QrPicture } from '@/components/identity/qr-picture';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import type { Locale } from '@/lib/i18n/locales';

type Row = readonly string[];

const SectionTable = ({ title, table }: { title: string; table: NonNullable<SheetSection['table']> }) => (
  <Table<Row>
    caption={title}
    hideCaption
    columns={table.head.map((label, index) => ({
      key: String(index),
      label,
      cell: (row) => <Cell text={row[index] ?? ''} />,
    }))}
    rows={[...table.rows]}
    rowKey={(row, index) => `${index}-${row[0]}`}
  />
);

/** Hashes and codes break anywhere and are set in the code face. */
const Cell = ({ text }: { text: string }) =>
  /^[0-9a-f]{64}$/.test(text) ? (
    <code className="font-mono text-xs break-all">{text}</code>
  ) : (
    <span className="whitespace-pre-line">{text}</span>
  );

/** An issued document as a page: the same words as its PDF. Its title is the page's H1, drawn by the caller. */
export const SheetView = ({ sheet, locale, level = 2 }: { sheet: Sheet; locale: Locale; level?: 2 | 3 }) => {
  const Tag = `h${level}` as const;
  return (
    <div className="space-y-8">
      {sheet.lead ? <p className="max-w-text text-lg">{sheet.lead}</p> : null}
      {sheet.sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections of a fixed document have no other name than their place
        <section key={index} className="space-y-4">
          <Tag className="text-xl">{section.title}</Tag>
          {section.paragraphs?.map((text) => (
            <p key={text} className="max-w-text">
              {text}
            </p>
          ))}
          {section.rows && section.rows.length > 0 ? (
            <SummaryList
              locale={locale}
              rows={section.rows.map(([label, value]) => ({ key: label, label, value: <Cell text={value} /> }))}
            />
          ) : null}
          {section.list && section.list.length > 0 ? (
            <ul className="list max-w-text">
              {section.list.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : null}
          {section.code ? <QrPicture text={section.code.text} title={section.code.alt} /> : null}
          {section.table ? <SectionTable title={section.title} table={section.table} /> : null}
        </section>
      ))}
    </div>
  );
};
