import { fieldId } from '@/components/ui/field-id';
import { translator } from '@/lib/i18n/translator';
import { describing, ErrorMessage, GroupFrame } from './field-frame';
import { type FieldProps, listOf, type Option, textOf } from './field-props';

const Choice = ({
  type,
  name,
  id,
  option,
  checked,
  invalid,
}: {
  type: 'radio' | 'checkbox';
  name: string;
  id: string;
  option: Option;
  checked: boolean;
  invalid: boolean;
}) => (
  <label htmlFor={id} className="choice">
    <input
      id={id}
      type={type}
      name={name}
      value={option.value}
      defaultChecked={checked}
      disabled={option.disabled}
      aria-invalid={invalid && type === 'checkbox' ? true : undefined}
      aria-describedby={option.hint ? `${id}-choice-hint` : undefined}
      aria-labelledby={option.hint ? `${id}-label` : undefined}
    />
    <span className="min-w-0">
      <span id={option.hint ? `${id}-label` : undefined}>{option.label}</span>
      {option.hint ? (
        <span id={`${id}-choice-hint`} className="block text-sm text-muted">
          {option.hint}
        </span>
      ) : null}
    </span>
  </label>
);

// The first choice carries the id the error summary points to.
const choiceId = (name: string, value: string, index: number) =>
  index === 0 ? fieldId(name) : `${fieldId(name)}--${value.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;

const stack = (inline: boolean | undefined) =>
  inline ? 'flex flex-wrap gap-3 [&>*]:min-w-32' : 'grid max-w-form gap-3';

export const RadiosField = (props: FieldProps) => (
  <GroupFrame {...props}>
    <div className={stack(props.inline)}>
      {(props.options ?? []).map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          name={props.name}
          id={choiceId(props.name, option.value, index)}
          option={option}
          checked={textOf(props.value) === option.value}
          invalid={Boolean(props.error)}
        />
      ))}
    </div>
  </GroupFrame>
);

/** Posts 'yes' or 'no'; `options` may override the words. */
export const YesNoField = (props: FieldProps) => {
  const t = translator(props.locale);
  const options = props.options ?? [
    { value: 'yes', label: t('ui.yes') },
    { value: 'no', label: t('ui.no') },
  ];
  const short = options.every((option) => option.label.length < 12 && !option.hint);
  return <RadiosField {...props} options={options} inline={props.inline ?? short} />;
};

export const CheckboxesField = (props: FieldProps) => (
  <GroupFrame {...props}>
    <div className={stack(props.inline)}>
      {(props.options ?? []).map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          name={props.name}
          id={choiceId(props.name, option.value, index)}
          option={option}
          checked={listOf(props.value).includes(option.value)}
          invalid={Boolean(props.error)}
        />
      ))}
    </div>
  </GroupFrame>
);

/** A single statement to tick; posts 'yes' when ticked. */
export const CheckboxField = (props: FieldProps) => {
  const id = fieldId(props.name);
  return (
    <div data-field={props.name} className={`mb-8 ${props.error ? 'border-l-4 border-error pl-4' : ''}`}>
      <ErrorMessage name={props.name} error={props.error} locale={props.locale} />
      <div className="grid max-w-form">
        <label htmlFor={id} className="choice">
          <input
            id={id}
            type="checkbox"
            name={props.name}
            value="yes"
            defaultChecked={textOf(props.value) === 'yes'}
            aria-invalid={props.error ? true : undefined}
            aria-describedby={describing(props)}
          />
          <span className="min-w-0">{props.label}</span>
        </label>
      </div>
      {props.hint ? (
        <div id={`${id}-hint`} className="mt-2 max-w-text text-sm text-muted">
          {props.hint}
        </div>
      ) : null}
      {props.source ? (
        <p id={`${id}-source`} className="mt-2 text-sm text-muted">
          {props.source}
        </p>
      ) : null}
    </div>
  );
};
