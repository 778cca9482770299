import { Notice } from '@/components/ui/notice';
import type { Actor } from '@/lib/access/actor';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Draft } from '@/lib/services/cases/draft';
import { earlierReport } from '@/lib/services/deaths/earlier-report';

/** Told only to whoever reported the same death before, of their own report. */
export const EarlierReport = async ({ draft, actor, locale }: { draft: Draft; actor: Actor; locale: Locale }) => {
  if (draft.registered.procedure.slug !== 'death-report') return null;
  const earlier = await earlierReport(actor, draft.id, draft.facts);
  if (!earlier) return null;
  const t = translator(locale);
  return (
    <Notice
      locale={locale}
      title={t('deaths.reported.title', { day: formatInstantDay(earlier.at, locale) })}
      id="reported"
    >
      <p>{t('deaths.reported.text', { number: earlier.number })}</p>
      <p>
        <a href={`/${locale}/my/cases/${earlier.id}`}>{t('deaths.reported.see')}</a>
      </p>
    </Notice>
  );
};
