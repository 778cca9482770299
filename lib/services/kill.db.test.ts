import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import { submitCase } from './cases/submit-case';
import { addCitizen, BIRTH, closeOffice, openOffice, readyDraft, submitDraft } from './fixtures';
import { verifyOffice } from './verify/verify-office';

vi.mock('next/headers', () => import('./test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);

const CROWD = 4;

/** Starts a process in which `people` apply, and kills it `delay` ms after its `steps`-th step. Answers what it told. */
const killed = (people: readonly Actor[], steps: number, delay: number): Promise<string[]> =>
  new Promise((done, failed) => {
    const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/test-submission.ts'];
    const child = spawn('node_modules/.bin/node', [...args, ...people.map(({ id }) => id)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const told: string[] = [];
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told.push(...text.trim().split('\n'));
      if (told.length >= steps) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('close', (code, signal) => (signal === 'SIGKILL' || code === 0 ? done(told) : failed(new Error(errors))));
  });

/** PostgreSQL notices by itself that the process is gone, and rolls back what it left open. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 100; i++) {
    const [row] = await systemDb().$queryRaw<{ open: number }[]>`
      SELECT count(*)::int AS open FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND state IN ('active', 'idle in transaction')`;
    if (row?.open === 0) return;
    await pause(50);
  }
  throw new Error('a transaction of a dead process is still open');
};

// Each strike meets four applications at four points of their way: sixteen and more instants in all.
test.each([
  { steps: 2, delay: 40 },
  { steps: 6, delay: 15 },
  { steps: 11, delay: 5 },
  { steps: 16, delay: 0 },
  { steps: 20, delay: 10 },
])(
  'SIGKILL after step $steps: no half case, no row without file, and the retry makes one entry',
  async ({ steps, delay }) => {
    const people = await Promise.all(Array.from({ length: CROWD }, () => addCitizen()));
    const told = await killed(people, steps, delay);
    expect(told.length).toBeGreaterThanOrEqual(steps);
    expect(told).not.toContain('ended');
    await settled();
    const { ok, checks } = await verifyOffice();
    expect(checks.flatMap(({ name, problems }) => problems.map((text) => [name, text]))).toEqual([]);
    expect(ok).toBe(true);

    const acknowledged = told.filter((step) => step === 'registered').length;
    const states = [];
    for (const actor of people) {
      const before = await systemDb().case.findFirst({ where: { personId: actor.id, procedure: BIRTH } });
      states.push(before?.state ?? 'none');
      if (before && before.state !== 'draft') {
        // Its answer may have been lost: the same click again finds what is registered.
        const entry = await systemDb().registerEntry.findFirstOrThrow({ where: { caseId: before.id } });
        expect(await submitCase(actor, before.id, { codeId: 'lost', code: '' })).toEqual({
          status: 'registered',
          entryId: entry.id,
        });
      } else await submitDraft(actor, await readyDraft(actor));
      expect(await systemDb().registerEntry.count({ where: { personId: actor.id, kind: 'application' } })).toBe(1);
    }
    // Whatever was acknowledged is there.
    expect(states.filter((state) => state === 'registered').length).toBeGreaterThanOrEqual(acknowledged);
    expect((await verifyOffice()).ok).toBe(true);
  },
);
