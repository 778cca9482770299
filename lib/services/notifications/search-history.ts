import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { registry } from '@/lib/catalogue/registry';
import type { NotificationKind, Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { ownNotifications } from '@/lib/db/visible-to';
import { locales } from '@/lib/i18n/locales';
import { type Day, endOf, startOf } from '@/lib/law/day';
import { heldFrom } from '../outages/hold';
import type { End } from './follow-end';
import { lapsedOrEnded } from './waiting';

export type HistorySearch = {
  /** Words of the procedure or of the document. */
  readonly text?: string;
  readonly kind?: NotificationKind;
  readonly end?: End;
  /** First and last day on which it was made available. */
  readonly from?: Day;
  readonly to?: Day;
  /** Who opened or refused it. */
  readonly by?: 'person' | 'agent';
};

const MOST_DOCUMENTS = 1_000;
/* What is typed is looked for as it is: no sign of it stands for another. */
const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Procedures whose name has the words, in any of our languages, with or without accents. */
const proceduresNamed = (text: string): string[] =>
  registry
    .filter(({ words }) => locales.some((locale) => plain(words[locale].title).includes(plain(text))))
    .map(({ procedure }) => procedure.slug);

const byText = async (tx: Tx, actor: Actor, text: string): Promise<Prisma.NotificationWhereInput> => {
  const issued = await tx.issuedDocument.findMany({
    where: {
      personId: principalOf(actor),
      kind: { in: ['decision', 'request'] },
      title: { contains: literal(text), mode: 'insensitive' },
    },
    select: { id: true },
    take: MOST_DOCUMENTS,
  });
  return {
    OR: [{ case: { procedure: { in: proceduresNamed(text) } } }, { issuedId: { in: issued.map(({ id }) => id) } }],
  };
};

const byEnd = (end: End): Prisma.NotificationWhereInput =>
  end === 'opened'
    ? { openedAt: { not: null } }
    : end === 'refused'
      ? { refusedAt: { not: null } }
      : { openedAt: null, refusedAt: null };

/** The history of a person narrowed by what they ask for. Only what has ended is searched, so no title is told before. */
export const historyWhere = async (
  tx: Tx,
  actor: Actor,
  { text, kind, end, from, to, by }: HistorySearch,
): Promise<Prisma.NotificationWhereInput> => {
  const signer = { path: ['signer'], equals: principalOf(actor) };
  return {
    AND: [
      ownNotifications(actor),
      lapsedOrEnded(await heldFrom(tx, 'notifications')),
      ...(text ? [await byText(tx, actor, text)] : []),
      ...(kind ? [{ kind }] : []),
      ...(end ? [byEnd(end)] : []),
      ...(from ? [{ availableAt: { gte: startOf(from) } }] : []),
      ...(to ? [{ availableAt: { lt: endOf(to) } }] : []),
      ...(by === 'person' ? [{ signature: signer }] : []),
      ...(by === 'agent'
        ? [{ NOT: { signature: signer }, OR: [{ openedAt: { not: null } }, { refusedAt: { not: null } }] }]
        : []),
    ],
  };
};
