import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { sayHeadline } from '@/lib/calculators/retirement/say';
import type { Simulation } from '@/lib/calculators/retirement/simulate';
import { formatMonth } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { PlanInHand } from '@/lib/services/retirement/plan';

/** The answer to what has just been done with the record: the pension it gives now, and the way to undo it. */
export const RecordDone = ({
  what,
  inHand: { held, source, onRecord },
  simulation,
  locale,
}: {
  what: string | string[] | undefined;
  inHand: PlanInHand;
  simulation: Simulation | null;
  locale: Locale;
}) => {
  const { record, import: words } = messagesOf(locale).retirement;
  const answer = simulation ? <p>{sayHeadline(simulation, locale)}</p> : null;
  if (what === 'left' && source !== 'brought')
    return (
      <Notice kind="success" alert locale={locale} title={record.left} id="done">
        {answer}
      </Notice>
    );
  if ((what !== 'brought' && what !== 'added') || source !== 'brought' || !held) return null;
  const months = [...new Set(held.bases.map(({ month }) => month))].sort();
  const [first, last] = [months[0], months.at(-1)];
  return (
    <Notice kind="success" alert locale={locale} title={what === 'added' ? record.added : words.done} id="done">
      {what === 'brought' && first && last ? (
        <p>
          {translator(locale)('retirement.import.doneText', {
            months: months.length,
            first: formatMonth(first, locale),
            last: formatMonth(last, locale),
            periods: held.periods.length,
          })}
        </p>
      ) : null}
      {answer}
      <Form action="/api/calculators/retirement/leave-record" csrf="" locale={locale}>
        <Button look="plain">{onRecord ? record.undo : record.leave}</Button>
      </Form>
    </Notice>
  );
};
