import { type Day, day } from '@/lib/law/day';

/** DATE columns come as midnight UTC; these two are the only way in and out. */
export const toDate = (value: Day): Date => new Date(`${value}T00:00:00Z`);
export const toDay = (value: Date): Day => day(value.toISOString().slice(0, 10));
