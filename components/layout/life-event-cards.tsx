import { Card } from '@/components/ui/card';
import type { IconName } from '@/components/ui/icon';
import type { LifeEvent } from '@/lib/catalogue/kernel';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

const icons = {
  birth: 'baby',
  death: 'users',
  'job-loss': 'briefcase',
  illness: 'stethoscope',
  care: 'hand-heart',
  retirement: 'hourglass',
  'low-income': 'wallet',
  abroad: 'plane',
} as const satisfies Record<LifeEvent, IconName>;

/** The life events, each leading to the rights of everybody concerned. */
export const LifeEventCards = ({ locale, level }: { locale: Locale; level: 2 | 3 }) => {
  const { events } = messagesOf(locale).entitlements;
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
      {(Object.keys(icons) as LifeEvent[]).map((event) => (
        <li key={event}>
          <Card title={events[event].title} href={`/${locale}/life-events/${event}`} icon={icons[event]} level={level}>
            <p>{events[event].hint}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
};
