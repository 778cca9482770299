import { Inset } from '@/components/ui/inset';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** On a page of signature: for whom and with which power, when it is not the own name. */
export const SignedFor = ({
  power,
  locale,
}: {
  power: { readonly name: string; readonly reference: string; readonly onlyCase?: string | null } | null;
  locale: Locale;
}) =>
  power ? (
    <Inset>
      <p>
        {translator(locale)(typeof power.onlyCase === 'string' ? 'desk.sign' : 'acting.sign.text', {
          name: power.name,
          reference: power.reference,
        })}
      </p>
    </Inset>
  ) : null;
