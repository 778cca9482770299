import type { Metadata } from 'next';
import { deviceWords } from '@/components/identity/device-words';
import { MaskedEmail, MaskedPhone } from '@/components/identity/masked-contact';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { LinkList } from '@/components/ui/link-list';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { hasSms } from '@/lib/adapters/sms';
import { requireSelf } from '@/lib/auth/require';
import { config } from '@/lib/config';
import { formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskEmail } from '@/lib/law/identifiers';
import { maskPhone } from '@/lib/law/phone';
import { getWaitingChange } from '@/lib/services/identity/contacts/waiting-change';
import { getLastAccess } from '@/lib/services/identity/last-access';
import { listMethods } from '@/lib/services/identity/methods/list-methods';
import { listSessions } from '@/lib/services/identity/sessions';
import type { Search } from '../../../form-state';
import { MethodList } from './method-list';
import { SessionList } from './session-list';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('my.security.title'),
});

const SecurityPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireSelf(locale, `/${locale}/my/security`);
  const { actor, csrf, publicId } = session;
  const t = translator(locale);
  const [{ email, phone, sessions }, { previous, failedAt }, methods, waiting, { ended, done }] = await Promise.all([
    listSessions(actor),
    getLastAccess(actor, session),
    listMethods(actor),
    getWaitingChange(actor),
    searchParams,
  ]);
  const security = `/${locale}/my/security`;
  const contacts = [
    {
      key: 'email',
      label: t('contact.security.email'),
      value: email ? <MaskedEmail email={email} locale={locale} /> : '',
      changeHref: `${security}/contact/email`,
    },
    ...(hasSms() || phone
      ? [
          {
            key: 'phone',
            label: t('contact.security.phone'),
            value: phone ? <MaskedPhone phone={phone} locale={locale} /> : t('contact.security.noPhone'),
            changeHref: `${security}/contact/phone`,
          },
        ]
      : []),
    {
      key: 'password',
      label: t('contact.security.password'),
      value: t('contact.security.passwordValue'),
      changeHref: `${security}/password`,
    },
  ];
  const rows = [
    {
      key: 'last',
      label: t('my.security.lastAccess'),
      value: previous
        ? t('my.security.when', {
            when: formatInstant(previous.at, locale),
            device: deviceWords(previous.userAgent, locale),
          })
        : t('my.security.never'),
    },
    {
      key: 'failure',
      label: t('my.security.failure'),
      value: failedAt ? formatInstant(failedAt, locale) : t('my.security.noFailure'),
    },
  ];
  const limits = {
    idle: Math.round(config().SESSION_IDLE_SECONDS / 60),
    max: Math.round(config().SESSION_MAX_SECONDS / 3600),
  };
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('my.security.title')}
        />
      }
    >
      {waiting ? (
        <Notice kind="warning" locale={locale} id="waiting" title={t('contact.security.waitingTitle')}>
          <p>
            {t(waiting.channel === 'email' ? 'contact.security.waitingEmail' : 'contact.security.waitingSms', {
              asked: formatInstant(waiting.askedAt, locale),
              effective: formatInstant(waiting.effectiveAt, locale),
              value: waiting.channel === 'email' ? maskEmail(waiting.value) : maskPhone(waiting.value),
            })}
          </p>
          <Form action="/api/contacts/stop" csrf={csrf} locale={locale}>
            <Button look="warning">{t('contact.security.waitingStop')}</Button>
          </Form>
        </Notice>
      ) : null}
      {done === 'email' || done === 'sms' || done === 'phone-removed' || done === 'stopped' || done === 'password' ? (
        <Notice kind="success" alert locale={locale} title={t('my.security.methods.done.title')}>
          <p>
            {t(`contact.security.done.${done}`)} {t('contact.security.done.told')}
          </p>
        </Notice>
      ) : null}
      {done === 'authenticator' || done === 'passkey' || done === 'removed' ? (
        <Notice kind="success" alert locale={locale} title={t('my.security.methods.done.title')}>
          <p>
            {t(`my.security.methods.done.${done}`)} {t('contact.security.done.told')}
          </p>
        </Notice>
      ) : null}
      {done === 'only-way' ? (
        <Notice kind="warning" alert locale={locale} title={t('my.security.methods.done.onlyWayTitle')}>
          <p>{t('my.security.methods.done.only-way')}</p>
        </Notice>
      ) : null}
      {ended === '1' ? (
        <Notice kind="success" alert locale={locale} title={t('my.security.endedTitle')}>
          <p>{t('my.security.endedText')}</p>
        </Notice>
      ) : null}
      <h1 className="text-3xl">{t('my.security.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{t('my.security.lead')}</p>
      <section className="mt-8 max-w-form">
        <h2 className="mb-4 text-xl">{t('my.security.access')}</h2>
        <SummaryList rows={rows} locale={locale} />
        <LinkList
          stacked
          links={[
            [`${security}/sign-ins`, t('contact.security.signIns')],
            [`${security}/activity`, t('contact.security.activity')],
            [`/${locale}/my/registration`, t('registration.my.see')],
          ]}
        />
      </section>
      <section className="mt-12 max-w-form">
        <h2 className="mb-4 text-xl">{t('contact.security.contacts')}</h2>
        <SummaryList rows={contacts} locale={locale} />
      </section>
      <section className="mt-12 max-w-form">
        <h2 className="text-xl">{t('my.security.methods.title')}</h2>
        <p className="mt-2 mb-5 max-w-text text-muted">{t('my.security.methods.lead')}</p>
        <MethodList {...methods} phone={phone} locale={locale} />
      </section>
      <section className="mt-12 max-w-form">
        <h2 className="mb-5 text-xl">{t('my.security.sessions', { count: sessions.length })}</h2>
        <SessionList sessions={sessions} own={publicId} csrf={csrf} locale={locale} />
        <Form action="/api/sessions/end" csrf={csrf} locale={locale} hidden={{ session: 'all' }} className="mt-8">
          <Button look="warning" describedBy="close-all">
            {t('my.security.closeAll')}
          </Button>
          <p id="close-all" className="mt-2 text-sm text-muted">
            {t('my.security.closeAllText')}
          </p>
        </Form>
      </section>
      <section className="mt-12 max-w-text">
        <h2 className="text-xl">{t('my.security.doubtTitle')}</h2>
        <p className="mt-3">{t('my.security.doubt')}</p>
        <a href={`${security}/password`} className="mt-1 inline-flex min-h-11 items-center">
          {t('contact.password.title')}
        </a>
      </section>
      <section className="mt-10 max-w-text">
        <h2 className="text-xl">{t('contact.security.alertsTitle')}</h2>
        <p className="mt-3">{t('contact.security.alertsLead')}</p>
        <ul className="list mt-4">
          {messagesOf(locale).contact.security.alerts.map((alert) => (
            <li key={alert}>{alert}</li>
          ))}
        </ul>
      </section>
      <section className="mt-10 max-w-text">
        <h2 className="text-xl">{t('my.security.howTitle')}</h2>
        <ul className="list mt-4">
          <li>{t('my.security.how.keys')}</li>
          <li>{t('my.security.how.signatures')}</li>
          <li>{t('my.security.how.idle', limits)}</li>
          <li>{t('my.security.how.lock')}</li>
        </ul>
      </section>
    </PageBody>
  );
};

export default SecurityPage;
