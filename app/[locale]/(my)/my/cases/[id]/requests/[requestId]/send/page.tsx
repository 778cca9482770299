import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { textOf } from '@/components/fields/field-props';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { randomToken } from '@/lib/adapters/tokens';
import { formatFileSize } from '@/lib/i18n/format';
import { sayStatement } from '@/lib/services/register/receipt-sheet';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../../../form-state';
import { type LoadedRequest, loadRequest } from '../../../load-request';

type Props = { params: Promise<{ locale: string; id: string; requestId: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, locale } = await loadRequest(params, '/send');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('requests.send.title'), problems, locale) };
};

/** Files and statements that go now, and what still lacks. */
const Prepared = ({ files, statements, standings, isLate, words, locale, t }: LoadedRequest) => {
  const name = (kind: string) => words.documents[kind]?.name ?? t('issued.other');
  const missing = standings.filter(({ standing }) => standing === 'missing').map(({ kind }) => name(kind));
  return (
    <section className="mt-8 max-w-form">
      <h2 className="text-xl">{t('requests.send.what')}</h2>
      {files.length + statements.length === 0 ? <p className="mt-3">{t('requests.send.none')}</p> : null}
      <ul className="mt-3 space-y-3">
        {files.map((file) => (
          <li key={file.id} className="border-b border-line pb-3">
            <strong>{name(file.kind)}</strong>
            <span className="block break-all">
              {file.name} <span className="text-sm text-muted">({formatFileSize(file.size, locale)})</span>
            </span>
          </li>
        ))}
        {statements.map((said) => (
          <li key={said.id} className="border-b border-line pb-3">
            <strong>{name(said.kind)}</strong>
            <span className="block">{sayStatement(said, locale)}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 ? (
        <Inset>
          {t(isLate ? 'requests.send.missingLate' : 'requests.send.missing', { names: missing.join(', ') })}
        </Inset>
      ) : null}
    </section>
  );
};

const SendPage = async ({ params, searchParams }: Props) => {
  const loaded = await loadRequest(params, '/send');
  const { found, request, session, page, mayAnswer, files, statements, locale, t, words } = loaded;
  if (!mayAnswer) redirect(page);
  const { values, problems } = await formState(searchParams);
  const label = t(`requests.send.text.${request.kind}`);
  const errors = formErrors(problems, { text: label }, locale);
  const hidden = () => ({ case: found.id, request: request.id, key: randomToken() });
  return (
    <PageBody top={<BackLink href={page} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <p className="mb-2 text-lg text-muted">{words.title}</p>
      <h1>{t('requests.send.title')}</h1>
      <Prepared {...loaded} />
      <Form action="/api/cases/send" csrf={session.csrf} locale={locale} hidden={hidden()} className="mt-8 max-w-form">
        <Field
          widget="textarea"
          name="text"
          label={label}
          hint={t(`requests.send.textHint.${request.kind}`)}
          locale={locale}
          maxLength={4000}
          optional={request.kind === 'documents'}
          value={textOf(values.text)}
          {...(errors.of('text') ? { error: errors.of('text') as string } : {})}
        />
        <Button large describedBy="send-hint">
          {t('requests.send.button')}
        </Button>
        <p id="send-hint" className="mt-3 text-muted">
          {t('requests.send.buttonHint')}
        </p>
      </Form>
      {request.kind === 'hearing' && files.length + statements.length === 0 ? (
        <section className="mt-12 max-w-form border-t border-line pt-6">
          <h2 className="text-xl">{t('requests.send.silentTitle')}</h2>
          <p className="mt-3 mb-4 max-w-text">{t('requests.send.silentText')}</p>
          <Form action="/api/cases/send" csrf={session.csrf} locale={locale} hidden={{ ...hidden(), silent: 'yes' }}>
            <Button look="secondary">{t('requests.send.silent')}</Button>
          </Form>
        </section>
      ) : null}
    </PageBody>
  );
};

export default SendPage;
