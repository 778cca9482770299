import { z } from 'zod';
import { questions } from '../../../questions';
import { pool, session } from '../../../session';

const sent = z.object({ draft: z.uuid(), step: z.string(), answer: z.string() });

export const POST = async (request: Request) => {
  const { person } = await session();
  const { draft, step, answer } = sent.parse(Object.fromEntries(await request.formData()));
  const index = questions.findIndex(({ id }) => id === step);
  const parsed = questions[index]?.schema.safeParse(answer);
  const to = (path: string) => new Response(null, { status: 303, headers: { location: `/form/${draft}${path}` } });
  if (!parsed?.success) return to(`/${step}?error=Wrong&value=${encodeURIComponent(answer)}`);
  await pool().query({
    name: 'answer',
    text: 'UPDATE floor.draft SET answers = answers || $3 WHERE id = $1 AND person = $2',
    values: [draft, person, JSON.stringify({ [step]: parsed.data })],
  });
  const next = questions[index + 1];
  return to(next ? `/${next.id}` : '');
};
