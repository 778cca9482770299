import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AwardTable, PaymentsTable } from '@/components/case/award-tables';
import { CaseActions } from '@/components/case/case-actions';
import { CaseHeader } from '@/components/case/case-header';
import { CaseRecords } from '@/components/case/case-records';
import { DocumentTable, NeededDocuments } from '@/components/case/document-list';
import { FactsTable } from '@/components/case/facts-table';
import { VerdictTable } from '@/components/case/verdict-table';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Timeline } from '@/components/ui/timeline';
import { sayLine, sayTotal } from '@/lib/catalogue/say';
import type { Search } from '../../../form-state';
import { AskedRevision } from './asked-revision';
import { actsOf } from './case-acts';
import { CaseAnswers } from './case-answers';
import { caseHead } from './case-head';
import { decisionRecords, issuedRecords, notificationRecords, requestRecords, timelineOf } from './case-history';
import { type CaseParams, casePage } from './case-page';
import { documentViews, neededDocuments, otherFacts, verdictViews } from './case-views';
import { CertificateTable } from './certificate-table';
import { MessagesSection } from './messages-section';
import { NotesSection } from './notes-section';
import { PaymentStates } from './payment-states';
import { ProcedureTools } from './procedure-tools';
import { SelfEmploymentSection } from './self-employment-section';
import { OpinionsSection, RelatedSection } from './side-sections';

type Props = { params: CaseParams; searchParams: Search };

const acts = ['signed', 'requested', 'returned'] as const;
/** What happened last; the rest unfolds. */
const SHOWN_EVENTS = 30;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { t, number } = await casePage(params);
  return { title: t('office.case.title', { number }) };
};

const Section = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section id={id} aria-labelledby={`${id}-title`} className="space-y-3 lg:scroll-mt-36">
    <h2 id={`${id}-title`} className="text-xl">
      {title}
    </h2>
    {children}
  </section>
);

