import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Tag } from '@/components/ui/tag';
import { goals } from '@/lib/calculators/retirement/plan';
import { retirementWords, sayDrawn, sayEven, sayGoal } from '@/lib/calculators/retirement/say';
import type { Simulation } from '@/lib/calculators/retirement/simulate';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { addMonths, type Day, partsOf } from '@/lib/law/day';

const ACTION = '/api/calculators/retirement/change';

/* A day as the three inputs of a form would post it. */
const dayFields = (on: Day): Record<string, string> =>
  Object.fromEntries(Object.entries(partsOf(on)).map(([part, value]) => [`retirementOn.${part}`, String(value)]));

/** Another day: typed, a month to and fro, or the best one for what the person wants, and what that is worth. */
export const DaySection = ({
  simulation,
  typed,
  errors,
  locale,
}: {
  simulation: Simulation;
  /** What was typed and not accepted. */
  typed: Readonly<Record<string, string>> | null;
  /** By the name of the input. */
  errors: Readonly<Record<string, string>>;
  locale: Locale;
}) => {
  const { change, best } = messagesOf(locale).retirement.result;
  const { plan, chosen, career } = simulation;
  const on = plan.retirementOn ?? chosen?.on ?? career.ordinary.date;
  const sentences = [sayEven(simulation, locale), sayDrawn(simulation, locale)].filter((text) => text !== null);
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="change-title" className="no-print">
        <h2 id="change-title" className="text-xl">
          {change.title}
        </h2>
        <Form id="day" action={ACTION} csrf="" locale={locale} className="mt-4 space-y-5">
          <Field
            widget="date"
            name="retirementOn"
            label={change.date}
            hint={retirementWords[locale].facts.retirementOn.hint}
            locale={locale}
            value={typed ?? on}
            partErrors={errors}
            {...(errors.retirementOn && { error: errors.retirementOn })}
          />
          <Button>{change.button}</Button>
        </Form>
        <div className="mt-4 flex flex-wrap gap-x-6">
          {([-1, 1] as const).map((months) => (
            <Form key={months} action={ACTION} csrf="" locale={locale} hidden={dayFields(addMonths(on, months))}>
              <Button look="plain">{change[months < 0 ? 'earlier' : 'later']}</Button>
            </Form>
          ))}
        </div>
      </section>
      <section aria-labelledby="best-title">
        <h2 id="best-title" className="text-xl">
          {best.title}
        </h2>
        <p className="mt-1 text-muted">{best.lead}</p>
        <ul className="mt-3 border-t border-line">
          {goals.map((goal) => {
            const option = simulation.best[goal];
            const text = sayGoal(simulation, goal, locale);
            const isChosen = plan.retirementOn === undefined && plan.goal === goal;
            return (
              <li key={goal} className="border-b border-line py-3">
                <p>{text ?? best.none}</p>
                {isChosen ? (
                  <p className="mt-1">
                    <Tag tone="teal" icon="check">
                      {best.yours}
                    </Tag>
                  </p>
                ) : option ? (
                  <Form action={ACTION} csrf="" locale={locale} hidden={{ goal }}>
                    <Button look="plain">
                      {best.choose}
                      <span className="sr-only">: {formatDay(option.on, locale, 'medium')}</span>
                    </Button>
                  </Form>
                ) : null}
              </li>
            );
          })}
        </ul>
        {sentences.map((text) => (
          <p key={text} className="mt-3 max-w-text">
            {text}
          </p>
        ))}
        <p className="no-print mt-3">
          <a href={`/${locale}/calculators/retirement/questions/goal`}>{best.change}</a>
        </p>
      </section>
    </div>
  );
};
