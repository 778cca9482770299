import { fieldId } from '@/components/ui/field-id';
import { translator } from '@/lib/i18n/translator';
import { CharacterCount } from './character-count';
import { describing, FieldFrame } from './field-frame';
import { type FieldProps, textOf } from './field-props';

/** Several lines. With `maxLength` the room left is told after typing stops; more is allowed here and refused on sending. */
export const TextareaField = ({
  rows = 5,
  shortcut,
  does,
  ...props
}: FieldProps & {
  rows?: number;
  /** Key that brings one here where the page has `<Shortcuts>`, and what its list says of it. */
  shortcut?: string;
  does?: string;
}) => {
  const id = fieldId(props.name);
  const t = translator(props.locale);
  // Two sample numbers give both plural forms; the browser only swaps the digits.
  const form = (key: 'ui.fields.charactersLeft' | 'ui.fields.charactersOver', count: 1 | 2) =>
    t(key, { count }).replace(String(count), '#');
  return (
    <FieldFrame {...props}>
      <textarea
        id={id}
        name={props.name}
        rows={rows}
        lang={props.lang}
        data-shortcut={shortcut}
        data-does={does}
        defaultValue={textOf(props.value)}
        autoComplete={props.autoComplete}
        readOnly={props.readOnly}
        aria-describedby={describing(props)}
        aria-invalid={props.error ? true : undefined}
        className="input block max-w-text"
      />
      {props.maxLength ? (
        <CharacterCount
          target={id}
          max={props.maxLength}
          words={{
            leftOne: form('ui.fields.charactersLeft', 1),
            leftMany: form('ui.fields.charactersLeft', 2),
            overOne: form('ui.fields.charactersOver', 1),
            overMany: form('ui.fields.charactersOver', 2),
          }}
        />
      ) : null}
    </FieldFrame>
  );
};
