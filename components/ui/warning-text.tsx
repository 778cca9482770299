import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Icon } from './icon';

/** A consequence the person must know before going on. */
export const WarningText = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <div className="my-6 flex max-w-text items-start gap-4 rounded bg-warning-soft p-5 text-warning">
    <Icon name="triangle-exclamation-point" className="mt-px size-7" />
    <strong className="font-bold">
      <span className="sr-only">{translator(locale)('ui.warning')}: </span>
      {children}
    </strong>
  </div>
);
