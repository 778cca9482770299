import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export type Note = {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  readonly changedAt: Date | null;
  readonly version: number;
  /** None: somebody who has left the office. */
  readonly by: string | null;
  readonly isMine: boolean;
};

/** Who wrote a note, when, and whether it was changed since. */
export const noteLine = ({ by, at, changedAt }: Note, locale: Locale): string => {
  const t = translator(locale);
  const medium = { style: 'medium' } as const;
  const written = t('caseDesk.notes.by', { name: by ?? t('office.someone'), when: formatInstant(at, locale, medium) });
  return changedAt
    ? `${written}; ${t('caseDesk.notes.changed', { when: formatInstant(changedAt, locale, medium) })}`
    : written;
};

/** Notes of a case; the own ones can be changed or deleted. */
export const NoteList = ({
  notes,
  caseId,
  base,
  csrf,
  locale,
}: {
  notes: readonly Note[];
  caseId: string;
  /** The page of the notes. */
  base: string;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <ul className="max-w-form divide-y divide-line border-y border-line">
      {notes.map((note) => {
        const of = t('caseDesk.notes.of', { when: formatInstant(note.at, locale, { style: 'medium' }) });
        return (
          <li key={note.id} className="py-4">
            <p className="break-words whitespace-pre-line">{note.text}</p>
            <p className="mt-1 text-xs text-muted">{noteLine(note, locale)}</p>
            {note.isMine ? (
              <div className="no-print flex flex-wrap items-start gap-x-6">
                <a href={`${base}?edit=${note.id}`} className="inline-flex min-h-11 items-center">
                  {t('caseDesk.notes.edit')} <span className="sr-only">{of}</span>
                </a>
                <div className="-my-6">
                  <Details
                    summary={
                      <>
                        {t('caseDesk.notes.delete')} <span className="sr-only">{of}</span>
                      </>
                    }
                  >
                    <Form
                      action="/api/office/notes/delete"
                      csrf={csrf}
                      locale={locale}
                      hidden={{ case: caseId, note: note.id, version: String(note.version) }}
                    >
                      <Button look="warning">{t('caseDesk.notes.deleteSure')}</Button>
                    </Form>
                  </Details>
                </div>
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};
