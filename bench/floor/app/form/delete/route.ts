import { pool, session } from '../../../session';

export const POST = async (request: Request) => {
  const { person } = await session();
  const draft = (await request.formData()).get('draft');
  await pool().query({
    name: 'delete',
    text: 'DELETE FROM floor.draft WHERE id = $1 AND person = $2',
    values: [draft, person],
  });
  return new Response(null, { status: 303, headers: { location: '/' } });
};
