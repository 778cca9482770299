import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ErrorSummary } from '@/components/ui/error-summary';
import { messagesOf } from '@/lib/i18n/messages';
import { formState, type Search, titleWithErrors } from '../../../form-state';
import { FeedbackFields } from '../../feedback/feedback-form';
import { feedbackPage } from '../../feedback/feedback-page';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };
const path = '/accessibility/report';

export const generateMetadata = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).feedback.accessibility;
  const { problems } = await formState(searchParams);
  return pageMetadata(locale, { title: titleWithErrors(title, problems, locale), description: lead, path });
};

/** Reports, requests, complaints and claims about accessibility (RD 203/2021 art. 11.2.c, RD 1112/2018 arts. 10–13). */
const ReportPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { feedback, public: shown } = messagesOf(locale);
  const { accessibility: words } = feedback;
  const { errors, ...form } = await feedbackPage(searchParams, locale);
  const crumbs = [{ href: `/${locale}/accessibility`, label: shown.accessibility.title }];
  return (
    <PageBody top={<Breadcrumb locale={locale} crumbs={crumbs} current={words.title} />}>
      <ErrorSummary errors={errors} locale={locale} />
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{words.lead}</p>
      <p className="mt-4 max-w-text">
        {feedback.term} {words.law}
      </p>
      <FeedbackFields form="accessibility" path={path} {...form} locale={locale} />
      <p className="mt-8">
        <a href={`/${locale}/accessibility`}>{words.statement}</a>
      </p>
    </PageBody>
  );
};

export default ReportPage;
