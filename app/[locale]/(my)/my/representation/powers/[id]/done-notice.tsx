import { Notice } from '@/components/ui/notice';
import { toDay } from '@/lib/casework/dates';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { ReadPower } from './load-power';

/** What has just been done, if the power is as that act leaves it: an address alone makes no claim. */
export const DoneNotice = ({ done, read, locale }: { done: unknown; read: ReadPower; locale: Locale }) => {
  const t = translator(locale);
  const { done: words } = messagesOf(locale).representation.power;
  const { power } = read;
  const until = power.answerBy ? formatDay(toDay(power.answerBy), locale) : '';
  const ended = (title: string) => ({ title, text: words.endText, holds: power.endedAt !== null });
  const all: Record<string, { title: string; text: string; holds: boolean }> = {
    given:
      power.state === 'to_accept'
        ? { title: words.given, text: t('representation.power.done.givenWait', { until }), holds: true }
        : { title: words.given, text: words.givenNow, holds: read.inForce },
    asked: {
      title: words.asked,
      text: t('representation.power.done.askedText', { until }),
      holds: power.state === 'asked',
    },
    accept: { title: words.accept, text: words.acceptText, holds: read.inForce },
    decline: ended(words.decline),
    refuse: ended(words.refuse),
    renounce: ended(words.renounce),
    revoke: ended(words.revoke),
    notice: {
      title: words.notice,
      text: t(power.noticeOfActs ? 'representation.power.noticeOn' : 'representation.power.noticeOff', {
        agent: `${power.agent.givenName} ${power.agent.surnames}`.trim(),
      }),
      holds: read.side === 'granter',
    },
    model: { title: words.model, text: words.modelText, holds: power.state === 'to_check' },
    certificate: { title: words.certificate, text: words.certificateText, holds: read.certificates.length > 0 },
  };
  const shown = typeof done === 'string' && Object.hasOwn(all, done) ? all[done] : undefined;
  return shown?.holds ? (
    <Notice kind="success" alert locale={locale} title={shown.title}>
      <p>{shown.text}</p>
    </Notice>
  ) : null;
};
