import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskEmail } from '@/lib/law/identifiers';
import { maskPhone } from '@/lib/law/phone';

/** 'm•••@c•••.es' for the eye; "your e-mail, which begins with m" for the ear. */
export const MaskedEmail = ({ email, locale }: { email: string; locale: Locale }) => (
  <>
    <strong aria-hidden="true" className="whitespace-nowrap">
      {maskEmail(email)}
    </strong>
    <span className="sr-only">{translator(locale)('identity.email', { first: [...email][0] ?? '' })}</span>
  </>
);

/** '•••••222' for the eye; "your telephone, which ends in 222" for the ear. */
export const MaskedPhone = ({ phone, locale }: { phone: string; locale: Locale }) => (
  <>
    <strong aria-hidden="true" className="whitespace-nowrap">
      {maskPhone(phone)}
    </strong>
    <span className="sr-only">{translator(locale)('identity.phone', { last: phone.slice(-3) })}</span>
  </>
);
