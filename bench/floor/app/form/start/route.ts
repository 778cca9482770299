import { randomUUID } from 'node:crypto';
import { pool, session } from '../../../session';

export const POST = async () => {
  const { person } = await session();
  const id = randomUUID();
  await pool().query({
    name: 'start',
    text: 'INSERT INTO floor.draft (id, person) VALUES ($1, $2)',
    values: [id, person],
  });
  return new Response(null, { status: 303, headers: { location: `/form/${id}` } });
};
