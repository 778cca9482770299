import type { Block, Inline } from '@/lib/adapters/markup';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { InlineWords, keyed } from './inline-words';

type Parts<P> = { readonly parts: readonly P[]; readonly locale: Locale };

const Words = ({ parts, locale }: Parts<Inline>) => (
  <InlineWords parts={parts} locale={locale} outside={messagesOf(locale).news.outside} />
);

/** A text written in Markdown, drawn from its parts: nothing in it is HTML of its author. */
export const MarkupText = ({ parts, locale }: Parts<Block>) =>
  keyed(parts).map(({ part, key }) => {
    switch (part.kind) {
      case 'heading': {
        const Tag = `h${part.level}` as const;
        return (
          <Tag key={key} className={part.level === 2 ? 'pt-4 text-xl' : 'pt-2 text-lg'}>
            <Words parts={part.children} locale={locale} />
          </Tag>
        );
      }
      case 'list': {
        const Tag = part.ordered ? 'ol' : 'ul';
        return (
          <Tag key={key} className={part.ordered ? 'ml-6 list-decimal space-y-2' : 'list'}>
            {keyed(part.items).map((item) => (
              <li key={item.key}>
                <ItemText parts={item.part} locale={locale} />
              </li>
            ))}
          </Tag>
        );
      }
      case 'quote':
        return (
          <blockquote key={key} className="space-y-3 border-l-4 border-line pl-5">
            <MarkupText parts={part.children} locale={locale} />
          </blockquote>
        );
      default:
        return (
          <p key={key}>
            <Words parts={part.children} locale={locale} />
          </p>
        );
    }
  });

/* A short item is no paragraph of its own. */
const ItemText = ({ parts, locale }: Parts<Block>) =>
  parts.length === 1 && parts[0]?.kind === 'paragraph' ? (
    <Words parts={parts[0].children} locale={locale} />
  ) : (
    <MarkupText parts={parts} locale={locale} />
  );
