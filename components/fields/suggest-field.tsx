import { fieldId } from '@/components/ui/field-id';
import { translator } from '@/lib/i18n/translator';
import { describing, FieldFrame } from './field-frame';
import { type FieldProps, textOf } from './field-props';

/**
 * A text chosen from a long list: the browser offers it while one types, without script. Where the words sent are none
 * of the list, those they may mean are asked for below; the one marked counts before the text.
 */
export const SuggestField = ({ suggestions, ...props }: FieldProps) => {
  const id = fieldId(props.name);
  const t = translator(props.locale);
  const { all = [], found = [] } = suggestions ?? {};
  const typed = textOf(props.value);
  return (
    <FieldFrame {...props}>
      {found.length > 0 ? (
        <fieldset className="mb-5">
          <legend className="mb-2 font-bold">{t('selfEmployed.suggest.found')}</legend>
          <p className="mb-2 text-muted">{t('selfEmployed.suggest.hint')}</p>
          <div className="grid gap-3" lang="es">
            {found.map((value, index) => (
              <label key={value} htmlFor={`${id}--${index}`} className="choice">
                <input id={`${id}--${index}`} type="radio" name={props.name} value={value} />
                <span className="min-w-0">{value}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <input
        id={id}
        name={props.name}
        type="text"
        list={`${id}-list`}
        defaultValue={all.find((value) => value === typed || value.startsWith(`${typed.trim()} `)) ?? typed}
        maxLength={props.maxLength}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describing(props)}
        aria-invalid={props.error ? true : undefined}
        className="input max-w-text"
      />
      <datalist id={`${id}-list`} lang="es">
        {all.map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </FieldFrame>
  );
};
