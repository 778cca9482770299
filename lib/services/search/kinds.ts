/** Kinds of things that can be found, in the order in which a filter offers them. */
export const searchKinds = ['service', 'news', 'form', 'help', 'glossary', 'legal'] as const;
export type SearchKind = (typeof searchKinds)[number];
