import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Icon } from './icon';

/** Goes back one step of a form; a real address, so it works without JavaScript. */
export const BackLink = ({ href, locale, label }: { href: string; locale: Locale; label?: string }) => (
  <nav aria-label={translator(locale)('ui.actions.back')} className="no-print">
    <a href={href} className="-ml-1 inline-flex min-h-11 items-center gap-1 pr-2 text-sm">
      <Icon name="chevron-left" className="size-5" />
      {label ?? translator(locale)('ui.actions.back')}
    </a>
  </nav>
);
