import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registry } from '@/lib/catalogue/registry';
import { addDays, type Day, day } from '@/lib/law/day';
import {
  actsOf,
  answerDayFor,
  coveredProcedures,
  lastDayAsMinor,
  lastDayFor,
  lastDayOfModel,
  liveStates,
  needsAcceptance,
  nextPowerState,
  type PowerAct,
  type PowerOrigin,
  type PowerParty,
  type PowerState,
  powerLife,
  sameScope,
} from './power';

type From = PowerState | 'none';
const states = Object.keys(powerLife) as From[];
const parties: readonly PowerParty[] = ['granter', 'agent', 'staff', 'clock'];
const origins: readonly PowerOrigin[] = ['granted', 'model', 'legal'];
const transitions = states.flatMap((from) =>
  Object.entries(powerLife[from] as Record<string, { to: PowerState; by: PowerParty; only?: readonly string[] }>).map(
    ([act, { to, by, only }]) => ({ from, act: act as PowerAct, to, by, only }),
  ),
);

test('the life of a power, all of it', () => {
  expect(
    `\n${transitions.map(({ from, act, to, by, only }) => `${from} —${act}→ ${to} (${by}${only ? `; ${only.join(', ')}` : ''})`).join('\n')}\n`,
  ).toMatchInlineSnapshot(`
    "
    none —give→ in_force (granter)
    none —give-with-notifications→ to_accept (granter)
    none —ask→ asked (agent)
    none —send-model→ to_check (agent)
    none —enter-legal→ to_check (staff)
    none —serve→ in_force (staff; desk)
    asked —give→ in_force (granter)
    asked —give-with-notifications→ to_accept (granter)
    asked —refuse→ refused (granter)
    asked —renounce→ renounced (agent; granted, model)
    asked —lapse→ lapsed (clock)
    asked —record-death→ ended (staff)
    to_check —inscribe-model→ in_force (staff; model)
    to_check —return-model→ refused (staff; model)
    to_check —confirm-legal→ in_force (staff; legal)
    to_check —end-legal→ refused (staff; legal)
    to_check —renounce→ renounced (agent; granted, model)
    to_check —record-death→ ended (staff)
    to_accept —accept→ in_force (agent)
    to_accept —decline→ refused (agent)
    to_accept —revoke→ revoked (granter; granted, model)
    to_accept —lapse→ lapsed (clock)
    to_accept —record-death→ ended (staff)
    in_force —renounce→ renounced (agent; granted, model)
    in_force —revoke→ revoked (granter; granted, model)
    in_force —record-death→ ended (staff)
    in_force —replace→ replaced (granter; granted)
    in_force —expire→ ended (clock)
    in_force —end-legal→ ended (staff; legal)
    in_force —close-desk→ ended (staff; desk)
    "
  `);
});

test('a power without notifications begins when it is given; one with them when it is accepted (arts. 6.3, 9.2)', () => {
  const fresh = { state: 'none', origin: 'granted' } as const;
  expect(nextPowerState(fresh, 'give', 'granter')).toBe('in_force');
  expect(nextPowerState(fresh, 'give-with-notifications', 'granter')).toBe('to_accept');
  expect(nextPowerState({ state: 'to_accept', origin: 'granted' }, 'accept', 'agent')).toBe('in_force');
});

test('a legal representation begins with its confirmation alone, and a model is not confirmed by it', () => {
  const legal = { state: 'to_check', origin: 'legal' } as const;
  expect(actsOf(legal, 'staff')).toEqual(['confirm-legal', 'end-legal', 'record-death']);
  expect(actsOf(legal, 'agent')).toEqual([]);
  expect(nextPowerState({ state: 'to_check', origin: 'model' }, 'confirm-legal', 'staff')).toBeUndefined();
});

test('nobody accepts for the representative, gives for the person represented, or checks their own model', () => {
  expect(nextPowerState({ state: 'to_accept', origin: 'granted' }, 'accept', 'granter')).toBeUndefined();
  expect(nextPowerState({ state: 'asked', origin: 'granted' }, 'give', 'agent')).toBeUndefined();
  expect(nextPowerState({ state: 'to_check', origin: 'model' }, 'inscribe-model', 'agent')).toBeUndefined();
});

