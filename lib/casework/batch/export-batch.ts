import { writeTable } from '@/lib/catalogue/csv';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { isDay } from '@/lib/law/day';
import type { BatchKind, LineProblem } from './kind';

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** The name of a column in words. */
export const columnLabel = (kind: string, column: string, locale: Locale): string => {
  const { kinds } = messagesOf(locale).company.batch;
  const columns = (kinds as Readonly<Record<string, { columns: Readonly<Record<string, { label: string }>> }>>)[kind]
    ?.columns;
  return columns?.[column]?.label ?? column;
};

/** What is wrong with a cell, as a sentence. */
export const sayProblem = ({ code, limit = '' }: LineProblem, locale: Locale): string => {
  const shown = isDay(limit)
    ? formatDay(limit, locale)
    : code === 'too-high' || code === 'below-minimum'
      ? formatNumber(Number(limit), locale)
      : limit;
  return (translator(locale) as unknown as Say)(`company.batch.problems.${code}`, { limit: shown });
};

/** An empty file with its headings and one example line. */
export const templateOf = (kind: Pick<BatchKind, 'id' | 'columns'>, locale: Locale): string => {
  const columns = Object.entries(kind.columns);
  return writeTable(
    [
      columns.map(([column]) => columnLabel(kind.id, column, locale)),
      columns.map(([, { example }]) => example[locale]),
    ],
    locale,
  );
};

/** The problems of a file, one a row, to correct it with. */
export const problemsTable = (kind: string, problems: readonly LineProblem[], locale: Locale): string => {
  const { head } = messagesOf(locale).company.batch;
  return writeTable(
    [
      [head.row, head.column, head.text, head.problem],
      ...problems.map((problem) => [
        String(problem.row),
        columnLabel(kind, problem.column, locale),
        problem.text,
        sayProblem(problem, locale),
      ]),
    ],
    locale,
  );
};
