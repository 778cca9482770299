import type { RawValues } from '@/lib/services/forms/form-return';

const ROW = /^(.+)\[(\d+)\]\.(.+)$/;

const MOST_ROWS = 30;
/** Rows the page showed; it says so itself, because a row without an answer posts nothing. */
const countOf = (values: RawValues, list: string): number => {
  const shown = values[`${list}.rows`];
  return typeof shown === 'string' && /^\d{1,2}$/.test(shown) ? Number(shown) : 0;
};

/**
 * "Add another" and "Remove" of a repeatable group, for browsers without JavaScript: the answers with one row more or
 * less, to show again unsaved. Null when the form was sent with another button.
 */
export const withRowsChanged = (values: RawValues): RawValues | null => {
  const { _add: add, _remove: remove, ...rest } = values;
  if (typeof add === 'string' && add) {
    return { ...rest, [`${add}.rows`]: String(Math.min(MOST_ROWS, countOf(rest, add) + 1)) };
  }
  const gone = typeof remove === 'string' ? /^(.+)\[(\d+)\]$/.exec(remove) : null;
  if (!gone) return null;
  const [, list, index] = gone;
  const kept: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(rest)) {
    const match = ROW.exec(name);
    if (!match || match[1] !== list) {
      kept[name] = value;
      continue;
    }
    const row = Number(match[2]);
    if (row === Number(index)) continue;
    const shifted = row > Number(index) ? row - 1 : row;
    kept[`${list}[${shifted}].${match[3]}`] = value;
  }
  return { ...kept, [`${list}.rows`]: String(Math.max(0, countOf(rest, list ?? '') - 1)) };
};
