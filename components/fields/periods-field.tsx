import { fieldId } from '@/components/ui/field-id';
import { translator } from '@/lib/i18n/translator';
import { DateInputs } from './date-field';
import { ErrorMessage } from './field-frame';
import type { FieldProps } from './field-props';
import { RepeatField } from './repeat-field';

/** One row as posted: `from.day`, `from.month`, … `to.year`, keys without the row's prefix. */
export type PeriodRow = Readonly<Record<string, string>>;

const parts = ['day', 'month', 'year'] as const;
const side = (row: PeriodRow, which: 'from' | 'to'): Record<string, string> =>
  Object.fromEntries(parts.map((part) => [part, row[`${which}.${part}`] ?? '']));

/** A list of periods: `name[0].from.day` … `name[n].to.year`. No rows draws one empty row. */
export const PeriodsField = ({
  rows,
  max,
  itemLabel,
  addLabel,
  ...props
}: FieldProps & { rows: readonly PeriodRow[]; max?: number; itemLabel?: string; addLabel?: string }) => {
  const t = translator(props.locale);
  const drawn = (rows.length > 0 ? rows : [{}]).map((row, index) => {
    const rowName = `${props.name}[${index}]`;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
      <div key={index} className="grid gap-x-8 gap-y-5 pb-3 sm:grid-cols-2">
        {(['from', 'to'] as const).map((which) => {
          const name = `${rowName}.${which}`;
          const error =
            props.partErrors?.[name] ?? parts.map((part) => props.partErrors?.[`${name}.${part}`]).find(Boolean);
          return (
            <fieldset key={which} data-field={name} aria-describedby={error ? `${fieldId(name)}-error` : undefined}>
              <legend className="mb-1 font-bold">{t(`ui.fields.${which}`)}</legend>
              <ErrorMessage name={name} error={error} locale={props.locale} />
              <DateInputs
                name={name}
                locale={props.locale}
                value={side(row, which)}
                error={error ?? props.partErrors?.[rowName]}
                partErrors={props.partErrors}
              />
            </fieldset>
          );
        })}
      </div>
    );
  });
  return (
    <RepeatField
      {...props}
      rows={drawn}
      max={max}
      itemLabel={itemLabel ?? t('ui.fields.period')}
      addLabel={addLabel ?? t('ui.fields.addPeriod')}
    />
  );
};
