import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Office } from '@/lib/services/offices/offices';
import { officeName } from '../../appointment-words';

/** Which office of the province the page is about, as its address; nothing to choose where there is one. */
export const OfficeChoice = ({
  offices,
  office,
  hidden = {},
  locale,
}: {
  offices: readonly Office[];
  office: Office;
  hidden?: Readonly<Record<string, string>>;
  locale: Locale;
}) => {
  const { office: words } = messagesOf(locale).appointments;
  if (offices.length < 2) return null;
  return (
    <form method="get" className="no-print mt-4 max-w-form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field
        widget="select"
        name="office"
        label={words.office}
        value={office.id}
        options={offices.map((each) => ({ value: each.id, label: officeName(each, locale) }))}
        locale={locale}
      />
      <Button look="secondary">{words.show}</Button>
    </form>
  );
};
