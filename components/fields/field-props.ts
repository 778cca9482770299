import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';

export type Option = { value: string; label: string; hint?: string; disabled?: boolean };

/** Raw strings as posted: one (text, radios), many (checkboxes), or a record (date parts, rows of a period list). */
export type RawValue = string | readonly string[] | Readonly<Record<string, string>> | undefined;

export type Widget =
  | 'text'
  | 'textarea'
  | 'number'
  | 'money'
  | 'date'
  | 'radios'
  | 'checkbox'
  | 'checkboxes'
  | 'yes-no'
  | 'select'
  | 'password'
  | 'code'
  | 'id-number'
  | 'iban'
  | 'email'
  | 'tel'
  | 'file'
  | 'suggest';

/**
 * What every field takes. `value` is what was posted, unparsed: a field shows the person's own typing back.
 * Ids come from the name (`fieldId`), so labels, error links and tests agree without passing ids around.
 */
export type FieldProps = {
  name: string;
  label: ReactNode;
  locale: Locale;
  hint?: ReactNode;
  error?: string;
  value?: RawValue;
  /** Errors of parts: `${name}.day` and the like, by full name; used by dates and period lists. */
  partErrors?: Readonly<Record<string, string>>;
  optional?: boolean;
  autoComplete?: string;
  /** The label (or legend) is the H1 of the page: one question per page. */
  labelIsHeading?: boolean;
  /** Small text above the heading, e.g. the task's name. */
  caption?: ReactNode;
  options?: readonly Option[];
  /** Shown after the control: 'days', '%'. */
  unit?: string;
  /** "From your Social Security file, 3 March 2026": where a prefilled value comes from. */
  source?: ReactNode;
  /** Width of the control in characters; a short box tells that a short answer is expected. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  maxLength?: number;
  /** Passwords: 'new-password' adds the announced checklist. */
  minLength?: number;
  multiple?: boolean;
  accept?: string;
  /** Offered while one types: everything there is, and what the words sent may mean. */
  suggestions?: { readonly all: readonly string[]; readonly found: readonly string[] };
  /** Of what is typed, when it is another one than that of the page. */
  lang?: string;
  /** Cannot be edited here; still posted. */
  readOnly?: boolean;
  describedBy?: string;
  /** Choices side by side on wide screens (short answers only). */
  inline?: boolean;
};

export const textOf = (value: RawValue): string => (typeof value === 'string' ? value : '');
export const listOf = (value: RawValue): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
export const partOf = (value: RawValue, key: string): string =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? ((value as Readonly<Record<string, string>>)[key] ?? '')
    : '';
