import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { openApi } from './openapi';

const document = openApi('http://localhost:3000', day('2026-11-22'));

test('every path described has its handler, and every reference leads to a schema', () => {
  for (const path of Object.keys(document.paths))
    expect([path, existsSync(`app${path}/route.ts`)]).toEqual([path, true]);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  );
  expect(new Set(references)).toEqual(new Set(Object.keys(document.components.schemas)));
});

test('what is sent is described field by field, with its question as the title', () => {
  const { properties, required } = document.components.schemas.Simulation;
  expect(required).toEqual(['birthDate']);
  expect(properties).toMatchObject({
    yearsContributed: { type: 'integer', minimum: 0, maximum: 60, title: expect.stringMatching(/\?$/) },
    goal: { enum: ['earliest', 'most-per-month', 'most-over-life'] },
    bases: { type: 'array' },
  });
});
