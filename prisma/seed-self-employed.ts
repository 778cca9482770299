import type { Actor } from '@/lib/access/actor';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { type Day, day } from '@/lib/law/day';

const recorded = (personId: string, from: Day) => ({ personId, from: toDate(from), recordedAt: toDate(from) });

/** What the treasury has of the carpenter of the demonstration: two activities, his cover and three bases. */
export const seedSelfEmployed = async ({ id }: Actor): Promise<void> => {
  const cover = { kind: 'cover', sickLeave: true, professional: true, cessation: true };
  await systemDb().selfEmployment.createMany({
    data: [
      { ...recorded(id, day('2021-09-01')), kind: 'activities', activities: ['4332'] },
      { ...recorded(id, day('2024-02-01')), kind: 'activities', activities: ['4332', '8559'] },
      { ...recorded(id, day('2021-09-01')), ...cover, mutual: 'Mutua Universal' },
      { ...recorded(id, day('2025-01-01')), ...cover, mutual: 'Fremap' },
      { ...recorded(id, day('2023-01-01')), kind: 'base', income: 1_250_00, base: 950_98 },
      { ...recorded(id, day('2025-01-01')), kind: 'base', income: 1_400_00, base: 1_200_00 },
      { ...recorded(id, day('2026-03-01')), kind: 'base', income: 1_600_00, base: 1_350_00 },
    ],
  });
};
