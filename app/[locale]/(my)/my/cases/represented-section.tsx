import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Tag } from '@/components/ui/tag';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Represented } from '@/lib/services/cases/list-procedures';

/** People represented: which procedures they have and whether one waits. More is seen only while acting for them. */
export const RepresentedSection = ({
  represented,
  csrf,
  locale,
}: {
  represented: readonly Represented[];
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  if (represented.length === 0) return null;
  return (
    <section aria-labelledby="represented" className="mt-12">
      <h2 id="represented" className="text-xl">
        {t('myCases.represented.title')}
      </h2>
      <p className="mt-2 mb-4 max-w-text text-muted">{t('myCases.represented.lead')}</p>
      <ul className="space-y-4">
        {represented.map(({ powerId, name, cases }) => (
          <li key={powerId} className="rounded border border-l-8 border-line border-l-violet bg-surface p-5">
            <h3 className="text-lg">{name}</h3>
            {cases.length === 0 ? <p className="text-muted">{t('myCases.represented.none')}</p> : null}
            <ul className="list mt-2">
              {cases.map(({ procedure, waits }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two cases of one procedure have no other name here
                <li key={index}>
                  {getProcedure(procedure).words[locale].title}{' '}
                  {waits ? (
                    <Tag tone="amber" icon="hand">
                      {t('myCases.represented.waits')}
                    </Tag>
                  ) : null}
                </li>
              ))}
            </ul>
            <Form
              action="/api/act-for"
              csrf={csrf}
              locale={locale}
              hidden={{ power: powerId, returnTo: `/${locale}/my/cases` }}
              className="mt-4"
            >
              <Button look="secondary">{t('myCases.represented.open', { name })}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
};
