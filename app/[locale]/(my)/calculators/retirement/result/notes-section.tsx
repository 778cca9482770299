import { Notice } from '@/components/ui/notice';
import type { NoteId } from '@/lib/calculators/retirement/words';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

type Note = { readonly id: NoteId; readonly text: string };

/** Said of the result itself; the rest is what has been supposed. */
const warnings: ReadonlySet<NoteId> = new Set<NoteId>([
  'forecast',
  'ceiling',
  'ceiling-unlimited',
  'net',
  'net-unknown',
  'other-states',
  'other-schemes',
  'not-binding',
]);

const Notes = ({ notes }: { notes: readonly Note[] }) => (
  <ul className="list mt-3">
    {notes.map(({ id, text }) => (
      <li key={id}>{text}</li>
    ))}
  </ul>
);

/** What to keep in mind, what has been supposed, and what was known to be wrong elsewhere. */
export const NotesSection = ({ notes, locale }: { notes: readonly Note[]; locale: Locale }) => {
  const said = messagesOf(locale).retirement.result;
  const defect = notes.find(({ id }) => id === 'practice-2026');
  const supposed = notes.filter(({ id }) => !warnings.has(id) && id !== 'practice-2026');
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      {defect ? (
        <div className="lg:col-span-2">
          <Notice kind="warning" locale={locale} title={said.defect} id="defect">
            <p>{defect.text}</p>
          </Notice>
        </div>
      ) : null}
      <section aria-labelledby="warnings-title">
        <h2 id="warnings-title" className="text-xl">
          {said.warnings}
        </h2>
        <Notes notes={notes.filter(({ id }) => warnings.has(id))} />
      </section>
      {supposed.length > 0 ? (
        <section aria-labelledby="assumptions-title">
          <h2 id="assumptions-title" className="text-xl">
            {said.assumptions}
          </h2>
          <Notes notes={supposed} />
        </section>
      ) : null}
    </div>
  );
};
