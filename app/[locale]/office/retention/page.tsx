import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listHolds, previewRetention, type RuleRow } from '@/lib/services/retention/retention';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { retentionReaders } from '../staff-areas';
import { Holds } from './holds';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).administration.retention.title, problems, locale) };
};

const Rules = ({ rules, locale }: { rules: readonly RuleRow[]; locale: Locale }) => {
  const t = translator(locale);
  const { retention: words } = messagesOf(locale).administration;
  const keptFor = ({ keeps }: RuleRow) =>
    keeps ? t(`administration.retention.${keeps.unit}`, { count: keeps.count }) : words.ends;
  return (
    <Table
      caption={words.caption}
      hideCaption
      rows={[...rules]}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'what',
          label: words.what,
          cell: ({ key, canBeHeld }) => (
            <>
              {words.rules[key]}
              {canBeHeld ? <span className="block text-sm font-normal text-muted">{words.held}</span> : null}
            </>
          ),
        },
        { key: 'keeps', label: words.keeps, cell: keptFor },
        { key: 'due', label: words.due, numeric: true, cell: ({ due }) => due },
        { key: 'last', label: words.last, numeric: true, cell: ({ last }) => last },
      ]}
    />
  );
};

/** What is deleted by time, what the next run would take, and of whom nothing is. */
const RetentionPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/retention`, ...retentionReaders);
  const { rules, lastAt } = await previewRetention(actor);
  const holds = await listHolds(actor);
  const t = translator(locale);
  const { retention: words } = messagesOf(locale).administration;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { idNumber: words.idNumber, reason: words.reason }, locale);
  const { done } = await searchParams;
  return (
    <>
      <ErrorSummary errors={list} locale={locale} />
      {typeof done === 'string' && Object.hasOwn(words.done, done) && problems.length === 0 ? (
        <Notice kind="success" alert locale={locale} title={words.done[done as keyof typeof words.done]} />
      ) : null}
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 max-w-text">{words.lead}</p>
      <p className="mt-2 mb-6 text-muted">
        {lastAt ? t('administration.retention.lastAt', { at: formatInstant(lastAt, locale) }) : words.never}
      </p>
      <Rules rules={rules} locale={locale} />
      <section className="mt-10 max-w-text">
        <h2 className="text-xl">{words.keptTitle}</h2>
        <p className="mt-1">{words.keptText}</p>
      </section>
      <Holds
        holds={holds}
        mayHold={actor.roles.includes('auditor')}
        values={values}
        errorOf={of}
        csrf={csrf}
        locale={locale}
      />
    </>
  );
};

export default RetentionPage;
