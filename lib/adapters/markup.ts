import { Marked, type Token, type Tokens } from 'marked';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly children: readonly Block[] };
export type Markup = {
  readonly blocks: readonly Block[];
  /** What was written and is not allowed; it is kept as plain text. */
  readonly refused: readonly ('html' | 'image' | 'code' | 'table' | 'link')[];
};

const marked = new Marked({ gfm: true, breaks: false });
/** Pages of this office from its root, and other sites over TLS. Nothing that runs: javascript:, data:, //host. */
const SAFE_LINK = /^(?:\/(?!\/)[\w\-/.?=&#%]*|https:\/\/[^\s"'<>]+)$/;

/**
 * Markdown as a tree of a few known parts; pages draw it and no HTML of the author ever exists. Raw HTML, pictures, code
 * and tables stay as the text that was typed, and are told, so that an editor sees it before anybody reads it.
 */
export const readMarkup = (source: string): Markup => {
  const refused = new Set<Markup['refused'][number]>();
  const plain = (why: Markup['refused'][number], text: string): Inline => {
    refused.add(why);
    return { kind: 'text', text };
  };
  const inline = (token: Token): readonly Inline[] => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return 'tokens' in token && token.tokens ? inlines(token.tokens) : [{ kind: 'text', text: token.text }];
      case 'strong':
        return [{ kind: 'strong', children: inlines(token.tokens ?? []) }];
      case 'em':
        return [{ kind: 'emphasis', children: inlines(token.tokens ?? []) }];
      case 'br':
        return [{ kind: 'break' }];
      case 'link':
        return SAFE_LINK.test(token.href)
          ? [{ kind: 'link', href: token.href, children: inlines(token.tokens ?? []) }]
          : [plain('link', token.raw)];
      case 'image':
        return [plain('image', token.raw)];
      case 'codespan':
        return [plain('code', token.raw)];
      case 'html':
        return [plain('html', token.raw)];
      default:
        return [{ kind: 'text', text: token.raw }];
    }
  };
  const inlines = (tokens: readonly Token[]): readonly Inline[] => tokens.flatMap(inline);
  const block = (token: Token): readonly Block[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return [];
      case 'heading':
        return [{ kind: 'heading', level: token.depth <= 2 ? 2 : 3, children: inlines(token.tokens ?? []) }];
      case 'paragraph':
      case 'text':
        return [{ kind: 'paragraph', children: inlines(token.tokens ?? [token]) }];
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return [{ kind: 'list', ordered, items: items.map(({ tokens }) => tokens.flatMap(block)) }];
      }
      case 'blockquote':
        return [{ kind: 'quote', children: (token.tokens ?? []).flatMap(block) }];
      case 'html':
      case 'code':
      case 'table':
        return [{ kind: 'paragraph', children: [plain(token.type, token.raw.trim())] }];
      default:
        return [{ kind: 'paragraph', children: [{ kind: 'text', text: token.raw }] }];
    }
  };
  const blocks = marked.lexer(source.replaceAll('\r\n', '\n')).flatMap(block);
  return { blocks, refused: [...refused] };
};

const inlineText = (parts: readonly Inline[]): string =>
  parts
    .map((part) => ('children' in part ? inlineText(part.children) : part.kind === 'text' ? part.text : ' '))
    .join('');

/** The words alone, for the search and for what has no markup. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .map((part) => {
      if (part.kind === 'list') return part.items.map(plainText).join(' ');
      return part.kind === 'quote' ? plainText(part.children) : inlineText(part.children);
    })
    .join(' ');
