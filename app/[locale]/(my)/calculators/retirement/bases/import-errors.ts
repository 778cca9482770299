import 'server-only';
import type { FieldError } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Problem } from '@/lib/services/forms/form-return';

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;
const isKnown = <O extends object>(words: O, key: unknown): key is keyof O & string =>
  typeof key === 'string' && Object.hasOwn(words, key);

/** What is wrong with a base report, each sentence with its row. The first stands at the field itself. */
export const importErrors = (problems: readonly Problem[], locale: Locale): readonly FieldError[] => {
  const t = translator(locale) as unknown as Say;
  const { errors, rows } = messagesOf(locale).retirement.import;
  return problems.flatMap(({ field, code, values = {} }, index) => {
    if (!isKnown(errors, code)) return [];
    const problem = t(`retirement.import.errors.${code}`, values);
    const text = isKnown(rows, values.list)
      ? t(`retirement.import.rows.${values.list}`, { row: values.row ?? 0, problem })
      : problem;
    return [{ name: field, id: index === 0 ? fieldId(field) : `import-${index}`, text }];
  });
};
