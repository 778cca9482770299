import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { OfficeCase } from './case-page';

/** What only some procedures need, each on a page of its own. */
export const ProcedureTools = ({ row, base, locale }: { row: OfficeCase; base: string; locale: Locale }) => {
  const t = translator(locale);
  const { procedure } = row.registered;
  const tool =
    procedure.slug === 'death-report'
      ? { href: `${base}/death`, label: t('deaths.office.caseLink') }
      : procedure.addressedTo
        ? { href: `${base}/forward`, label: t('written.office.link') }
        : null;
  if (!tool) return null;
  return (
    <p className="no-print mt-3">
      <a href={tool.href} className="inline-flex min-h-11 items-center font-bold">
        {tool.label}
      </a>
    </p>
  );
};
