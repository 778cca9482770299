import { Field } from '@/components/fields/field';
import { SelectField } from '@/components/fields/select-field';
import { TextField } from '@/components/fields/text-field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { registry } from '@/lib/catalogue/registry';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { RawValues } from '@/lib/services/forms/form-return';
import type { BookFilter } from '@/lib/services/register/book';
import { registerKinds } from '@/lib/services/register/read-filter';

type Props = {
  filter: BookFilter;
  values: RawValues;
  of: (name: string) => string | undefined;
  csrf: string;
  base: string;
  locale: Locale;
};

const Summary = ({ children }: { children: string }) => (
  <summary className="inline-flex min-h-11 items-center gap-2 text-link underline underline-offset-[0.18em]">
    <Icon name="chevron-right" className="turn size-5" />
    {children}
  </summary>
);

const Filters = ({ filter, base, locale }: Pick<Props, 'filter' | 'base' | 'locale'>) => {
  const t = translator(locale);
  const words = messagesOf(locale).register.book;
  const shown = (day: string | undefined) => (day ? formatDay(day, locale, 'short') : undefined);
  const date = { hint: words.dateHint, width: 10, autoComplete: 'off', locale } as const;
  return (
    <form method="get" action={base} noValidate className="mt-4">
      <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        <TextField
          name="number"
          label={words.number}
          hint={words.numberHint}
          value={filter.number}
          width={20}
          autoComplete="off"
          plain
          locale={locale}
        />
        <TextField name="from" label={words.from} value={shown(filter.from)} {...date} />
        <TextField name="until" label={words.until} value={shown(filter.until)} {...date} />
        <SelectField
          name="kind"
          label={words.kind}
          value={filter.kind}
          options={registerKinds.map((kind) => ({ value: kind, label: t(`issued.receipt.types.${kind}`) }))}
          locale={locale}
        />
        <SelectField
          name="procedure"
          label={words.procedure}
          value={filter.procedure}
          options={registry.map(({ procedure, words: text }) => ({
            value: procedure.slug,
            label: text[locale].title,
          }))}
          locale={locale}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-6">
        <Button>{words.search}</Button>
        <a href={base} className="inline-flex min-h-11 items-center">
          {words.clear}
        </a>
      </div>
    </form>
  );
};

/** By what an entry says; and by whose it is, which asks for the whole document and a reason. */
export const BookSearch = ({ filter, values, of, csrf, base, locale }: Props) => {
  const words = messagesOf(locale).register.book;
  const isFiltered = Object.entries(filter).some(([name, value]) => name !== 'personId' && value !== undefined);
  const isWrong = of('idNumber') !== undefined || of('reason') !== undefined;
  return (
    <div className="no-print space-y-2">
      <details open={isFiltered}>
        <Summary>{words.searchTitle}</Summary>
        <Filters filter={filter} base={base} locale={locale} />
      </details>
      <details open={isWrong} id="person">
        <Summary>{words.personTitle}</Summary>
        <p className="my-3 max-w-text">{words.personText}</p>
        <Form action="/api/office/register-book/search" csrf={csrf} locale={locale} className="max-w-form">
          <Field
            widget="id-number"
            name="idNumber"
            label={words.idNumber}
            value={values.idNumber}
            error={of('idNumber')}
            autoComplete="off"
            locale={locale}
          />
          <TextField
            name="reason"
            label={words.reason}
            value={values.reason}
            error={of('reason')}
            maxLength={500}
            autoComplete="off"
            locale={locale}
          />
          <Button>{words.personButton}</Button>
        </Form>
      </details>
    </div>
  );
};
