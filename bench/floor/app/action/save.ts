'use server';

import { z } from 'zod';
import { pool, session } from '../../session';

const input = z.object({ date: z.iso.date(), children: z.coerce.number().int().min(1).max(8) });

export const save = async (form: FormData) => {
  const { person } = await session();
  const answers = input.parse(Object.fromEntries([...form].filter(([name]) => !name.startsWith('$'))));
  await pool().query({
    name: 'save',
    text: 'INSERT INTO floor.answer (person, answers) VALUES ($1, $2)',
    values: [person, JSON.stringify(answers)],
  });
};
