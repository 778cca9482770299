import { CheckboxesField } from '@/components/fields/choice-fields';
import { SelectField } from '@/components/fields/select-field';
import { TextField } from '@/components/fields/text-field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Colleague } from '@/lib/services/assignment/colleagues';
import type { RawValues } from '@/lib/services/forms/form-return';
import { type QueueAsk, queueQuery } from '@/lib/services/office/queue-filter';
import { type QueueColumn, queueColumns } from '@/lib/services/office/queue-own';
import { sorts } from '@/lib/services/office/queue-views';
import { Summary } from './queue-filters';

type Ask = QueueAsk & { readonly search: string | undefined };

/** The order of the list: another one, or the same the other way round. */
export const SortLinks = ({ ask, base, locale }: { ask: Ask; base: string; locale: Locale }) => {
  const t = translator(locale);
  const words = messagesOf(locale).queue;
  const hrefOf = (sort: QueueAsk['sort']) => `${base}?${queueQuery({ ...ask, sort })}`;
  return (
    <nav aria-label={words.sortLabel} className="no-print flex flex-wrap items-center gap-x-5">
      <span aria-hidden="true" className="text-muted">
        {words.sortLabel}
      </span>
      {sorts.map((by) => (
        <a
          key={by}
          href={hrefOf({ by, isDown: false })}
          aria-current={ask.sort.by === by ? 'true' : undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:no-underline"
        >
          {t(`queue.sorts.${by}`)}
        </a>
      ))}
      <a href={hrefOf({ ...ask.sort, isDown: !ask.sort.isDown })} className="inline-flex min-h-11 items-center gap-1">
        <span aria-hidden="true">{ask.sort.isDown ? '↑' : '↓'}</span>
        {words.turn}
      </a>
    </nav>
  );
};

/** Which columns the list has: kept for this member of staff. */
export const ColumnPicker = ({
  columns,
  query,
  csrf,
  locale,
}: {
  columns: readonly QueueColumn[];
  query: string;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const words = messagesOf(locale).queue;
  return (
    <details className="no-print">
      <Summary>{words.columnsTitle}</Summary>
      <Form action="/api/office/queue/columns" csrf={csrf} locale={locale} hidden={{ query }} className="mt-4">
        <CheckboxesField
          name="columns"
          label={words.columnsLegend}
          value={columns}
          options={queueColumns.map((each) => ({ value: each, label: t(`queue.columns.${each}`) }))}
          inline
          locale={locale}
        />
        <Button look="secondary">{words.columnsSave}</Button>
      </Form>
    </details>
  );
};

/** The views this member of staff saved, and a name for the filters of now. */
export const SavedViews = ({
  saved,
  query,
  values,
  error,
  csrf,
  base,
  locale,
}: {
  saved: readonly { readonly id: string; readonly name: string; readonly query: string }[];
  query: string;
  values: RawValues;
  error: string | undefined;
  csrf: string;
  base: string;
  locale: Locale;
}) => {
  const words = messagesOf(locale).queue.saved;
  return (
    <>
      {saved.length > 0 ? (
        <nav aria-label={words.title} className="no-print mb-2 flex flex-wrap items-center gap-x-5">
          <span aria-hidden="true" className="text-muted">
            {words.title}
          </span>
          {saved.map((view) => (
            <a key={view.id} href={`${base}?${view.query}`} className="inline-flex min-h-11 items-center">
              {view.name}
            </a>
          ))}
          <a href={`${base}/views`} className="inline-flex min-h-11 items-center">
            {words.manage}
          </a>
        </nav>
      ) : null}
      <details open={error !== undefined} className="no-print">
        <Summary>{words.summary}</Summary>
        <Form action="/api/office/queue/views" csrf={csrf} locale={locale} hidden={{ query }} className="mt-4">
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={values.name}
            error={error}
            width={30}
            maxLength={60}
            autoComplete="off"
            locale={locale}
          />
          <Button look="secondary">{words.save}</Button>
        </Form>
      </details>
    </>
  );
};

export const BULK_FORM = 'bulk';

/** What can be done with the rows that are ticked; their boxes belong to this form. */
export const BulkActs = ({
  colleagues,
  query,
  base,
  values,
  of,
  csrf,
  locale,
}: {
  colleagues: readonly Colleague[];
  query: string;
  base: string;
  values: RawValues;
  of: (name: string) => string | undefined;
  csrf: string;
  locale: Locale;
}) => {
  const words = messagesOf(locale).queue.bulk;
  const link = 'inline-flex min-h-11 items-center';
  return (
    <section aria-labelledby="bulk-title" className="no-print mt-6 rounded border border-line bg-surface p-5">
      <h2 id="bulk-title" className="text-lg">
        {words.title}
      </h2>
      <p className="mb-3 flex flex-wrap gap-x-5">
        <a href={`${base}?${query}&ticked=all`} className={link}>
          {words.all}
        </a>
        <a href={`${base}?${query}`} className={link}>
          {words.noneTicked}
        </a>
      </p>
      <Form id={BULK_FORM} action="/api/office/queue/act" csrf={csrf} locale={locale} hidden={{ query }}>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3 [&>div]:mb-0">
          <SelectField
            name="to"
            label={words.to}
            value={values.to}
            error={of('to')}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            locale={locale}
          />
          <Button name="act" value="assign">
            {words.assign}
          </Button>
        </div>
        <div className="mt-5 border-t border-line pt-4">
          <Button look="secondary" name="act" value="remind" describedBy="remind-hint">
            {words.remind}
          </Button>
          <p id="remind-hint" className="mt-2 text-muted">
            {words.remindHint}
          </p>
        </div>
      </Form>
    </section>
  );
};
