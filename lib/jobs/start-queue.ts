import 'server-only';
import { type Jobs, queue } from '@/lib/db/queue';

const names = ['deliver-message', 'issue-document', 'scan-document'] as const satisfies readonly (keyof Jobs)[];
const retry = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 120 };

/** Connects the queue and makes sure the database knows each: needed before the first job is written. */
export const startQueue = async (): Promise<void> => {
  const boss = queue();
  await boss.start();
  for (const name of names) await boss.createQueue(name, { ...retry, notify: true });
};
