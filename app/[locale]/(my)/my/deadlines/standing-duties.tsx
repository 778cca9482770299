import type { StandingDuty } from '@/lib/casework/deadlines';
import { sayStanding } from '@/lib/casework/say-deadline';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Duties that hold while a benefit is paid and have no day until something changes. */
export const StandingDuties = ({ standing, locale }: { standing: readonly StandingDuty[]; locale: Locale }) => {
  const t = translator(locale);
  if (standing.length === 0) return null;
  return (
    <section aria-labelledby="standing" className="mt-12">
      <h2 id="standing" className="text-2xl">
        {t('deadlines.standing')}
      </h2>
      <p className="mt-2 mb-5 max-w-text text-muted">{t('deadlines.standingText')}</p>
      <ul className="space-y-4">
        {standing.map((duty) => {
          const { title, about, text, term, missed, law } = sayStanding(duty, locale);
          return (
            <li key={duty.id} className="rounded border border-line bg-surface p-5 sm:px-6">
              <h3 className="text-lg">
                <a href={`/${locale}${duty.href}`}>{title}</a>
              </h3>
              <p>{about}</p>
              <p className="mt-2 max-w-text">
                {text} {term ? <strong>{term}</strong> : null}
              </p>
              <p className="mt-2 max-w-text text-sm text-muted">
                {missed} (
                <a href={law.url} rel="external">
                  {law.text}
                </a>
                )
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
