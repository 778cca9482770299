import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { RawValues } from '@/lib/services/forms/form-return';
import { staffBodies, staffRoles } from '@/lib/services/staff/accounts';
import { provincesOf } from '../../../provinces';
import type { Member } from './page';

/** Roles, body and place of a member of staff, or of somebody who becomes one. */
export const AccountForm = ({
  member: { person, account },
  values,
  errorOf,
  csrf,
  locale,
}: {
  member: Member;
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  csrf: string;
  locale: Locale;
}) => {
  const { administration, office } = messagesOf(locale);
  const { staff: words } = administration;
  const isAgain = Object.keys(values).length > 0;
  const common = (name: 'roles' | 'body' | 'unit' | 'province') => ({
    name,
    label: words[name],
    value: isAgain ? values[name] : account?.[name],
    error: errorOf(name),
    autoComplete: 'off',
    locale,
  });
  return (
    <section className="max-w-form">
      <h2 className="mb-4 text-xl">{words.accountTitle}</h2>
      <Form
        action="/api/office/staff"
        csrf={csrf}
        locale={locale}
        hidden={{ person: person.id, version: String(account?.version ?? 0) }}
      >
        <Field
          widget="checkboxes"
          {...common('roles')}
          hint={words.rolesHint}
          options={staffRoles.map((value) => ({ value, label: office.roles[value] }))}
        />
        <Field widget="select" {...common('body')} options={staffBodies.map((value) => ({ value, label: value }))} />
        <Field widget="text" {...common('unit')} hint={words.unitHint} width={20} />
        <Field widget="select" {...common('province')} options={provincesOf(locale)} />
        <Button>{account ? words.save : words.add}</Button>
      </Form>
    </section>
  );
};
