import { fieldId } from '@/components/ui/field-id';
import { translator } from '@/lib/i18n/translator';
import { describing, FieldFrame } from './field-frame';
import { type FieldProps, textOf } from './field-props';

/** For long lists only (provinces, countries); up to seven choices are easier as radios. */
export const SelectField = (props: FieldProps) => (
  <FieldFrame {...props}>
    <select
      id={fieldId(props.name)}
      name={props.name}
      defaultValue={textOf(props.value)}
      autoComplete={props.autoComplete}
      aria-describedby={describing(props)}
      aria-invalid={props.error ? true : undefined}
      className="input max-w-[38ch]"
    >
      <option value="">{translator(props.locale)('ui.fields.chooseOne')}</option>
      {(props.options ?? []).map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  </FieldFrame>
);
