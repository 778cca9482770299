import 'server-only';
import { browserId } from '@/app/api/cookies';
import { ErrorMessage } from '@/components/fields/field-frame';
import { CodeField, TextField } from '@/components/fields/text-field';
import { CodeForm } from '@/components/identity/code-form';
import { PasskeyButton } from '@/components/identity/passkey-button';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { LinkList } from '@/components/ui/link-list';
import { Notice } from '@/components/ui/notice';
import type { Session } from '@/lib/auth/session';
import type { Channel } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { askForPasskey } from '@/lib/services/identity/methods/prove-with-method';
import { channelOf, getWays, type Way } from '@/lib/services/identity/methods/ways';
import { formErrors, formState, type Search } from './form-state';

type Props = {
  session: Session;
  locale: Locale;
  search: Search;
  /** Where it leads. */
  back: string;
  /** Why it is asked, for who is in already. */
  why?: string;
  /** A way on without it, beside the button. */
  skip?: { href: string; text: string };
};

/** The question for a second factor, the way last used first, with the other ways below: at sign-in and before changes. */
export const SecondFactor = async ({ session, locale, search, back, why, skip }: Props) => {
  const t = translator(locale);
  const { csrf, actor } = session;
  const asked = await search;
  const { problems } = await formState(search);
  const { way, others, isSent, email, phone } = await getWays(actor, String(asked.way ?? ''), await browserId('code'));
  const channel = channelOf(way);
  const label = t(way === 'email' || way === 'sms' ? 'identity.code.label' : `identity.ways.${way}.label`);
  const errors = formErrors(problems, { code: label }, locale);
  const error = errors.of('code');
  const returning: Record<string, string> = back ? { returnTo: back } : {};
  const hidden = { ...returning, way };
  const href = (other: Way) => `?${new URLSearchParams({ ...returning, way: other })}`;
  const form = { csrf, locale, hidden, action: '/api/sign-in/code' };
  const resend = { action: '/api/sign-in/resend', hidden };
  const skipLink = skip ? (
    <a href={skip.href} className="inline-flex min-h-11 items-center">
      {skip.text}
    </a>
  ) : null;
  const buttons = (
    <ButtonGroup>
      <Button>{t('identity.code.button')}</Button>
      {skipLink}
    </ButtonGroup>
  );
  const sent = async (by: Channel) =>
    isSent ? (
      <CodeForm {...form} resend={resend} email={email} phone={by === 'sms' ? phone : null} error={error}>
        {buttons}
      </CodeForm>
    ) : (
      <Form {...resend} csrf={csrf} locale={locale}>
        <ButtonGroup>
          <Button>{t(`identity.ways.${by}.button`)}</Button>
          {skipLink}
        </ButtonGroup>
      </Form>
    );
  const views = {
    email: () => sent('email'),
    sms: () => sent('sms'),
    authenticator: async () => (
      <Form {...form}>
        <CodeField
          name="code"
          label={label}
          hint={t('identity.ways.authenticator.hint')}
          error={error}
          locale={locale}
        />
        {buttons}
      </Form>
    ),
    backup_code: async () => (
      <Form {...form}>
        <TextField
          name="code"
          label={label}
          hint={t('identity.ways.backup_code.hint')}
          error={error}
          locale={locale}
          width={20}
          autoComplete="off"
          mono
          plain
        />
        {buttons}
      </Form>
    ),
    passkey: async () => (
      <Form {...form}>
        <ErrorMessage name="code" error={error} locale={locale} />
        <PasskeyButton
          id={fieldId('code')}
          ask={{ kind: 'prove', options: await askForPasskey(actor, session) }}
          words={{
            button: t('identity.ways.passkey.button'),
            failed: t('identity.ways.passkey.failed'),
            unsupported: t('identity.ways.passkey.unsupported'),
          }}
        />
        {skipLink}
      </Form>
    ),
  } as const satisfies Record<Way, () => Promise<React.ReactNode>>;
  return (
    <>
      <ErrorSummary errors={errors.list} locale={locale} />
      {asked.sent === '1' && problems.length === 0 ? (
        <Notice kind="success" alert locale={locale} title={t('identity.code.resent')}>
          <p>{t('identity.code.resentText')}</p>
        </Notice>
      ) : null}
      <h1 className="max-w-text text-3xl">
        {t(channel && isSent ? 'identity.code.title' : `identity.ways.${way}.title`)}
      </h1>
      {why ? <p className="mt-4 max-w-text text-lg text-muted">{why}</p> : null}
      {channel && isSent ? null : <p className="mt-4 mb-6 max-w-text">{t(`identity.ways.${way}.lead`)}</p>}
      {await views[way]()}
      {others.length > 0 ? (
        <section className="mt-10 max-w-text border-t border-line pt-6">
          <h2 className="text-lg">{t('identity.ways.othersTitle')}</h2>
          <LinkList links={others.map((other) => [href(other), t(`identity.ways.${other}.choose`)] as const)} stacked />
        </section>
      ) : null}
    </>
  );
};
