import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Inset } from '@/components/ui/inset';
import { hasScanner } from '@/lib/services/health/has-scanner';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../../form-state';
import { DocumentAnswer } from '../../document-answer';
import { type LoadedRequest, loadRequest } from '../../load-request';
import { Deadline, MoreTime } from './deadline';
import { Standing } from './standing';

type Props = { params: Promise<{ locale: string; id: string; requestId: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, request, locale } = await loadRequest(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t(`requests.page.${request.kind}`), problems, locale) };
};

/** Each document with its ways: send it, or say why not. */
const Documents = (props: LoadedRequest & { errorOf: (name: string) => string | undefined }) => {
  const { found, request, standings, session, page, locale, t, words, errorOf } = props;
  const done = standings.filter(({ standing }) => standing !== 'missing').length;
  const shared = { found, page, csrf: session.csrf, locale, errorOf, isActing: session.actor.acting !== null };
  const isFresh = (kind: string) =>
    [...found.documents, ...found.statements].some((each) => each.kind === kind && each.entryId === null);
  const receivedOf = (kind: string, standing: 'sent' | 'stated' | 'missing') =>
    standing === 'missing' || isFresh(kind)
      ? undefined
      : t(standing === 'sent' ? 'requests.page.received' : 'requests.page.said');
  return (
    <section className="mt-10 max-w-form">
      <h2 className="text-xl">{t(`requests.page.what.${request.kind}`)}</h2>
      <p className="mt-2 mb-6 max-w-text">{t(`requests.page.whatHint.${request.kind}`)}</p>
      <div className="space-y-8">
        {standings.map(({ kind, standing }) => (
          <DocumentAnswer
            key={kind}
            {...shared}
            kind={kind}
            why={words.documents[kind]?.why}
            received={receivedOf(kind, standing)}
            mayState
          />
        ))}
        <DocumentAnswer {...shared} kind="other" mayState={false} />
      </div>
      <div className="mt-8 border-t border-line pt-6">
        {standings.length > 0 ? (
          <p className="mb-4 font-bold">{t('requests.page.progress', { done, total: standings.length })}</p>
        ) : null}
        <ButtonLink href={`${page}/send`} large>
          {t('requests.page.continue')}
        </ButtonLink>
        <p className="mt-3 text-muted">{t('requests.page.continueHint')}</p>
      </div>
    </section>
  );
};

const RequestPage = async ({ params, searchParams }: Props) => {
  const loaded = await loadRequest(params);
  const { found, request, isOpen, mayAnswer, locale, t, words } = loaded;
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, {}, locale);
  const home = `/${locale}/my/cases/${found.id}`;
  return (
    <PageBody top={<BackLink href={home} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <Standing {...loaded} done={(await searchParams).done} />
      <p className="mb-2 text-lg text-muted">{words.title}</p>
      <h1 className="max-w-text">{t(`requests.page.${request.kind}`)}</h1>
      {isOpen ? <Deadline {...loaded} /> : null}
      <section className="mt-8 max-w-text">
        <h2 className="text-xl">{t(`requests.page.why.${request.kind}`)}</h2>
        <p className="mt-2 whitespace-pre-line">{request.message}</p>
        {request.kind === 'hearing' ? (
          <p className="mt-3">
            <a href={home}>{t('requests.page.seeCase')}</a>
          </p>
        ) : null}
      </section>
      {mayAnswer && !hasScanner() ? <Inset>{t('apply.documents.noScanner')}</Inset> : null}
      {mayAnswer ? (
        <Documents {...loaded} errorOf={errors.of} />
      ) : (
        <p className="mt-8">
          <ButtonLink href={home} look="secondary">
            {t('requests.page.back')}
          </ButtonLink>
        </p>
      )}
      {isOpen ? <MoreTime {...loaded} /> : null}
    </PageBody>
  );
};

export default RequestPage;
