import 'server-only';
import { type Jobs, MOST_TRIES, queue } from '@/lib/db/queue';

const names = ['deliver-message', 'issue-document', 'scan-document'] as const satisfies readonly (keyof Jobs)[];
const retry = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 120 };

/** Connects the queue and makes sure the database knows each: needed before the first job is written. */
export const startQueue = async (): Promise<void> => {
  const boss = queue();
  await boss.start();
  for (const name of names) {
    const options = { ...retry, ...(name === 'deliver-message' ? { retryLimit: MOST_TRIES } : {}), notify: true };
    await boss.createQueue(name, options);
    await boss.updateQueue(name, options);
  }
};
