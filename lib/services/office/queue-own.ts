import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { reading, transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { cleanQuery } from './queue-filter';

/** Columns of the queue beside the person, which is always there. */
export const queueColumns = [
  'clock',
  'state',
  'procedure',
  'number',
  'presented',
  'province',
  'language',
  'assigned',
  'documents',
] as const;
export type QueueColumn = (typeof queueColumns)[number];
const usual: readonly QueueColumn[] = ['clock', 'state', 'procedure', 'number', 'assigned', 'documents'];

const MOST_VIEWS = 20;
const LONGEST_NAME = 60;

/** The columns somebody chose, in our order, and the views they saved. */
export const ownQueue = async (actor: Actor) => {
  assertCan(actor, 'see:queue');
  return reading(actor, async (tx) => {
    const chosen = await tx.queueColumns.findUnique({ where: { personId: actor.id } });
    const saved = await tx.savedView.findMany({
      where: { personId: actor.id },
      orderBy: { name: 'asc' },
      select: { id: true, name: true, query: true },
    });
    return { columns: queueColumns.filter((each) => (chosen?.columns ?? usual).includes(each)), saved };
  });
};

export const chooseColumns = async (actor: Actor, columns: readonly QueueColumn[]): Promise<void> =>
  transact(actor, async (tx) => {
    assertCan(actor, 'see:queue');
    const chosen = [...columns];
    await tx.queueColumns.upsert({
      where: { personId: actor.id },
      create: { personId: actor.id, columns: chosen },
      update: { columns: chosen },
    });
  });

const namedWell = (name: string): readonly Problem[] => {
  if (!name) return [{ field: 'name', code: 'missing' }];
  return name.length > LONGEST_NAME ? [{ field: 'name', code: 'too-long', values: { limit: LONGEST_NAME } }] : [];
};

/** Keeps the filters of an address under a name. A name that is already there gets these filters. */
export const saveView = async (
  actor: Actor,
  sent: { readonly name: string; readonly query: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx) => {
    assertCan(actor, 'see:queue');
    const name = sent.name.trim();
    const problems = namedWell(name);
    if (problems.length > 0) return { problems };
    await tx.$executeRaw`SELECT 1 FROM "Staff" WHERE "personId" = ${actor.id} FOR UPDATE`;
    const others = await tx.savedView.count({ where: { personId: actor.id, name: { not: name } } });
    if (others >= MOST_VIEWS) return { problems: [{ field: 'name', code: 'too-many', values: { limit: MOST_VIEWS } }] };
    const query = cleanQuery(sent.query);
    await tx.savedView.upsert({
      where: { personId_name: { personId: actor.id, name } },
      create: { personId: actor.id, name, query, createdAt: now() },
      update: { query },
    });
    return { problems: [] };
  });

export const renameView = async (
  actor: Actor,
  id: string,
  sent: string,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx) => {
    assertCan(actor, 'see:queue');
    const name = sent.trim();
    const problems = namedWell(name);
    if (problems.length > 0) return { problems };
    await tx.$executeRaw`SELECT 1 FROM "Staff" WHERE "personId" = ${actor.id} FOR UPDATE`;
    const own = await tx.savedView.findFirst({ where: { id, personId: actor.id } });
    if (!own) throw new NotFound('view');
    const isTaken = (await tx.savedView.count({ where: { personId: actor.id, name, id: { not: id } } })) > 0;
    if (isTaken) return { problems: [{ field: 'name', code: 'known-view' }] };
    await tx.savedView.update({ where: { id }, data: { name } });
    return { problems: [] };
  });

export const removeView = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx) => {
    assertCan(actor, 'see:queue');
    const { count } = await tx.savedView.deleteMany({ where: { id, personId: actor.id } });
    if (count === 0) throw new NotFound('view');
  });
