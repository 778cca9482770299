/** Writes the index and asks every real question a few times. Prints one line of JSON. */
import { disconnect } from '@/lib/db/client';
import { indexEntries } from '@/lib/services/search/index-entries';
import { scoreQueries } from '@/lib/services/search/score-queries';

const ROUNDS = 4;

const started = performance.now();
const entries = await indexEntries();
const indexed = performance.now() - started;
// The first round prepares statements and is not measured.
const { asked, wrong } = await scoreQueries();
const milliseconds: number[] = [];
for (let round = 0; round < ROUNDS; round++) milliseconds.push(...(await scoreQueries()).milliseconds);
milliseconds.sort((a, b) => a - b);
const at = (share: number) => milliseconds[Math.floor(milliseconds.length * share)];
process.stdout.write(`${JSON.stringify({ entries, indexed, asked, wrong, p50: at(0.5), p95: at(0.95) })}\n`);
await disconnect();
