import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { SubmitGuard } from './submit-guard';

export type ButtonLook = 'primary' | 'secondary' | 'warning' | 'plain';

const looks = {
  primary: 'btn',
  secondary: 'btn btn-secondary',
  warning: 'btn btn-warning',
  plain: 'btn btn-plain',
} as const satisfies Record<ButtonLook, string>;

const classOf = (look: ButtonLook, large: boolean, className: string) =>
  `${looks[look]}${large ? ' btn-large' : ''} no-print ${className}`;

/** A submit button. `name`/`value` are posted when it is the one pressed; a second press within 2 s is ignored. */
export const Button = ({
  children,
  look = 'primary',
  large = false,
  name,
  value,
  type = 'submit',
  form,
  formAction,
  icon,
  describedBy,
  shortcut,
  className = '',
}: {
  children: ReactNode;
  look?: ButtonLook;
  large?: boolean;
  name?: string;
  value?: string;
  type?: 'submit' | 'button';
  form?: string;
  formAction?: string;
  icon?: IconName;
  describedBy?: string;
  /** Key that presses it where the page has `<Shortcuts>`. */
  shortcut?: string;
  className?: string;
}) => (
  <>
    <button
      type={type}
      data-shortcut={shortcut}
      name={name}
      value={value}
      form={form}
      formAction={formAction}
      aria-describedby={describedBy}
      className={classOf(look, large, className)}
    >
      {icon ? <Icon name={icon} className="size-5" /> : null}
      {children}
    </button>
    {type === 'submit' ? <SubmitGuard /> : null}
  </>
);

/** A link that looks like a button, for "Start" and the like: it goes somewhere and changes nothing. */
export const ButtonLink = ({
  href,
  children,
  look = 'primary',
  large = false,
  icon,
  download,
  shortcut,
  className = '',
}: {
  href: string;
  children: ReactNode;
  look?: ButtonLook;
  large?: boolean;
  icon?: IconName;
  download?: boolean | string;
  shortcut?: string;
  className?: string;
}) => (
  <a href={href} download={download} data-shortcut={shortcut} className={classOf(look, large, className)}>
    {children}
    {icon ? <Icon name={icon} className="size-5" /> : null}
  </a>
);

/** Buttons side by side, one under another on narrow screens. The first is the main one. */
export const ButtonGroup = ({ children }: { children: ReactNode }) => (
  <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 max-sm:flex-col max-sm:items-stretch">
    {children}
  </div>
);
