import type { Metadata } from 'next';
import { CaseHeader } from '@/components/case/case-header';
import { MessageForm } from '@/components/case/message-form';
import { MessageThread } from '@/components/case/message-thread';
import { BackLink } from '@/components/ui/back-link';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { isLocale, localeNames } from '@/lib/i18n/locales';
import { readOfficeThread } from '@/lib/services/case-messages/read-thread';
import { LONGEST_MESSAGE } from '@/lib/services/case-messages/write-message';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/messages');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('thread.officePage.title', { number }), problems, locale) };
};

const OfficeMessagesPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number } = await casePage(params, '/messages');
  const found = await orNotFound(() => readOfficeThread(session.actor, row.id));
  const { done, answer } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const errors = formErrors(problems, { text: t('thread.text') }, locale);
  const named = localeNames[isLocale(row.locale) ? row.locale : 'es'];
  const theirs = locale === 'es' ? named.toLocaleLowerCase(locale) : named;
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      {done === 'sent' ? (
        <Notice kind="success" locale={locale} title={t('thread.sentTitle')} alert>
          <p>{t('thread.sentText')}</p>
        </Notice>
      ) : null}
      <h1 className="text-2xl">{t('thread.officePage.heading', { person: found.person })}</h1>
      <Inset>
        <p>{t('thread.officePage.what')}</p>
        <p>{t('thread.officePage.person')}</p>
      </Inset>
      {found.messages.length > 0 ? (
        <MessageThread
          messages={found.messages}
          answerBase={found.mayAnswer ? `${base}/messages` : null}
          locale={locale}
        />
      ) : (
        <div className="max-w-form">
          <EmptyState title={t('thread.empty')}>
            <p>{t('thread.officePage.empty')}</p>
          </EmptyState>
        </div>
      )}
      {found.mayAnswer ? (
        <MessageForm
          action="/api/office/message"
          caseId={row.id}
          base={`${base}/messages`}
          answering={found.messages.find((message) => message.id === answer && !message.mine)}
          hint={t('thread.officePage.textHint', { language: theirs })}
          longest={LONGEST_MESSAGE}
          value={values.text}
          error={errors.of('text')}
          csrf={session.csrf}
          locale={locale}
        />
      ) : (
        <p className="mt-6 text-muted">{t('thread.officePage.reads')}</p>
      )}
    </>
  );
};

export default OfficeMessagesPage;
