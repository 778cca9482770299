import { z } from 'zod/v4';
import type { Locale } from '@/lib/i18n/locales';
import type { FeedbackForm } from '@/lib/services/feedback/feedback-kinds';
import type { Problem } from '@/lib/services/forms/form-return';

/** The two forms are one: suggestions and complaints, and accessibility. */
export const whichForm = { form: z.enum(['feedback', 'accessibility']) };

const pages = { feedback: '/feedback', accessibility: '/accessibility/report' } as const satisfies Record<
  FeedbackForm,
  string
>;

/** Back to the form with its problems, or on to the page that says what happens next. */
export const afterSending = (
  sent: { readonly reference: string } | { readonly problems: readonly Problem[] },
  form: FeedbackForm,
  locale: Locale,
  as: 'named' | 'unnamed',
) =>
  'problems' in sent
    ? { to: `/${locale}${pages[form]}${as === 'unnamed' ? '?name=no' : ''}`, problems: sent.problems }
    : { to: `/${locale}/feedback/sent?reference=${sent.reference}` };
