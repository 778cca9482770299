import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { ErrorSummary, type FieldError } from './error-summary';

/**
 * A form that posts to a route handler. `noValidate`: the server answers with all problems at once, in our words.
 * `errors` draws the summary just above the form: right where the H1 is the form's own label. A page whose H1 stands
 * outside puts `<ErrorSummary>` above it and passes none here.
 */
export const Form = ({
  action,
  csrf,
  locale,
  hidden = {},
  errors = [],
  upload = false,
  id,
  className,
  children,
}: {
  action: string;
  csrf: string;
  locale: Locale;
  hidden?: Record<string, string>;
  errors?: FieldError[];
  upload?: boolean;
  id?: string;
  className?: string;
  children: ReactNode;
}) => (
  <>
    <ErrorSummary errors={errors} locale={locale} />
    <form
      id={id}
      method="post"
      action={action}
      noValidate
      encType={upload ? 'multipart/form-data' : undefined}
      className={className}
    >
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  </>
);
