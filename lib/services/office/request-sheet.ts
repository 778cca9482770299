import 'server-only';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { moreTime } from '@/lib/casework/terms';
import type { Words } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';

type Asked = {
  readonly words: Words;
  readonly locale: Locale;
  readonly number: string;
  readonly kinds: readonly string[];
  readonly message: string;
  readonly workingDays: number;
  readonly on: Day;
};

const linesOf = (message: string) => message.split(/\n+/).filter(Boolean);
const caseSection = ({ words, locale, number }: Asked): SheetSection => ({
  title: translator(locale)('issued.request.case'),
  rows: [[words.title, number]],
});

/** A request for documents as the person reads it: what, why, until when, and what follows from silence (art. 68.1). */
export const requestSheet = (asked: Asked): Sheet => {
  const { words, locale, kinds, message, workingDays: days, on } = asked;
  const t = translator(locale);
  return {
    title: t('issued.request.title'),
    lead: t('issued.request.lead'),
    sections: [
      caseSection(asked),
      {
        title: t('issued.request.what'),
        list: kinds.map((kind) => {
          const document = words.documents[kind];
          return document ? `${document.name}. ${document.why}` : t('issued.other');
        }),
      },
      { title: t('issued.request.message'), paragraphs: linesOf(message) },
      {
        title: t('issued.request.how'),
        paragraphs: [
          t('requests.sheet.how', { days }),
          t('requests.sheet.instead'),
          t('requests.sheet.moreTime', { days: moreTime(on, days) }),
          t('issued.request.stops'),
        ],
      },
      { title: t('requests.sheet.otherwise'), paragraphs: [t('requests.sheet.otherwiseText')] },
    ],
  };
};

/** A hearing as the person reads it: what is intended, what they may do, for how long, and what follows (art. 82). */
export const hearingSheet = (asked: Asked): Sheet => {
  const { locale, message, workingDays: days, on } = asked;
  const t = translator(locale);
  return {
    title: t('requests.hearingSheet.title'),
    lead: t('requests.hearingSheet.lead'),
    sections: [
      caseSection(asked),
      { title: t('requests.hearingSheet.intended'), paragraphs: linesOf(message) },
      {
        title: t('requests.hearingSheet.may'),
        list: [
          t('requests.hearingSheet.mayRead'),
          t('requests.hearingSheet.maySay'),
          t('requests.hearingSheet.mayNothing'),
        ],
      },
      {
        title: t('issued.request.how'),
        paragraphs: [
          t('requests.hearingSheet.term', { days }),
          t('requests.hearingSheet.moreTime', { days: moreTime(on, days) }),
          t('requests.hearingSheet.runs'),
        ],
      },
      { title: t('requests.sheet.otherwise'), paragraphs: [t('requests.hearingSheet.otherwiseText')] },
    ],
  };
};
