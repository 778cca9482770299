import { SummaryCard, SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatCode } from '@/lib/adapters/csv-code';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatFileSize, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { getEntry } from '@/lib/services/register/book';

type Found = Awaited<ReturnType<typeof getEntry>>;
type Part = { found: Found; locale: Locale };

const Hash = ({ value }: { value: string }) => <code className="font-mono text-xs break-all select-all">{value}</code>;
const row = (key: string, label: string, value: SummaryRow['value']): SummaryRow => ({ key, label, value });

const dataRows = ({ found: { entry, closing }, locale }: Part): SummaryRow[] => {
  const t = translator(locale);
  const words = messagesOf(locale).register.book.entry;
  const bodies: Readonly<Record<string, string>> = messagesOf(locale).issued.bodies;
  const instant = (at: Date) => formatInstant(at, locale, { zone: true, seconds: true });
  return [
    row('presentedAt', words.presentedAt, instant(entry.presentedAt)),
    row('effectiveOn', words.effectiveOn, formatDay(toDay(entry.effectiveOn), locale)),
    row('kind', words.kind, t(`issued.receipt.types.${entry.kind}`)),
    row('heading', words.heading, entry.heading),
    row('body', words.body, bodies[entry.body] ?? entry.body),
    row('entryHash', words.entryHash, <Hash value={entry.hash} />),
    row(
      'closing',
      words.closing,
      closing ? t('register.book.entry.closedIn', { when: instant(closing.closedAt) }) : words.notClosed,
    ),
  ];
};

const partyRows = ({ found: { entry, people, organisations }, locale }: Part): SummaryRow[] => {
  const words = messagesOf(locale).register.book.entry;
  const named = (id: string | null) => {
    const person = people.get(id ?? '');
    return person ? `${person.givenName} ${person.surnames}, ${person.idNumber}` : null;
  };
  const organisation = organisations.get(entry.organisationId ?? '');
  return [
    entry.personId
      ? row('person', words.person, named(entry.personId))
      : row('organisation', words.organisation, organisation ? `${organisation.name}, ${organisation.nif}` : null),
    row('presentedBy', words.presentedBy, named(entry.presentedById)),
    row(
      'representative',
      words.representative,
      entry.power?.reference
        ? translator(locale)('register.book.entry.withPower', { reference: entry.power.reference })
        : words.noRepresentative,
    ),
  ];
};

const signatureRows = ({ found: { entry }, locale }: Part): SummaryRow[] => {
  const words = messagesOf(locale).register.book.entry;
  const methods: Readonly<Record<string, string>> = words.methods;
  // Written by `register`; a way of signing added later still shows.
  const { method, at, evidence } = entry.signature as Record<string, string | undefined>;
  return [
    row('method', words.method, methods[method ?? ''] ?? words.methods.other),
    row('signedAt', words.signedAt, at ? formatInstant(new Date(at), locale, { zone: true, seconds: true }) : null),
    row('evidence', words.evidence, evidence ? <Hash value={evidence} /> : null),
    row('contentHash', words.contentHash, <Hash value={entry.contentHash} />),
  ];
};

const receiptRows = ({ found: { entry }, locale }: Part): SummaryRow[] => {
  const t = translator(locale);
  const words = messagesOf(locale).register.book.entry;
  const { receipt } = entry;
  if (!receipt) return [];
  const code = formatCode(receipt.csv);
  return [
    row('csv', words.csv, <code className="font-mono">{code}</code>),
    row(
      'receipt',
      words.receipt,
      <>
        <a href={`/${locale}/verify/${code}`}>{words.seeReceipt}</a>{' '}
        <Tag tone={receipt.state === 'valid' ? 'green' : 'red'}>{t(`identity.verify.stateWords.${receipt.state}`)}</Tag>
      </>,
    ),
  ];
};

const Files = ({ found: { entry }, locale }: Part) => {
  const words = messagesOf(locale).register.book.entry;
  const brought = entry.submission ?? entry.schoolList;
  const files = [
    ...entry.documents.map(({ id, name, mediaType, size, sha256 }) => ({
      id,
      name,
      mediaType,
      size: formatFileSize(size, locale),
      sha256,
    })),
    ...(brought
      ? [{ id: 'submission', name: brought.fileName, mediaType: 'text/csv', size: '—', sha256: brought.sha256 ?? '' }]
      : []),
  ];
  if (files.length === 0) return <p className="py-3">{words.noDocuments}</p>;
  return (
    <Table
      caption={words.documents}
      hideCaption
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', label: words.name, cell: ({ name }) => <span className="break-all">{name}</span> },
        { key: 'type', label: words.type, cell: ({ mediaType }) => mediaType },
        { key: 'size', label: words.size, numeric: true, cell: ({ size }) => size },
        { key: 'hash', label: words.hash, cell: ({ sha256 }) => <Hash value={sha256} /> },
      ]}
    />
  );
};

/** The contents of an entry (Ley 39/2015 art. 16.3): what, who, which files, how it was signed, and its receipt. */
export const EntryView = ({ found, mayOpenCase, locale }: Part & { mayOpenCase: boolean }) => {
  const words = messagesOf(locale).register.book.entry;
  const part = { found, locale };
  const openCase =
    mayOpenCase && found.entry.case ? (
      <a href={`/${locale}/office/cases/${found.entry.case.id}`}>{words.openCase}</a>
    ) : undefined;
  return (
    <div className="grid items-start gap-x-8 xl:grid-cols-2">
      <SummaryCard title={words.data} actions={openCase}>
        <SummaryList rows={dataRows(part)} locale={locale} />
      </SummaryCard>
      <div>
        <SummaryCard title={words.parties}>
          <SummaryList rows={partyRows(part)} locale={locale} />
        </SummaryCard>
        <SummaryCard title={words.signature}>
          <SummaryList rows={[...signatureRows(part), ...receiptRows(part)]} locale={locale} />
        </SummaryCard>
      </div>
      <div className="xl:col-span-2">
        <SummaryCard title={words.documents}>
          <Files {...part} />
        </SummaryCard>
      </div>
    </div>
  );
};
