import { CalendarDrawing } from '@/components/layout/illustrations';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { getSettlements } from '@/lib/services/debts/list-settlements';
import { formErrors, formState, type Search } from '../form-state';
import { orNotFound } from '../or-not-found';
import { DebtTable } from './debt-table';
import { type Place, PlaceFrame } from './place';
import { DocumentTable, RequestTable } from './record-tables';

const Certificate = ({ place, owing }: { place: Place; owing: boolean }) => (
  <Form action="/api/debts/certificate" csrf={place.session.csrf} locale={place.locale} hidden={place.hidden}>
    <Button look="secondary">{place.t(owing ? 'debts.certificate.buttonOwing' : 'debts.certificate.button')}</Button>
  </Form>
);

/** Everything owed: totals, the debts with a tick each, documents, and what was asked. */
export const ListView = async ({ place, search }: { place: Place; search: Search }) => {
  const { locale, t, session, debtor, base } = place;
  const found = await orNotFound(() => getSettlements(session.actor, debtor));
  const { problems } = await formState(search);
  const { certificate } = await search;
  const errors = formErrors(problems, {}, locale);
  const money = (value: number) => formatMoney(value, locale);
  const { open, closed, documents, requests, mayAct } = found;
  const isOwing = found.late > 0 || found.enforcement > 0;
  return (
    <PlaceFrame
      place={place}
      top
      title={t('debts.title')}
      errors={errors.list}
      notice={
        typeof certificate === 'string' ? (
          <Notice kind="success" alert locale={locale} title={t('debts.certificate.ready')}>
            <p>
              <a href={`/api/issued/${encodeURIComponent(certificate)}`} download>
                {t('debts.certificate.open')}
              </a>
            </p>
          </Notice>
        ) : null
      }
    >
      <p className="mt-4 max-w-text text-lg">{t(place.company ? 'debts.companyLead' : 'debts.lead')}</p>
      {open.length === 0 ? (
        <div className="mt-8">
          <EmptyState
            title={t(place.company ? 'debts.empty.company' : 'debts.empty.title')}
            picture={<CalendarDrawing />}
            action={mayAct ? <Certificate place={place} owing={false} /> : null}
          >
            <p>{t('debts.empty.text')}</p>
          </EmptyState>
        </div>
      ) : (
        <>
          <section className="mt-8 max-w-form">
            <h2 className="mb-3 text-xl">{t('debts.totals.title', { day: formatDay(found.on, locale) })}</h2>
            <SummaryList
              locale={locale}
              rows={[
                { key: 'total', label: t('debts.totals.total'), value: <strong>{money(found.total)}</strong> },
                { key: 'soon', label: t('debts.totals.soon'), value: money(found.soon) },
                { key: 'late', label: t('debts.totals.late'), value: money(found.late) },
                { key: 'enforcement', label: t('debts.totals.enforcement'), value: money(found.enforcement) },
              ]}
            />
          </section>
          <section className="mt-10">
            <h2 className="mb-4 text-xl">{t('debts.list.open')}</h2>
            {/* A look, not a change: nothing is paid yet. */}
            <form method="get" action={`${base}/review`}>
              <DebtTable rows={open} caption={t('debts.list.open')} place={place} choose={mayAct} />
              {mayAct && open.some(({ payable }) => payable) ? (
                <p className="mt-6 flex flex-wrap items-center gap-4">
                  <Button describedBy="pay-hint">{t('debts.list.continue')}</Button>
                  <span id="pay-hint" className="text-muted">
                    {t('debts.list.continueHint')}
                  </span>
                </p>
              ) : null}
            </form>
            {mayAct ? null : <p className="mt-4 text-muted">{t('debts.list.readOnly')}</p>}
            {open.some(({ state }) => state === 'deferred') ? (
              <p className="mt-4 text-muted">{t('debts.list.deferredHint')}</p>
            ) : null}
          </section>
        </>
      )}
      {open.length > 0 && mayAct ? (
        <div className="mt-8">
          <Certificate place={place} owing={isOwing} />
        </div>
      ) : null}
      <DocumentTable rows={documents} place={place} />
      <RequestTable rows={requests} place={place} />
      {closed.length > 0 ? (
        <section className="mt-12">
          <h2 className="mb-4 text-xl">{t('debts.list.closed')}</h2>
          <DebtTable rows={closed} caption={t('debts.list.closed')} place={place} choose={false} />
        </section>
      ) : null}
    </PlaceFrame>
  );
};
