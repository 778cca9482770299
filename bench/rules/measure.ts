/** Runs per CPU-second of some functions, each over so many persons. */

type Row = readonly [run: () => void, size: number];
const ROUNDS = 3;

/** The answer last given: one that nobody keeps would not be worked out at all. */
export let last: unknown;

export const overAll = <T>(people: readonly T[], answer: (person: T) => unknown): Row => [
  () => {
    for (const person of people) last = answer(person);
  },
  people.length,
];

const perCpuSecond = ([run, size]: Row, seconds: number): number => {
  const start = process.cpuUsage();
  let rounds = 0;
  let used = 0;
  do {
    run();
    rounds += 1;
    used = process.cpuUsage(start).user / 1e6;
  } while (used < seconds);
  return (rounds * size) / used;
};

/** The first round warms the compiler up; of the others the best counts: another process can only take away. */
export const measure = (rows: Readonly<Record<string, Row>>, seconds: number): Readonly<Record<string, number>> => {
  const best: Record<string, number> = {};
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, row] of Object.entries(rows)) {
      const rate = perCpuSecond(row, seconds / ROUNDS);
      if (round > 0) best[name] = Math.max(best[name] ?? 0, rate);
    }
  return best;
};
