import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** '••••5678Z' for the eye; "ending in 5 6 7 8 Z" for the ear, instead of four times "bullet". */
export const Masked = ({ text, locale }: { text: string; locale: Locale }) => {
  const tail = text.replaceAll(/[•*]/g, '').trim();
  return (
    <>
      <span aria-hidden="true" className="font-mono whitespace-nowrap">
        {text}
      </span>
      <span className="sr-only">{translator(locale)('ui.masked', { tail: [...tail].join(' ') })}</span>
    </>
  );
};

/** A code in groups that can be read aloud and typed; one click selects all of it. */
export const Code = ({ groups }: { groups: string[] }) => (
  <span className="font-mono font-medium break-words select-all">{groups.join(' ')}</span>
);
