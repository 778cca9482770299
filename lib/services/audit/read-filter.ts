import { auditActions } from '@/lib/db/audit-action';
import { readDay } from '../register/read-filter';
import type { AuditFilter } from './search-audit';

/** Everything that can be asked for by what was done. */
export { auditActions } from '@/lib/db/audit-action';

const OBJECT = /^[a-z-]+:[\w:.-]{1,100}$/;
const ID = /^[a-z0-9]{6,32}$/;

/** What an address asks of the audit; what it asks wrongly is not asked. */
export const readAuditFilter = (asked: Readonly<Record<string, string | string[] | undefined>>): AuditFilter => {
  const textOf = (name: string): string => {
    const value = asked[name];
    return typeof value === 'string' ? value.trim().slice(0, 120) : '';
  };
  const matching = (name: string, pattern: RegExp) => (pattern.test(textOf(name)) ? textOf(name) : undefined);
  return {
    from: readDay(textOf('from')),
    until: readDay(textOf('until')),
    action: auditActions.find((action) => action === asked.action),
    object: matching('object', OBJECT),
    result: (['ok', 'refused'] as const).find((result) => result === asked.result),
    who: matching('who', ID),
    behalf: matching('behalf', ID),
  };
};
