import type { Inline } from '@/lib/adapters/markup';

/** The parts of a text never change place: their position is their name. */
export const keyed = <P,>(parts: readonly P[]) => parts.map((part, index) => ({ part, key: `${index}` }));

/** Words of a line written in Markdown, from its parts alone, so that a page made at build time can draw them too. */
export const InlineWords = ({
  parts,
  locale,
  outside,
}: {
  parts: readonly Inline[];
  locale: string;
  /** What is said of a link to another site. */
  outside: string;
}) =>
  keyed(parts).map(({ part, key }) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'break':
        return <br key={key} />;
      case 'strong':
        return (
          <strong key={key}>
            <InlineWords parts={part.children} locale={locale} outside={outside} />
          </strong>
        );
      case 'emphasis':
        return (
          <em key={key}>
            <InlineWords parts={part.children} locale={locale} outside={outside} />
          </em>
        );
      default:
        return part.href.startsWith('/') ? (
          <a key={key} href={`/${locale}${part.href}`}>
            <InlineWords parts={part.children} locale={locale} outside={outside} />
          </a>
        ) : (
          <a key={key} href={part.href} rel="external noopener noreferrer">
            <InlineWords parts={part.children} locale={locale} outside={outside} />
            <span className="sr-only"> ({outside})</span>
          </a>
        );
    }
  });
