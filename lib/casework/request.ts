/** Document ids a request asks for; none at a hearing. */
export const askedKinds = (documents: unknown): readonly string[] =>
  Array.isArray(documents) ? documents.flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id] : [])) : [];

type Asked = { readonly documents: unknown; readonly madeAt: Date };
type Sent = { readonly kind: string; readonly entryId: string | null; readonly uploadedAt: Date };
type Stated = { readonly kind: string; readonly entryId: string | null; readonly madeAt: Date };

/** What became of each document a request asks for: sent or stated since it was made, or nothing yet. */
export const standingOf = (
  request: Asked,
  documents: readonly Sent[],
  statements: readonly Stated[],
): readonly { readonly kind: string; readonly standing: 'sent' | 'stated' | 'missing' }[] => {
  // What had been presented before the request is what was not good enough.
  const since = (entryId: string | null, at: Date) => entryId === null || at >= request.madeAt;
  const sent = new Set(documents.filter((each) => since(each.entryId, each.uploadedAt)).map(({ kind }) => kind));
  const stated = new Set(statements.filter((each) => since(each.entryId, each.madeAt)).map(({ kind }) => kind));
  return askedKinds(request.documents).map((kind) => ({
    kind,
    standing: sent.has(kind) ? 'sent' : stated.has(kind) ? 'stated' : 'missing',
  }));
};
