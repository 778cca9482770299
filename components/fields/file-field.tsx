import { fieldId } from '@/components/ui/field-id';
import { describing, FieldFrame } from './field-frame';
import type { FieldProps } from './field-props';

/** The browser's own file input: it works everywhere, and an enhancer may take its place. */
export const FileField = (props: FieldProps) => (
  <FieldFrame {...props}>
    <input
      id={fieldId(props.name)}
      name={props.name}
      type="file"
      accept={props.accept}
      multiple={props.multiple}
      aria-describedby={describing(props)}
      aria-invalid={props.error ? true : undefined}
      className="block w-full max-w-form rounded border-2 border-dashed border-control bg-surface p-4 aria-[invalid]:border-error file:mr-4 file:min-h-11 file:cursor-pointer file:rounded file:border-2 file:border-solid file:border-action file:bg-surface file:px-4 file:font-bold file:text-link"
    />
  </FieldFrame>
);
