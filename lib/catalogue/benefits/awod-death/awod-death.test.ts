import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { type WorkCase, workClaims } from './claims';

const alone: WorkCase = {
  on: day('2026-03-01'),
  grade: 'ordinary',
  ofBoth: false,
  widow: 0,
  hasWidow: false,
  orphans: 0,
  relatives: 0,
};
const own = (kind: 'orphan' | 'relative', c: Partial<WorkCase>) => workClaims(kind, { ...alone, ...c })[0];

test('A parent adds what no widow draws only where there is neither widow nor orphan, shared with the other relatives', () => {
  expect(own('relative', {})).toEqual({ kind: 'parent', points: 2000, increase: { points: 5200, among: 1 } });
  expect(own('relative', { relatives: 1 })).toMatchObject({ increase: { among: 2 } });
  expect(own('relative', { orphans: 1 })).toEqual({ kind: 'parent', points: 2000 });
  expect(own('relative', { hasWidow: true })).toEqual({ kind: 'parent', points: 2000 });
});

test('Everybody who draws beside is counted once: orphans, relatives and the widow', () => {
  const kinds = (kind: 'widow' | 'orphan' | 'relative', c: Partial<WorkCase>) =>
    workClaims(kind, { ...alone, ...c }).map((claim) => claim.kind);
  expect(kinds('widow', { orphans: 2 })).toEqual(['widow']);
  expect(kinds('orphan', { orphans: 2, widow: 5200, hasWidow: true })).toEqual(['orphan', 'orphan', 'orphan', 'widow']);
  expect(kinds('relative', { orphans: 1, relatives: 1, widow: 5200, hasWidow: true })).toEqual([
    'parent',
    'parent',
    'orphan',
    'widow',
  ]);
});

test('An orphan of both shares the part of the widow with the other orphans; beside a widow there is none', () => {
  expect(own('orphan', { ofBoth: true, orphans: 1 })).toEqual({
    kind: 'orphan',
    points: 2000,
    increase: { points: 5200, among: 2 },
  });
  expect(own('orphan', { widow: 5200, hasWidow: true })).toEqual({ kind: 'orphan', points: 2000 });
});

test('A widow with children and little income has 70 %, from 65 on 60 %', () => {
  const points = (grade: WorkCase['grade']) => workClaims('widow', { ...alone, grade })[0]?.points;
  expect([points('ordinary'), points('over-65'), points('dependants')]).toEqual([5200, 6000, 7000]);
});