const OfficeCasePage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, words, base, number } = await casePage(params);
  const { done } = await searchParams;
  const finished = acts.find((act) => act === done);
  const may = actsOf(session.actor, row);
  const hrefOf = may.verify ? (fact: string) => `${base}/facts/${fact}` : null;
  const { assessment } = row;
  const { award } = assessment;
  const isDecided = row.decisions.some(({ state }) => state === 'signed');
  const verdicts = verdictViews(row, session, locale);
  const others = otherFacts(row, session, locale);
  const documents = documentViews(row, base, locale);
  const needed = neededDocuments(row, locale);
  const met = verdicts.filter(({ result }) => result === 'met').length;
  const happened = timelineOf(row, locale);
  const side = { actor: session.actor, caseId: row.id, base, locale };
  return (
    <>
      <BackLink href={`/${locale}/office/queue`} locale={locale} label={t('office.backToQueue')} />
      {finished ? (
        <Notice kind="success" locale={locale} title={t(`office.case.done.${finished}.title`)} alert>
          <p>{t(`office.case.done.${finished}.text`)}</p>
        </Notice>
      ) : null}
      {done === 'reviewed' ? (
        <Notice kind="success" locale={locale} title={t('caseDesk.documents.last')} alert />
      ) : null}
      {done === 'hearing' ? (
        <Notice kind="success" locale={locale} title={t('requests.office.done.hearing.title')} alert>
          <p>{t('requests.office.done.hearing.text')}</p>
        </Notice>
      ) : null}
      <CaseHeader
        head={caseHead(row, number, locale)}
        locale={locale}
        isHeading
        action={
          may.take ? (
            <Form
              action="/api/office/take"
              csrf={session.csrf}
              locale={locale}
              hidden={{ case: row.id, version: String(row.version) }}
            >
              <Button look={row.state === 'registered' ? 'primary' : 'secondary'} shortcut="t">
                {t(row.state === 'registered' ? 'office.case.take' : 'office.case.takeOver')}
              </Button>
            </Form>
          ) : null
        }
      />
      {/* Nothing that takes the focus may hide under the head. */}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr] lg:[&_a]:scroll-mt-36">
        <div className="lg:col-start-2">
          <CaseActions state={row.state} may={may} base={base} locale={locale} />
          <ProcedureTools row={row} base={base} locale={locale} />
          {may.correct ? (
            <p className="no-print mt-3">
              <a href={`${base}/correction`}>{t('after.office.startCorrection')}</a>
            </p>
          ) : null}
          <ul className="no-print mt-3">
            {may.abstain ? (
              <li>
                <a href={`${base}/abstain`} className="inline-flex min-h-8 items-center">
                  {t('caseDesk.abstain.link')}
                </a>
              </li>
            ) : null}
            {may.protect ? (
              <li>
                <a href={`${base}/protection`} className="inline-flex min-h-8 items-center">
                  {t(row.person.protection ? 'caseDesk.protection.linkOn' : 'caseDesk.protection.link')}
                </a>
              </li>
            ) : null}
          </ul>
        </div>
        <div className="min-w-0 space-y-10 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <AskedRevision row={row} locale={locale} />
          <CaseAnswers
            row={row}
            may={may.review}
            mayRead={!may.onlyReads}
            csrf={session.csrf}
            base={base}
            locale={locale}
          />
          {verdicts.length === 0 ? null : (
            <Section
              id="facts"
              title={`${t('office.case.requirements')}: ${t('office.case.requirementsCount', { met, total: verdicts.length })}`}
            >
              <p>
                {isDecided ? null : <strong>{t(`office.case.outcome.${assessment.outcome}`)} </strong>}
                {t('office.case.requirementsHint')}
              </p>
              <VerdictTable
                verdicts={verdicts}
                caption={t('office.case.requirements')}
                hrefOf={hrefOf}
                locale={locale}
              />
            </Section>
          )}
          {others.length > 0 ? (
            <Section id="other-facts" title={t('office.case.otherFacts')}>
              <p className="text-muted">{t('office.case.otherFactsHint')}</p>
              <FactsTable facts={others} caption={t('office.case.otherFacts')} hrefOf={hrefOf} locale={locale} />
            </Section>
          ) : null}
          {award && verdicts.length === 0 && award.lines.length === 0 ? null : (
            <Section id="award" title={t('office.case.award')}>
              {award ? (
                <AwardTable
                  lines={award.lines.map((line) => ({ id: line.id, ref: line.ref, ...sayLine(words, line, locale) }))}
                  total={sayTotal(award, locale)}
                  caption={t('office.case.award')}
                  locale={locale}
                />
              ) : (
                <p className="text-muted">{t('office.case.awardNone')}</p>
              )}
            </Section>
          )}
          {award && award.payments.length > 0 ? (
            <Section id="payments" title={t('office.case.payments')}>
              <PaymentsTable payments={[...award.payments]} caption={t('office.case.payments')} locale={locale} />
            </Section>
          ) : null}
          {row.payments.length > 0 ? (
            <Section id="payment-states" title={t('after.office.payments')}>
              <PaymentStates payments={row.payments} locale={locale} />
              {may.payments ? (
                <p>
                  <a href={`${base}/payments`}>{t('after.office.paymentsLink')}</a>
                </p>
              ) : null}
            </Section>
          ) : null}
          <Section id="documents" title={t('office.case.documents')}>
            {documents.length > 0 ? (
              <p className="no-print">
                <a href={`${base}/documents`} data-shortcut="j" className="inline-flex min-h-8 items-center font-bold">
                  {t('caseDesk.documents.all')}
                </a>
              </p>
            ) : null}
            {documents.length > 0 ? (
              <DocumentTable documents={documents} caption={t('office.case.documents')} locale={locale} />
            ) : (
              <p className="text-muted">{t('office.case.documentsNone')}</p>
            )}
            {row.certificates.length > 0 ? <CertificateTable certificates={row.certificates} locale={locale} /> : null}
            {needed.length > 0 ? (
              <>
                <h3 className="pt-3 text-lg">{t('office.case.needed')}</h3>
                <NeededDocuments documents={needed} locale={locale} />
              </>
            ) : null}
          </Section>
        </div>
        <div className="min-w-0 space-y-8 lg:col-start-2">
          <SelfEmploymentSection actor={session.actor} caseId={row.id} procedure={row.procedure} locale={locale} />
          <NotesSection {...side} />
          <RelatedSection {...side} />
          <OpinionsSection {...side} />
          <MessagesSection base={base} unread={row.messages.length} locale={locale} />
          <CaseRecords id="requests" title={t('office.case.requests')} records={requestRecords(row, locale)} />
          <CaseRecords
            id="notifications"
            title={t('office.case.notifications')}
            records={notificationRecords(row, locale)}
          />
          <CaseRecords
            id="decisions"
            title={t('office.case.decisions')}
            records={decisionRecords(row, session, locale)}
          />
          <CaseRecords id="issued" title={t('office.case.issued')} records={issuedRecords(row, locale)} />
          <section aria-labelledby="timeline">
            <h2 id="timeline" className="mb-3 text-lg">
              {t('office.case.timeline')}
            </h2>
            <Timeline items={happened.slice(0, SHOWN_EVENTS)} locale={locale} />
            {happened.length > SHOWN_EVENTS ? (
              <Details summary={t('caseDesk.earlier', { count: happened.length - SHOWN_EVENTS })}>
                <Timeline items={happened.slice(SHOWN_EVENTS)} locale={locale} />
              </Details>
            ) : null}
          </section>
        </div>
      </div>
    </>
  );
};

export default OfficeCasePage;
