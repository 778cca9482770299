import type { Metadata } from 'next';
import { AssessmentView } from '@/components/case/assessment-view';
import { CaseNeeds } from '@/components/case/case-needs';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Details } from '@/components/ui/details';
import { ProgressSteps } from '@/components/ui/progress-steps';
import { SummaryList } from '@/components/ui/summary-list';
import { Timeline } from '@/components/ui/timeline';
import { today } from '@/lib/adapters/clock';
import { requireCitizen } from '@/lib/auth/require';
import { publicStep, publicSteps } from '@/lib/casework/lifecycle';
import { remedyOf } from '@/lib/casework/remedy';
import { type FactSources, parseFacts } from '@/lib/catalogue/prefill';
import { sayValue } from '@/lib/catalogue/say';
import { formatFileSize, formatInstant } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getMyCase } from '@/lib/services/cases/my-cases';
import { orNotFound } from '../../../../or-not-found';
import { ProcedureNews } from '../../../../procedure-news';
import { AfterDecision } from './after-decision';
import { caseNeedsOf } from './case-needs-of';
import { CasePayments } from './case-payments';
import { CaseRequests, CaseWithdrawal } from './case-requests';
import { MessagesSection } from './messages-section';
import { TermToDecide } from './term-to-decide';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('apply.case.status') } : {};
};

