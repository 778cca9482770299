import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Asks for the password of a PDF that came with one. */
export const UnlockForm = ({
  file,
  page,
  csrf,
  locale,
  errorOf,
}: {
  file: { readonly id: string; readonly name: string };
  page: string;
  csrf: string;
  locale: Locale;
  errorOf: (name: string) => string | undefined;
}) => {
  const t = translator(locale);
  const name = `password-${file.id}`;
  const error = errorOf(name);
  return (
    <Form
      action="/api/documents/unlock"
      csrf={csrf}
      locale={locale}
      hidden={{ document: file.id, page }}
      className="w-full py-2"
    >
      <Field
        widget="password"
        name={name}
        label={t('documents.row.password', { name: file.name })}
        hint={t('documents.row.passwordHint')}
        autoComplete="off"
        locale={locale}
        {...(error ? { error } : {})}
      />
      <Button look="secondary">{t('documents.row.unlock')}</Button>
    </Form>
  );
};
