import { TextField } from '@/components/fields/text-field';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Asks for the code of a document. A GET form: the answer is an address that can be kept. */
export const VerifyForm = ({ locale, value, error }: { locale: Locale; value?: string; error?: string }) => {
  const t = translator(locale);
  return (
    <form method="get" action={`/${locale}/verify`} noValidate>
      <TextField
        name="csv"
        label={t('identity.verify.label')}
        hint={t('identity.verify.hint')}
        value={value}
        error={error}
        autoComplete="off"
        maxLength={60}
        width={30}
        mono
        plain
        locale={locale}
      />
      <Button>{t('identity.verify.button')}</Button>
    </form>
  );
};
