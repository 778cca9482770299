import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { ReporterRelation } from '@/lib/catalogue/procedures/death-report';
import { type SurvivorBenefit, survivorsOf } from '@/lib/catalogue/survivors-of';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';

/** Until when one benefit loses nothing, or can be asked for at all. */
const sayUntil = ({ time, months, until }: SurvivorBenefit, today: Day, locale: Locale): string => {
  const t = translator(locale);
  const day = formatDay(until, locale);
  if (time === 'never') return t('deaths.benefits.always');
  if (time === 'ends') return t(until >= today ? 'deaths.benefits.until' : 'deaths.benefits.over', { day });
  return until >= today ? t('deaths.benefits.never', { day, months }) : t('deaths.benefits.neverLate', { months });
};

/** What the family may ask for, each with its last day; those chosen begin together with the date of death filled in. */
export const SurvivorBenefits = ({
  relation,
  deathDate,
  today,
  caseId,
  csrf,
  locale,
}: {
  relation: ReporterRelation;
  deathDate: Day;
  today: Day;
  caseId: string;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <section aria-labelledby="survivors" className="mt-10 max-w-form">
      <h2 id="survivors" className="text-xl">
        {t('deaths.benefits.title')}
      </h2>
      <p className="mt-2">{t(relation === 'other' ? 'deaths.benefits.leadOther' : 'deaths.benefits.lead')}</p>
      <Form
        action="/api/drafts/start-together"
        csrf={csrf}
        locale={locale}
        hidden={{ fromCase: caseId }}
        className="mt-4"
      >
        <fieldset className="grid gap-3">
          <legend className="mb-3 font-bold">{t('deaths.benefits.choose')}</legend>
          {survivorsOf(relation, deathDate).map((benefit) => {
            const { procedure, words } = benefit.registered;
            const { title, summary } = words[locale];
            return (
              <label key={procedure.slug} htmlFor={`benefit-${procedure.slug}`} className="choice">
                <input id={`benefit-${procedure.slug}`} type="checkbox" name="p" value={procedure.slug} />
                <span className="min-w-0">
                  <strong className="block">{title}</strong>
                  <span className="block text-sm text-muted">{summary}</span>
                  <span className="mt-1 block text-sm">{sayUntil(benefit, today, locale)}</span>
                </span>
              </label>
            );
          })}
        </fieldset>
        <Button look="secondary">{t('deaths.benefits.begin')}</Button>
      </Form>
    </section>
  );
};
