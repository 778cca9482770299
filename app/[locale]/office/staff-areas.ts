import 'server-only';
import type { StaffRole } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { type Translate, translator } from '@/lib/i18n/translator';

/** Who may open a case; what they may do in it is asked of the permissions. */
export const reviewers = ['caseworker', 'supervisor', 'auditor'] as const satisfies readonly StaffRole[];
export const registrars = ['registrar'] as const satisfies readonly StaffRole[];
export const supervisors = ['supervisor'] as const satisfies readonly StaffRole[];
/** Who reads the register book. */
export const bookReaders = ['registrar', 'supervisor', 'auditor'] as const satisfies readonly StaffRole[];
/** Who does the work that is left for staff, each their kinds. */
export const taskDoers = ['caseworker', 'supervisor', 'registrar'] as const satisfies readonly StaffRole[];

/** Who writes the news and the notices on the pages. */
export const editors = ['editor'] as const satisfies readonly StaffRole[];
/** Who answers suggestions, complaints and what is said about accessibility. */
export const listeners = ['registrar', 'supervisor'] as const satisfies readonly StaffRole[];
/** Who reads what the office can learn of itself. */
export const reportReaders = ['supervisor', 'auditor', 'editor'] as const satisfies readonly StaffRole[];
/** Who corrects what the office holds of a person. */
export const correctors = ['caseworker', 'supervisor'] as const satisfies readonly StaffRole[];
/** Who reads bank statements and answers about debts. */
export const collectors = ['caseworker', 'supervisor'] as const satisfies readonly StaffRole[];

/** Who may go on leave and is stood in for. */
export const handlers = ['caseworker', 'supervisor'] as const satisfies readonly StaffRole[];

/** Who keeps the accounts of staff. */
export const administrators = ['administrator'] as const satisfies readonly StaffRole[];
/** Who changes words without a release: editors those of the pages, administrators those of messages. */
export const textWriters = [...editors, ...administrators] as const satisfies readonly StaffRole[];
/** Who reads the audit. */
export const auditors = ['auditor'] as const satisfies readonly StaffRole[];
/** Who watches load, terms and how long the steps take. */
export const boardReaders = ['supervisor', 'auditor'] as const satisfies readonly StaffRole[];
/** Who sees what is deleted and when. */
export const retentionReaders = ['administrator', 'auditor'] as const satisfies readonly StaffRole[];
/** Who opens an area, its path under /office and the key of its name. */
type Entry = readonly [readonly StaffRole[], string, Parameters<Translate>[0]];
/** The areas of the office by menu, both in the order in which they are offered. */
const areas = {
  cases: [
    [reviewers, 'queue', 'site.office.queue'],
    [handlers, 'absences', 'queue.absences.menu'],
    [reviewers, 'school-insurance', 'school.office.menu'],
    [taskDoers, 'tasks', 'tasks.menu'],
  ],
  desk: [
    [registrars, 'appointments', 'appointments.menu'],
    [registrars, 'identity-desk', 'site.office.identityDesk'],
    [registrars, 'desk', 'desk.menu'],
    [registrars, 'personal-data', 'personal-data.menu'],
    [registrars, 'letters', 'site.office.letters'],
    [registrars, 'powers', 'representation.office.menu'],
    [registrars, 'organisations', 'site.office.organisations'],
    [listeners, 'feedback', 'feedback.office.menu'],
  ],
  money: [[collectors, 'payments-received', 'debts.office.menu']],
  content: [
    [editors, 'news', 'news.office.menu'],
    [editors, 'notices', 'siteNotices.menu'],
    [editors, 'texts', 'texts.menu'],
  ],
  supervision: [
    [boardReaders, 'supervision', 'supervision.board.menu'],
    [supervisors, 'assignment', 'queue.assignment.menu'],
    [supervisors, 'appointments/timetables', 'appointments.timetables.menu'],
    [boardReaders, 'quality', 'quality.menu'],
    [supervisors, 'rules', 'supervision.rules.menu'],
    [supervisors, 'clauses', 'decisionDesk.clauses.menu'],
    [supervisors, 'outages', 'outages.office.menu'],
    [reportReaders, 'reports', 'search.reports.menu'],
  ],
  audit: [
    [bookReaders, 'register', 'register.book.menu'],
    [auditors, 'audit', 'administration.audit.menu'],
  ],
  administration: [
    [administrators, 'staff', 'administration.staff.menu'],
    [administrators, 'calendar', 'officeCalendar.menu'],
    [administrators, 'imports', 'imports.menu'],
    [administrators, 'operations', 'operations.menu'],
    [administrators, 'texts', 'texts.menu'],
    [retentionReaders, 'retention', 'administration.retention.menu'],
  ],
} as const satisfies Record<string, readonly Entry[]>;
type AreaGroup = keyof typeof areas;
export const areaGroups = Object.keys(areas) as AreaGroup[];
type Area = { readonly href: string; readonly label: string; readonly group: AreaGroup };

/** The areas of the office that some roles open. */
export const areasOf = (roles: readonly StaffRole[], locale: Locale): Area[] => {
  const t = translator(locale);
  const all = areaGroups.flatMap((group) => {
    const entries: readonly Entry[] = areas[group];
    return entries
      .filter(([whose]) => whose.some((role) => roles.includes(role)))
      .map(([, path, label]) => ({ href: `/${locale}/office/${path}`, label: t(label), group }));
  });
  // Texts stand in a menu for editors and in one for administrators: whoever is both has them once.
  return all.filter(({ href }, at) => all.findIndex((area) => area.href === href) === at);
};
