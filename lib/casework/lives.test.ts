import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawLives } from './draw-lives';
import { type LifeName, lives, stepsOf } from './lives';

const names = Object.keys(lives) as LifeName[];

test('every step leads to a state of its life, and every state but the first can be reached', () => {
  for (const name of names) {
    const states = Object.keys(lives[name]);
    const steps = stepsOf(name);
    for (const { to, by } of steps) {
      expect([name, states]).toEqual([name, expect.arrayContaining([to])]);
      expect(by).not.toBe('');
    }
    const [first, ...others] = states;
    const reached = new Set([first]);
    for (const _ of states) for (const { from, to } of steps) if (reached.has(from)) reached.add(to);
    expect([name, others.filter((state) => !reached.has(state))]).toEqual([name, []]);
  }
});

test('the diagrams of docs/lifecycles.md are those of the tables', () => {
  expect(readFileSync('docs/lifecycles.md', 'utf8')).toBe(drawLives());
});
