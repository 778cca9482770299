import type { HTMLInputTypeAttribute } from 'react';
import { fieldId } from '@/components/ui/field-id';
import { describing, FieldFrame } from './field-frame';
import { type FieldProps, textOf } from './field-props';

const widths = {
  2: 'max-w-[5.5ch]',
  3: 'max-w-[6.5ch]',
  4: 'max-w-[8ch]',
  5: 'max-w-[9.5ch]',
  10: 'max-w-[16ch]',
  20: 'max-w-[26ch]',
  30: 'max-w-[38ch]',
} as const satisfies Record<NonNullable<FieldProps['width']>, string>;

const widthClass = (width: FieldProps['width']) => (width ? widths[width] : 'max-w-text');

type Extra = {
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  before?: string;
  mono?: boolean;
  plain?: boolean;
};

/** One line of text. `plain` switches spelling and capitals off, for codes and names of accounts. */
export const TextField = ({
  type = 'text',
  inputMode,
  before,
  mono = false,
  plain = false,
  ...props
}: FieldProps & Extra) => {
  const id = fieldId(props.name);
  const affix = 'flex items-center border-2 border-control bg-sunken px-3 text-muted';
  return (
    <FieldFrame {...props}>
      <div className={`flex items-stretch ${props.unit || before ? 'w-fit max-w-full' : ''}`}>
        {before ? (
          <span aria-hidden="true" className={`${affix} rounded-l border-r-0`}>
            {before}
          </span>
        ) : null}
        <input
          id={id}
          name={props.name}
          type={type}
          lang={props.lang}
          inputMode={inputMode}
          defaultValue={type === 'password' ? undefined : textOf(props.value)}
          autoComplete={props.autoComplete}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          aria-describedby={describing(props)}
          aria-invalid={props.error ? true : undefined}
          spellCheck={plain ? false : undefined}
          autoCapitalize={plain ? 'none' : undefined}
          autoCorrect={plain ? 'off' : undefined}
          className={`input ${widthClass(props.width)} ${mono ? 'font-mono tracking-wider' : ''} ${before ? 'rounded-l-none' : ''} ${props.unit ? 'rounded-r-none' : ''} read-only:bg-sunken`}
        />
        {props.unit ? (
          <span aria-hidden="true" className={`${affix} rounded-r border-l-0`}>
            {props.unit}
          </span>
        ) : null}
      </div>
    </FieldFrame>
  );
};

/** Whole numbers and decimals are text inputs: number spinners change by accident and swallow commas. */
export const NumberField = (props: FieldProps) => <TextField width={5} {...props} inputMode="numeric" plain />;

/** Euros; a comma or a point both work, the server reads either. */
export const MoneyField = (props: FieldProps) => <TextField width={10} unit="€" {...props} inputMode="decimal" plain />;

/** One-time and activation codes: numeric keys, and the phone may offer the code from the message. */
export const CodeField = (props: FieldProps) => (
  <TextField width={10} autoComplete="one-time-code" {...props} inputMode="numeric" mono plain />
);

/** DNI or NIE in any spelling. */
export const IdNumberField = (props: FieldProps) => <TextField width={20} {...props} plain />;

export const IbanField = (props: FieldProps) => <TextField width={30} autoComplete="off" {...props} mono plain />;

export const EmailField = (props: FieldProps) => (
  <TextField width={30} autoComplete="email" {...props} type="email" inputMode="email" plain />
);

export const TelField = (props: FieldProps) => (
  <TextField width={20} autoComplete="tel" {...props} type="tel" inputMode="tel" plain />
);
