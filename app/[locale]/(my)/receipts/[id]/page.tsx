import type { Metadata } from 'next';
import { SheetView } from '@/components/case/sheet-view';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { formatCode } from '@/lib/adapters/csv-code';
import { requireCitizen } from '@/lib/auth/require';
import { remedyOf } from '@/lib/casework/remedy';
import { kindOfPath } from '@/lib/casework/revision';
import { sayTerm } from '@/lib/catalogue/say';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getReceipt } from '@/lib/services/cases/get-receipt';
import { orNotFound } from '../../../or-not-found';
import { ProcedureNews } from '../../../procedure-news';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('apply.receipt.panel') } : {};
};

const titles = {
  application: 'apply.receipt.title',
  documents: 'apply.receipt.documentsTitle',
  submission: 'apply.receipt.documentsTitle',
  more_time: 'requests.receiptPage.more_time',
  withdrawal: 'requests.receiptPage.withdrawal',
  correction: 'after.receipt.panels.correction',
  change: 'after.receipt.panels.change',
  feedback: 'feedback.sent.title',
  instalments: 'debts.request.done',
  debt_objection: 'debts.request.done',
  payment_proof: 'debts.request.done',
} as const;

const ReceiptPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const session = await requireCitizen(locale, `/${locale}/receipts/${id}`);
  const receipt = await orNotFound(() => getReceipt(session.actor, id));
  const t = translator(locale);
  const words = receipt.registered.words[locale];
  const { csv } = receipt.issued;
  const caseHref = `/${locale}/my/cases/${receipt.case.id}`;
  const _revision = kindOfPath(receipt.kind);
  // Words or statements without a file are an answer, not documents.
  const isAnswer = receipt.kind === 'documents' && receipt.documents === 0;
  // Decided at once, or only told: no term runs any more.
  const hasNoTerm = receipt.decidedAtOnce !== null || receipt.registered.procedure.deadlines.onlyTold;
  const isReport = receipt.kind === 'application' && receipt.case.procedure === 'death-report';
  const isWithdrawal = receipt.kind === 'withdrawal';
  const later = receipt.kind === 'application' ? receipt.case.laterDocuments : [];
  return (
    <PageBody top={<BackLink href={caseHref} locale={locale} label={t('apply.receipt.back')} />}>
      <Panel
        title={
          isReport
            ? t('deaths.panel')
            : t(
                isAnswer
                  ? 'requests.receiptPage.answer'
                  : receipt.kind === 'objection'
                    ? `remedies.${remedyOf(receipt.registered.procedure)}.registered`
                    : titles[receipt.kind],
              )
        }
      >
        <p>{t('apply.receipt.panel')}</p>
        <p className="font-mono text-2xl font-bold" data-testid="register-number">
          {receipt.number}
        </p>
        <CopyButton
          text={receipt.number}
          label={t('apply.receipt.copy')}
          done={t('apply.receipt.copied')}
          about={t('apply.receipt.copyAbout')}
        />
      </Panel>
      <div className="mt-8 max-w-form space-y-6">
        <p className="text-lg">
          {t('apply.receipt.registeredAt', {
            when: formatInstant(receipt.presentedAt, locale, { zone: true, seconds: true }),
          })}
        </p>
        {receipt.decidedAtOnce ? (
          <Notice locale={locale} kind="success" title={t('apply.receipt.decided')} id="decided">
            <p>
              <a
                href={`/${locale}/notifications/${receipt.decidedAtOnce}`}
                className="inline-flex min-h-11 items-center"
              >
                {t('apply.receipt.decidedLink')}
              </a>
            </p>
          </Notice>
        ) : null}
        {receipt.kind === 'application' ? (
          <ProcedureNews found={receipt.case} session={session} locale={locale} />
        ) : null}
        {receipt.countsLater ? (
          <p>{t('apply.receipt.nonWorking', { day: formatDay(receipt.effectiveOn, locale) })}</p>
        ) : null}
        <p className="flex flex-wrap gap-4">
          <ButtonLink href={`/api/issued/${receipt.issued.id}`} icon="download" download>
            {t('apply.receipt.download')}
          </ButtonLink>
          <PrintButton label={t('apply.receipt.print')} />
        </p>
        <p>
          {t('apply.receipt.csv')}: <code className="font-mono font-bold">{formatCode(csv)}</code> ·{' '}
          <a href={`/${locale}/verify/${csv}`}>{t('apply.receipt.verify')}</a>
        </p>
        <section>
          <h2 className="text-xl">{t('apply.receipt.next')}</h2>
          <ul className="list mt-3">
            {receipt.kind === 'application' && receipt.dueOn && !hasNoTerm ? (
              <>
                <li>
                  {t('apply.receipt.nextDue', {
                    due: formatDay(receipt.dueOn, locale),
                    term: sayTerm(receipt.term, locale),
                  })}
                </li>
                <li>{t('apply.receipt.nextSilence')}</li>
              </>
            ) : null}
            {isWithdrawal ? (
              <>
                <li>{t('requests.receiptPage.closed')}</li>
                <li>{t('requests.receiptPage.again')}</li>
              </>
            ) : (
              <li>{t('apply.receipt.nextNotify')}</li>
            )}
            {later.length > 0 ? (
              <li>
                {t('apply.receipt.nextLater', {
                  documents: later.map((kind) => words.documents[kind]?.name ?? kind).join(', '),
                })}
              </li>
            ) : null}
          </ul>
          <p className="mt-4 flex flex-wrap gap-4">
            <ButtonLink href={caseHref}>{t('apply.receipt.case')}</ButtonLink>
            {isWithdrawal ? null : (
              <ButtonLink href={`${caseHref}/documents`} look="secondary">
                {t('apply.receipt.addDocuments')}
              </ButtonLink>
            )}
          </p>
        </section>
      </div>
      <section className="mt-12">
        <h2 className="mb-6 text-2xl">{t('apply.receipt.copyTitle')}</h2>
        <SheetView sheet={receipt.issued.sheet} locale={locale} level={3} />
      </section>
    </PageBody>
  );
};

export default ReceiptPage;
