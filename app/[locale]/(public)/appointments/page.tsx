import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryCard, SummaryList } from '@/components/ui/summary-list';
import { currentSession, type Session } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getOwn } from '@/lib/services/appointments/own-appointment';
import { sayWhen } from '@/lib/services/appointments/say-when';
import { appointmentRows, subjectOptions } from '../../appointment-words';
import { provincesOf } from '../../provinces';
import { OnlineInstead } from './online-instead';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).appointments;
  return pageMetadata(locale, { title, description: lead, path: '/appointments' });
};

/** The coming appointments of whoever is signed in, whoever booked them. */
const Own = async ({ session, locale }: { session: Session; locale: Locale }) => {
  const t = translator(locale);
  const { own: words } = messagesOf(locale).appointments;
  const { appointments, filled } = await getOwn(session.actor);
  return (
    <section className="mt-10 max-w-form">
      <h2 className="mb-4 text-xl">{words.title}</h2>
      {appointments.length === 0 ? <p className="text-muted">{words.none}</p> : null}
      {appointments.map((each) => (
        <SummaryCard
          key={each.id}
          level={3}
          title={sayWhen(each.office, each.startsAt, locale)}
          actions={
            <Form
              action="/api/appointments/find"
              csrf={session.csrf}
              locale={locale}
              hidden={{ reference: each.reference, idNumber: filled.idNumber }}
            >
              <Button look="plain">
                <span aria-hidden="true">{words.change}</span>
                <span className="sr-only">
                  {t('appointments.own.changeOf', { when: sayWhen(each.office, each.startsAt, locale) })}
                </span>
              </Button>
            </Form>
          }
        >
          <SummaryList rows={appointmentRows(each, locale)} locale={locale} />
        </SummaryCard>
      ))}
    </section>
  );
};

/** Appointments at the offices: free, for anybody, and what can be done without one (Ley 39/2015 art. 12). */
const AppointmentsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const session = await currentSession();
  const { appointments: words, portal } = messagesOf(locale);
  return (
    <PageBody top={<Breadcrumb locale={locale} current={words.title} />}>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{words.lead}</p>
      <Notice locale={locale} title={words.free}>
        <p>{words.freeText}</p>
      </Notice>
      <OnlineInstead locale={locale} />
      {session?.actor.level === 'substantial' ? <Own session={session} locale={locale} /> : null}
      <section className="mt-10 max-w-form">
        <h2 className="mb-5 text-xl">{words.ask.title}</h2>
        <form method="get" action={`/${locale}/appointments/places`}>
          <Field
            widget="radios"
            name="subject"
            label={words.ask.subject}
            options={subjectOptions(locale)}
            locale={locale}
          />
          <Field
            widget="text"
            name="postcode"
            label={portal.offices.postcode}
            hint={portal.offices.postcodeHint}
            width={5}
            autoComplete="postal-code"
            locale={locale}
          />
          <Field
            widget="select"
            name="province"
            label={portal.offices.province}
            options={provincesOf(locale)}
            locale={locale}
          />
          <Button>{words.ask.button}</Button>
        </form>
      </section>
      <section className="mt-14 max-w-form border-t border-line pt-8">
        <h2 className="text-xl">{words.have.title}</h2>
        <p className="mt-1 mb-4">{words.have.text}</p>
        <ButtonLink look="secondary" href={`/${locale}/appointments/manage`}>
          {words.have.link}
        </ButtonLink>
      </section>
    </PageBody>
  );
};

export default AppointmentsPage;
