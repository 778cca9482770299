import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { TextareaField } from '@/components/fields/textarea-field';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { requireStaff } from '@/lib/auth/require';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { getFeedback } from '@/lib/services/feedback/answer-feedback';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { listeners } from '../../staff-areas';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type Found = Awaited<ReturnType<typeof getFeedback>>;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).feedback.office.title, problems, locale) };
};

const Facts = ({ found, locale }: { found: Found; locale: Locale }) => {
  const { office: words } = messagesOf(locale).feedback;
  const { person, number, page, about, receivedAt, dueOn, answeredAt } = found;
  const rows = [
    { key: 'who', label: words.who, value: person ? `${person.givenName} ${person.surnames}` : words.unnamed },
    ...(number ? [{ key: 'number', label: words.number, value: number }] : []),
    { key: 'received', label: words.received, value: formatInstant(receivedAt, locale) },
    { key: 'due', label: words.due, value: formatDay(dueOn, locale) },
    ...(page ? [{ key: 'page', label: words.page, value: page }] : []),
    ...(about ? [{ key: 'about', label: words.about, value: about }] : []),
    ...(answeredAt ? [{ key: 'answered', label: words.answeredAt, value: formatInstant(answeredAt, locale) }] : []),
  ];
  return <SummaryList rows={rows} locale={locale} />;
};

/** One suggestion, complaint or report, and its answer. */
const OfficeFeedbackItemPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office/feedback`;
  const { actor, csrf } = await requireStaff(locale, `${base}/${id}`, ...listeners);
  const found = await orNotFound(() => getFeedback(actor, id));
  const { office: words, kinds } = messagesOf(locale).feedback;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { answer: words.answer }, locale);
  const { done } = await searchParams;
  const way = found.person ? words.byCommunication : found.email ? words.byEmail : words.noAnswer;
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      {done === 'answered' && found.answeredAt ? (
        <Notice kind="success" alert locale={locale} title={words.done} />
      ) : null}
      <h1 className="text-2xl">{kinds[found.kind].name}</h1>
      <div className="mt-4 max-w-form">
        <Facts found={found} locale={locale} />
        <h2 className="mt-8 text-xl">{words.text}</h2>
        <p className="mt-2 whitespace-pre-line">{found.text}</p>
        {found.answer ? (
          <>
            <h2 className="mt-8 text-xl">{words.given}</h2>
            <p className="mt-2 whitespace-pre-line">{found.answer}</p>
          </>
        ) : (
          <Form action="/api/office/feedback" csrf={csrf} locale={locale} hidden={{ feedback: id }} className="mt-10">
            <TextareaField
              name="answer"
              label={words.answer}
              hint={way}
              value={values.answer}
              error={of('answer')}
              rows={8}
              maxLength={4000}
              locale={locale}
            />
            <Button>{words.send}</Button>
          </Form>
        )}
      </div>
    </>
  );
};

export default OfficeFeedbackItemPage;
