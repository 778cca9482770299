import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MessageForm } from '@/components/case/message-form';
import { MessageThread } from '@/components/case/message-thread';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { requireCitizen } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { readThread } from '@/lib/services/case-messages/read-thread';
import { LONGEST_MESSAGE, MOST_A_DAY } from '@/lib/services/case-messages/write-message';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { orNotFound } from '../../../../../or-not-found';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('thread.title'), problems, locale) };
};

/** What a message is not, and where the acts are that it cannot replace. */
const NoLegalAct = ({ base, locale }: { base: string; locale: 'es' | 'en' }) => {
  const t = translator(locale);
  return (
    <Inset>
      <p>{t('thread.what')}</p>
      <h2 className="text-base">{t('thread.elsewhere')}</h2>
      <ul className="list">
        <li>
          <a href={`${base}/documents`}>{t('thread.documents')}</a>
        </li>
        <li>
          <a href={base}>{t('thread.caseLink')}</a>
        </li>
      </ul>
    </Inset>
  );
};

const MessagesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!/^[a-z0-9]{20,32}$/.test(id)) notFound();
  const base = `/${locale}/my/cases/${id}`;
  const session = await requireCitizen(locale, `${base}/messages`);
  const found = await orNotFound(() => readThread(session.actor, id));
  const t = translator(locale);
  const { done, answer } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const errors = formErrors(problems, { text: t('thread.text') }, locale);
  const { title } = found.registered.words[locale];
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[
            { href: `/${locale}/my/cases`, label: t('my.cases.title') },
            { href: base, label: title },
          ]}
          current={t('thread.title')}
        />
      }
    >
      <ErrorSummary errors={errors.list} locale={locale} />
      {done === 'sent' ? (
        <Notice kind="success" locale={locale} title={t('thread.sentTitle')} alert>
          <p>{t('thread.sentText')}</p>
        </Notice>
      ) : null}
      <h1>{t('thread.title')}</h1>
      <p className="mt-2 text-muted">
        {title} · <span className="font-mono whitespace-nowrap">{found.number}</span>
      </p>
      <NoLegalAct base={base} locale={locale} />
      {found.messages.length > 0 ? (
        <MessageThread messages={found.messages} answerBase={`${base}/messages`} locale={locale} />
      ) : (
        <div className="max-w-form">
          <EmptyState title={t('thread.empty')}>
            <p>{t('thread.emptyText')}</p>
          </EmptyState>
        </div>
      )}
      <MessageForm
        action="/api/cases/message"
        caseId={id}
        base={`${base}/messages`}
        answering={found.messages.find((message) => message.id === answer && !message.mine)}
        hint={`${t('thread.textHint')} ${t('thread.limit', { limit: MOST_A_DAY })}`}
        longest={LONGEST_MESSAGE}
        value={values.text}
        error={errors.of('text')}
        csrf={session.csrf}
        locale={locale}
      />
    </PageBody>
  );
};

export default MessagesPage;
