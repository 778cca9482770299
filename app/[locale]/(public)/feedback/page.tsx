import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { citation, rd951 } from '@/lib/law/legal-ref';
import { formState, type Search, titleWithErrors } from '../../form-state';
import { FeedbackFields } from './feedback-form';
import { feedbackPage } from './feedback-page';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).feedback;
  const { problems } = await formState(searchParams);
  return pageMetadata(locale, {
    title: titleWithErrors(title, problems, locale),
    description: lead,
    path: '/feedback',
  });
};

const LookItUp = ({ locale }: { locale: Locale }) => {
  const { look: words } = messagesOf(locale).feedback;
  return (
    <section className="mt-14 max-w-form border-t border-line pt-8">
      <h2 className="text-xl">{words.title}</h2>
      <p className="mt-1 mb-4">{words.text}</p>
      <form method="get" action={`/${locale}/feedback/sent`} className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <div>
          <label htmlFor={fieldId('reference')} className="mb-1 block font-bold">
            {words.label}
          </label>
          <input
            id={fieldId('reference')}
            name="reference"
            className="input w-full max-w-[24ch] font-mono"
            autoComplete="off"
          />
        </div>
        <Button look="secondary">{words.button}</Button>
      </form>
    </section>
  );
};

/** Suggestions and complaints, with or without a name (RD 203/2021 art. 11.2.b). */
const FeedbackPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { feedback: words } = messagesOf(locale);
  const { errors, ...form } = await feedbackPage(searchParams, locale);
  return (
    <PageBody top={<Breadcrumb locale={locale} current={words.title} />}>
      <ErrorSummary errors={errors} locale={locale} />
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{words.lead}</p>
      <p className="mt-4 max-w-text">
        {words.term} {t('feedback.termSource', { source: citation(rd951('16'), locale) })}
      </p>
      <p className="mt-4 max-w-text">{words.notAppeal}</p>
      <FeedbackFields form="feedback" path="/feedback" {...form} locale={locale} />
      <p className="mt-8">
        <a href={`/${locale}/accessibility/report`}>{words.accessibility.title}</a>
      </p>
      <LookItUp locale={locale} />
    </PageBody>
  );
};

export default FeedbackPage;
