import { Tag, type TagTone } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { ImportShown, ImportState } from '@/lib/services/imports/imports';

const tones: Readonly<Record<ImportState, TagTone>> = {
  interrupted: 'amber',
  merging: 'blue',
  failed: 'red',
  'given-up': 'grey',
  done: 'green',
};

/** How an import stands, and whether it is only a trial. */
export const ImportTags = ({ row, locale }: { row: Pick<ImportShown, 'state' | 'trial'>; locale: Locale }) => {
  const words = messagesOf(locale).imports;
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Tag tone={tones[row.state]}>{words.states[row.state]}</Tag>
      {row.trial ? <Tag tone="violet">{words.trialTag}</Tag> : null}
    </span>
  );
};
