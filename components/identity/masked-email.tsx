import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskEmail } from '@/lib/law/identifiers';

/** 'm•••@c•••.es' for the eye; "your e-mail, which begins with m" for the ear. */
export const MaskedEmail = ({ email, locale }: { email: string; locale: Locale }) => (
  <>
    <strong aria-hidden="true" className="whitespace-nowrap">
      {maskEmail(email)}
    </strong>
    <span className="sr-only">{translator(locale)('identity.email', { first: [...email][0] ?? '' })}</span>
  </>
);
