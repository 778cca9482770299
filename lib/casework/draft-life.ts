import { addDays, type Day, dayAt } from '@/lib/law/day';

/** Days a draft is kept after its last change; the privacy page says so too. */
export const draftDays = 30;

/** The last day of a draft that nobody touches again. */
export const draftLastDay = (updatedAt: Date): Day => addDays(dayAt(updatedAt), draftDays);
