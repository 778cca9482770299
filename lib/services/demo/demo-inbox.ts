import 'server-only';
import { NotFound } from '@/lib/access/outcomes';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';

const SHOWN = 50;
const CODE = /\b\d{6}\b/;

export type DemoMessage = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
  /** Language it is written in. */
  readonly locale: string;
  /** The one-time code of the message, if it carries one. */
  readonly code: string | null;
};

/** The last messages the office sent, newest first. @throws NotFound outside the demonstration: only it keeps what they said. */
export const listDemoMessages = async (): Promise<readonly DemoMessage[]> => {
  if (!config().DEMO) throw new NotFound('demo');
  const rows = await db().message.findMany({
    where: { demoText: { not: null } },
    orderBy: { createdAt: 'desc' },
    take: SHOWN,
    select: { id: true, recipient: true, template: true, createdAt: true, locale: true, demoText: true },
  });
  return rows.map(({ id, recipient, template, createdAt, locale, demoText }) => {
    const [subject = '', ...rest] = (demoText ?? '').split('\n\n');
    const text = rest.join('\n\n');
    const code = template === 'one-time-code' ? (CODE.exec(text)?.[0] ?? null) : null;
    return { id, to: recipient, subject, text, at: createdAt, locale, code };
  });
};
