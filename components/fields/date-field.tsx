import { fieldId } from '@/components/ui/field-id';
import { translator } from '@/lib/i18n/translator';
import { GroupFrame } from './field-frame';
import { type FieldProps, partOf, textOf } from './field-props';

const parts = ['day', 'month', 'year'] as const;

/** `${name}.day`, `.month`, `.year`; an ISO text ('2026-12-09') is taken apart. */
const datePart = (value: FieldProps['value'], part: (typeof parts)[number]): string => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(textOf(value));
  if (!iso) return partOf(value, part);
  return String(Number(iso[{ year: 1, month: 2, day: 3 }[part]]));
};

/**
 * Three short text inputs: people know their dates by heart and type them faster than they find them in a calendar.
 * The first input with a fault carries the id the error summary points to (`f-<name>`).
 */
export const DateInputs = ({
  name,
  locale,
  value,
  error,
  partErrors = {},
  birth = false,
  describedBy,
}: Pick<FieldProps, 'name' | 'locale' | 'value' | 'error' | 'partErrors' | 'describedBy'> & { birth?: boolean }) => {
  const t = translator(locale);
  const faulty = parts.filter((part) => partErrors[`${name}.${part}`]);
  const invalid = (part: (typeof parts)[number]) => (faulty.length > 0 ? faulty.includes(part) : Boolean(error));
  const first = faulty[0] ?? 'day';
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-3">
      {parts.map((part) => {
        const id = part === first ? fieldId(name) : fieldId(`${name}.${part}`);
        return (
          <div key={part}>
            <label htmlFor={id} className="mb-1 block text-sm">
              {t(`ui.fields.${part}`)}
            </label>
            <input
              id={id}
              name={`${name}.${part}`}
              type="text"
              inputMode="numeric"
              defaultValue={datePart(value, part)}
              autoComplete={birth ? `bday-${part}` : undefined}
              aria-invalid={invalid(part) ? true : undefined}
              aria-describedby={describedBy}
              className={`input ${part === 'year' ? 'max-w-[8ch]' : 'max-w-[5.5ch]'}`}
            />
          </div>
        );
      })}
    </div>
  );
};

export const DateField = (props: FieldProps) => {
  const error =
    props.error ?? parts.map((part) => props.partErrors?.[`${props.name}.${part}`]).find((text) => text !== undefined);
  return (
    <GroupFrame {...props} error={error}>
      <DateInputs {...props} error={error} birth={props.autoComplete === 'bday'} describedBy={undefined} />
    </GroupFrame>
  );
};
