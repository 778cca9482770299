import 'server-only';
import { type Actor, inOwnName } from '@/lib/access/actor';
import { Forbidden, NotFound } from '@/lib/access/outcomes';

/** A file asked for while acting for somebody is theirs, or one of the own pages that stay open meanwhile. */
export const inEitherName = async <R>(actor: Actor, open: (actor: Actor) => Promise<R>): Promise<R> => {
  if (!actor.acting) return open(actor);
  try {
    if (!actor.acting.inForce) throw new NotFound('power');
    return await open(actor);
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return open(inOwnName(actor));
    throw error;
  }
};
