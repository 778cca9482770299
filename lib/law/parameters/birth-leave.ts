import type { Day } from '../day';
import { day } from '../day';
import { et, lgss, rd295, rdl6_2019, rdl9_2025, stc140_2024 } from '../legal-ref';
import { parameter } from '../parameter';

/* Everything here is read on the day of birth (or of the decision or judgment, in adoption and fostering). */

/** Weeks of one person. `careUsableFrom` is the first day the care weeks can be taken; null: once the right is born. */
export type LeaveWeeks = {
  /** Full time and without a break, straight after the birth. */
  readonly compulsory: number;
  /** In whole weeks until the child is one (`flexibleWeeksUntil`). */
  readonly flexible: number;
  /** In whole weeks until the child is eight (`careWeeksUntil`). */
  readonly care: number;
  readonly careUsableFrom: Day | null;
};

const careFrom2026 = day('2026-01-01');

/** Leave of each of two parents, and of a parent who is the only one. */
export const birthLeaveWeeks = parameter<{ readonly oneOfTwo: LeaveWeeks; readonly onlyParent: LeaveWeeks }>(
  'birth-leave.weeks',
  {
    unit: 'weeks',
    entries: [
      {
        from: '2021-01-01',
        source: rdl6_2019('2.12'),
        value: {
          oneOfTwo: { compulsory: 6, flexible: 10, care: 0, careUsableFrom: null },
          onlyParent: { compulsory: 6, flexible: 10, care: 0, careUsableFrom: null },
        },
      },
      {
        from: '2024-08-02',
        source: rdl9_2025('dt'),
        note: 'Care weeks granted afterwards, to be asked for from 1 January 2026.',
        value: {
          oneOfTwo: { compulsory: 6, flexible: 10, care: 2, careUsableFrom: careFrom2026 },
          onlyParent: { compulsory: 6, flexible: 10, care: 4, careUsableFrom: careFrom2026 },
        },
      },
      {
        from: '2024-11-06',
        source: stc140_2024('fj 7'),
        note: 'The only parent adds ten of the weeks another would have had: 26 besides the care weeks. The courts extend it to earlier births whose case was still open.',
        value: {
          oneOfTwo: { compulsory: 6, flexible: 10, care: 2, careUsableFrom: careFrom2026 },
          onlyParent: { compulsory: 6, flexible: 20, care: 4, careUsableFrom: careFrom2026 },
        },
      },
      {
        from: '2025-07-31',
        source: et('48.4'),
        value: {
          oneOfTwo: { compulsory: 6, flexible: 11, care: 2, careUsableFrom: null },
          onlyParent: { compulsory: 6, flexible: 22, care: 4, careUsableFrom: null },
        },
      },
    ],
  },
);

/** Weeks added for each child from the second, and again for a child's disability. */
export const birthLeaveExtraWeeks = parameter('birth-leave.extra-weeks', {
  unit: 'weeks',
  entries: [
    { from: '2021-01-01', value: { oneOfTwo: 1, onlyParent: 2 }, source: rd295('8.3') },
    { from: '2023-06-30', value: { oneOfTwo: 1, onlyParent: 2 }, source: et('48.6') },
  ],
});

/** Degree of disability (basis points) from which the child's gives the extra week. */
export const birthLeaveChildDisability = parameter('birth-leave.child-disability', {
  unit: 'basis points',
  entries: [{ from: '2021-01-01', value: 3300, source: rd295('8.7') }],
});

/** Flexible weeks can be taken until the child is this many months old. */
export const flexibleWeeksUntil = parameter('birth-leave.flexible-until', {
  unit: 'months',
  entries: [{ from: '2021-01-01', value: 12, source: et('48.4') }],
});

/** Care weeks can be taken until the child is this many years old. */
export const careWeeksUntil = parameter('birth-leave.care-until', {
  unit: 'years',
  entries: [{ from: '2024-08-02', value: 8, source: et('48.4') }],
});

/** Weeks the biological mother may bring forward before the expected day of birth. */
export const weeksBeforeBirth = parameter('birth-leave.weeks-before-birth', {
  unit: 'weeks',
  entries: [{ from: '2021-01-01', value: 4, source: et('48.4') }],
});

/** A stay of the newborn in hospital of more than `overDays` adds its days, up to `atMostDays` (thirteen weeks). */
export const hospitalExtension = parameter('birth-leave.hospital-extension', {
  unit: 'days',
  entries: [{ from: '2021-01-01', value: { overDays: 7, atMostDays: 91 }, source: et('48.4') }],
});

/** Notice to the employer before each period. */
export const employerNotice = parameter('birth-leave.employer-notice', {
  unit: 'days',
  entries: [{ from: '2021-01-01', value: 15, source: et('48.4') }],
});

/** Special subsidy of multiple birth: weeks paid to one parent for each child from the second. */
export const multipleBirthSubsidy = parameter('birth-leave.multiple-birth-subsidy', {
  unit: 'weeks',
  entries: [{ from: '2021-01-01', value: 6, source: rd295('6.2') }],
});

/** Non-contributory subsidy: days, the days added once in the cases of art. 182.3, and who can have it. */
export const nonContributoryBirth = parameter<{
  readonly days: number;
  readonly extraDays: number;
  /** Degree of disability of parent or child that gives the extra days, in basis points. */
  readonly extraDisability: number;
  readonly who: 'biological-mother' | 'either-parent';
}>('birth-leave.non-contributory', {
  unit: 'table',
  entries: [
    {
      from: '2021-01-01',
      value: { days: 42, extraDays: 14, extraDisability: 6500, who: 'biological-mother' },
      source: lgss('182.3'),
    },
    {
      from: '2025-07-31',
      value: { days: 42, extraDays: 14, extraDisability: 6500, who: 'either-parent' },
      source: rdl9_2025('3'),
    },
  ],
});
