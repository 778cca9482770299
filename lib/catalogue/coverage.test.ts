import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverage } from './coverage';
import { beyondTheGuide, guideBenefits } from './guide-benefits';
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
