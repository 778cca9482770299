import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Day, daysBetween } from '@/lib/law/day';
import { cardPost } from '@/lib/law/parameters/european-card';

type Card = {
  readonly id: string;
  readonly kind: string;
  readonly givenName: string;
  readonly surnames: string;
  readonly from: Day;
  readonly to: Day;
  readonly issuedId: string | null;
};

/** The certificates of a case to download at once, or the cards that are on their way; else who looks at it. */
export const CardsReady = ({
  cards,
  isWaiting,
  today,
  locale,
}: {
  cards: readonly Card[];
  isWaiting: boolean;
  today: Day;
  locale: Locale;
}) => {
  const t = translator(locale);
  const [first] = cards;
  if (!first)
    return isWaiting ? (
      <Notice locale={locale} title={t('travel.ready.waiting')} id="waiting">
        <p>{t('travel.ready.waitingText')}</p>
      </Notice>
    ) : null;
  const count = cards.length;
  if (first.kind === 'card')
    return (
      <Notice locale={locale} kind="success" title={t('travel.ready.card')} id="cards">
        <p>{t('travel.ready.cardText', { count, to: formatDay(first.to, locale) })}</p>
      </Notice>
    );
  return (
    <>
      <Notice locale={locale} kind="success" title={t('travel.ready.title', { count })} id="certificates">
        <p>{t('travel.ready.text')}</p>
        <p>{t('travel.ready.until', { from: formatDay(first.from, locale), to: formatDay(first.to, locale) })}</p>
        <ul className="space-y-3">
          {cards.map(({ id, issuedId, givenName, surnames }) => (
            <li key={id}>
              <ButtonLink href={`/api/issued/${issuedId}`} icon="download" download>
                {t('travel.ready.download', { name: `${givenName} ${surnames}` })}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </Notice>
      {daysBetween(today, first.from) > cardPost.on(today) ? (
        <Notice locale={locale} title={t('travel.ready.soon')} id="card-in-time">
          <p>{t('travel.ready.soonText')}</p>
          <p>
            <a href={`/${locale}/apply/ehic-card/start`}>{t('travel.ready.askCard')}</a>
          </p>
        </Notice>
      ) : null}
    </>
  );
};
