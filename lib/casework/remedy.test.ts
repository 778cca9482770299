import { expect, test } from 'vitest';
import { registry } from '@/lib/catalogue/registry';
import { day } from '@/lib/law/day';
import { remedyDue, remedyOf, remedyTerm } from './remedy';

test('changes at the treasury are appealed, everything else is claimed', () => {
  const appealed = registry.filter(({ procedure }) => remedyOf(procedure) === 'administrative-appeal');
  expect(appealed.length).toBeGreaterThan(2);
  for (const { procedure } of appealed) expect([procedure.body, procedure.kind]).toEqual(['TGSS', 'change']);
  expect(remedyOf({ body: 'INSS' })).toBe('prior-claim');
  expect(remedyOf({ body: 'TGSS', kind: 'communication' })).toBe('prior-claim');
  expect(remedyOf({ body: 'INSS', kind: 'change' })).toBe('prior-claim');
});

test.each([
  // A month from date to date (Ley 39/2015 art. 30.4); Sunday 24 January passes to Monday; 31 January ends on 28 February, a Sunday.
  ['2026-11-24', '2026-12-24'],
  ['2026-12-24', '2027-01-25'],
  ['2027-01-31', '2027-03-01'],
])('notified on %s, an appeal can be presented until %s', (notified, last) => {
  expect(remedyDue('administrative-appeal', 'present', day(notified), [])).toBe(last);
});

test('three months to answer it, two to go to the administrative court', () => {
  expect(remedyDue('administrative-appeal', 'answer', day('2026-11-24'), [])).toBe('2027-02-24');
  expect(remedyDue('administrative-appeal', 'court', day('2026-11-24'), [])).toBe('2027-01-25');
  expect(remedyTerm('administrative-appeal', 'present', day('2026-11-24'))).toMatchObject({
    term: { months: 1 },
    source: { law: 'lpac', article: '122.1' },
  });
});
