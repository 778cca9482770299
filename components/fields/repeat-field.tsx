import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/components/ui/field-id';
import { translator } from '@/lib/i18n/translator';
import { ErrorMessage, GroupFrame } from './field-frame';
import type { FieldProps } from './field-props';

/**
 * A repeatable group (children, periods): each row is drawn by the caller with names `${name}[i].…`. "Add another" and
 * "Remove" are submit buttons (`_add` = name, `_remove` = `name[i]`); the server answers with the same page and one row
 * more or less, so no JavaScript is needed.
 */
export const RepeatField = ({
  rows,
  min = 1,
  max = 10,
  itemLabel,
  addLabel,
  ...props
}: FieldProps & {
  rows: readonly ReactNode[];
  min?: number;
  max?: number;
  /** 'Child': rows are called 'Child 1', 'Child 2'. */
  itemLabel: string;
  addLabel?: string;
}) => {
  const t = translator(props.locale);
  return (
    <GroupFrame {...props}>
      <ol id={fieldId(props.name)} tabIndex={-1} className="max-w-form space-y-5">
        {rows.map((row, index) => {
          const rowName = `${props.name}[${index}]`;
          const error = props.partErrors?.[rowName];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
            <li key={index} className="rounded border border-line bg-surface px-4 pb-4 sm:px-5">
              <fieldset
                id={fieldId(rowName)}
                tabIndex={-1}
                aria-describedby={error ? `${fieldId(rowName)}-error` : undefined}
              >
                <legend className="float-left mb-3 w-full pt-4 text-lg font-bold">
                  {t('ui.fields.item', { name: itemLabel, number: index + 1 })}
                </legend>
                <div className="clear-both">
                  <ErrorMessage name={rowName} error={error} locale={props.locale} />
                  {row}
                  {rows.length > min ? (
                    <Button look="plain" name="_remove" value={rowName} icon="trash">
                      {t('ui.fields.removeItem', { name: itemLabel.toLocaleLowerCase(), number: index + 1 })}
                    </Button>
                  ) : null}
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      {rows.length < max ? (
        <div className="mt-5">
          <Button look="secondary" name="_add" value={props.name} icon="plus">
            {addLabel ?? t('ui.actions.addAnother')}
          </Button>
        </div>
      ) : null}
    </GroupFrame>
  );
};
