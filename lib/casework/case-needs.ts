import type { Day } from '@/lib/law/day';
import type { CaseState } from './lifecycle';

/** What a case waits for from its person, most urgent first. `until` is an instant or a whole day. */
export type CaseNeed =
  | { readonly kind: 'notification'; readonly count: number; readonly until: Date }
  | { readonly kind: 'request'; readonly count: number; readonly until: Day }
  | { readonly kind: 'returned' | 'later' | 'message'; readonly count: number };
export type DocumentCounts = {
  readonly needed: number;
  readonly given: number;
  readonly accepted: number;
  readonly returned: number;
};
export type CaseStanding = {
  readonly state: CaseState;
  /** Documents presented, with what the office said of each. */
  readonly documents: readonly { readonly kind: string; readonly review: 'received' | 'accepted' | 'returned' }[];
  readonly laterDocuments: readonly string[];
  /** Kinds the assessment requires. */
  readonly required: readonly string[];
  /** Ends of the notifications not opened yet. */
  readonly notifications: readonly Date[];
  /** The open request, once it was notified. */
  readonly request: { readonly count: number; readonly until: Day } | null;
  readonly unreadMessages: number;
};

const isOver = (state: CaseState): boolean => state === 'decided' || state === 'notified' || state === 'withdrawn';
const returnedKinds = ({ documents }: Pick<CaseStanding, 'documents'>): ReadonlySet<string> =>
  new Set(
    documents
      .filter(
        ({ kind, review }) =>
          review === 'returned' && !documents.some((other) => other.kind === kind && other.review !== 'returned'),
      )
      .map(({ kind }) => kind),
  );

export const needsOf = (standing: CaseStanding): readonly CaseNeed[] => {
  const { state, laterDocuments, notifications, request, unreadMessages } = standing;
  const [soonest] = notifications.toSorted((a, b) => a.getTime() - b.getTime());
  const returned = isOver(state) ? 0 : returnedKinds(standing).size;
  const later = isOver(state) || request ? 0 : laterDocuments.length;
  return [
    ...(soonest ? [{ kind: 'notification' as const, count: notifications.length, until: soonest }] : []),
    ...(request ? [{ kind: 'request' as const, ...request }] : []),
    ...(returned > 0 ? [{ kind: 'returned' as const, count: returned }] : []),
    ...(later > 0 ? [{ kind: 'later' as const, count: later }] : []),
    ...(unreadMessages > 0 ? [{ kind: 'message' as const, count: unreadMessages }] : []),
  ];
};

/** Documents by kind: the same paper sent twice counts once. */
export const countDocuments = (standing: Pick<CaseStanding, 'documents' | 'required'>): DocumentCounts => {
  const { documents, required } = standing;
  const kinds = (wanted: (review: string) => boolean) =>
    new Set(documents.filter(({ review }) => wanted(review)).map(({ kind }) => kind)).size;
  return {
    needed: new Set(required).size,
    given: kinds((review) => review !== 'returned'),
    accepted: kinds((review) => review === 'accepted'),
    returned: returnedKinds(standing).size,
  };
};
