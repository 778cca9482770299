import type { Metadata } from 'next';
import { DocumentRow } from '@/components/case/document-row';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { randomToken } from '@/lib/adapters/tokens';
import { requireCitizen } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getMyCase } from '@/lib/services/cases/my-cases';
import { hasScanner } from '@/lib/services/health/has-scanner';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { orNotFound } from '../../../../../or-not-found';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('apply.addDocuments.title'), problems, locale) };
};

const askedKinds = (documents: unknown): string[] =>
  Array.isArray(documents) ? documents.flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id] : [])) : [];

const AddDocumentsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const page = `/${locale}/my/cases/${id}/documents`;
  const session = await requireCitizen(locale, page);
  const found = await orNotFound(() => getMyCase(session.actor, id));
  const t = translator(locale);
  const words = found.registered.words[locale];
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, {}, locale);
  const request = found.requests.find(({ state }) => state === 'open');
  const asked = askedKinds(request?.documents);
  const others = found.registered.procedure.documents
    .map(({ id: kind }) => kind)
    .filter((kind) => !asked.includes(kind));
  const fresh = found.documents.filter(({ entryId }) => entryId === null);
  const isOver = ['notified', 'withdrawn'].includes(found.state);
  const row = (kind: string, name: string, hint?: string) => (
    <section key={kind} id={kind} className="scroll-mt-8 border-t border-line pt-6">
      <h3 className="text-lg">{name}</h3>
      {hint ? <p className="mt-1 text-muted">{hint}</p> : null}
      <DocumentRow
        caseId={id}
        kind={kind}
        name={name}
        page={page}
        files={fresh.filter((file) => file.kind === kind)}
        csrf={session.csrf}
        locale={locale}
        errorOf={errors.of}
        isActing={session.actor.acting !== null}
      />
    </section>
  );
  return (
    <PageBody top={<BackLink href={`/${locale}/my/cases/${id}`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <p className="mb-2 text-lg text-muted">{words.title}</p>
      <h1>{t('apply.addDocuments.title')}</h1>
      <p className="mt-4 max-w-text text-lg">{t('apply.addDocuments.lead')}</p>
      {hasScanner() ? null : <Inset>{t('apply.documents.noScanner')}</Inset>}
      {isOver ? null : (
        <div className="mt-8 max-w-form space-y-10">
          {asked.length > 0 ? (
            <div className="space-y-8">
              <h2 className="text-xl">{t('apply.addDocuments.asked')}</h2>
              {request ? <p className="whitespace-pre-line">{request.message}</p> : null}
              {asked.map((kind) => row(kind, words.documents[kind]?.name ?? kind, words.documents[kind]?.hint))}
            </div>
          ) : null}
          <div className="space-y-8">
            <h2 className="text-xl">{t('apply.case.documents')}</h2>
            {others.map((kind) => row(kind, words.documents[kind]?.name ?? kind, words.documents[kind]?.hint))}
            {row('other', t('apply.addDocuments.other'), t('apply.addDocuments.otherHint'))}
          </div>
          <Form
            action="/api/cases/send"
            csrf={session.csrf}
            locale={locale}
            hidden={{ case: id, key: randomToken() }}
            className="border-t border-line pt-6"
          >
            <p id="f-send" tabIndex={-1} className="mb-4">
              {t(fresh.length > 0 ? 'apply.addDocuments.sendText' : 'apply.addDocuments.nothing')}
            </p>
            <Button large>{t('apply.addDocuments.send')}</Button>
          </Form>
        </div>
      )}
    </PageBody>
  );
};

export default AddDocumentsPage;
