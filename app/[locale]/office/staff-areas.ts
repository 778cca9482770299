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

/** The areas of the office that some roles open, in the order in which they are offered. */
export const areasOf = (roles: readonly StaffRole[], locale: Locale): { href: string; label: string }[] => {
  const t = translator(locale);
  const areas = [
    { for: reviewers, href: `/${locale}/office/queue`, label: t('site.office.queue') },
    { for: registrars, href: `/${locale}/office/identity-desk`, label: t('site.office.identityDesk') },
    { for: registrars, href: `/${locale}/office/desk`, label: t('desk.menu') },
    { for: registrars, href: `/${locale}/office/letters`, label: t('site.office.letters') },
    { for: registrars, href: `/${locale}/office/powers`, label: t('representation.office.menu') },
    { for: registrars, href: `/${locale}/office/organisations`, label: t('site.office.organisations') },
    { for: supervisors, href: `/${locale}/office/outages`, label: t('outages.office.menu') },
    { for: bookReaders, href: `/${locale}/office/register`, label: t('register.book.menu') },
    { for: taskDoers, href: `/${locale}/office/tasks`, label: t('tasks.menu') },
  ];
  return areas
    .filter((area) => area.for.some((role) => roles.includes(role)))
    .map(({ href, label }) => ({ href, label }));
};
