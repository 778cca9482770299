import 'server-only';
import { today } from '@/lib/adapters/clock';
import { RegisterKind } from '@/lib/db/generated/enums';
import { type Day, isDay } from '@/lib/law/day';
import { findFormReturn } from '../forms/form-return';
import type { BookFilter } from './book';

type Asked = Readonly<Record<string, string | string[] | undefined>>;
const textOf = (asked: Asked, name: string): string => {
  const value = asked[name];
  return typeof value === 'string' ? value.trim().slice(0, 100) : '';
};

/** '2026-11-24' or '24/11/2026'; undefined when it is no day. */
export const readDay = (text: string): Day | undefined => {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}` : text;
  return isDay(iso) ? iso : undefined;
};

export const registerKinds = Object.values(RegisterKind);

/**
 * What the address asks of the book. A person comes only from a search of this session, which gave its reason. Asked for
 * nothing, the book shows today.
 */
export const readBookFilter = async (
  asked: Asked,
  sessionHash: Uint8Array,
): Promise<{ readonly filter: BookFilter; readonly reason: string | null; readonly isOneDay: boolean }> => {
  const search = textOf(asked, 'search') ? await findFormReturn(textOf(asked, 'search'), sessionHash) : null;
  const { personId, reason } = search?.values ?? {};
  const filter = {
    number: textOf(asked, 'number').toUpperCase() || undefined,
    from: readDay(textOf(asked, 'from')),
    until: readDay(textOf(asked, 'until')),
    kind: registerKinds.find((kind) => kind === asked.kind),
    procedure: textOf(asked, 'procedure') || undefined,
    personId: typeof personId === 'string' ? personId : undefined,
  };
  const isEmpty = Object.values(filter).every((value) => value === undefined);
  const day = readDay(textOf(asked, 'day')) ?? today();
  return isEmpty
    ? { filter: { from: day, until: day }, reason: null, isOneDay: true }
    : { filter, reason: typeof reason === 'string' ? reason : null, isOneDay: false };
};
