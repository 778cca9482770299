import 'server-only';
import { sha256Hex } from '@/lib/adapters/tokens';
import { toDay } from '@/lib/casework/dates';
import type { Revision } from '@/lib/db/generated/client';
import { canonical } from '../cases/signable';
import type { Contested } from './contested';

/** What is signed and registered, frozen: the decision it is about, the points, the words and the documents. */
export const signedContent = (
  { row, decision }: Contested,
  draft: Pick<Revision, 'kind' | 'points' | 'text' | 'petition' | 'facts' | 'effectiveFrom'>,
) => {
  const content = {
    kind: draft.kind,
    decision: decision.id,
    person: row.personId,
    points: draft.points,
    text: draft.text,
    petition: draft.petition,
    facts: draft.facts,
    since: draft.effectiveFrom && toDay(draft.effectiveFrom),
    documents: row.documents.map(({ id, kind, name, sha256 }) => ({ id, kind, name, sha256 })),
  };
  return { content, hash: sha256Hex(canonical(content)) };
};
