import { type Day, day } from '@/lib/law/day';

/** DATE columns come as midnight UTC, whatever the time zone of the reader. */
export const dayOfDate = (value: Date): Day => day(value.toISOString().slice(0, 10));
