import type { Metadata } from 'next';
import { PlaceChoices } from '@/components/appointments/place-choices';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Panel } from '@/components/ui/panel';
import type { AppointmentSubject } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { nearestPlaces, placesOfOffice } from '@/lib/services/appointments/free-places';
import { isSubject } from '@/lib/services/appointments/offices';
import { sayWhen } from '@/lib/services/appointments/say-when';
import { type Office, provinces } from '@/lib/services/offices/offices';
import { dayChoices, officeName } from '../../../appointment-words';
import type { Search } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { OnlineInstead } from '../online-instead';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };
type Asked = { readonly subject: AppointmentSubject; readonly form: string };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).appointments.places.title,
  robots: { index: false },
});

/** An address of the way to an appointment; `form` is that of the appointment which is being changed. */
const hrefOf = (locale: Locale, page: 'places' | 'book', { subject, form }: Asked, more: Record<string, string>) =>
  `/${locale}/appointments/${page}?${new URLSearchParams({ subject, ...more, ...(form ? { form } : {}) })}`;

const FirstPlace = ({ office, at, asked, locale }: { office: Office; at: Date; asked: Asked; locale: Locale }) => {
  const { places: words } = messagesOf(locale).appointments;
  const { town, postcode } = office;
  return (
    <>
      <Panel title={words.first} level={2}>
        <p>
          {translator(locale)('appointments.places.firstAt', { when: sayWhen(office, at, locale), town, postcode })}
        </p>
      </Panel>
      <ButtonLink href={hrefOf(locale, 'book', asked, { office: office.id, at: at.toISOString() })}>
        {words.take}
      </ButtonLink>
    </>
  );
};

/** Told as it is: none for weeks, and what can be done meanwhile. */
const NoPlaces = ({ locale }: { locale: Locale }) => {
  const { places: words } = messagesOf(locale).appointments;
  return (
    <>
      <EmptyState title={words.noneTitle}>
        <p>{words.noneText}</p>
      </EmptyState>
      <OnlineInstead locale={locale} />
    </>
  );
};

const OfOffice = async ({ id, page, asked, locale }: { id: string; page: number; asked: Asked; locale: Locale }) => {
  const { places: words } = messagesOf(locale).appointments;
  const found = await orNotFound(() => placesOfOffice(id, page));
  const { office, first, days } = found;
  const other = hrefOf(locale, 'places', asked, { postcode: office.postcode });
  const { subject, form } = asked;
  return (
    <>
      <h1 className="mb-8 text-3xl">{officeName(office, locale)}</h1>
      {first ? (
        <>
          {found.page === 1 ? <FirstPlace office={office} at={first.startsAt} asked={asked} locale={locale} /> : null}
          <h2 className="mt-10 text-xl">{words.day}</h2>
          {days.length > 0 ? (
            <form method="get" action={`/${locale}/appointments/book`}>
              <input type="hidden" name="subject" value={subject} />
              <input type="hidden" name="office" value={office.id} />
              {form ? <input type="hidden" name="form" value={form} /> : null}
              <PlaceChoices name="at" days={dayChoices(office, days, locale)} />
              <Button>{words.next}</Button>
            </form>
          ) : (
            <p className="my-6 max-w-text">{words.nonePage}</p>
          )}
          <Pagination
            page={found.page}
            total={found.total}
            hrefOf={(to) => hrefOf(locale, 'places', asked, { office: office.id, page: String(to) })}
            locale={locale}
          />
        </>
      ) : (
        <NoPlaces locale={locale} />
      )}
      <p className="mt-8">
        <a href={other}>{words.other}</a>
      </p>
    </>
  );
};

const NearPlaces = async ({
  postcode,
  province,
  asked,
  locale,
}: {
  postcode: string;
  province: string;
  asked: Asked;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { appointments, portal } = messagesOf(locale);
  const { places: words } = appointments;
  const found = await nearestPlaces(asked.subject, { postcode, province });
  if (found.kind !== 'found') {
    const isWrong = found.kind === 'wrong-postcode';
    return (
      <>
        <h1 className="mb-6 text-3xl">{words.title}</h1>
        <EmptyState
          title={isWrong ? portal.offices.wrong : portal.offices.nothing}
          action={<ButtonLink href={`/${locale}/appointments`}>{words.back}</ButtonLink>}
        >
          <p>{isWrong ? portal.offices.wrongText : portal.offices.nothingText}</p>
        </EmptyState>
      </>
    );
  }
  const free = found.offices.flatMap(({ office, kilometres, first }) =>
    first ? [{ office, kilometres, at: first.startsAt }] : [],
  );
  // The first of the own province; of others only when it has none.
  const own = free.filter(({ kilometres }) => kilometres === 0);
  const [soonest] = (own.length > 0 ? own : free).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return (
    <>
      <h1 className="mb-8 text-3xl">{words.title}</h1>
      {soonest ? (
        <FirstPlace office={soonest.office} at={soonest.at} asked={asked} locale={locale} />
      ) : (
        <NoPlaces locale={locale} />
      )}
      <section className="mt-10">
        <h2 className="text-xl">{words.offices}</h2>
        <ul className="mt-4 grid gap-5 md:grid-cols-2">
          {found.offices.map(({ office, kilometres, first }) => (
            <li key={office.id} className="grid">
              <Card
                title={officeName(office, locale)}
                level={3}
                {...(first ? { href: hrefOf(locale, 'places', asked, { office: office.id }) } : {})}
              >
                <p>
                  {first
                    ? t('appointments.places.officeFirst', { when: sayWhen(office, first.startsAt, locale) })
                    : words.officeNone}
                </p>
                {kilometres > 0 ? (
                  <p className="text-sm text-muted">
                    {t('portal.offices.distance', {
                      km: String(kilometres),
                      from: provinces[found.province]?.capital ?? '',
                    })}
                  </p>
                ) : null}
              </Card>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};

/** Free places: of the offices nearby, or of one of them by day and hour. What is asked is the address of the page. */
const PlacesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const search = await searchParams;
  const one = (name: string) => (typeof search[name] === 'string' ? search[name].slice(0, 60).trim() : '');
  const { appointments: words } = messagesOf(locale);
  const subject = one('subject');
  const asked = isSubject(subject) ? { subject, form: one('form') } : null;
  const page = /^\d{1,2}$/.test(one('page')) ? Number(one('page')) : 1;
  const crumbs = [{ href: `/${locale}/appointments`, label: words.title }];
  const [postcode, province] = [one('postcode'), one('province')];
  return (
    <PageBody top={<Breadcrumb locale={locale} crumbs={crumbs} current={words.places.title} />}>
      {asked === null ? (
        <>
          <h1 className="mb-6 text-3xl">{words.places.title}</h1>
          <EmptyState
            title={words.places.what}
            action={<ButtonLink href={`/${locale}/appointments`}>{words.places.back}</ButtonLink>}
          >
            <p>{words.places.whatText}</p>
          </EmptyState>
        </>
      ) : one('office') ? (
        <OfOffice id={one('office')} page={page} asked={asked} locale={locale} />
      ) : (
        <NearPlaces postcode={postcode} province={province} asked={asked} locale={locale} />
      )}
    </PageBody>
  );
};

export default PlacesPage;
