import { z } from 'zod/v4';
import { isDay } from '@/lib/law/day';

const look = z.object({
  page: z.string(),
  width: z.number().optional(),
  axe: z.string(),
  passes: z.number(),
  violations: z.array(z.string()),
  doubtful: z.array(z.string()),
});

/** What the accessibility statement says of the last automatic test. */
export const accessibilityTest = z.object({
  date: z.string().refine(isDay),
  version: z.string(),
  axe: z.string(),
  /** Different pages: the two languages, and the same page of two people, are one. */
  pages: z.number(),
  looks: z.number(),
  widths: z.array(z.number()),
  passes: z.number(),
  violations: z.array(z.string()),
  /** Rules that a program could not decide on some page. */
  doubtful: z.array(z.string()),
});
export type AccessibilityTest = z.infer<typeof accessibilityTest>;

const pageOf = (path: string): string =>
  path
    .replace(/^\/(es|en)(?=\/|$)/, '')
    .split('/')
    .map((part) => (/^(?=.*\d)[\w-]{8,}$/.test(part) ? '*' : part))
    .join('/');
const sorted = <T>(values: Iterable<T>): T[] => [...new Set(values)].toSorted();

/** Sums up the looks of a test run, one JSON text each. @throws when there is none, or one cannot be read. */
export const sumUp = (
  lines: readonly string[],
  of: { readonly date: string; readonly version: string },
): AccessibilityTest => {
  const looks = lines.filter((line) => line.trim()).map((line) => look.parse(JSON.parse(line)));
  const [first] = looks;
  if (!first) throw new RangeError('The test run looked at no page');
  return accessibilityTest.parse({
    ...of,
    axe: first.axe,
    pages: new Set(looks.map(({ page }) => pageOf(page))).size,
    looks: looks.length,
    widths: sorted(looks.flatMap(({ width }) => width ?? [])).toSorted((a, b) => a - b),
    passes: looks.reduce((sum, { passes }) => sum + passes, 0),
    violations: sorted(looks.flatMap(({ violations }) => violations)),
    doubtful: sorted(looks.flatMap(({ doubtful }) => doubtful)),
  });
};
