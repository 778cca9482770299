import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { SummaryList } from '@/components/ui/summary-list';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getAuditEntry } from '@/lib/services/audit/search-audit';
import { orNotFound } from '../../../or-not-found';
import { auditors } from '../../staff-areas';
import { actionWords, placeWords, readSeq, whoWords } from '../audit-words';

type Props = { params: Promise<{ locale: string; seq: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).administration.audit.title,
});

const code = (text: string) => <code className="font-mono text-sm break-all">{text}</code>;

/** One entry of the audit, whole. */
const AuditEntryPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const seq = readSeq((await params).seq);
  if (seq === null) notFound();
  const base = `/${locale}/office/audit`;
  const { actor } = await requireStaff(locale, `${base}/${seq}`, ...auditors);
  const { entry, people } = await orNotFound(() => getAuditEntry(actor, seq));
  const { audit: words } = messagesOf(locale).administration;
  const { behalf } = entry;
  const linked = (id: string, name: 'who' | 'behalf') =>
    people.has(id) ? (
      <a href={`${base}?${name}=${id}`}>{whoWords(id, people, locale)}</a>
    ) : (
      whoWords(id, people, locale)
    );
  const rows = [
    { key: 'at', label: words.at, value: formatInstant(entry.at, locale, { seconds: true }) },
    { key: 'who', label: words.who, value: linked(entry.actor, 'who') },
    { key: 'unit', label: words.unit, value: placeWords(people.get(entry.actor), locale) },
    { key: 'behalf', label: words.behalf, value: behalf ? linked(behalf, 'behalf') : '—' },
    {
      key: 'action',
      label: words.action,
      value: (
        <>
          {actionWords(entry.action, locale)} ({code(entry.action)})
        </>
      ),
    },
    {
      key: 'object',
      label: words.object,
      value: (
        <>
          {code(entry.object)} <a href={`${base}?object=${encodeURIComponent(entry.object)}`}>{words.sameObject}</a>
        </>
      ),
    },
    {
      key: 'result',
      label: words.result,
      value: entry.result === 'ok' ? words.filters.ok : words.filters.refused,
    },
    { key: 'details', label: words.details, value: code(JSON.stringify(entry.details)) },
    { key: 'ip', label: words.ip, value: entry.ip || '—' },
    { key: 'request', label: words.requestId, value: code(entry.requestId || '—') },
    { key: 'prev', label: words.prev, value: code(entry.prev) },
    { key: 'hash', label: words.hash, value: code(entry.hash) },
  ];
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <h1 className="mb-6 text-2xl">{translator(locale)('administration.audit.entryTitle', { seq: String(seq) })}</h1>
      <SummaryList rows={rows} locale={locale} />
    </>
  );
};

export default AuditEntryPage;
