import QRCode from 'qrcode';
import type { SheetPicture, SheetSection } from '@/lib/casework/sheet';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { formatReference, transferCode } from '@/lib/law/payment-reference';

const PAYEE = 'Tesoreria General de la Seguridad Social';

/** What somebody needs to pay, and the bank to tell who paid. */
export type PaymentData = {
  readonly reference: string;
  readonly iban: string;
  readonly amount: Cents;
  readonly validUntil: Day;
};

/** The text of the QR code that a bank's app fills its form from. */
export const transferText = ({ reference, iban, amount }: PaymentData): string =>
  transferCode({ name: PAYEE, iban, amount, reference });

const WIDTH = 480;
const MODULE = 3;
const TEXT_SIZE = 12;
/** The code as a drawing: neighbours of a row are one box, so that no line shows between them. */
const drawn = (text: string): Pick<SheetPicture, 'width' | 'height' | 'textSize' | 'shapes'> => {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const shapes: SheetPicture['shapes'][number][] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue;
      const from = x;
      while (x + 1 < size && data[y * size + x + 1]) x++;
      const width = (x - from + 1) * MODULE;
      shapes.push({ kind: 'rect', x: from * MODULE, y: y * MODULE, width, height: MODULE, role: 'accent' });
    }
  return { width: WIDTH, height: size * MODULE, textSize: TEXT_SIZE, shapes };
};

/** How to pay, as a section of a document: reference, account, amount, validity, and the code for a phone. */
export const paymentSection = (data: PaymentData, locale: Locale): SheetSection => {
  const t = translator(locale);
  return {
    title: t('school.payment.title'),
    paragraphs: [t('school.payment.how')],
    rows: [
      [t('school.payment.reference'), formatReference(data.reference)],
      [t('school.payment.iban'), formatReference(data.iban)],
      [t('school.payment.amount'), formatMoney(data.amount, locale)],
      [t('school.payment.validUntil'), formatDay(data.validUntil, locale)],
    ],
    picture: { title: t('school.payment.code'), finding: t('school.payment.codeHint'), ...drawn(transferText(data)) },
  };
};
