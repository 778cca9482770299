import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { lifeEvents } from './kernel';
import { lifeEventPeople } from './life-events';
import { registry } from './registry';

test.each(lifeEvents)('%s shows every procedure that belongs to it, once, under the person it is for', (event) => {
  const shown = Object.values(lifeEventPeople[event]).flat() as string[];
  const belong = registry.filter(({ procedure }) => procedure.events.includes(event));
  expect([...shown].sort()).toEqual(belong.map(({ procedure }) => procedure.slug).sort());
});

test('every person has a name in each language', () => {
  for (const locale of locales)
    for (const event of lifeEvents)
      expect(Object.keys(messagesOf(locale).lifeEvents.people[event])).toEqual(Object.keys(lifeEventPeople[event]));
});
