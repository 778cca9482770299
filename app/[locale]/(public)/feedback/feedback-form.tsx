import { Field } from '@/components/fields/field';
import { TextareaField } from '@/components/fields/textarea-field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { type FeedbackForm, feedbackForms, needsName } from '@/lib/services/feedback/feedback-kinds';
import type { RawValues } from '@/lib/services/forms/form-return';

/** Who writes: with a name it is registered, without one it is read all the same. */
const WhoWrites = ({
  path,
  name,
  signedIn,
  locale,
}: {
  path: string;
  name: string | null;
  signedIn: boolean;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { feedback: words } = messagesOf(locale);
  return (
    <Inset>
      <p className="font-bold">{name ? t('feedback.named', { name }) : words.unnamed}</p>
      <p>{name ? words.namedText : words.unnamedText}</p>
      <p>
        {name ? (
          <a href={`/${locale}${path}?name=no`}>{words.withoutName}</a>
        ) : (
          <a
            href={
              signedIn ? `/${locale}${path}` : `/${locale}/sign-in?returnTo=${encodeURIComponent(`/${locale}${path}`)}`
            }
          >
            {words.signIn}
          </a>
        )}
      </p>
    </Inset>
  );
};

/** The form of suggestions and complaints, and that of accessibility: the same questions with other choices. */
export const FeedbackFields = ({
  form,
  path,
  name,
  signedIn,
  csrf,
  values,
  errorOf,
  locale,
}: {
  form: FeedbackForm;
  /** The page it stands on, after the language. */
  path: string;
  /** Of the person who signs it; none = without a name. */
  name: string | null;
  signedIn: boolean;
  csrf: string;
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  locale: Locale;
}) => {
  const { feedback: words } = messagesOf(locale);
  const given = (field: 'text' | 'page' | 'about' | 'email') => ({
    name: field,
    label: words[field],
    hint: words[`${field}Hint`],
    value: values[field],
    error: errorOf(field),
    locale,
  });
  return (
    <div className="mt-8 max-w-form">
      <WhoWrites path={path} name={name} signedIn={signedIn} locale={locale} />
      <Form action={name ? '/api/feedback/signed' : '/api/feedback'} csrf={csrf} locale={locale} hidden={{ form }}>
        <Field
          widget="radios"
          name="kind"
          label={words.kind}
          value={values.kind}
          error={errorOf('kind')}
          options={feedbackForms[form]
            .filter((kind) => name !== null || !needsName(kind))
            .map((kind) => ({ value: kind, label: words.kinds[kind].name, hint: words.kinds[kind].hint }))}
          locale={locale}
        />
        <TextareaField {...given('text')} rows={7} maxLength={4000} />
        <Field widget="text" {...given('page')} maxLength={300} optional />
        {form === 'accessibility' && name ? (
          <Field widget="text" {...given('about')} maxLength={60} width={20} optional />
        ) : null}
        {name ? null : <Field widget="email" {...given('email')} autoComplete="email" optional />}
        <Button>{words.send}</Button>
      </Form>
    </div>
  );
};
