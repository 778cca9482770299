import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { textOf } from '@/components/fields/field-props';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { requireCitizen } from '@/lib/auth/require';
import { askedKinds } from '@/lib/casework/request';
import { translator } from '@/lib/i18n/translator';
import { getMyCase } from '@/lib/services/cases/my-cases';
import { dateAnswer, dateLabels, fieldOfError } from '../../../../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../../form-state';
import { orNotFound } from '../../../../../../or-not-found';

type Props = { params: Promise<{ locale: string; id: string; kind: string }>; searchParams: Search };

const load = async (params: Props['params']) => {
  const locale = await pageLocale(params);
  const { id, kind } = await params;
  const home = `/${locale}/my/cases/${id}`;
  const session = await requireCitizen(locale, `${home}/statements/${encodeURIComponent(kind)}`);
  const found = await orNotFound(() => getMyCase(session.actor, id));
  const document = found.registered.words[locale].documents[kind];
  if (!document || !found.registered.procedure.documents.some((each) => each.id === kind)) notFound();
  // Back to where the answer is prepared: the request that asks for it, or the page of documents.
  const asking = found.requests.find(
    ({ state, documents }) => (state === 'open' || state === 'lapsed') && askedKinds(documents).includes(kind),
  );
  const back = asking && found.takes ? `${home}/requests/${asking.id}` : `${home}/documents`;
  return { locale, t: translator(locale), session, found, kind, document, back };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, document, locale } = await load(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('requests.instead.title', { name: document.name }), problems, locale) };
};

const StatementPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, found, kind, document, back } = await load(params);
  const { values, problems } = await formState(searchParams);
  const labels = {
    statement: t('requests.instead.statement'),
    heldBy: t('requests.instead.heldBy'),
    ...dateLabels('givenOn', t('requests.instead.givenOn')),
    reason: t('requests.instead.reason'),
  };
  const errors = formErrors(problems, labels, locale);
  const of = (name: string) => {
    const text = errors.list.find((error) => fieldOfError(error.name) === name)?.text;
    return text ? { error: text } : {};
  };
  return (
    <PageBody top={<BackLink href={back} locale={locale} />}>
      <ErrorSummary
        errors={errors.list.map((error) => ({ ...error, name: fieldOfError(error.name) }))}
        locale={locale}
      />
      <h1 className="max-w-text">{t('requests.instead.title', { name: document.name })}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg">{t('requests.instead.lead')}</p>
      {found.takes ? (
        <Form
          action="/api/statements"
          csrf={session.csrf}
          locale={locale}
          hidden={{ case: found.id, kind, page: back }}
          className="max-w-form"
        >
          <Field
            widget="radios"
            name="statement"
            label={t('requests.instead.statement')}
            locale={locale}
            value={textOf(values.statement)}
            {...of('statement')}
            options={[
              {
                value: 'given_before',
                label: t('requests.instead.given_before'),
                hint: t('requests.instead.givenHint'),
              },
              { value: 'cannot_get', label: t('requests.instead.cannot_get'), hint: t('requests.instead.cannotHint') },
            ]}
          />
          <h2 className="mb-4 border-t border-line pt-6 text-xl">{t('requests.instead.ifGiven')}</h2>
          <Field
            widget="text"
            name="heldBy"
            label={t('requests.instead.heldBy')}
            hint={t('requests.instead.heldByHint')}
            locale={locale}
            maxLength={200}
            value={textOf(values.heldBy)}
            {...of('heldBy')}
          />
          <Field
            widget="date"
            name="givenOn"
            label={t('requests.instead.givenOn')}
            hint={t('requests.instead.givenOnHint')}
            locale={locale}
            value={dateAnswer(values, 'givenOn')}
            {...of('givenOn')}
          />
          <h2 className="mb-4 border-t border-line pt-6 text-xl">{t('requests.instead.ifCannot')}</h2>
          <Field
            widget="textarea"
            name="reason"
            label={t('requests.instead.reason')}
            locale={locale}
            maxLength={1000}
            value={textOf(values.reason)}
            {...of('reason')}
          />
          <Button describedBy="save-hint">{t('requests.instead.save')}</Button>
          <p id="save-hint" className="mt-3 text-muted">
            {t('requests.instead.saveHint')}
          </p>
        </Form>
      ) : (
        <p>{t('requests.instead.closed')}</p>
      )}
    </PageBody>
  );
};

export default StatementPage;
