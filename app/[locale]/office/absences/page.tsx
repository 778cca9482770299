import type { Metadata } from 'next';
import { SelectField } from '@/components/fields/select-field';
import { TextField } from '@/components/fields/text-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { toDay } from '@/lib/casework/dates';
import { formatDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listAbsences } from '@/lib/services/assignment/absences';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { handlers } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };
type Absence = Awaited<ReturnType<typeof listAbsences>>['absences'][number];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).queue.absences.title, problems, locale) };
};

const nameOf = (staff: Absence['cover']): string =>
  staff ? `${staff.person.givenName} ${staff.person.surnames}` : '—';
const movedIn = ({ moved }: Absence): number => (Array.isArray(moved) ? moved.length : 0);

/** Who is away and who stands in: one's own days, or for a supervisor those of everybody. */
const AbsencesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/absences`, ...handlers);
  const { absences, colleagues, mayPlanForAll } = await orNotFound(() => listAbsences(actor));
  const t = translator(locale);
  const words = messagesOf(locale).queue.absences;
  const { values, problems } = await formState(searchParams);
  const { from, until, cover } = words;
  const { list, of } = formErrors(problems, { from, until, cover }, locale);
  const told: Readonly<Record<string, string>> = words.done;
  const done = typeof asked.done === 'string' && Object.hasOwn(told, asked.done) ? told[asked.done] : undefined;
  const others = colleagues.filter(({ id }) => id !== actor.id).map(({ id, name }) => ({ value: id, label: name }));
  const date = { width: 10, hint: t('queue.filter.dateHint'), autoComplete: 'off', locale } as const;
  return (
    <>
      {done ? <Notice kind="success" locale={locale} title={done} alert /> : null}
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      {absences.length > 0 ? (
        <Table<Absence>
          caption={words.caption}
          hideCaption
          rows={absences}
          rowKey={({ id }) => id}
          columns={[
            { key: 'who', label: words.who, cell: ({ staff }) => nameOf(staff) },
            { key: 'from', label: words.from, cell: ({ from }) => formatDay(toDay(from), locale, 'medium') },
            { key: 'until', label: words.until, cell: ({ until }) => formatDay(toDay(until), locale, 'medium') },
            { key: 'cover', label: words.cover, cell: ({ cover }) => (cover ? nameOf(cover) : words.nobody) },
            {
              key: 'handed',
              label: words.handed,
              cell: (absence) => t('queue.absences.moved', { count: movedIn(absence) }),
            },
            {
              key: 'end',
              label: words.end,
              cell: ({ id, staff }) => (
                <Form action="/api/office/absences/end" csrf={csrf} locale={locale} hidden={{ absence: id }}>
                  <Button look="plain">
                    <span aria-hidden="true">{words.end}</span>
                    <span className="sr-only">{t('queue.absences.endOf', { name: nameOf(staff) })}</span>
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      ) : (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
      <h2 className="mt-10 mb-4 text-xl">{words.newTitle}</h2>
      <Form action="/api/office/absences/plan" csrf={csrf} locale={locale} className="max-w-form">
        {mayPlanForAll ? (
          <SelectField
            name="person"
            label={words.who}
            value={values.person ?? actor.id}
            options={[{ value: actor.id, label: words.me }, ...others]}
            locale={locale}
          />
        ) : null}
        <TextField name="from" label={words.from} value={values.from} error={of('from')} {...date} />
        <TextField name="until" label={words.until} value={values.until} error={of('until')} {...date} />
        <SelectField
          name="cover"
          label={words.cover}
          hint={words.coverHint}
          value={values.cover}
          error={of('cover')}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          locale={locale}
        />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};

export default AbsencesPage;
