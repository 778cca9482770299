import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { NotFound } from '@/lib/access/outcomes';
import { log } from '@/lib/adapters/log';
import { config } from '@/lib/config';

const words = z.object({ es: z.string(), en: z.string() });
const people = z.array(
  z.object({
    name: z.string(),
    idNumber: z.string(),
    /** None for a person who has not activated the access yet: that needs the e-mail and the activation code. */
    password: z.string().optional(),
    email: z.string().optional(),
    role: words,
    note: words,
    activationCode: z.string().optional(),
  }),
);

export type DemoPerson = Readonly<z.infer<typeof people>[number]>;

/** The invented people and their passwords, as the seed wrote them. None when nothing was seeded. @throws NotFound outside the demonstration. */
export const listDemoPeople = async (): Promise<readonly DemoPerson[]> => {
  if (!config().DEMO) throw new NotFound('demo');
  const file = join(config().DATA_DIR, 'demo-people.json');
  const text = await readFile(file, 'utf8').catch(() => '[]');
  try {
    return people.parse(JSON.parse(text));
  } catch {
    log.warn({ file }, 'demo-people.unreadable');
    return [];
  }
};
