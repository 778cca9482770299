import type { Metadata } from 'next';
import { CaseHeader } from '@/components/case/case-header';
import { NoteList } from '@/components/case/note-list';
import { TextareaField } from '@/components/fields/textarea-field';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { LONGEST_NOTE, listNotes } from '@/lib/services/office/notes';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };
const acts = ['added', 'changed', 'deleted'] as const;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/notes');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('caseDesk.notes.title', { number }), problems, locale) };
};

/** Notes of the office on a case: not part of its file. */
const NotesPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number } = await casePage(params, '/notes');
  const { notes, mayWrite } = await orNotFound(() => listNotes(session.actor, row.id));
  const { done, edit } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const errors = formErrors(problems, { text: t('caseDesk.notes.text') }, locale);
  const error = errors.of('text');
  const finished = acts.find((act) => act === done);
  const edited = notes.find(({ id, isMine }) => id === edit && isMine);
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      {finished ? <Notice kind="success" locale={locale} title={t(`caseDesk.notes.done.${finished}`)} alert /> : null}
      <h1 className="text-2xl">{t('caseDesk.notes.heading')}</h1>
      <Inset>
        <p>{t('caseDesk.notes.what')}</p>
      </Inset>
      {mayWrite ? (
        <Form
          action="/api/office/notes"
          csrf={session.csrf}
          locale={locale}
          hidden={{ case: row.id, ...(edited ? { note: edited.id, version: String(edited.version) } : {}) }}
          className="mb-8 max-w-form"
        >
          <TextareaField
            name="text"
            label={t(edited ? 'caseDesk.notes.editHeading' : 'caseDesk.notes.new')}
            locale={locale}
            rows={4}
            maxLength={LONGEST_NOTE}
            value={problems.length > 0 ? values.text : edited?.text}
            {...(error ? { error } : {})}
          />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Button>{t('caseDesk.notes.save')}</Button>
            {edited ? <a href={`${base}/notes`}>{t('caseDesk.notes.cancel')}</a> : null}
          </div>
        </Form>
      ) : (
        <p className="mb-6 text-muted">{t('caseDesk.notes.reads')}</p>
      )}
      {notes.length > 0 ? (
        <NoteList notes={notes} caseId={row.id} base={`${base}/notes`} csrf={session.csrf} locale={locale} />
      ) : (
        <div className="max-w-form">
          <EmptyState title={t('caseDesk.notes.emptyTitle')}>
            <p>{t('caseDesk.notes.emptyText')}</p>
          </EmptyState>
        </div>
      )}
    </>
  );
};

export default NotesPage;
