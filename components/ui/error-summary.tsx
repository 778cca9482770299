import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { fieldId } from './field-id';
import { FocusOnLoad } from './focus-on-load';

/** One thing to correct: `name` of the field (its input has the id made by `fieldId`) and the words shown beside it. */
export type FieldError = { name: string; text: string; id?: string };

/** The list above the H1 (markup of govuk-frontend 6): each line leads to its field, with the same words. */
export const ErrorSummary = ({ errors, locale, title }: { errors: FieldError[]; locale: Locale; title?: string }) => {
  if (errors.length === 0) return null;
  return (
    <div
      id="error-summary"
      tabIndex={-1}
      data-error-summary=""
      className="mb-8 max-w-form rounded border-4 border-error bg-surface p-5 sm:p-6"
    >
      {/* The alert is inside, not on the box: screen readers then announce it once, also when the focus moves here. */}
      <div role="alert">
        <h2 className="text-lg text-ink">{title ?? translator(locale)('ui.errorSummary.title')}</h2>
        <ul className="mt-3 space-y-2">
          {errors.map((error) => (
            <li key={`${error.name}${error.text}`}>
              <a
                href={`#${error.id ?? fieldId(error.name)}`}
                className="font-bold text-error hover:text-error focus-visible:text-on-saffron"
              >
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <FocusOnLoad target="error-summary" />
    </div>
  );
};
