import { expect, test } from 'vitest';
import { citation } from '@/lib/law/legal-ref';
import { findProcedure } from '../registry';
import { clauseOutcomes, clauses, fillClause, unknownHoles } from './clauses';

test('every clause has its words in both languages, its article, a procedure that exists, and only holes a case can fill', () => {
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  for (const { id, words, ref, outcomes, procedures = [] } of clauses) {
    expect([id, outcomes.length > 0 && outcomes.every((each) => clauseOutcomes.includes(each))]).toEqual([id, true]);
    expect([id, procedures.filter((slug) => !findProcedure(slug))]).toEqual([id, []]);
    expect(citation(ref, 'es')).toMatch(/\d/);
    for (const { title, text } of [words.es, words.en]) {
      expect(title.length).toBeGreaterThan(3);
      expect([id, unknownHoles(text)]).toEqual([id, []]);
    }
    const holes = ({ text }: { text: string }) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect([id, holes(words.en)]).toEqual([id, holes(words.es)]);
  }
});

test('a clause is filled from the case; one that speaks of what the case lacks is not offered half empty', () => {
  expect(fillClause('Del {applied}: {unmet}.', { applied: '3 de marzo', unmet: 'el descanso' })).toBe(
    'Del 3 de marzo: el descanso.',
  );
  expect(fillClause('Del {applied}: {unmet}.', { applied: '3 de marzo' })).toBeNull();
  expect(fillClause('{constructor}', {})).toBeNull();
  expect(unknownHoles('Hola {name}, {nombre} {')).toEqual(['nombre', '']);
});
