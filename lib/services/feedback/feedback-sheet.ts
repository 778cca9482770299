import 'server-only';
import type { Sheet } from '@/lib/casework/sheet';
import type { FeedbackKind, RegisterKind } from '@/lib/db/generated/client';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { entrySection, sealSection, signatureSection } from '../register/receipt-sheet';

const paragraphs = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== '');

/** The receipt of what somebody wrote to the office in their name. */
export const feedbackSheet = (of: {
  readonly kind: FeedbackKind;
  readonly text: string;
  readonly page: string | null;
  readonly about: string | null;
  readonly dueOn: Day;
  readonly effectiveOn: Day;
  readonly entry: { number: string; kind: RegisterKind; presentedAt: Date; contentHash: string; signature: unknown };
  readonly person: { givenName: string; surnames: string; idNumber: string };
  readonly locale: Locale;
}): Sheet => {
  const { kind, text, page, about, dueOn, effectiveOn, entry, person, locale } = of;
  const t = translator(locale);
  const { receipt: words, kinds } = messagesOf(locale).feedback;
  return {
    title: t('feedback.receipt.title', { kind: kinds[kind].name }),
    lead: t('issued.receipt.lead'),
    sections: [
      entrySection(entry, kinds[kind].name, effectiveOn, locale),
      {
        title: t('issued.receipt.parties'),
        rows: [
          [t('issued.receipt.person'), `${person.givenName} ${person.surnames}`],
          [t('issued.receipt.idNumber'), person.idNumber],
        ],
      },
      { title: words.text, paragraphs: paragraphs(text) },
      ...(page ? [{ title: words.page, paragraphs: [page] }] : []),
      ...(about ? [{ title: words.about, paragraphs: [about] }] : []),
      { title: words.answer, paragraphs: [t('feedback.receipt.answerBy', { day: formatDay(dueOn, locale) })] },
      signatureSection(entry, person, locale),
      sealSection(locale),
    ],
  };
};

/** The answer of the office, as its person reads it under "Communications". */
export const answerSheet = (
  of: { readonly kind: FeedbackKind; readonly text: string; readonly answer: string; readonly number: string },
  locale: Locale,
): Sheet => {
  const t = translator(locale);
  const { answer: words, kinds } = messagesOf(locale).feedback;
  return {
    title: t('feedback.answer.title', { kind: kinds[of.kind].name }),
    lead: t('feedback.answer.lead', { number: of.number }),
    sections: [
      { title: words.ours, paragraphs: paragraphs(of.answer) },
      { title: words.yours, paragraphs: paragraphs(of.text) },
      { title: words.next, paragraphs: [words.nextText] },
    ],
  };
};
