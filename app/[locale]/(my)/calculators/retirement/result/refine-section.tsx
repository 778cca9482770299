import { Icon } from '@/components/ui/icon';
import { SummaryList } from '@/components/ui/summary-list';
import { type Plan, planFacts, planSteps, stepsShown } from '@/lib/calculators/retirement/plan';
import { retirementWords } from '@/lib/calculators/retirement/say';
import type { Fields } from '@/lib/catalogue/fields';
import type { Known } from '@/lib/catalogue/kernel';
import { sayValue } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Day } from '@/lib/law/day';
import type { ContributionRecord } from '@/lib/record/record';
import { asksOf } from '@/lib/services/retirement/plan';

const tasks = ['first', 'plans', 'work', 'career', 'family', 'forecast'] as const;
const fields: Fields = planFacts;

/** Everything asked or supposed, by subject, each with a way to change it. */
export const RefineSection = ({
  known,
  plan,
  held,
  today,
  locale,
}: {
  known: Known;
  plan: Plan;
  held: ContributionRecord | null;
  today: Day;
  locale: Locale;
}) => {
  const { refine } = messagesOf(locale).retirement.result;
  const words = retirementWords[locale];
  const values: Known = plan;
  const shown = stepsShown(planSteps, known, today).map((step) => ({ ...step, asks: asksOf(step, held) }));
  // An answer asked on two pages is changed on the one that asks less.
  const narrowest = (key: string) =>
    shown.filter(({ asks }) => asks.includes(key)).sort((a, b) => a.asks.length - b.asks.length)[0]?.id;
  const say = (key: string): string | null => {
    const [field, word] = [fields[key], words.facts[key as keyof typeof words.facts]];
    return field && values[key] !== undefined ? sayValue(field, word as never, values[key], locale) : null;
  };
  return (
    <section id="refine" aria-labelledby="refine-title" className="scroll-mt-4">
      <h2 id="refine-title" className="text-xl">
        {refine.title}
      </h2>
      <p className="mt-1 max-w-text text-muted">{refine.lead}</p>
      <div className="mt-4 border-t border-line">
        {tasks.map((task) => {
          const asked = shown
            .filter((step) => step.task === task)
            .flatMap(({ id, asks }) => asks.filter((key) => narrowest(key) === id).map((key) => ({ key, step: id })));
          const told = asked.filter(({ key }) => known[key] !== undefined);
          if (asked.length === 0) return null;
          return (
            <details key={task} className="border-b border-line" open={task === 'first'}>
              <summary className="flex min-h-14 flex-wrap items-center gap-x-6 py-3">
                <h3 className="flex flex-1 basis-56 items-center gap-2 text-lg text-link underline">
                  <Icon name="chevron-right" className="turn size-5" />
                  {words.tasks[task]}
                </h3>
                <span className="text-sm text-muted">
                  {told.length > 0 ? `${refine.answered}: ${told.length}` : refine.supposed}
                </span>
              </summary>
              <div className="pb-5">
                <SummaryList
                  wideKeys
                  locale={locale}
                  rows={asked.map(({ key, step }) => {
                    const { label } = words.facts[key as keyof typeof words.facts];
                    const value = say(key);
                    return {
                      key: `${step}-${key}`,
                      label,
                      value: value && <span className="whitespace-pre-line">{value}</span>,
                      ...(known[key] === undefined && value !== null && { source: refine.supposed }),
                      changeHref: `/${locale}/calculators/retirement/questions/${step}`,
                      changeLabel: label,
                    };
                  })}
                />
              </div>
            </details>
          );
        })}
      </div>
    </section>
  );
};
