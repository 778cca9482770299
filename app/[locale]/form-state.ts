import 'server-only';
import { cache } from 'react';
import type { FieldError } from '@/components/ui/error-summary';
import { currentSession } from '@/lib/auth/session';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { isDay } from '@/lib/law/day';
import { findFormReturn, type Problem, type RawValues } from '@/lib/services/forms/form-return';

export type Search = Promise<Record<string, string | string[] | undefined>>;

const find = cache(async (id: string) => findFormReturn(id, (await currentSession())?.idHash ?? null));

/** What came back of a form that was not accepted: the answers as typed, and its problems. */
export const formState = async (search: Search): Promise<{ values: RawValues; problems: readonly Problem[] }> => {
  const { form } = await search;
  const kept = typeof form === 'string' ? await find(form) : null;
  return { values: kept?.values ?? {}, problems: kept?.problems ?? [] };
};

/** The one sentence of a problem, the same beside its field and in the summary. `label` names the field. */
export const problemText = (problem: Problem, label: string, locale: Locale): string => {
  const { code, values } = problem;
  const known = messagesOf(locale).errors as Readonly<Record<string, string>>;
  if (!(code in known)) return code;
  const limit = values?.limit;
  const shown = typeof limit === 'string' && isDay(limit) ? formatDay(limit, locale) : limit;
  const t = translator(locale) as (key: string, values: Record<string, string | number>) => string;
  return t(`errors.${code}`, { label, left: 0, ...values, limit: shown ?? '' });
};

/** Problems of a form whose labels are known by name: for the summary, and by field for the fields. */
export const formErrors = (
  problems: readonly Problem[],
  labels: Readonly<Record<string, string>>,
  locale: Locale,
): { readonly list: FieldError[]; readonly of: (name: string) => string | undefined } => {
  const list = problems.map((problem) => ({
    name: problem.field,
    text: problemText(problem, labels[problem.field] ?? problem.field, locale),
  }));
  return { list, of: (name) => list.find((error) => error.name === name)?.text };
};

/** "Error: " before the title of a page that shows problems, so that it is heard first. */
export const titleWithErrors = (title: string, problems: readonly unknown[], locale: Locale): string =>
  problems.length > 0 ? `${translator(locale)('ui.titlePrefix')}${title}` : title;
