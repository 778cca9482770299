import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { NoticePhase } from '@/lib/services/site-notices/edit-notices';

const tones = { draft: 'amber', scheduled: 'blue', shown: 'green', over: 'grey', withdrawn: 'grey' } as const;

/** Where a notice stands, whether its last words are seen by nobody yet, and whether somebody else has to publish them. */
export const PhaseTag = ({
  phase,
  hasUnpublished,
  waits,
  locale,
}: {
  phase: NoticePhase;
  hasUnpublished: boolean;
  waits: boolean;
  locale: Locale;
}) => {
  const words = messagesOf(locale).siteNotices;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Tag tone={tones[phase]}>{words.phases[phase]}</Tag>
      {hasUnpublished ? <span className="text-muted">{words.changed}</span> : null}
      {waits ? <span className="text-muted">{words.waits}</span> : null}
    </span>
  );
};
