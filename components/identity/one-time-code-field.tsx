import { CodeField } from '@/components/fields/text-field';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** The box for the code of the e-mail, and the line that keeps people from giving it away. */
export const OneTimeCodeField = ({ locale, error }: { locale: Locale; error?: string }) => {
  const t = translator(locale);
  return (
    <>
      <CodeField
        name="code"
        label={t('identity.code.label')}
        hint={t('identity.code.hint')}
        error={error}
        locale={locale}
      />
      <p className="-mt-4 mb-8 flex max-w-text items-start gap-2 text-sm">
        <Icon name="shield-check" className="mt-0.5 size-5 text-link" />
        {t('identity.code.share')}
      </p>
    </>
  );
};

/** Demonstration only: the way to the invented mailbox. Stamped at build time like the demo strip. */
export const DemoInboxLink = ({ locale }: { locale: Locale }) => {
  if (process.env.NEXT_PUBLIC_DEMO !== '1') return null;
  const t = translator(locale);
  return (
    <p className="mb-6">
      <a
        href={`/${locale}/demo#inbox`}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-11 items-center gap-3 rounded bg-saffron px-4 py-2 text-on-saffron hover:text-on-saffron"
      >
        <Icon name="inbox" className="size-6" />
        <span>
          <strong>{t('identity.code.inbox')}</strong> {t('ui.newTab')}
        </span>
      </a>
    </p>
  );
};
