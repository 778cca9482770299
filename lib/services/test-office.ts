import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Actor, StaffRole } from '@/lib/access/actor';
import { addStaff, closeOffice, forgetCodes, openOffice, ordinaryDay, setClock } from './fixtures';

/** Out of sight, changed meanwhile, and not theirs to do: what a refused act throws. */
export const gone = { name: 'NotFound' };
export const conflict = { name: 'Conflict' };
export const forbidden = { name: 'Forbidden' };

/** The office of a file of stories, with its staff: open from the first to the last; each begins on an ordinary day with no code spent. */
export const officeWith = <N extends string>(roles: Readonly<Record<N, StaffRole>>): Readonly<Record<N, Actor>> => {
  const names = Object.keys(roles) as N[];
  const staff = Object.fromEntries(names.map((name) => [name, {}])) as Record<N, Actor>;
  beforeAll(async () => {
    await openOffice();
    for (const name of names) Object.assign(staff[name], await addStaff(roles[name]));
  });
  beforeEach(async () => {
    setClock(ordinaryDay);
    for (const name of names) await forgetCodes(staff[name]);
  });
  afterAll(closeOffice);
  return staff;
};
