/** A worker that only does the slices of long work until none is left, and tells each: two of these share it, and one is killed. */

import { disconnect } from '@/lib/db/client';
import { workOnRuns } from '@/lib/services/runs/runs';

const tell = (text: string): void => void process.stdout.write(`${text}\n`);

const done = await workOnRuns({
  isStopping: () => {
    tell('slice');
    return false;
  },
});
tell(`done ${done}`);
await disconnect();
