import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { NewsPhase } from '@/lib/services/news/edit-news';

const tones = { draft: 'amber', scheduled: 'blue', published: 'green', withdrawn: 'grey' } as const;

/** Where a piece of news stands, and whether its last words are read by nobody yet. */
export const PhaseTag = ({
  phase,
  hasUnpublished,
  locale,
}: {
  phase: NewsPhase;
  hasUnpublished: boolean;
  locale: Locale;
}) => {
  const { office: words } = messagesOf(locale).news;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Tag tone={tones[phase]}>{words.phases[phase]}</Tag>
      {hasUnpublished ? <span className="text-muted">{words.changed}</span> : null}
    </span>
  );
};
