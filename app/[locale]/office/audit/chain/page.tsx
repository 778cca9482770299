import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { ChainReport } from '@/lib/services/audit/check-chain-work';
import { listChainChecks } from '@/lib/services/audit/check-on-demand';
import type { Search } from '../../../form-state';
import { auditors } from '../../staff-areas';
import { AuditTabs } from '../audit-tabs';

type Props = LocaleParams & { searchParams: Search };
const tones = { running: 'blue', done: 'green', failed: 'red', stopped: 'grey' } as const;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).administration.audit.chainTitle,
});

/** Checks of the chain asked for by auditors, and what each found. */
const ChainPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/audit/chain`, ...auditors);
  const checks = await listChainChecks(actor);
  const { done } = await searchParams;
  const t = translator(locale);
  const { audit: words } = messagesOf(locale).administration;
  const foundIn = (report: ChainReport | null) => {
    if (!report) return '—';
    const { count, found, problems } = report;
    if (found === 0) return t('administration.audit.whole', { count });
    return (
      <>
        <Tag tone="red">{t('administration.audit.wrong', { count: found })}</Tag>
        <ul className="mt-2 list-disc pl-5" lang="en">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </>
    );
  };
  return (
    <>
      {done === 'started' ? <Notice kind="success" alert locale={locale} title={words.started} /> : null}
      <h1 className="text-2xl">{words.chainTitle}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.chainLead}</p>
      <AuditTabs current="chain" locale={locale} />
      <Form action="/api/office/audit/check" csrf={csrf} locale={locale}>
        <Button>{words.start}</Button>
      </Form>
      {checks.length > 0 ? (
        <div className="mt-8">
          <Table
            caption={words.runsCaption}
            rows={checks}
            rowKey={({ id }) => id}
            columns={[
              { key: 'at', label: words.startedAt, cell: ({ startedAt }) => formatInstant(startedAt, locale) },
              {
                key: 'progress',
                label: words.progress,
                cell: ({ state, done: parts, total }) => (
                  <>
                    <Tag tone={tones[state]}>{words.states[state]}</Tag> {parts}/{total}
                  </>
                ),
              },
              { key: 'found', label: words.found, cell: ({ report }) => foundIn(report) },
            ]}
          />
        </div>
      ) : null}
    </>
  );
};

export default ChainPage;
