import type { Metadata } from 'next';
import { TextField } from '@/components/fields/text-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { ownQueue } from '@/lib/services/office/queue-own';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { reviewers } from '../../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).queue.saved.pageTitle, problems, locale) };
};

/** The saved views of this member of staff: other names, and none. */
const SavedViewsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const base = `/${locale}/office/queue`;
  const { actor, csrf } = await requireStaff(locale, `${base}/views`, ...reviewers);
  const { saved } = await orNotFound(() => ownQueue(actor));
  const t = translator(locale);
  const words = messagesOf(locale).queue.saved;
  const { values, problems } = await formState(searchParams);
  const labels = Object.fromEntries(saved.map(({ id }) => [`name.${id}`, words.name]));
  const { list, of } = formErrors(problems, labels, locale);
  const told: Readonly<Record<string, string>> = words.done;
  const done = typeof asked.done === 'string' && Object.hasOwn(told, asked.done) ? told[asked.done] : undefined;
  return (
    <>
      <BackLink href={base} locale={locale} label={words.back} />
      {done ? <Notice kind="success" locale={locale} title={done} alert /> : null}
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mt-2 text-2xl">{words.pageTitle}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      {saved.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <ul className="grid max-w-form gap-4">
          {saved.map((view) => {
            const name = `name.${view.id}`;
            return (
              <li key={view.id} className="rounded border border-line bg-surface p-5">
                <h2 className="mb-3 text-lg">
                  <a href={`${base}?${view.query}`}>{view.name}</a>
                </h2>
                <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
                  <Form
                    action="/api/office/queue/views/rename"
                    csrf={csrf}
                    locale={locale}
                    hidden={{ saved: view.id }}
                    className="flex flex-wrap items-end gap-x-4 gap-y-3 [&>div]:mb-0"
                  >
                    <TextField
                      name={name}
                      label={t('queue.saved.renameOf', { name: view.name })}
                      value={values[name] ?? view.name}
                      error={of(name)}
                      width={30}
                      maxLength={60}
                      autoComplete="off"
                      locale={locale}
                    />
                    <Button look="secondary">{words.rename}</Button>
                  </Form>
                  <Form action="/api/office/queue/views/remove" csrf={csrf} locale={locale} hidden={{ saved: view.id }}>
                    <Button look="warning">
                      <span aria-hidden="true">{words.remove}</span>
                      <span className="sr-only">{t('queue.saved.removeOf', { name: view.name })}</span>
                    </Button>
                  </Form>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
};

export default SavedViewsPage;
