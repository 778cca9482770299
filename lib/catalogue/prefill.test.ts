import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { birthAndChildcare } from './benefits/birth-and-childcare';
import { noSources, withoutHeld } from './prefill';

const today = day('2026-11-21');
const answered = {
  situation: 'birth',
  eventDate: day('2026-11-10'),
  leaveStart: day('2026-11-01'),
  birthDate: day('1990-01-01'),
  registered: true,
  daysCareer: 2000,
};

test('what the record holds is not taken from the answers of an earlier check', () => {
  const periods = [{ regime: 'general' as const, from: day('2019-03-01'), to: null, workTime: 10_000 }];
  const held = { person: { birthDate: day('1991-05-14'), iban: null }, record: { periods, bases: [] }, today };
  expect(withoutHeld(birthAndChildcare, answered, held)).toEqual({
    situation: 'birth',
    eventDate: '2026-11-10',
    leaveStart: '2026-11-01',
  });
});

test('where nothing is held, every answer stays', () => {
  expect(withoutHeld(birthAndChildcare, answered, noSources(today))).toEqual(answered);
});
