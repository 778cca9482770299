import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { today } from '@/lib/adapters/clock';
import { requireStaff } from '@/lib/auth/require';
import { isProposable, type Question } from '@/lib/catalogue/proposal';
import { inForce, type LawFigure, leavesOf, ruleBook } from '@/lib/catalogue/rule-book';
import { figureName, groupName, sayLeaf } from '@/lib/catalogue/say-figure';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { boeUrl, citation, lawTitle } from '@/lib/law/legal-ref';
import { listQuestions } from '@/lib/services/rule-desk/ask';
import type { Counted } from '@/lib/services/rule-desk/question-run';
import { orNotFound } from '../../or-not-found';
import { supervisors } from '../staff-areas';
import { questionTitle, signedMoney } from './question-words';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).supervision.rules.title,
});

const valueToday = (figure: LawFigure, locale: Locale): string => {
  const leaves = leavesOf(inForce(figure, today())?.value);
  const [only] = leaves;
  return leaves.length === 1 && only?.path.length === 0
    ? sayLeaf(figure, only, locale)
    : translator(locale)('supervision.rules.numbers', { count: leaves.length });
};

const FigureTable = ({
  figures,
  caption,
  locale,
}: {
  figures: readonly LawFigure[];
  caption: string;
  locale: Locale;
}) => {
  const words = messagesOf(locale).supervision.rules;
  const on = today();
  return (
    <Table
      caption={caption}
      hideCaption
      rows={[...figures]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'figure',
          label: words.figure,
          cell: (figure) => <a href={`/${locale}/office/rules/figures/${figure.id}`}>{figureName(figure, locale)}</a>,
        },
        { key: 'today', label: words.today, cell: (figure) => valueToday(figure, locale), numeric: true },
        {
          key: 'source',
          label: words.source,
          cell: (figure) => {
            const entry = inForce(figure, on);
            return entry ? (
              <a href={boeUrl(entry.source)} rel="external" title={lawTitle(entry.source, locale)}>
                {citation(entry.source, locale)}
              </a>
            ) : null;
          },
        },
        {
          key: 'next',
          label: words.next,
          cell: ({ entries }) => {
            const next = entries.find(({ from }) => from > on);
            return next ? formatDay(next.from, locale, 'medium') : words.noNext;
          },
        },
      ]}
    />
  );
};

/** Where supervisors ask what a change of a figure of the law would do. */
const RuleDeskPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/rules`;
  const { actor } = await requireStaff(locale, base, ...supervisors);
  const questions = await orNotFound(() => listQuestions(actor));
  const { run: runWords, rules: words } = messagesOf(locale).supervision;
  const groups = ruleBook
    .map(({ group, figures }) => ({ group, figures: figures.filter(isProposable) }))
    .filter(({ figures }) => figures.length > 0);
  return (
    <>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <p className="mb-10">
        <ButtonLink href={`${base}/revaluation`} look="secondary">
          {words.revaluation}
        </ButtonLink>
      </p>
      <section aria-labelledby="asked">
        <h2 id="asked" className="mb-4 text-xl">
          {words.asked}
        </h2>
        {questions.length > 0 ? (
          <Table
            caption={words.asked}
            hideCaption
            rows={questions}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'question',
                label: words.question,
                cell: ({ id, input }) => (
                  <a href={`${base}/questions/${id}`}>
                    {questionTitle((input as { question: Question }).question, locale)}
                  </a>
                ),
              },
              {
                key: 'at',
                label: runWords.startedAt,
                cell: ({ startedAt }) => formatInstant(startedAt, locale, { style: 'medium' }),
              },
              { key: 'state', label: runWords.state, cell: ({ state }) => runWords.states[state] },
              {
                key: 'changed',
                label: words.changed,
                numeric: true,
                cell: ({ report }) => {
                  const answer = report as unknown as Counted | null;
                  if (!answer) return '';
                  const { gain, lose, new: fresh, gone } = answer.effects;
                  return gain + lose + fresh + gone;
                },
              },
              {
                key: 'yearly',
                label: words.yearly,
                numeric: true,
                cell: ({ report }) => {
                  const answer = report as unknown as Counted | null;
                  return answer ? signedMoney(answer.year[1] - answer.year[0], locale) : '';
                },
              },
            ]}
          />
        ) : (
          <EmptyState title={words.askedNone} level={3}>
            <p>{words.askedNoneText}</p>
          </EmptyState>
        )}
      </section>
      <section aria-labelledby="figures" className="mt-12">
        <h2 id="figures" className="mb-4 text-xl">
          {words.figures}
        </h2>
        {groups.map(({ group, figures }) => (
          <details key={group} className="border-t border-line py-2 last:border-b">
            <summary className="min-h-11 py-2 text-link underline">
              {groupName(group, locale)} ({figures.length})
            </summary>
            <div className="py-3">
              <FigureTable figures={figures} caption={groupName(group, locale)} locale={locale} />
            </div>
          </details>
        ))}
      </section>
    </>
  );
};

export default RuleDeskPage;
