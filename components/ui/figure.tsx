import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Details } from './details';

/**
 * A chart with its title, its finding in one sentence, and its twin as a table. `chart` is an SVG hidden from
 * assistive technology: the finding and the table say everything it shows.
 */
export const Figure = ({
  title,
  finding,
  chart,
  table,
  locale,
}: {
  title: ReactNode;
  finding: ReactNode;
  chart: ReactNode;
  table: ReactNode;
  locale: Locale;
}) => (
  <figure className="my-8 rounded border border-line bg-surface p-5 sm:p-6">
    <figcaption>
      <strong className="block text-lg">{title}</strong>
      <span className="mt-1 block">{finding}</span>
    </figcaption>
    <div aria-hidden="true" className="mt-5 [&_svg]:h-auto [&_svg]:max-w-full">
      {chart}
    </div>
    <Details summary={translator(locale)('ui.table.show')}>{table}</Details>
  </figure>
);
