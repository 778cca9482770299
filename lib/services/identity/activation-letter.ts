import 'server-only';
import { now } from '@/lib/adapters/clock';
import { formatCode } from '@/lib/adapters/csv-code';
import { config } from '@/lib/config';
import type { Person } from '@/lib/db/generated/client';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { sheetPdf } from '../documents/sheet-pdf';

/** The letter with both codes. It is made for the printer and not kept: the office stores only hashes. */
export const activationLetter = async (
  issued: { readonly person: Person; readonly activation: string; readonly recovery: string; readonly expiresAt: Date },
  locale: Locale,
): Promise<Buffer> => {
  const t = translator(locale);
  const { person, activation, recovery, expiresAt } = issued;
  return sheetPdf(
    {
      title: t('issued.letter.title'),
      lead: t('issued.letter.lead'),
      sections: [
        {
          title: t('issued.letter.who'),
          rows: [[`${person.givenName} ${person.surnames}`, maskId(person.idNumber)]],
        },
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
    },
    { csv: null, issuedAt: now(), locale },
  );
};
