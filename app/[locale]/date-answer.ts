import type { RawValues } from '@/lib/services/forms/form-return';

const parts = ['day', 'month', 'year'] as const;

/** The three inputs of a date as they were typed. */
export const dateAnswer = (values: RawValues, name: string): Record<string, string> =>
  Object.fromEntries(parts.map((part) => [part, String(values[`${name}.${part}`] ?? '')]));

/** A label for a date and for each of its inputs, so that an error names the date. */
export const dateLabels = (name: string, label: string): Record<string, string> =>
  Object.fromEntries(['', ...parts.map((part) => `.${part}`)].map((part) => [`${name}${part}`, label]));

/** The date an error of one of its inputs belongs to. */
export const fieldOfError = (name: string): string => name.replace(/\.(day|month|year)$/, '');
