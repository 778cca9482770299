import { noteLine } from '@/components/case/note-list';
import { Tag } from '@/components/ui/tag';
import type { Actor } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { listNotes } from '@/lib/services/office/notes';

const SHOWN = 2;

/** The last notes of the office beside a case, marked as no part of its file, and the way to write one. */
export const NotesSection = async ({
  actor,
  caseId,
  base,
  locale,
}: {
  actor: Actor;
  caseId: string;
  base: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { notes } = await listNotes(actor, caseId);
  return (
    <section aria-labelledby="notes" className="rounded border border-dashed border-control p-4">
      <h2 id="notes" className="text-lg">
        {t('caseDesk.notes.section')}
      </h2>
      <p className="mt-1 mb-3">
        <Tag>{t('caseDesk.notes.notFile')}</Tag>
      </p>
      <ul className="space-y-3">
        {notes.slice(0, SHOWN).map((note) => (
          <li key={note.id}>
            <p className="line-clamp-4 break-words whitespace-pre-line">{note.text}</p>
            <p className="text-xs text-muted">{noteLine(note, locale)}</p>
          </li>
        ))}
      </ul>
      <p className="no-print mt-2">
        <a href={`${base}/notes`} data-shortcut="n" className="inline-flex min-h-8 items-center">
          {t('caseDesk.notes.all', { count: notes.length })}
        </a>
      </p>
    </section>
  );
};
