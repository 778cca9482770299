import { expect, test } from 'vitest';
import { readSearch, searchQuery } from './read-search';

test('an address asks with known filters only, and is written back the same', () => {
  const asking = readSearch({
    q: ' paro ',
    match: 'all',
    kind: 'service',
    topic: 'unemployment',
    audience: 'x',
    page: '2',
  });
  expect(asking).toMatchObject({ question: 'paro', match: 'all', page: 2, problems: [] });
  expect(asking.filters).toMatchObject({ kind: 'service', topic: 'unemployment', audience: undefined });
  expect(searchQuery(asking).toString()).toBe('q=paro&match=all&kind=service&topic=unemployment');
});

test('days come in three boxes or as one text, and a wrong one is told at its field', () => {
  const boxes = { 'from.day': '2', 'from.month': '6', 'from.year': '2017' };
  expect(readSearch({ ...boxes, to: '2017-07-01' }).filters).toMatchObject({ from: '2017-06-02', to: '2017-07-01' });
  expect(readSearch({ 'from.day': '31', 'from.month': '2', 'from.year': '2017' }).problems).toEqual([
    { field: 'from', code: 'badDate' },
  ]);
  expect(readSearch({ from: '2017-07-01', to: '2017-06-01' }).problems).toEqual([{ field: 'to', code: 'wrongOrder' }]);
});

test('nonsense is taken as nothing asked', () => {
  expect(readSearch({ q: ['a', 'b'], page: '-1', match: 'x' })).toMatchObject({ question: '', page: 1, match: 'best' });
  expect(readSearch({ page: '1e9' }).page).toBe(1);
});
