import type { ReactNode } from 'react';
import { fieldId } from '@/components/ui/field-id';
import { translator } from '@/lib/i18n/translator';
import type { FieldProps } from './field-props';

type FrameProps = Pick<
  FieldProps,
  'name' | 'label' | 'locale' | 'hint' | 'error' | 'optional' | 'labelIsHeading' | 'caption' | 'source' | 'describedBy'
>;

/** Ids of everything that explains a control, in reading order, for aria-describedby. */
export const describing = ({
  name,
  hint,
  error,
  source,
  describedBy,
}: Pick<FrameProps, 'name' | 'hint' | 'error' | 'source' | 'describedBy'>): string | undefined => {
  const id = fieldId(name);
  const ids = [hint && `${id}-hint`, source && `${id}-source`, error && `${id}-error`, describedBy].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
};

export const ErrorMessage = ({
  name,
  error,
  locale,
}: {
  name: string;
  error: string | undefined;
  locale: FrameProps['locale'];
}) =>
  error ? (
    <p id={`${fieldId(name)}-error`} className="mb-2 font-bold text-error">
      <span className="sr-only">{translator(locale)('ui.errorSummary.prefix')} </span>
      {error}
    </p>
  ) : null;

const Words = ({ label, optional, locale }: Pick<FrameProps, 'label' | 'optional' | 'locale'>) => (
  <>
    {label}
    {optional ? <span className="font-normal"> {translator(locale)('ui.optional')}</span> : null}
  </>
);

const Caption = ({ caption }: Pick<FrameProps, 'caption'>) =>
  caption ? <span className="mb-2 block text-lg font-normal tracking-normal text-muted">{caption}</span> : null;

const Notes = ({ name, hint, source, error, locale }: FrameProps) => (
  <>
    {hint ? (
      <div id={`${fieldId(name)}-hint`} className="mb-2 max-w-text text-muted">
        {hint}
      </div>
    ) : null}
    {source ? (
      <p id={`${fieldId(name)}-source`} className="mb-2 max-w-text border-l-4 border-saffron pl-3 text-sm text-muted">
        <span className="sr-only">{translator(locale)('ui.fields.source')} </span>
        {source}
      </p>
    ) : null}
    <ErrorMessage name={name} error={error} locale={locale} />
  </>
);

const frameClass = (error: string | undefined) => `mb-8 ${error ? 'border-l-4 border-error pl-4' : ''}`;

/** Label, hint, source and error around one native control. */
export const FieldFrame = ({ children, ...props }: FrameProps & { children: ReactNode }) => {
  const label = (
    <label
      htmlFor={fieldId(props.name)}
      className={props.labelIsHeading ? 'mb-3 block text-3xl font-bold' : 'mb-1 block font-bold'}
    >
      {props.labelIsHeading ? null : <Caption caption={props.caption} />}
      <Words {...props} />
    </label>
  );
  return (
    <div data-field={props.name} className={frameClass(props.error)}>
      {props.labelIsHeading ? (
        <>
          <Caption caption={props.caption} />
          <h1>{label}</h1>
        </>
      ) : (
        label
      )}
      <Notes {...props} />
      {children}
    </div>
  );
};

/** Legend, hint, source and error around several controls answered as one. */
export const GroupFrame = ({ children, ...props }: FrameProps & { children: ReactNode }) => (
  <fieldset data-field={props.name} aria-describedby={describing(props)} className={frameClass(props.error)}>
    {/* Floated: a legend otherwise sits on the fieldset's edge, above the error bar. */}
    <legend className={`float-left w-full ${props.labelIsHeading ? 'mb-3 text-3xl' : 'mb-1 font-bold'}`}>
      {props.labelIsHeading ? (
        <h1>
          <Caption caption={props.caption} />
          <Words {...props} />
        </h1>
      ) : (
        <Words {...props} />
      )}
    </legend>
    <div className="clear-both">
      <Notes {...props} />
      {children}
    </div>
  </fieldset>
);
