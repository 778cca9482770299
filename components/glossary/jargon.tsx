import { Fragment, type ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

type Term = { readonly id: string; readonly term: string; readonly also?: readonly string[]; readonly text: string };
type Form = { readonly form: string; readonly term: Term };

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const formsIn = (locale: Locale): { readonly pattern: RegExp; readonly byForm: ReadonlyMap<string, Term> } => {
  const forms: Form[] = messagesOf(locale).glossary.terms.flatMap((term: Term) =>
    [term.term, ...(term.also ?? [])].map((form) => ({ form: form.toLowerCase(), term })),
  );
  // The longest first: "base reguladora" before "base".
  const longest = [...forms].sort((a, b) => b.form.length - a.form.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(${longest.map(({ form }) => escaped(form)).join('|')})(?![\\p{L}\\d])`,
    'giu',
  );
  return { pattern, byForm: new Map(longest.map(({ form, term }) => [form, term])) };
};
const known: Partial<Record<Locale, ReturnType<typeof formsIn>>> = {};

/**
 * A writer of texts in which each term of the glossary, the first time it is met, leads to its explanation and shows it
 * on hover. One writer a page.
 */
export const jargonWriter = (locale: Locale): ((text: string) => ReactNode) => {
  known[locale] ??= formsIn(locale);
  const { pattern, byForm } = known[locale];
  const met = new Set<string>();
  return (text) => {
    const parts: ReactNode[] = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      const term = byForm.get(match[0].toLowerCase());
      if (!term || met.has(term.id)) continue;
      met.add(term.id);
      parts.push(
        text.slice(from, match.index),
        <a key={term.id} href={`/${locale}/glossary#${term.id}`} title={term.text} className="jargon">
          {match[0]}
        </a>,
      );
      from = match.index + match[0].length;
    }
    if (parts.length === 0) return text;
    return (
      <>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order
          <Fragment key={index}>{part}</Fragment>
        ))}
        {text.slice(from)}
      </>
    );
  };
};