const CasePage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const session = await requireCitizen(locale, `/${locale}/my/cases/${id}`);
  const found = await orNotFound(() => getMyCase(session.actor, id));
  const t = translator(locale);
  const { procedure, words: allWords } = found.registered;
  const words = allWords[locale];
  const step = publicStep[found.state];
  const label = publicSteps[step - 1];
  const state = found.state as keyof ReturnType<typeof messagesOf>['apply']['case']['sentences'];
  const isOver = ['decided', 'notified', 'withdrawn'].includes(found.state);
  // What was asked about the decision has a term and a silence of its own, said beside it.
  const underWay = found.revisions.find(
    (revision) => !isOver && (revision.state === 'open' || revision.state === 'silent'),
  );
  const facts = parseFacts(procedure.facts, found.facts, today());
  const sources = found.sources as FactSources;
  const events = messagesOf(locale).apply.case.events as Readonly<Record<string, string>>;
  const eventText = (kind: string, details: unknown) =>
    (events[kind] ?? kind).replace(/\{(\w+)\}/g, (_, key: string) =>
      String((details as Record<string, unknown>)?.[key] ?? ''),
    );
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[
            { href: `/${locale}/my`, label: t('site.nav.my') },
            { href: `/${locale}/my/cases`, label: t('my.cases.title') },
          ]}
          current={words.title}
        />
      }
    >
      <h1>{words.title}</h1>
      <p className="mt-2 text-muted">
        {t('apply.case.number')}: <code className="font-mono whitespace-nowrap">{found.register[0]?.number}</code>
      </p>
      <CaseNeeds
        title={t('apply.case.needTitle')}
        needs={caseNeedsOf(found, locale)}
        nothing={t('apply.case.needNothing')}
      />
      <section aria-labelledby="status" className="mt-10 max-w-form">
        <h2 id="status" className="mb-3 text-xl">
          {t('apply.case.status')}
        </h2>
        {label ? (
          <ProgressSteps
            step={step}
            total={publicSteps.length}
            label={t(`apply.case.steps.${label}`)}
            locale={locale}
          />
        ) : null}
        <p className="mt-3 text-lg">
          {underWay
            ? t(
                underWay.kind === 'prior_claim'
                  ? `remedies.${remedyOf(found.registered.procedure)}.status`
                  : `after.status.${underWay.kind}`,
              )
            : t(`apply.case.sentences.${state}`)}
        </p>
        {underWay || procedure.deadlines.onlyTold ? null : (
          <TermToDecide found={found} csrf={session.csrf} locale={locale} />
        )}
      </section>
      <ProcedureNews found={found} session={session} locale={locale} />
      <AfterDecision found={found} locale={locale} />
      <MessagesSection caseId={id} unread={found.messages.length} locale={locale} />
      <CaseRequests found={found} locale={locale} />
      <CasePayments payments={found.payments} locale={locale} />
      <section className="mt-10 max-w-form">
        <h2 className="text-xl">{t('apply.case.documents')}</h2>
        {found.documents.length === 0 ? <p className="mt-3">{t('apply.case.noDocuments')}</p> : null}
        <ul className="mt-3 space-y-3">
          {found.documents.map((document) => (
            <li key={document.id} className="border-b border-line pb-3">
              <strong>
                {document.kind === 'paper-form'
                  ? t('desk.paperForm.name')
                  : (words.documents[document.kind]?.name ?? t('issued.other'))}
              </strong>
              <span className="block">
                {document.state === 'safe' ? (
                  <a href={`/api/documents/${document.id}`} download>
                    {document.name}
                  </a>
                ) : (
                  `${document.name} · ${t(`apply.documents.states.${document.state}`)}`
                )}{' '}
                <span className="text-sm text-muted">({formatFileSize(document.size, locale)})</span>
              </span>
              <span className="block text-sm">
                {t(`apply.case.reviews.${document.review}`, { reason: document.reviewReason ?? '' })}
              </span>
            </li>
          ))}
        </ul>
        {found.takes ? (
          <p className="mt-4">
            <a href={`/${locale}/my/cases/${id}/documents`}>{t('apply.case.sendDocuments')}</a>
          </p>
        ) : null}
      </section>
      <section className="mt-10 max-w-form">
        <h2 className="text-xl">{t('apply.case.issued')}</h2>
        <ul className="mt-3 space-y-2">
          {found.issued.map((issued) => (
            <li key={issued.id}>
              <a href={`/api/issued/${issued.id}`} download>
                {issued.title} (PDF)
              </a>{' '}
              <span className="text-sm text-muted">{formatInstant(issued.issuedAt, locale, { style: 'medium' })}</span>
            </li>
          ))}
        </ul>
      </section>
      {found.assessment ? (
        <section className="mt-10 max-w-form">
          {procedure.requirements.length > 0 ? (
            <>
              <h2 className="text-xl">{t('apply.case.assessment')}</h2>
              <p className="mt-2">{t('apply.case.assessmentNote')}</p>
              <AssessmentView assessment={found.assessment} words={words} locale={locale} />
            </>
          ) : null}
          <div className="mt-6">
            <Details summary={t('apply.case.facts')}>
              <SummaryList
                locale={locale}
                rows={Object.entries(procedure.facts).flatMap(([key, field]) => {
                  const word = words.facts[key];
                  const source = sources[key];
                  if (!word || facts[key] === undefined) return [];
                  return [
                    {
                      key,
                      label: word.name,
                      value: (
                        <span className="whitespace-pre-line">
                          {sayValue(field, word as never, facts[key], locale)}
                        </span>
                      ),
                      ...(source
                        ? { source: t(`apply.case.factSource.${source.source}`, { reason: source.reason ?? '' }) }
                        : {}),
                    },
                  ];
                })}
              />
            </Details>
          </div>
        </section>
      ) : null}
      <section className="mt-10 max-w-form">
        <h2 className="mb-4 text-xl">{t('apply.case.timeline')}</h2>
        <Timeline
          locale={locale}
          items={found.events.map((event) => ({
            id: event.id,
            title: eventText(event.kind, event.details),
            at: event.at.toISOString(),
            when: formatInstant(event.at, locale),
            who: t(event.byOffice ? 'apply.case.office' : 'apply.case.you'),
          }))}
        />
      </section>
      <section className="mt-10 max-w-form">
        <h2 className="text-xl">{t('apply.case.who')}</h2>
        <p className="mt-2">
          {found.assignedTo?.staff
            ? t('apply.case.whoText', { body: t(`issued.bodies.${procedure.body}`), unit: found.assignedTo.staff.unit })
            : t('apply.case.whoNobody', { body: t(`issued.bodies.${procedure.body}`) })}
        </p>
      </section>
      <CaseWithdrawal found={found} locale={locale} />
    </PageBody>
  );
};

export default CasePage;
