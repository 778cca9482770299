import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { findProcedure } from '@/lib/catalogue/registry';
import { plain } from '@/lib/catalogue/search/plain';
import { reading } from '@/lib/db/transact';
import { ownCases, ownKept, ownNotifications } from '@/lib/db/visible-to';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** Newest rows looked through: a person has far fewer. */
const LOOKED_AT = 100;
const SHOWN = 5;
const FEWEST_LETTERS = 3;

export type OwnResult = {
  readonly kind: 'case' | 'draft' | 'document' | 'notification';
  readonly id: string;
  /** After the locale. */
  readonly href: string;
  readonly title: string;
  /** Number of its register entry. */
  readonly number: string | null;
  readonly at: Date;
};

/**
 * Cases, documents and notifications of the person, or of whom they act for, that a question could mean: by their words, by
 * their number, or because they belong to one of the services found. What a notification holds is never looked into.
 */
export const ownResults = async (
  actor: Actor,
  question: string,
  services: readonly string[],
  locale: Locale,
): Promise<readonly OwnResult[]> => {
  if (actor.kind !== 'person' || actor.level !== 'substantial') return [];
  const words = plain(question)
    .split(' ')
    .filter((word) => word.length >= FEWEST_LETTERS);
  const number = question.trim().toUpperCase();
  if (words.length === 0) return [];
  const newest = { take: LOOKED_AT } as const;
  const { cases, documents, notifications } = await reading(actor, async (tx) => ({
    cases: await tx.case.findMany({
      ...newest,
      where: ownCases(actor),
      orderBy: { updatedAt: 'desc' },
      select: { id: true, procedure: true, state: true, updatedAt: true, register: { select: { number: true } } },
    }),
    documents: await tx.document.findMany({
      ...newest,
      where: { OR: [ownKept(actor), { case: ownCases(actor) }] },
      orderBy: { uploadedAt: 'desc' },
      select: {
        id: true,
        name: true,
        label: true,
        kind: true,
        uploadedAt: true,
        case: { select: { id: true, procedure: true, state: true } },
      },
    }),
    notifications: await tx.notification.findMany({
      ...newest,
      where: ownNotifications(actor),
      orderBy: { availableAt: 'desc' },
      select: { id: true, kind: true, availableAt: true, case: { select: { procedure: true } } },
    }),
  }));
  const titleOf = (procedure: string) => findProcedure(procedure)?.words[locale].title ?? procedure;
  const says = (...texts: (string | null | undefined)[]) => {
    const text = ` ${texts.map((one) => plain(one ?? '')).join(' ')} `;
    return words.every((word) => text.includes(` ${word}`));
  };
  const { kinds } = messagesOf(locale).my;
  const { own } = messagesOf(locale).search;
  const found: OwnResult[] = [
    ...cases
      .filter(
        ({ procedure, state, register }) =>
          services.includes(procedure) ||
          says(titleOf(procedure), state === 'draft' ? own.draft : own.case) ||
          register.some((entry) => entry.number === number),
      )
      .map(({ id, procedure, state, updatedAt, register }) => ({
        kind: state === 'draft' ? ('draft' as const) : ('case' as const),
        id,
        href: state === 'draft' ? `/apply/${procedure}/${id}/tasks` : `/my/cases/${id}`,
        title: titleOf(procedure),
        number: register[0]?.number ?? null,
        at: updatedAt,
      })),
    ...documents
      .filter(({ name, label, kind, case: of }) =>
        says(name, label, of && findProcedure(of.procedure)?.words[locale].documents[kind]?.name, own.document),
      )
      .map(({ id, name, label, uploadedAt, case: of }) => ({
        kind: 'document' as const,
        id,
        href: !of
          ? '/my/documents'
          : of.state === 'draft'
            ? `/apply/${of.procedure}/${of.id}/documents`
            : `/my/cases/${of.id}`,
        title: label ?? name,
        number: null,
        at: uploadedAt,
      })),
    ...notifications
      .filter(
        ({ kind, case: of }) =>
          services.includes(of.procedure) || says(own.notification, kinds[kind], titleOf(of.procedure)),
      )
      .map(({ id, kind, availableAt, case: of }) => ({
        kind: 'notification' as const,
        id,
        href: `/notifications/${id}`,
        title: `${kinds[kind]}: ${titleOf(of.procedure)}`,
        number: null,
        at: availableAt,
      })),
  ];
  // A few of each, so that ten documents do not hide the one case.
  return (['case', 'draft', 'notification', 'document'] as const).flatMap((kind) =>
    found.filter((one) => one.kind === kind).slice(0, SHOWN),
  );
};
