import 'server-only';
import type { StaffRole } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

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
/** Who reads the audit. */
export const auditors = ['auditor'] as const satisfies readonly StaffRole[];
/** Who watches load, terms and how long the steps take. */
export const boardReaders = ['supervisor', 'auditor'] as const satisfies readonly StaffRole[];
/** Who sees what is deleted and when. */
export const retentionReaders = ['administrator', 'auditor'] as const satisfies readonly StaffRole[];
/** The menus of the office, in their order. */
export const areaGroups = ['cases', 'desk', 'money', 'content', 'supervision', 'audit', 'administration'] as const;
type AreaGroup = (typeof areaGroups)[number];
type Area = { readonly href: string; readonly label: string; readonly group: AreaGroup };

/** The areas of the office that some roles open, menu by menu, in the order in which they are offered. */
export const areasOf = (roles: readonly StaffRole[], locale: Locale): Area[] => {
  const t = translator(locale);
  const areas: readonly (Area & { readonly for: readonly StaffRole[] })[] = [
    { group: 'cases', for: reviewers, href: `/${locale}/office/queue`, label: t('site.office.queue') },
    { group: 'cases', for: handlers, href: `/${locale}/office/absences`, label: t('queue.absences.menu') },
    { group: 'cases', for: reviewers, href: `/${locale}/office/school-insurance`, label: t('school.office.menu') },
    { group: 'cases', for: taskDoers, href: `/${locale}/office/tasks`, label: t('tasks.menu') },
    { group: 'desk', for: registrars, href: `/${locale}/office/appointments`, label: t('appointments.menu') },
    { group: 'desk', for: registrars, href: `/${locale}/office/identity-desk`, label: t('site.office.identityDesk') },
    { group: 'desk', for: registrars, href: `/${locale}/office/desk`, label: t('desk.menu') },
    { group: 'desk', for: registrars, href: `/${locale}/office/personal-data`, label: t('personal-data.menu') },
    { group: 'desk', for: registrars, href: `/${locale}/office/letters`, label: t('site.office.letters') },
    { group: 'desk', for: registrars, href: `/${locale}/office/powers`, label: t('representation.office.menu') },
    { group: 'desk', for: registrars, href: `/${locale}/office/organisations`, label: t('site.office.organisations') },
    { group: 'desk', for: listeners, href: `/${locale}/office/feedback`, label: t('feedback.office.menu') },
    { group: 'money', for: collectors, href: `/${locale}/office/payments-received`, label: t('debts.office.menu') },
    { group: 'supervision', for: supervisors, href: `/${locale}/office/assignment`, label: t('queue.assignment.menu') },
    {
      group: 'supervision',
      for: supervisors,
      href: `/${locale}/office/appointments/timetables`,
      label: t('appointments.timetables.menu'),
    },
    { group: 'supervision', for: supervisors, href: `/${locale}/office/outages`, label: t('outages.office.menu') },
    { group: 'supervision', for: reportReaders, href: `/${locale}/office/reports`, label: t('search.reports.menu') },
    { group: 'content', for: editors, href: `/${locale}/office/news`, label: t('news.office.menu') },
    { group: 'content', for: editors, href: `/${locale}/office/notices`, label: t('siteNotices.menu') },
    { group: 'audit', for: bookReaders, href: `/${locale}/office/register`, label: t('register.book.menu') },
    {
      group: 'administration',
      for: administrators,
      href: `/${locale}/office/staff`,
      label: t('administration.staff.menu'),
    },
    { group: 'audit', for: auditors, href: `/${locale}/office/audit`, label: t('administration.audit.menu') },
    {
      group: 'supervision',
      for: supervisors,
      href: `/${locale}/office/clauses`,
      label: t('decisionDesk.clauses.menu'),
    },
    {
      group: 'supervision',
      for: boardReaders,
      href: `/${locale}/office/supervision`,
      label: t('supervision.board.menu'),
    },
    { group: 'supervision', for: boardReaders, href: `/${locale}/office/quality`, label: t('quality.menu') },
    { group: 'supervision', for: supervisors, href: `/${locale}/office/rules`, label: t('supervision.rules.menu') },
    {
      group: 'administration',
      for: retentionReaders,
      href: `/${locale}/office/retention`,
      label: t('administration.retention.menu'),
    },
    { group: 'administration', for: administrators, href: `/${locale}/office/imports`, label: t('imports.menu') },
    { group: 'administration', for: administrators, href: `/${locale}/office/operations`, label: t('operations.menu') },
  ];
  return areaGroups.flatMap((group) =>
    areas
      .filter((area) => area.group === group && area.for.some((role) => roles.includes(role)))
      .map(({ href, label }) => ({ href, label, group })),
  );
};
