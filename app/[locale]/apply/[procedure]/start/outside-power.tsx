import type { PowerInWords } from '@/components/layout/power-words';
import { scopeWords } from '@/components/layout/power-words';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonGroup, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** A procedure the power in use does not reach: why, and the ways on. */
export const OutsidePower = ({
  power,
  slug,
  title,
  csrf,
  locale,
}: {
  power: PowerInWords;
  slug: string;
  title: string;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <PageBody>
      <h1>{t('acting.outside.title', { name: power.name })}</h1>
      <div className="mt-6 max-w-text space-y-4">
        <p className="text-lg">{t('acting.outside.text', { procedure: title, scope: scopeWords(power, locale) })}</p>
        <p>{t('acting.outside.logged')}</p>
      </div>
      <ButtonGroup>
        <ButtonLink href={`/${locale}/my/representation/ask/who`}>{t('acting.outside.ask')}</ButtonLink>
        <Form
          action="/api/act-for/stop"
          csrf={csrf}
          locale={locale}
          hidden={{ returnTo: `/${locale}/apply/${slug}/start` }}
        >
          <Button look="secondary">{t('acting.outside.self')}</Button>
        </Form>
      </ButtonGroup>
    </PageBody>
  );
};
