import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { answerDue } from './feedback-kinds';

const madrid = { region: 'MD' } as const;

test('a complaint of 24 November 2026 is answered in twenty working days of Madrid', () => {
  // 25–27 Nov (3), 30 Nov–4 Dec (8), 9–11 Dec (11), 14–18 (16), 21–24 (20): 7 and 8 December are holidays there.
  expect(answerDue('complaint', day('2026-11-24'), madrid)).toBe('2026-12-24');
  expect(answerDue('barrier', day('2026-11-24'), madrid)).toBe('2026-12-24');
});

test('a claim about accessibility is decided in two months, to the next working day', () => {
  expect(answerDue('accessibility_claim', day('2026-11-24'), madrid)).toBe('2027-01-25');
});
