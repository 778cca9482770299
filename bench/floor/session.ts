import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';
import pg from 'pg';

const shared = globalThis as unknown as { __floorPool?: pg.Pool };

export const pool = () => {
  shared.__floorPool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
  return shared.__floorPool;
};

export type FloorSession = { readonly person: string; readonly name: string };

/** The least a signed-in page can do: one cookie, one prepared query. */
export const session = async (): Promise<FloorSession> => {
  const token = (await cookies()).get('session')?.value ?? '';
  const { rows } = await pool().query<FloorSession>({
    name: 'session',
    text: 'SELECT person, name FROM floor.session WHERE id_hash = $1 AND expires_at > now()',
    values: [createHash('sha256').update(token).digest()],
  });
  if (!rows[0]) throw new Error('Not signed in');
  return rows[0];
};

/** Session and draft of a page of the form in one prepared query. */
export const draftOf = async (draft: string) => {
  const token = (await cookies()).get('session')?.value ?? '';
  const { rows } = await pool().query<FloorSession & { answers: Record<string, string> }>({
    name: 'draft',
    text: `SELECT s.person, s.name, d.answers FROM floor.session s JOIN floor.draft d ON d.person = s.person
           WHERE s.id_hash = $1 AND s.expires_at > now() AND d.id = $2`,
    values: [createHash('sha256').update(token).digest(), draft],
  });
  if (!rows[0]) throw new Error('No such draft');
  return rows[0];
};
