import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonGroup, ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { SummaryList } from '@/components/ui/summary-list';
import { NotFound } from '@/lib/access/outcomes';
import { formatCode } from '@/lib/adapters/csv-code';
import { anonymousActor, currentSession } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { getBooked, type ShownAppointment } from '@/lib/services/appointments/own-appointment';
import { appointmentRows } from '../../../appointment-words';
import type { Search } from '../../../form-state';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).appointments.booked.title,
  robots: { index: false },
});

const Found = ({ shown, isMoved, locale }: { shown: ShownAppointment; isMoved: boolean; locale: Locale }) => {
  const { booked: words, states } = messagesOf(locale).appointments;
  const reference = formatCode(shown.reference);
  const rows = [...appointmentRows(shown, locale), { key: 'state', label: words.state, value: states[shown.state] }];
  return (
    <>
      <Panel title={shown.isOpen ? (isMoved ? words.movedTitle : words.title) : states[shown.state]}>
        <p>{words.reference}</p>
        <p className="font-mono text-2xl font-bold" data-testid="reference">
          {reference}
        </p>
        <CopyButton text={reference} label={words.copy} done={words.copied} about={words.copyAbout} />
      </Panel>
      <div className="mt-8 max-w-form space-y-6">
        <SummaryList rows={rows} locale={locale} />
        {shown.isOpen ? (
          <>
            <p>{shown.isTold ? words.told : words.notTold}</p>
            <h2 className="text-xl">{words.bring}</h2>
            <ul className="list">
              {words.bringList.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <ButtonGroup>
              <ButtonLink
                href={`/api/appointments/calendar?${new URLSearchParams({ reference: shown.reference, locale })}`}
              >
                {words.calendar}
              </ButtonLink>
              <PrintButton label={words.print} />
            </ButtonGroup>
            <p className="no-print">
              <a href={`/${locale}/appointments/manage`}>{words.manage}</a>
            </p>
          </>
        ) : null}
      </div>
    </>
  );
};

/** An appointment at an address that can be kept: when, where and what to bring. Its key is the reference. */
const BookedPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { reference, done } = await searchParams;
  const actor = (await currentSession())?.actor ?? (await anonymousActor());
  const shown = await getBooked(actor, typeof reference === 'string' ? reference : '').catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  const { appointments } = messagesOf(locale);
  const { booked: words } = appointments;
  const crumbs = [{ href: `/${locale}/appointments`, label: appointments.title }];
  return (
    <PageBody
      top={<Breadcrumb locale={locale} crumbs={crumbs} current={shown ? appointments.manage.found : words.missing} />}
    >
      {shown ? (
        <Found shown={shown} isMoved={done === 'moved'} locale={locale} />
      ) : (
        <>
          <h1 className="mb-6 text-3xl">{words.missing}</h1>
          <EmptyState
            title={appointments.have.title}
            action={<ButtonLink href={`/${locale}/appointments`}>{words.again}</ButtonLink>}
          >
            <p>{words.missingText}</p>
          </EmptyState>
        </>
      )}
    </PageBody>
  );
};

export default BookedPage;