test('a power given is ended by either side (art. 10); a legal representation by neither', () => {
  for (const origin of ['granted', 'model'] as const) {
    expect(nextPowerState({ state: 'in_force', origin }, 'revoke', 'granter')).toBe('revoked');
    expect(nextPowerState({ state: 'in_force', origin }, 'renounce', 'agent')).toBe('renounced');
  }
  const legal = { state: 'in_force', origin: 'legal' } as const;
  expect(actsOf(legal, 'granter')).toEqual([]);
  expect(actsOf(legal, 'agent')).toEqual([]);
  expect(actsOf(legal, 'staff')).toEqual(['record-death', 'end-legal']);
});

test('no path leads out of an end, whatever is tried in whatever order', () => {
  const act = fc.constantFrom(...new Set(transitions.map((each) => each.act)));
  const attempt = fc.tuple(act, fc.constantFrom(...parties));
  fc.assert(
    fc.property(fc.constantFrom(...origins), fc.array(attempt, { maxLength: 30 }), (origin, attempts) => {
      let state: From = 'none';
      let over: From | undefined;
      for (const [tried, by] of attempts) {
        state = nextPowerState({ state, origin }, tried, by) ?? state;
        if (over) expect(state).toBe(over);
        if (state !== 'none' && !liveStates.includes(state)) over = state;
      }
    }),
  );
});

test('every state is reached, and only the passing of time lapses or expires', () => {
  const reached = new Set<From>(['none']);
  for (let i = 0; i < states.length; i++)
    for (const { from, to } of transitions) if (reached.has(from)) reached.add(to);
  expect(states.filter((state) => !reached.has(state))).toEqual([]);
  for (const { act, by } of transitions)
    expect([act, by === 'clock']).toEqual([act, ['lapse', 'expire'].includes(act)]);
  expect(liveStates).toEqual(['asked', 'to_check', 'to_accept', 'in_force']);
});

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1990-01-01'), days));

test('five years from the inscription, and five more from that of the extension (art. 8)', () => {
  expect(lastDayFor(day('2026-11-24'))).toBe('2031-11-24');
  expect(lastDayFor(day('2028-02-29'))).toBe('2033-02-28');
  expect(lastDayOfModel(day('2026-11-24'))).toBe('2027-11-24');
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 1900 }), (inscribed, later) => {
      const extended = addDays(inscribed, later);
      expect(lastDayFor(extended) >= lastDayFor(inscribed)).toBe(true);
      // Never a day more than five years after the inscription it counts from.
      expect(lastDayFor(inscribed) <= addDays(inscribed, 5 * 365 + 2)).toBe(true);
      expect(lastDayOfModel(inscribed) < lastDayFor(inscribed)).toBe(true);
    }),
  );
});

test('a month to answer (art. 9.2), and never after the power itself would end', () => {
  expect(answerDayFor(day('2026-01-31'))).toBe('2026-02-28');
  expect(answerDayFor(day('2026-11-24'), day('2026-12-01'))).toBe('2026-12-01');
  fc.assert(
    fc.property(anyDay, anyDay, (asked: Day, until: Day) => {
      expect(answerDayFor(asked, until) <= until).toBe(true);
    }),
  );
});

test('parents represent until the day before the eighteenth birthday', () => {
  expect(lastDayAsMinor(day('2015-03-10'))).toBe('2033-03-09');
  expect(lastDayAsMinor(day('2012-02-29'))).toBe('2030-02-28');
});

test('only what is new has to be accepted again', () => {
  const family = { scope: { kind: 'matter', topics: ['family', 'retirement'] }, notifications: true } as const;
  const turned = { scope: { kind: 'matter', topics: ['retirement', 'family'] }, notifications: true } as const;
  const general = { scope: { kind: 'general' }, notifications: true } as const;
  expect(needsAcceptance(family)).toBe(true);
  expect(needsAcceptance(turned, family)).toBe(false);
  expect(needsAcceptance(general, family)).toBe(true);
  expect(needsAcceptance(family, { ...family, notifications: false })).toBe(true);
  expect(needsAcceptance({ ...general, notifications: false })).toBe(false);
  expect(sameScope({ kind: 'matter', topics: ['imv'] }, { kind: 'procedure', procedures: ['imv'] })).toBe(false);
});

test('a general power covers all, one by matters every procedure of them, one by procedures those it names', () => {
  expect(coveredProcedures({ kind: 'general' })).toBe('all');
  const family = coveredProcedures({ kind: 'matter', topics: ['family'] });
  const inFamily = registry.filter(({ procedure }) => procedure.topic === 'family');
  expect(family).toEqual(new Set(inFamily.map(({ procedure }) => procedure.slug)));
  expect(coveredProcedures({ kind: 'procedure', procedures: ['imv'] })).toEqual(new Set(['imv']));
});
