import { GroupFrame } from '@/components/fields/field-frame';
import { fieldId } from '@/components/ui/field-id';
import { Icon } from '@/components/ui/icon';
import { entrusted } from '@/lib/catalogue/services';
import { topics } from '@/lib/catalogue/topics';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

/** Every procedure under its topic; topics with something chosen are open. The first box has the id errors point to. */
export const ProcedureChoices = ({
  chosen,
  caption,
  error,
  locale,
}: {
  chosen: readonly string[];
  caption: string;
  error: string | undefined;
  locale: Locale;
}) => {
  const t = translator(locale);
  const titles = messagesOf(locale).public.topics;
  const groups = topics
    .map((topic) => ({ topic, listed: entrusted.filter((each) => each.topic === topic) }))
    .filter(({ listed }) => listed.length > 0);
  const firstSlug = groups[0]?.listed[0]?.slug;
  return (
    <GroupFrame
      name="procedures"
      label={t('representation.steps.procedures')}
      hint={t('representation.steps.proceduresHint')}
      caption={caption}
      error={error}
      labelIsHeading
      locale={locale}
    >
      {groups.map(({ topic, listed }, index) => {
        const count = listed.filter(({ slug }) => chosen.includes(slug)).length;
        return (
          <details key={topic} open={count > 0 || (index === 0 && chosen.length === 0)} className="mb-3 max-w-form">
            <summary className="flex min-h-12 items-center gap-2 rounded border border-line bg-surface px-4 font-bold">
              <Icon name="chevron-right" className="turn size-5" />
              <span className="flex-1">{titles[topic].title}</span>
              <span className="text-sm font-normal text-muted">{t('representation.steps.chosen', { count })}</span>
            </summary>
            <fieldset className="mt-3 mb-5 grid gap-3">
              <legend className="sr-only">{titles[topic].title}</legend>
              {listed.map(({ slug, title }) => {
                const id = slug === firstSlug ? fieldId('procedures') : `${fieldId('procedures')}--${slug}`;
                return (
                  <label key={slug} htmlFor={id} className="choice">
                    <input
                      id={id}
                      type="checkbox"
                      name="procedures"
                      value={slug}
                      defaultChecked={chosen.includes(slug)}
                      aria-invalid={error ? true : undefined}
                    />
                    <span className="min-w-0">{title(locale)}</span>
                  </label>
                );
              })}
            </fieldset>
          </details>
        );
      })}
    </GroupFrame>
  );
};
