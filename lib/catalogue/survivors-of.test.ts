import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { reporterRelations } from './procedures/death-report';
import { survivorsOf } from './survivors-of';

const died = day('2026-11-30');
const untilOf = (relation: (typeof reporterRelations)[number]) =>
  Object.fromEntries(
    survivorsOf(relation, died).map(({ registered, until, time }) => [registered.procedure.slug, [time, until]]),
  );

test('a pension loses nothing for three months, the grant lapses in five years, a lump sum never (LGSS arts. 53.1, 230)', () => {
  expect(untilOf('spouse')).toMatchObject({
    widow: ['pays-back', '2027-02-28'],
    'death-grant': ['ends', '2031-11-30'],
  });
  expect(untilOf('spouse')['awod-death-lump']?.[0]).toBe('never');
});

test('each is offered what its relation may have, and everybody the grant', () => {
  expect(Object.keys(untilOf('child'))).toContain('orphan');
  expect(Object.keys(untilOf('child'))).not.toContain('widow');
  expect(Object.keys(untilOf('sibling'))).toContain('family-temp');
  for (const relation of reporterRelations) expect(Object.keys(untilOf(relation))).toContain('death-grant');
});
