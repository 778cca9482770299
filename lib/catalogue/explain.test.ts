import { describe, expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { explain } from './explain';
import { parseFacts } from './prefill';
import { getProcedure } from './registry';

const today = day('2026-11-21');
/** The explanation of an example, some answers changed; `undefined` forgets one. */
const explained = (slug: string, name: RegExp, changed: Readonly<Record<string, unknown>> = {}) => {
  const registered = getProcedure(slug);
  const example = registered.examples.find((one) => name.test(one.name)) ?? expect.unreachable(String(name));
  const answers = { ...example.facts, ...changed };
  return explain(registered, parseFacts(registered.procedure.facts, answers, today), today);
};

describe('a decision told to another program', () => {
  test('gives each verdict its article, its figures and its reason in both languages', () => {
    const { outcome, verdicts } = explained('birth-and-childcare', /^Employed mother of a couple/);
    expect(outcome).toBe('entitled');
    const period = verdicts.find(({ id }) => id === 'contribution-period');
    expect(period).toMatchObject({
      outcome: 'met',
      ref: {
        law: 'lgss',
        citation: expect.stringMatching(/178/),
        url: expect.stringMatching(/^https:\/\/www\.boe\.es/),
      },
      missing: [],
      figures: { have: 1500, need: 180 },
    });
    expect(period?.reads).toContain('daysLast7Years');
    expect(period?.reason.es).toMatch(/1\.500/);
    expect(period?.reason.en).toMatch(/1,500/);
  });

  test('says which answers are still to be known, in words', () => {
    const { outcome, verdicts, award } = explained('birth-and-childcare', /^Employed mother of a couple/, {
      registered: undefined,
    });
    expect([outcome, award]).toEqual(['unknown', null]);
    const { reason, missing } = verdicts.find(({ id }) => id === 'registered') ?? expect.unreachable();
    expect(missing).toEqual(['registered']);
    const { es, en } = getProcedure('birth-and-childcare').words;
    expect(reason).toEqual({
      es: `Falta saber: ${es.facts.registered?.label}`,
      en: `Still to be known: ${en.facts.registered?.label}`,
    });
  });

  test('gives money in euros, line by line, day by day', () => {
    const { words } = getProcedure('birth-and-childcare');
    const { award } = explained('birth-and-childcare', /^Employed mother of a couple/);
    expect(award?.total).toBe(10_640);
    expect(award).not.toHaveProperty('recurring');
    expect(award?.values).toMatchObject({ 'daily-base': 80, weeks: 19 });
    expect(award?.lines.find(({ id }) => id === 'daily-base')).toMatchObject({
      value: 80,
      unit: 'euros',
      ref: { citation: expect.any(String) },
      label: { es: words.es.lines['daily-base'], en: words.en.lines['daily-base'] },
    });
    expect(award?.lines.find(({ id }) => id === 'weeks')).toMatchObject({ value: 19, unit: 'weeks' });
    expect(award?.periods[0]).toMatchObject({ id: 'compulsory', days: 42 });
    expect(award?.payments.reduce((sum, { value }) => sum + value, 0)).toBe(42 * 80);
  });

  test('gives a pension by the month, with what is paid once beside it, and percentages as people write them', () => {
    const { award } = explained('retire-delayed', /^The same in a single payment/);
    expect(award?.total).toBe(55_524.49);
    expect(award?.recurring).toMatchObject({ value: 2000, pays: 14, to: null, once: 27_524.49 });
    expect(award?.lines.find(({ id }) => id === 'percentage')).toMatchObject({ value: 100, unit: 'percent' });
    expect(explained('retire-delayed', /^Three complete years/).award?.recurring).not.toHaveProperty('once');
  });

  test('of a right that is not money has no total', () => {
    expect(explained('eu-coordination', /A1, two years of work in France/).award?.total).toBeNull();
  });

  test('names the answers that do not go together', () => {
    const { words } = getProcedure('birth-and-childcare');
    expect(explained('birth-and-childcare', /^Employed mother of a couple/).checks).toEqual([]);
    const { checks } = explained('birth-and-childcare', /^Employed mother of a couple/, { leaveStart: '2025-12-01' });
    expect(checks.length).toBeGreaterThan(0);
    for (const { id, field, reason } of checks) {
      expect(field).toMatch(/\w/);
      expect(reason).toEqual({ es: words.es.checks[id], en: words.en.checks[id] });
    }
  });

  test('names the documents and when silence decides', () => {
    const { documents, deadlines } = explained('birth-and-childcare', /^Employed mother of a couple/);
    expect(documents.find(({ id }) => id === 'company-certificate')).toMatchObject({
      required: true,
      ref: { article: '14.2.4', citation: expect.any(String) },
      name: { es: getProcedure('birth-and-childcare').words.es.documents['company-certificate']?.name },
    });
    expect(deadlines).toMatchObject({
      resolveWithin: { days: 30 },
      resolveRef: { citation: expect.any(String) },
      silence: 'negative',
      silenceRef: { url: expect.stringMatching(/^https/) },
      arrearsMonths: 3,
      arrearsRef: { url: expect.stringMatching(/^https/) },
    });
  });
});
