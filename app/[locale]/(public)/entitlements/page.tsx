import { Field } from '@/components/fields/field';
import { FamilyDrawing } from '@/components/layout/illustrations';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { lifeEvents } from '@/lib/catalogue/kernel';
import { messagesOf } from '@/lib/i18n/messages';
import { formErrors, formState, type Search } from '../../form-state';
import { browserEntitlements } from './browser-answers';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).entitlements.start;
  return pageMetadata(locale, { title, description: lead, path: '/entitlements' });
};

/** "What am I entitled to?": it begins with what has happened, so that nothing needless is asked. */
const EntitlementsPage = async ({ params, searchParams }: LocaleParams & { searchParams: Search }) => {
  const locale = await pageLocale(params);
  const { start, events: eventWords } = messagesOf(locale).entitlements;
  const { events, pages } = await browserEntitlements();
  const { values, problems } = await formState(searchParams);
  const errors = formErrors(problems, { events: start.events }, locale);
  const error = problems.length > 0 ? start.eventsMissing : undefined;
  return (
    <PageBody>
      <ErrorSummary errors={errors.list.map((item) => ({ ...item, text: start.eventsMissing }))} locale={locale} />
      <div className="flex items-start justify-between gap-10">
        <div>
          <h1 className="max-w-[24ch] text-3xl">{start.title}</h1>
          <p className="mt-4 max-w-text text-lg text-muted">{start.lead}</p>
          <ul className="list mt-4 max-w-text">
            {start.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
        <div className="w-60 text-link max-lg:hidden">
          <FamilyDrawing />
        </div>
      </div>
      {pages > 0 ? (
        <div className="mt-6 max-w-form">
          <Inset>
            <a href={`/${locale}/entitlements/results`}>{start.goOn}</a>
          </Inset>
        </div>
      ) : null}
      <Form
        id="events"
        action="/api/entitlements/events"
        csrf=""
        locale={locale}
        className="mt-10 max-w-form space-y-8"
      >
        <Field
          widget="checkboxes"
          name="events"
          label={start.events}
          hint={start.eventsHint}
          locale={locale}
          value={(values.events as string | readonly string[] | undefined) ?? events}
          {...(error ? { error } : {})}
          options={lifeEvents.map((event) => ({
            value: event,
            label: eventWords[event].title,
            hint: eventWords[event].hint,
          }))}
        />
        <Button large>{start.button}</Button>
      </Form>
    </PageBody>
  );
};

export default EntitlementsPage;
