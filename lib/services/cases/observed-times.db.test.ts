import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import { addCitizen, BIRTH, closeOffice, openOffice, setClock } from '../fixtures';
import { observedTimeOf, observeTimes } from './observed-times';

let citizen: Actor;
beforeAll(async () => {
  await openOffice();
  citizen = await addCitizen();
});
afterAll(closeOffice);

const at = (day: string) => new Date(`${day}T10:00:00Z`);

/** A case registered one day and decided another, as its rows say; with the days in which the person was asked for something. */
const decidedCase = async (registered: string, signed: string, asked?: readonly [string, string]) => {
  const { id } = await systemDb().case.create({
    data: {
      procedure: BIRTH,
      procedureVersion: '1',
      personId: citizen.id,
      state: 'decided',
      updatedAt: at(signed),
      registeredAt: at(registered),
    },
  });
  const about = { caseId: id, assessment: {}, facts: {}, needsSecond: false };
  await systemDb().decision.create({
    data: { ...about, outcome: 'granted', state: 'signed', proposedAt: at(signed), signedAt: at(signed) },
  });
  if (asked)
    await systemDb().documentRequest.create({
      data: {
        caseId: id,
        documents: [],
        message: 'x',
        state: 'answered',
        madeById: citizen.id,
        madeAt: at(asked[0]),
        notifiedOn: at(asked[0]),
        dueOn: at(asked[1]),
        answeredAt: at(asked[1]),
      },
    });
};

test('the median and nine of ten of the last ninety days, without the days that waited for the person', async () => {
  // One to nine days, and a tenth of twenty of which it waited ten.
  for (let days = 1; days <= 9; days++) await decidedCase('2026-11-01', `2026-11-${String(1 + days).padStart(2, '0')}`);
  expect(await observeTimes()).toBe(1);
  // Nine are too few to be told.
  expect(await observedTimeOf(BIRTH)).toBeNull();
  await decidedCase('2026-11-01', '2026-11-21', ['2026-11-05', '2026-11-15']);
  // Decided before those ninety days.
  await decidedCase('2026-01-01', '2026-06-30');
  // Worked out once a day.
  expect(await observeTimes()).toBe(0);
  setClock('2026-11-25T10:00:00Z');
  expect(await observeTimes()).toBe(1);
  expect(await observedTimeOf(BIRTH)).toEqual({ decided: 10, medianDays: 5, mostDays: 9 });
  expect(await observedTimeOf('widow')).toBeNull();
});
