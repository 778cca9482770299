import 'server-only';
import type { FieldError } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import type { QuestionWords } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import type { Problem } from '@/lib/services/forms/form-return';
import { problemText } from './form-state';

type Word = { label: string; missing?: string; item?: Record<string, Word> };

/** 'children[0].disability' → the words of that item; 'eventDate' → the words of the fact. */
const wordOf = (words: QuestionWords, field: string): Word | undefined => {
  const [fact = '', item] = field.replace(/\[\d+\]/, '').split('.');
  const word = words.facts[fact] as Word | undefined;
  return (item ? word?.item?.[item] : undefined) ?? word;
};

/** Problems of answers in the procedure's own words: its sentence for a missing answer, its sentence for a broken check. */
export const factErrors = (
  problems: readonly Problem[],
  words: QuestionWords,
  locale: Locale,
): { readonly list: FieldError[]; readonly byName: Readonly<Record<string, string>> } => {
  const list = problems.map((problem) => {
    const word = wordOf(words, problem.field);
    const check = words.checks?.[problem.code];
    const text = check ?? (problem.code === 'missing' ? word?.missing : undefined);
    // A date is one question: its label and its error stand at the whole, wherever in it the fault is.
    const id = fieldId(problem.field.replace(/\.(?:day|month|year)$/, ''));
    return { id, name: problem.field, text: text ?? problemText(problem, word?.label ?? problem.field, locale) };
  });
  return { list, byName: Object.fromEntries(list.map(({ name, text }) => [name, text])) };
};
