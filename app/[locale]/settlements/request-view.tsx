import { browserId } from '@/app/api/cookies';
import { SheetView } from '@/components/case/sheet-view';
import { CodeForm } from '@/components/identity/code-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { today } from '@/lib/adapters/clock';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { planWithoutGuarantee } from '@/lib/law/parameters/late-payment';
import { type DebtRequestDetail, getDebtRequest, type Plan } from '@/lib/services/debts/debt-request';
import { sayKind, sayPeriod } from '@/lib/services/debts/say-debt';
import { formErrors, formState, type Search } from '../form-state';
import { orNotFound } from '../or-not-found';
import { type Place, PlaceFrame } from './place';

type Instalment = Plan['table'][number];

/** The table of a plan, what it costs, and what cannot be put off. */
export const PlanTable = ({ plan, place: { locale, t } }: { plan: Plan; place: Pick<Place, 'locale' | 't'> }) => {
  const money = (value: number) => formatMoney(value, locale);
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-xl">{t('debts.request.plan')}</h2>
      <p className="mb-4">
        {t('debts.request.planSum', { putOff: money(plan.putOff), interest: money(plan.interest) })}
      </p>
      {plan.undeferrable > 0 ? (
        <p className="mb-4">{t('debts.request.undeferrable', { amount: money(plan.undeferrable) })}</p>
      ) : null}
      {plan.needsGuarantee ? (
        <p className="mb-4">{t('debts.request.guarantee', { limit: money(planWithoutGuarantee.on(today())) })}</p>
      ) : null}
      <Table<Instalment>
        caption={t('debts.request.planCaption')}
        hideCaption
        rows={[...plan.table]}
        rowKey={({ dueOn }) => dueOn}
        columns={[
          { key: 'due', label: t('debts.request.planDue'), cell: ({ dueOn }) => formatDay(dueOn, locale, 'medium') },
          {
            key: 'principal',
            label: t('debts.request.planPrincipal'),
            numeric: true,
            cell: ({ principal }) => money(principal),
          },
          {
            key: 'interest',
            label: t('debts.request.planInterest'),
            numeric: true,
            cell: ({ interest }) => money(interest),
          },
          { key: 'total', label: t('debts.request.planTotal'), numeric: true, cell: ({ total }) => money(total) },
        ]}
      />
    </section>
  );
};

const Draft = ({
  request,
  place,
  error,
  sent,
}: {
  request: DebtRequestDetail;
  place: Place;
  error: string | undefined;
  sent: boolean;
}) => {
  const { locale, t, session, hidden } = place;
  const form = { ...hidden, request: request.id };
  return (
    <>
      <div className="mt-6 max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            { key: 'what', label: t('debts.request.what'), value: t(`debts.requests.kinds.${request.kind}`) },
            {
              key: 'debts',
              label: t('debts.request.subject'),
              value: request.debts
                .map((debt) => `${sayKind(debt, locale)}, ${sayPeriod(debt, locale, 'short')}`)
                .join(' · '),
            },
            {
              key: 'text',
              label: t('debts.request.text'),
              value: <span className="whitespace-pre-line">{request.text}</span>,
            },
            ...(request.proofs.length > 0
              ? [
                  {
                    key: 'proofs',
                    label: t('debts.request.proofs'),
                    value: request.proofs.map(({ name }) => name).join(', '),
                  },
                ]
              : []),
          ]}
        />
      </div>
      {request.plan ? <PlanTable plan={request.plan} place={place} /> : null}
      {request.kind === 'objection' ? (
        <p className="mt-6 max-w-text">
          {t(request.stopsEnforcement ? 'debts.request.suspends' : 'debts.request.keepsOn')}
        </p>
      ) : null}
      <div className="mt-8 max-w-form">
        {sent ? (
          <CodeForm
            action="/api/debts/present"
            resend={{ action: '/api/debts/code', hidden: form }}
            hidden={form}
            csrf={session.csrf}
            locale={locale}
            email={request.email}
            error={error}
          >
            <Button large>{t('debts.request.sign')}</Button>
          </CodeForm>
        ) : (
          <Form action="/api/debts/code" csrf={session.csrf} locale={locale} hidden={form}>
            <Button>{t('debts.request.askCode')}</Button>
          </Form>
        )}
      </div>
    </>
  );
};

/** A request about a debt: to check and sign, and once presented its number, its receipt and the answer. */
export const RequestView = async ({ place, id, search }: { place: Place; id: string; search: Search }) => {
  const { locale, t, session, debtor } = place;
  const request = await orNotFound(() => getDebtRequest(session.actor, debtor, id));
  const { problems } = await formState(search);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  if (request.state === 'draft') {
    const sent = (await search).sent === '1' && Boolean(await browserId('code'));
    return (
      <PlaceFrame place={place} title={t('debts.request.title')} errors={errors.list}>
        <Draft request={request} place={place} error={errors.of('code')} sent={sent} />
      </PlaceFrame>
    );
  }
  return (
    <PlaceFrame place={place} title={t(`debts.requests.kinds.${request.kind}`)}>
      {request.state === 'presented' ? (
        <div className="mt-6">
          <Notice kind="success" locale={locale} title={t('debts.request.done')}>
            <p>{t('debts.request.doneText')}</p>
            <p className="font-mono text-2xl font-bold" data-testid="register-number">
              {request.entry?.number}
            </p>
            <CopyButton
              text={request.entry?.number ?? ''}
              label={t('debts.document.copy')}
              done={t('debts.document.copied')}
              about={t('debts.request.doneText')}
            />
          </Notice>
        </div>
      ) : (
        <div className="mt-6">
          <Notice
            kind={request.state === 'accepted' ? 'success' : 'warning'}
            locale={locale}
            title={`${t('debts.request.answer')}: ${t(`debts.requests.states.${request.state}`)}`}
          >
            {request.reasons ? <p className="whitespace-pre-line">{request.reasons}</p> : null}
            {request.issuedId ? (
              <p>
                <a href={`/api/issued/${request.issuedId}`} download>
                  {t('debts.request.answerPdf')}
                </a>
              </p>
            ) : null}
          </Notice>
        </div>
      )}
      {request.receipt ? (
        <>
          <p className="mt-6">
            <ButtonLink href={`/api/issued/${request.receipt.id}`} icon="download" look="secondary" download>
              {t('debts.request.receiptPdf')}
            </ButtonLink>
          </p>
          <div className="mt-8 max-w-form">
            <SheetView sheet={request.receipt.sheet} locale={locale} />
          </div>
        </>
      ) : null}
    </PlaceFrame>
  );
};
