import { Field } from '@/components/fields/field';
import { EmailField } from '@/components/fields/text-field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { maskId } from '@/lib/law/identifiers';
import type { RawValues } from '@/lib/services/forms/form-return';
import type { certificateOf } from '@/lib/services/identity/registration/certificate';
import { provincesOf } from '../../../provinces';

type Read = NonNullable<Awaited<ReturnType<typeof certificateOf>>>;

/** Signing in, for whoever the office can write to; registering, or new codes, for everybody. */
export const CertificateActs = ({
  read,
  back,
  values,
  errorOf,
  locale,
}: {
  read: Read;
  back: string;
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  locale: Locale;
}) => {
  const { certificate: words } = messagesOf(locale).registration;
  const { known } = read;
  const rows = [
    { key: 'name', label: words.name, value: `${read.givenName} ${read.surnames}` },
    { key: 'id', label: words.id, value: maskId(read.idNumber) },
    { key: 'issuer', label: words.issuer, value: read.issuer },
    { key: 'endsAt', label: words.endsAt, value: formatInstantDay(read.endsAt, locale) },
  ];
  return (
    <div className="mt-6 max-w-form">
      <SummaryList rows={rows} locale={locale} />
      {known?.email ? (
        <section className="mt-10">
          <h2 className="text-xl">{words.signInTitle}</h2>
          <p className="mt-2 mb-5">{words.signInText}</p>
          <Form action="/api/registration/sign-in" csrf="" locale={locale} hidden={back ? { returnTo: back } : {}}>
            <Button>{words.signIn}</Button>
          </Form>
        </section>
      ) : null}
      <section className="mt-10">
        <h2 className="text-xl">{known?.activatedAt ? words.codesTitle : words.newTitle}</h2>
        <p className="mt-2 mb-5">{known?.activatedAt ? words.codesText : words.newText}</p>
        <Form action="/api/registration/ask" csrf="" locale={locale}>
          <EmailField
            name="email"
            label={words.email}
            hint={words.emailHint}
            value={values.email ?? known?.email ?? ''}
            error={errorOf('email')}
            locale={locale}
          />
          <Field
            widget="select"
            name="province"
            label={words.province}
            hint={words.provinceHint}
            value={values.province ?? known?.province}
            error={errorOf('province')}
            options={provincesOf(locale)}
            locale={locale}
          />
          <Button look={known?.email ? 'secondary' : 'primary'}>{words.continue}</Button>
        </Form>
      </section>
      <section className="mt-10 border-t border-line pt-6">
        <h2 className="text-lg">{words.wrongTitle}</h2>
        <p className="mt-1">{words.wrong}</p>
      </section>
    </div>
  );
};
