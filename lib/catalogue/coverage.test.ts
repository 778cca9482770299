import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverage } from './coverage';
import { beyondTheGuide, guideBenefits } from './guide-benefits';
import { journeyFile, newsAnswers } from './news-items';
import { findProcedure, registry } from './registry';

test('every benefit of the guide is declared, and every procedure carries one or is listed beyond it', () => {
  const missing = Object.entries(guideBenefits).filter(([, slugs]) => slugs.some((slug) => !findProcedure(slug)));
  expect(missing).toEqual([]);
  const carried = new Set<string>(Object.values(guideBenefits).flat());
  const others = registry.map(({ procedure }) => procedure.slug).filter((slug) => !carried.has(slug));
  expect(others.sort()).toEqual([...beyondTheGuide].sort());
});

test('docs/coverage.md is what the declarations say', () => {
  expect(readFileSync('docs/coverage.md', 'utf8')).toBe(coverage());
});

/** Pages of the application, by their path after the language. */
const pages = new Set(
  readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .map((file) => `/${file.replaceAll(/\([a-z]+\)\//g, '').replace(/\/?page\.tsx$/, '')}`),
);

test('every news item is there: its pages, its procedures and its journey', () => {
  expect(newsAnswers.map(([key]) => key)).toEqual(Array.from({ length: 16 }, (_, i) => `n${i + 1}`));
  const missing = newsAnswers.flatMap(([, { routes, procedures = [], tests }]) => [
    ...routes.filter((path) => !pages.has(path)),
    ...procedures.filter((slug) => !findProcedure(slug)),
    ...tests.map(journeyFile).filter((file) => !existsSync(file)),
  ]);
  // Being made; each leaves this list when it joins.
  expect([...new Set(missing)]).toEqual([]);
});
