import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { system, today } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { type LifeEvent, lifeEvents } from '@/lib/catalogue/kernel';
import { registry } from '@/lib/catalogue/registry';
import { type Finding, findingOf, nextQuestion, type Question } from '@/lib/catalogue/screener';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import type { Problem, RawValues } from '../forms/form-return';
import { queueMessage } from '../messages/queue-message';
import { answersFor, derivedFrom, findScreening, readPage, saveScreening } from './screening';

/** Results are shown after so many pages; the person may go on. */
export const pagesBeforeResults = 15;
const KEPT_MS = 30 * 24 * 3600_000;
/** Links to one address in a day. */
const MOST_LINKS = 3;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@]{2,}$/;

export type Entitlements = {
  readonly events: readonly LifeEvent[];
  readonly findings: readonly Finding[];
  readonly next: Question | null;
  readonly pages: number;
  /** Facts answered, by the page that asks each. */
  readonly answered: readonly { readonly slug: string; readonly step: string; readonly fact: string }[];
  readonly keptUntil: Date | null;
};

const eventsOf = (row: { readonly events: readonly string[] } | null): readonly LifeEvent[] =>
  lifeEvents.filter((event) => row?.events.includes(event));

/** Every benefit sorted for this browser's answers, and the page that would help most next. */
export const getEntitlements = async (id: string | undefined): Promise<Entitlements> => {
  const row = await findScreening(id);
  const events = eventsOf(row);
  const day = today();
  const known = row?.facts as Record<string, unknown> | undefined;
  const findings = registry
    .filter(({ procedure }) => procedure.events.length > 0)
    .map((registered) =>
      findingOf(registered, derivedFrom(registered.procedure, answersFor(registered.procedure, row)), events, day),
    );
  const seen = new Set<string>();
  const answered = findings
    .filter(({ concerned }) => concerned)
    .flatMap(({ registered: { procedure } }) =>
      procedure.steps.flatMap(({ id: step, asks }) =>
        asks.flatMap((fact) => {
          if (known?.[fact] === undefined || seen.has(fact)) return [];
          seen.add(fact);
          return [{ slug: procedure.slug, step, fact }];
        }),
      ),
    );
  return {
    events,
    findings,
    next: nextQuestion(findings, day),
    pages: row?.pages ?? 0,
    answered,
    keptUntil: row && row.expiresAt.getTime() - system().getTime() > KEPT_MS / 2 ? row.expiresAt : null,
  };
};

/** What has happened in the person's life; it decides which benefits are asked about. */
export const answerEvents = async (
  id: string | undefined,
  sent: readonly string[],
): Promise<{ readonly id: string; readonly problems: readonly Problem[] }> => {
  const events = lifeEvents.filter((event) => sent.includes(event));
  if (events.length === 0) return { id: '', problems: [{ field: 'events', code: 'missing' }] };
  const row = await findScreening(id);
  return { id: await saveScreening(row, { events, pages: 0 }), problems: [] };
};

/** Where to go after a page: on asking, or to the results. */
export type Onward = { readonly id: string; readonly problems: readonly Problem[]; readonly next: Question | null };

/** Saves some facts of one step; `again` when an answer already given is changed, after which the results are shown. */
export const answerQuestion = async (
  id: string | undefined,
  page: Question & { readonly again: boolean },
  raw: RawValues,
): Promise<Onward> => {
  const row = await findScreening(id);
  const registered = registry.find(({ procedure }) => procedure.slug === page.slug);
  const step = registered?.procedure.steps.find((candidate) => candidate.id === page.step);
  if (!row || !registered || !step) throw new NotFound('question');
  const { procedure } = registered;
  const asks = step.asks.filter((key) => page.asks.includes(key));
  if (asks.length === 0) throw new NotFound('question');
  const { facts, problems } = readPage(procedure, asks, answersFor(procedure, row), raw);
  if (problems.length > 0) return { id: row.id, problems, next: null };
  const pages = page.again ? row.pages : row.pages + 1;
  await saveScreening(row, { facts, pages });
  const { next } = await getEntitlements(row.id);
  const isTime = page.again || pages % pagesBeforeResults === 0;
  return { id: row.id, problems: [], next: isTime ? null : next };
};

/** Keeps the answers thirty days and, with an address, sends a link to them; the link names nobody and no benefit. */
export const keepEntitlements = async (
  actor: Actor,
  id: string | undefined,
  sent: { readonly email: string; readonly locale: string },
): Promise<{ readonly problems: readonly Problem[] }> => {
  const row = await findScreening(id);
  if (!row) throw new NotFound('answers');
  const email = sent.email.trim();
  if (email !== '' && !ADDRESS.test(email)) return { problems: [{ field: 'email', code: 'wrong-email' }] };
  await transact(actor, async (tx, audit) => {
    await tx.screening.update({
      where: { id: row.id },
      data: { expiresAt: new Date(system().getTime() + KEPT_MS) },
    });
    if (email === '') return;
    // Anybody can write any address here: nobody is sent more than a few links a day.
    const since = new Date(system().getTime() - 24 * 3600_000);
    const sentBefore = await tx.message.count({
      where: { recipient: email, template: 'answers-kept', createdAt: { gt: since } },
    });
    if (sentBefore >= MOST_LINKS) return;
    const link = `${config().APP_URL}/${sent.locale}/entitlements/resume/${row.id}`;
    const dedupeKey = `answers:${sha256Hex(`${row.id} ${email} ${row.pages}`)}`;
    await queueMessage(tx, {
      dedupeKey,
      personId: null,
      recipient: email,
      template: 'answers-kept',
      locale: sent.locale,
      values: { link },
    });
    audit({ action: 'screening.sent', object: 'screening:anonymous' });
  });
  return { problems: [] };
};

/** Forgets the answers at once. */
export const forgetEntitlements = async (id: string | undefined): Promise<void> => {
  const row = await findScreening(id);
  if (row) await db().screening.delete({ where: { id: row.id } });
};
