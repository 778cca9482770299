import { existsSync, globSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { day } from '@/lib/law/day';
import { openApi } from './openapi';
import { problemKinds } from './problems';

const document = openApi('http://localhost:3000', day('2026-11-22'));
const handlerOf = (path: string) => `app${path.replaceAll(/\{(\w+)\}/g, '[$1]')}/route.ts`;

test('the document is OpenAPI 3.1, by the schema of the standard', async () => {
  const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
  expect([result.valid, result.errors]).toEqual([true, undefined]);
});

test('every path described has its handler, and every handler is described but files and the document itself', () => {
  const described = Object.keys(document.paths).map(handlerOf);
  for (const file of described) expect([file, existsSync(file)]).toEqual([file, true]);
  const handlers = globSync('app/api/v1/**/route.ts');
  expect(handlers.filter((file) => !described.includes(file)).sort()).toEqual([
    'app/api/v1/audit-heads/[file]/route.ts',
    'app/api/v1/openapi.json/route.ts',
  ]);
});

test('every reference leads to a schema, and no schema is left over', () => {
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

test('the page for programs explains each call and each kind of problem, in every language', () => {
  const calls = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
  );
  for (const locale of locales) {
    const { operations, problems } = messagesOf(locale).developers;
    expect(Object.keys(operations).sort()).toEqual(calls.toSorted());
    expect(Object.keys(problems.kinds)).toEqual(problemKinds.map(({ kind }) => kind));
  }
});
