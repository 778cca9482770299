import 'server-only';
import { type Actor, systemActor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import { parseIdNumber } from '@/lib/law/identifiers';

/** The administrator who answers for a command on the server, by their DNI or NIE; null when there is none. */
export const administratorBy = async (typed: string): Promise<Actor | null> => {
  const read = parseIdNumber(typed);
  if (!read.ok) return null;
  const person = await systemDb().person.findUnique({ where: { idNumber: read.value }, include: { staff: true } });
  if (!person?.staff?.roles.includes('administrator')) return null;
  const { roles, body } = person.staff;
  return { ...systemActor, id: person.id, kind: 'person', level: 'substantial', roles, body };
};
