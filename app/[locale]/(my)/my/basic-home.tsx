import { WindowDrawing } from '@/components/layout/illustrations';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** A password-only session: nothing personal but the name, and the way to the second factor. */
export const BasicHome = ({ locale }: { locale: Locale }) => {
  const t = translator(locale);
  return (
    <div className="mt-8">
      <EmptyState
        title={t('my.basic.title')}
        picture={<WindowDrawing />}
        action={<ButtonLink href={`/${locale}/sign-in/code?returnTo=/${locale}/my`}>{t('my.basic.button')}</ButtonLink>}
      >
        <p>{t('my.basic.text')}</p>
      </EmptyState>
    </div>
  );
};
