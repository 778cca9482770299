import type { Metadata } from 'next';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { randomToken } from '@/lib/adapters/tokens';
import { requireCitizen } from '@/lib/auth/require';
import { askedKinds } from '@/lib/casework/request';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getMyCase } from '@/lib/services/cases/my-cases';
import { hasScanner } from '@/lib/services/health/has-scanner';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { orNotFound } from '../../../../../or-not-found';
import { DocumentAnswer } from '../document-answer';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('apply.addDocuments.title'), problems, locale) };
};

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
  const request = found.requests.find(({ state, dueOn }) => state === 'open' && dueOn !== null);
  const asked = askedKinds(request?.documents);
  const others = found.registered.procedure.documents
    .map(({ id: kind }) => kind)
    .filter((kind) => !asked.includes(kind));
  const ready = [...found.documents, ...found.statements].filter(({ entryId }) => entryId === null);
  // What was to come later, and what the office could not find, may also be stated.
  const later = new Set([...found.laterDocuments, ...found.statements.map(({ kind }) => kind)]);
  return (
    <PageBody top={<BackLink href={`/${locale}/my/cases/${id}`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <p className="mb-2 text-lg text-muted">{words.title}</p>
      <h1>{t('apply.addDocuments.title')}</h1>
      <p className="mt-4 max-w-text text-lg">{t('apply.addDocuments.lead')}</p>
      {hasScanner() ? null : <Inset>{t('apply.documents.noScanner')}</Inset>}
      {found.takes ? (
        <div className="mt-8 max-w-form space-y-10">
          {request && asked.length > 0 ? (
            <Inset>
              <h2 className="text-lg">{t('apply.addDocuments.asked')}</h2>
              <p className="whitespace-pre-line">{request.message}</p>
              <ButtonLink href={`/${locale}/my/cases/${id}/requests/${request.id}`}>
                {t('requests.mine.answer')}
              </ButtonLink>
            </Inset>
          ) : null}
          <div className="space-y-8">
            <h2 className="text-xl">{t('apply.case.documents')}</h2>
            {[...others, 'other'].map((kind) => (
              <DocumentAnswer
                key={kind}
                found={found}
                kind={kind}
                page={page}
                csrf={session.csrf}
                locale={locale}
                errorOf={errors.of}
                isActing={session.actor.acting !== null}
                mayState={later.has(kind)}
              />
            ))}
          </div>
          <Form
            action="/api/cases/send"
            csrf={session.csrf}
            locale={locale}
            hidden={{ case: id, key: randomToken() }}
            className="border-t border-line pt-6"
          >
            <p id="f-send" tabIndex={-1} className="mb-4">
              {t(ready.length > 0 ? 'apply.addDocuments.sendText' : 'apply.addDocuments.nothing')}
            </p>
            <Button large>{t('apply.addDocuments.send')}</Button>
          </Form>
        </div>
      ) : (
        <p className="mt-8">{t('requests.instead.closed')}</p>
      )}
    </PageBody>
  );
};

export default AddDocumentsPage;
