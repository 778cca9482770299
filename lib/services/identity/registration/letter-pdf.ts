import 'server-only';
import { now } from '@/lib/adapters/clock';
import { formatCode } from '@/lib/adapters/csv-code';
import { renderPdf } from '@/lib/adapters/pdf/document';
import type { Sheet } from '@/lib/casework/sheet';
import { config } from '@/lib/config';
import { formatInstantDay } from '@/lib/i18n/format';
import { htmlLang, isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { blocksOf, labelsOf, sheetPdf } from '../../documents/sheet-pdf';

type Codes = { readonly activation: string; readonly recovery: string; readonly expiresAt: Date };
type Named = { readonly givenName: string; readonly surnames: string; readonly idNumber: string };
/** A letter to the address on record. */
export type LetterOf = Codes & {
  readonly person: Named & {
    readonly id: string;
    readonly street: string | null;
    readonly postcode: string | null;
    readonly town: string | null;
  };
  readonly locale: string;
};

const letterSheet = ({ activation, recovery, expiresAt }: Codes, who: Sheet['sections'], locale: Locale): Sheet => {
  const t = translator(locale);
  return {
    title: t('issued.letter.title'),
    lead: t('issued.letter.lead'),
    sections: [
      ...who,
      {
        title: t('issued.letter.activation'),
        rows: [[t('issued.letter.activation'), formatCode(activation)]],
        paragraphs: [t('issued.letter.activationHow', { url: `${config().APP_URL}/${locale}/identity` })],
      },
      {
        title: t('issued.letter.recovery'),
        rows: [[t('issued.letter.recovery'), formatCode(recovery)]],
        paragraphs: [t('issued.letter.recoveryHow')],
      },
      {
        title: t('issued.letter.rules'),
        list: [
          t('issued.letter.rulesList.expiry', { day: formatInstantDay(expiresAt, locale) }),
          t('issued.letter.rulesList.wrong'),
          t('issued.letter.rulesList.fraud'),
        ],
      },
    ],
  };
};

/** The letter with both codes. It is made for the printer and not kept: the office stores only hashes. */
export const activationLetter = async (issued: Codes & { readonly person: Named }, locale: Locale): Promise<Buffer> => {
  const { givenName, surnames, idNumber } = issued.person;
  const who = {
    title: translator(locale)('issued.letter.who'),
    rows: [[`${givenName} ${surnames}`, maskId(idNumber)] as const],
  };
  return sheetPdf(letterSheet(issued, [who], locale), { csv: null, issuedAt: now(), locale });
};

const linesOf = ({ givenName, surnames, street, postcode, town }: LetterOf['person']) => [
  `${givenName} ${surnames}`,
  street ?? '',
  `${postcode ?? ''} ${town ?? ''}`.trim(),
];

/** Letters for window envelopes, one a page, each in the language of its person, as one file for the print room. */
export const lettersPdf = async (letters: readonly LetterOf[], locale: Locale): Promise<Buffer> =>
  renderPdf({
    title: translator(locale)('registration.letters.file'),
    lang: htmlLang(locale),
    demo: config().DEMO,
    csv: null,
    createdAt: now(),
    // Each letter is a page of its own: the pages of a batch are nobody's to count.
    labels: { ...labelsOf(locale), page: '' },
    blocks: letters.flatMap((letter) => {
      const own = isLocale(letter.locale) ? letter.locale : 'es';
      return [{ type: 'addressee' as const, lines: linesOf(letter.person) }, ...blocksOf(letterSheet(letter, [], own))];
    }),
  });
