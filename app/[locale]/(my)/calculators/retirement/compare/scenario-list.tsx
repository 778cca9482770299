import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Scenario } from '@/lib/services/retirement/scenarios';

/** Each scenario with what can be done with it. */
export const ScenarioList = ({
  scenarios,
  csrf,
  locale,
}: {
  scenarios: readonly Scenario[];
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { title, open, remove } = messagesOf(locale).retirement.scenarios;
  return (
    <section aria-labelledby="scenarios-title" className="no-print mt-10">
      <h2 id="scenarios-title" className="mb-3 text-xl">
        {title}
      </h2>
      <ul className="max-w-form border-t border-line">
        {scenarios.map(({ id, name, createdAt }) => {
          const about = <span className="sr-only"> {t('retirement.scenarios.openAbout', { name })}</span>;
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
            >
              <div className="min-w-0">
                <strong className="block font-bold break-words">{name}</strong>
                <span className="text-sm text-muted">
                  {t('retirement.scenarios.kept', { date: formatInstantDay(createdAt, locale, 'medium') })}
                </span>
              </div>
              <div className="flex flex-wrap items-center gap-x-6">
                <Form action="/api/calculators/retirement/open" csrf={csrf} locale={locale} hidden={{ scenario: id }}>
                  <Button look="plain">
                    {open}
                    {about}
                  </Button>
                </Form>
                <a href={`?remove=${id}`} className="inline-flex min-h-11 items-center">
                  {remove}
                  {about}
                </a>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
