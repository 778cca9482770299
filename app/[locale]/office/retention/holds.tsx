import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { RawValues } from '@/lib/services/forms/form-return';
import type { listHolds } from '@/lib/services/retention/retention';

type Hold = Awaited<ReturnType<typeof listHolds>>[number];

/** Of whom nothing is deleted, and for auditors how to set and lift it. */
export const Holds = ({
  holds,
  mayHold,
  values,
  errorOf,
  csrf,
  locale,
}: {
  holds: Hold[];
  mayHold: boolean;
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  csrf: string;
  locale: Locale;
}) => {
  const { retention: words } = messagesOf(locale).administration;
  const common = (name: 'idNumber' | 'reason') => ({
    name,
    label: words[name],
    value: values[name],
    error: errorOf(name),
    autoComplete: 'off',
    locale,
  });
  const endOf = ({ id, liftedAt }: Hold) => {
    if (liftedAt) return formatInstant(liftedAt, locale, { style: 'short' });
    if (!mayHold) return words.inForce;
    return (
      <Form action="/api/office/retention/lift" csrf={csrf} locale={locale} hidden={{ hold: id }}>
        <Button look="secondary">{words.lift}</Button>
      </Form>
    );
  };
  return (
    <section className="mt-10">
      <h2 className="text-xl">{words.holdsTitle}</h2>
      <p className="mt-1 mb-4 max-w-text">{words.holdsText}</p>
      {holds.length === 0 ? (
        <p className="text-muted">{words.noHolds}</p>
      ) : (
        <Table
          caption={words.holdsCaption}
          hideCaption
          rows={holds}
          rowKey={({ id }) => id}
          columns={[
            { key: 'person', label: words.person, cell: ({ about }) => about },
            { key: 'reason', label: words.reason, cell: ({ reason }) => reason },
            { key: 'by', label: words.setBy, cell: ({ setBy }) => setBy },
            { key: 'since', label: words.since, cell: ({ setAt }) => formatInstant(setAt, locale, { style: 'short' }) },
            { key: 'until', label: words.until, cell: endOf },
          ]}
        />
      )}
      {mayHold ? (
        <>
          <h3 className="mt-8 mb-4 text-lg">{words.holdTitle}</h3>
          <Form action="/api/office/retention/hold" csrf={csrf} locale={locale} className="max-w-form">
            <Field widget="id-number" {...common('idNumber')} />
            <Field widget="text" {...common('reason')} maxLength={500} />
            <Button look="secondary">{words.hold}</Button>
          </Form>
        </>
      ) : null}
    </section>
  );
};
