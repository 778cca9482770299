import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { search } from '@/lib/services/search/search';

const OFFERED = 5;
const HERE = 'service:other-documents';

/**
 * Before a written document is begun: what it is about in the person's words, and the services that do it. Only after
 * that, "none of these" begins one, with those words as its subject.
 */
export const ServiceFirst = async ({ about, csrf, locale }: { about: string; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  const { results } = about ? await search(about, locale, { filters: { kind: 'service' } }) : { results: [] };
  const found = results.filter(({ key }) => key !== HERE).slice(0, OFFERED);
  return (
    <>
      <search>
        <form method="get" className="max-w-form">
          <Field
            widget="text"
            name="about"
            label={t('written.first.label')}
            hint={t('written.first.hint')}
            value={about}
            maxLength={150}
            locale={locale}
          />
          <Button look={about ? 'secondary' : 'primary'}>{t('written.first.search')}</Button>
        </form>
      </search>
      {about ? (
        <section aria-labelledby="found" className="mt-10">
          <h2 id="found" className="text-xl">
            {t(found.length > 0 ? 'written.first.found' : 'written.first.nothing')}
          </h2>
          <p className="mt-2 mb-6 max-w-text">
            {t(found.length > 0 ? 'written.first.foundText' : 'written.first.nothingText')}
          </p>
          <ul className="grid gap-4 sm:grid-cols-2">
            {found.map(({ key, title, summary, href }) => (
              <li key={key}>
                <Card title={title} href={`/${locale}${href}`}>
                  <p>{summary}</p>
                </Card>
              </li>
            ))}
          </ul>
          <Form
            action="/api/drafts/start"
            csrf={csrf}
            locale={locale}
            hidden={{ procedure: 'other-documents', subject: about }}
            className="mt-8"
          >
            <Button large>{t('written.first.none')}</Button>
          </Form>
        </section>
      ) : null}
    </>
  );
};
