import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { auditActions } from './audit-action';

test('everything the audit can say has words in every language, and no words are left over', () => {
  const wanted = auditActions.map((action) => action.replaceAll('.', '-')).sort();
  for (const locale of locales) expect(Object.keys(messagesOf(locale).activity.actions).sort()).toEqual(wanted);
});
