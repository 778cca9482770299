import 'server-only';
import type { CaseHead } from '@/components/case/case-header';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { maskId } from '@/lib/law/identifiers';
import { caseClock } from '../../case-clock';
import type { OfficeCase } from './case-page';

/** The head of every page of a case. */
export const caseHead = (row: OfficeCase, number: string, locale: Locale): CaseHead => ({
  person: `${row.person.givenName} ${row.person.surnames}`,
  maskedId: maskId(row.person.idNumber),
  procedure: row.registered.words[locale].title,
  number,
  registered: row.registeredAt ? formatInstantDay(row.registeredAt, locale, 'medium') : '—',
  eventDate: row.eventDate && formatInstantDay(row.eventDate, locale, 'medium'),
  assigned: row.assignedTo && `${row.assignedTo.givenName} ${row.assignedTo.surnames}`,
  state: row.state,
  clock: caseClock(row),
  caseId: row.id,
  version: row.version,
  isProtected: row.person.protection !== null,
  desk: row.desk,
});
