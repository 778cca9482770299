import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { requireSelf } from '@/lib/auth/require';
import { registry } from '@/lib/catalogue/registry';
import { topics } from '@/lib/catalogue/topics';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { RawValues } from '@/lib/services/forms/form-return';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';

type Props = LocaleParams & { searchParams: Search };

const names = ['idNumber', 'surnames', 'procedure', 'file'] as const;
const labelsOf = (locale: Locale) => {
  const words = messagesOf(locale).representation.model;
  return Object.fromEntries(names.map((name) => [name, words[name]]));
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('representation.model.title'), problems, locale) };
};

const Questions = ({
  values,
  errorOf,
  withFile,
  locale,
}: {
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  withFile: boolean;
  locale: Locale;
}) => {
  const t = translator(locale);
  const words = messagesOf(locale).representation.model;
  // By topic, so that like stands beside like in the long list.
  const options = topics.flatMap((topic) =>
    registry
      .filter(({ procedure }) => procedure.topic === topic)
      .map(({ procedure, words: text }) => ({ value: procedure.slug, label: text[locale].title })),
  );
  const field = (name: (typeof names)[number]) => ({
    name,
    label: words[name],
    value: values[name],
    error: errorOf(name),
    locale,
  });
  return (
    <>
      <Field
        widget="id-number"
        {...field('idNumber')}
        hint={t('representation.steps.idNumberHint')}
        autoComplete="off"
      />
      <Field widget="text" {...field('surnames')} width={30} maxLength={120} autoComplete="off" />
      <Field widget="select" {...field('procedure')} options={options} />
      {withFile ? <Field widget="file" {...field('file')} hint={words.fileHint} accept=".pdf,.jpg,.jpeg,.png" /> : null}
    </>
  );
};

/** The paper for somebody who does not use the internet: download it filled in, then send it signed. */
const ModelPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireSelf(locale, `/${locale}/my/representation/model`);
  const t = translator(locale);
  const words = messagesOf(locale).representation.model;
  const { values, problems } = await formState(searchParams);
  const errors = formErrors(problems, labelsOf(locale), locale);
  const sending = (await searchParams).send === '1';
  const base = `/${locale}/my/representation/model`;
  const part = (send: boolean) => ({
    values,
    errorOf: errors.of,
    withFile: send,
    locale,
  });
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[
            { href: `/${locale}/my`, label: t('my.title') },
            { href: `/${locale}/my/representation`, label: t('representation.title') },
          ]}
          current={words.title}
        />
      }
    >
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{words.lead}</p>
      <ol className="mt-4 max-w-text list-decimal space-y-1 pl-6">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {sending ? (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{words.send}</h2>
          <p className="mt-2 mb-6">{words.sendText}</p>
          <Form action="/api/uploads/power-model" csrf={session.csrf} locale={locale} upload>
            <Questions {...part(true)} />
            <Button>{words.sendButton}</Button>
          </Form>
          <a href={base} className="mt-6 inline-flex min-h-11 items-center">
            {words.download}
          </a>
        </section>
      ) : (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{words.download}</h2>
          <p className="mt-2 mb-6">{words.downloadText}</p>
          <Form action="/api/powers/model-sheet" csrf={session.csrf} locale={locale}>
            <Questions {...part(false)} />
            <Button icon="download">{words.downloadButton}</Button>
          </Form>
          <a href={`${base}?send=1`} className="mt-6 inline-flex min-h-11 items-center">
            {words.send}
          </a>
        </section>
      )}
    </PageBody>
  );
};

export default ModelPage;
