import { Tag } from '@/components/ui/tag';
import { toDay } from '@/lib/casework/dates';
import { sayScopeShort } from '@/lib/casework/say-power';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { isInForce, type listPowers } from '@/lib/services/powers/list-powers';
import { nameOf, scopeOf } from '@/lib/services/powers/power-row';
import { PowerTag } from './power-tag';

export type Powers = Awaited<ReturnType<typeof listPowers>>['iActFor'];

/** Powers as cards: the other person, what for, until when, in what state. */
export const PowerRows = ({
  powers,
  own,
  isToAnswer = false,
  locale,
}: {
  powers: Powers;
  /** Id of the reader: the other person is named. */
  own: string;
  isToAnswer?: boolean;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <ul className="space-y-4">
      {powers.map((power) => {
        const isHeld = power.agentId === own;
        const other = nameOf(isHeld ? power.granter : power.agent);
        const answerBy = power.answerBy && formatDay(toDay(power.answerBy), locale);
        return (
          <li
            key={power.id}
            className={`relative rounded border border-line bg-surface p-5 has-[a:hover]:border-action ${isToAnswer ? 'border-l-8 border-l-warning' : ''}`}
          >
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <h3 className="text-lg">
                <a
                  href={`/${locale}/my/representation/powers/${power.id}`}
                  className="after:absolute after:inset-0 after:rounded after:content-['']"
                >
                  {other}
                  {isToAnswer ? (
                    <span className="font-normal">
                      {', '}
                      {isHeld
                        ? t('representation.overview.byYou', { name: power.granter.givenName || other })
                        : t('representation.overview.forYou')}
                    </span>
                  ) : null}
                </a>
              </h3>
              <span className="flex flex-wrap gap-2">
                {power.origin === 'legal' ? <Tag tone="violet">{t('representation.overview.legal')}</Tag> : null}
                <PowerTag state={power.state} inForce={isInForce(power)} locale={locale} />
              </span>
            </div>
            <p className="mt-1">{sayScopeShort(scopeOf(power), locale)}</p>
            <p className="mt-1 text-sm text-muted">
              {power.state === 'asked' || power.state === 'to_accept'
                ? `${t('representation.answerBy')} ${answerBy}`
                : `${t('representation.until')} ${formatDay(toDay(power.until), locale)}`}
              {power.notifications ? ` · ${t('representation.steps.yesAsk')}` : ''}
            </p>
          </li>
        );
      })}
    </ul>
  );
};
