import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatMoney, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getAnswer, isEffect } from '@/lib/services/rule-desk/ask';
import type { Finding } from '@/lib/services/rule-desk/findings';
import { type Counted, type Effect, effects } from '@/lib/services/rule-desk/question-run';
import type { Search } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { supervisors } from '../../../staff-areas';
import { proposedRows, questionTitle, signedMoney } from '../../question-words';
import { RunProgress } from '../../run-progress';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
const changing = effects.filter((effect) => effect !== 'same' && effect !== 'open');

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).supervision.rules.answer,
});

const titleOf = (slug: string, locale: Locale): string => findProcedure(slug)?.words[locale].title ?? slug;

const AnswerTables = ({ answer, locale }: { answer: Counted; locale: Locale }) => {
  const words = messagesOf(locale).supervision.rules;
  const money = (['month', 'year', 'once'] as const).map((what) => ({ what, pair: answer[what] }));
  const procedures = Object.entries(answer.procedures).sort(([, a], [, b]) => Math.abs(b.year) - Math.abs(a.year));
  return (
    <>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <Table
          caption={words.effects}
          rows={[...effects]}
          rowKey={(effect) => effect}
          columns={[
            { key: 'effect', label: words.effect, cell: (effect) => words.kinds[effect] },
            {
              key: 'count',
              label: words.count,
              cell: (effect) => formatNumber(answer.effects[effect], locale),
              numeric: true,
            },
          ]}
        />
        <Table
          caption={words.money}
          rows={money}
          rowKey={({ what }) => what}
          columns={[
            { key: 'what', label: words.what, cell: ({ what }) => words[what] },
            { key: 'before', label: words.before, cell: ({ pair }) => formatMoney(pair[0], locale), numeric: true },
            { key: 'after', label: words.after, cell: ({ pair }) => formatMoney(pair[1], locale), numeric: true },
            {
              key: 'difference',
              label: words.difference,
              cell: ({ pair }) => signedMoney(pair[1] - pair[0], locale),
              numeric: true,
            },
          ]}
        />
      </div>
      {procedures.length > 0 ? (
        <div className="mt-8">
          <Table
            caption={words.byProcedure}
            rows={procedures}
            rowKey={([slug]) => slug}
            columns={[
              { key: 'procedure', label: words.procedure, cell: ([slug]) => titleOf(slug, locale) },
              {
                key: 'changed',
                label: words.changed,
                cell: ([, each]) => formatNumber(each.changed, locale),
                numeric: true,
              },
              { key: 'yearly', label: words.yearly, cell: ([, each]) => signedMoney(each.year, locale), numeric: true },
            ]}
          />
        </div>
      ) : null}
    </>
  );
};

const FindingTable = ({ findings, locale }: { findings: readonly Finding[]; locale: Locale }) => {
  const t = translator(locale);
  const words = messagesOf(locale).supervision.rules;
  const pair = (before: number, after: number) =>
    t('supervision.rules.monthly', { before: formatMoney(before, locale), after: formatMoney(after, locale) });
  return (
    <Table
      caption={words.list}
      hideCaption
      rows={[...findings]}
      rowKey={({ subject }) => subject}
      columns={[
        {
          key: 'case',
          label: words.case,
          cell: ({ caseId, case: of, procedure }) => (
            <a href={`/${locale}/office/cases/${caseId}`}>{of?.register[0]?.number ?? titleOf(procedure, locale)}</a>
          ),
        },
        { key: 'person', label: words.person, cell: ({ person }) => `${person.givenName} ${person.surnames}` },
        { key: 'effect', label: words.effect, cell: ({ kind }) => words.kinds[kind as Effect] },
        { key: 'month', label: words.month, cell: (row) => pair(row.beforeMonth, row.afterMonth), numeric: true },
        { key: 'year', label: words.year, cell: (row) => pair(row.beforeYear, row.afterYear), numeric: true },
      ]}
    />
  );
};

/** One question: how far it is, what it found, and each case that would change. */
const AnswerPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office/rules`;
  const here = `${base}/questions/${id}`;
  const { actor, csrf } = await requireStaff(locale, here, ...supervisors);
  const { kind, after } = await searchParams;
  const effect = isEffect(kind) ? kind : null;
  const place = idSchema.safeParse(after);
  const { run, question, answer, findings, next } = await orNotFound(() =>
    getAnswer(actor, id, { kind: effect, after: place.success ? place.data : null }),
  );
  const t = translator(locale);
  const words = messagesOf(locale).supervision.rules;
  const changed = answer ? changing.reduce((sum, each) => sum + answer.effects[each], 0) : 0;
  const hrefOf = (each: Effect | null) => (each ? `${here}?kind=${each}#list` : `${here}#list`);
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <h1 className="text-2xl">{questionTitle(question, locale)}</h1>
      <div className="mt-6 max-w-form">
        <Table
          caption={words.proposal}
          rows={proposedRows(question, locale)}
          rowKey={({ place: where }) => where}
          columns={[
            { key: 'place', label: words.places, cell: ({ name }) => name },
            { key: 'before', label: words.before, cell: ({ before }) => before, numeric: true },
            { key: 'after', label: words.after, cell: ({ after: value }) => value, numeric: true },
          ]}
        />
        <p className="mt-3 text-muted">
          {t('supervision.rules.sinceDay', { day: formatDay(question.from, locale) })} {words.scopes[question.scope]}.
        </p>
      </div>
      {run.state === 'done' ? null : <RunProgress run={run} here={here} csrf={csrf} locale={locale} />}
      {answer ? (
        <section aria-labelledby="answer" className="mt-10">
          <h2 id="answer" className="text-xl">
            {words.answer}
          </h2>
          <p className="mt-2 mb-6 max-w-text text-lg">
            {t('supervision.rules.finding', {
              all: formatNumber(answer.live + answer.paid, locale),
              changed: formatNumber(changed, locale),
              difference: signedMoney(answer.year[1] + answer.once[1] - answer.year[0] - answer.once[0], locale),
            })}
          </p>
          {answer.read === 0 ? <Notice kind="info" locale={locale} title={words.unread} /> : null}
          <AnswerTables answer={answer} locale={locale} />
        </section>
      ) : null}
      <section aria-labelledby="list" className="mt-12">
        <h2 id="list" className="mb-4 text-xl">
          {words.list}
        </h2>
        {findings.length > 0 || effect ? (
          <LinkTabs
            label={words.list}
            tabs={[null, ...changing].map((each) => ({
              href: hrefOf(each),
              label: each ? words.kinds[each] : words.all,
              current: each === effect,
              ...(answer ? { count: formatNumber(each ? answer.effects[each] : changed, locale) } : {}),
            }))}
          />
        ) : null}
        {findings.length > 0 ? (
          <>
            <FindingTable findings={findings} locale={locale} />
            <p className="no-print mt-6 flex flex-wrap gap-x-6 gap-y-2">
              {place.success ? <a href={hrefOf(effect)}>{words.first}</a> : null}
              {next ? (
                <a href={`${here}?${effect ? `kind=${effect}&` : ''}after=${next}#list`} rel="next">
                  {words.more}
                </a>
              ) : null}
              <a href={`/api/office/rules/export?run=${id}&locale=${locale}`} download>
                {words.csv}
              </a>
            </p>
          </>
        ) : (
          <EmptyState title={words.listNone} level={3} />
        )}
      </section>
    </>
  );
};

export default AnswerPage;
