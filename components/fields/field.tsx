import type { ComponentType } from 'react';
import { CheckboxesField, CheckboxField, RadiosField, YesNoField } from './choice-fields';
import { DateField } from './date-field';
import type { FieldProps, Widget } from './field-props';
import { FileField } from './file-field';
import { PasswordField } from './password-field';
import { SelectField } from './select-field';
import { SuggestField } from './suggest-field';
import {
  CodeField,
  EmailField,
  IbanField,
  IdNumberField,
  MoneyField,
  NumberField,
  TelField,
  TextField,
} from './text-field';
import { TextareaField } from './textarea-field';

const widgets = {
  text: TextField,
  textarea: TextareaField,
  number: NumberField,
  money: MoneyField,
  date: DateField,
  radios: RadiosField,
  checkbox: CheckboxField,
  checkboxes: CheckboxesField,
  'yes-no': YesNoField,
  select: SelectField,
  password: PasswordField,
  code: CodeField,
  'id-number': IdNumberField,
  iban: IbanField,
  email: EmailField,
  tel: TelField,
  file: FileField,
  suggest: SuggestField,
} as const satisfies Record<Widget, ComponentType<FieldProps>>;

/** Draws one question by its widget; repeatable groups have rows of their own: `RepeatField`. */
export const Field = ({ widget, ...props }: FieldProps & { widget: keyof typeof widgets }) => {
  const Chosen: ComponentType<FieldProps> = widgets[widget];
  return <Chosen {...props} />;
};
