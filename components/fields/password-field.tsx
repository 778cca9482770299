import { fieldId } from '@/components/ui/field-id';
import { translator } from '@/lib/i18n/translator';
import { describing, FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';
import { PasswordChecklist } from './password-checklist';
import { PasswordReveal } from './password-reveal';

/**
 * A password, never sent back to the page. Pasting is allowed. With autoComplete 'new-password' and `minLength` the
 * rule stands above the box before typing and ticks itself, announced, while typing.
 */
export const PasswordField = (props: FieldProps) => {
  const id = fieldId(props.name);
  const t = translator(props.locale);
  const creating = props.autoComplete === 'new-password' && props.minLength !== undefined;
  const rules = creating ? `${id}-rules` : undefined;
  return (
    <FieldFrame {...props}>
      {creating ? (
        <PasswordChecklist
          id={`${id}-rules`}
          target={id}
          title={t('ui.fields.passwordRules')}
          met={t('ui.fields.passwordMet')}
          unmet={t('ui.fields.passwordUnmet')}
          minLength={props.minLength ?? 12}
          lengthRule={t('ui.fields.passwordLength', { count: props.minLength ?? 12 })}
        />
      ) : null}
      <div className="flex max-w-[30rem] flex-wrap gap-3">
        <input
          id={id}
          name={props.name}
          type="password"
          autoComplete={props.autoComplete ?? 'current-password'}
          spellCheck={false}
          autoCapitalize="none"
          autoCorrect="off"
          aria-describedby={describing({ ...props, describedBy: rules ?? props.describedBy })}
          aria-invalid={props.error ? true : undefined}
          className="input min-w-0 flex-1 basis-56"
        />
        <PasswordReveal
          target={id}
          words={{
            show: t('ui.actions.show'),
            hide: t('ui.actions.hide'),
            showLabel: t('ui.fields.showPassword'),
            hideLabel: t('ui.fields.hidePassword'),
            shown: t('ui.fields.passwordShown'),
            hidden: t('ui.fields.passwordHidden'),
          }}
        />
      </div>
    </FieldFrame>
  );
};
