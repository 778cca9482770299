import { isRegion } from '@/lib/casework/year-calendar';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { regions } from '@/lib/law/calendar';

/** The town and its province, or the community that keeps a holiday. */
export const sayPlace = (
  {
    region,
    province,
    town,
  }: { readonly region: string; readonly province: string | null; readonly town: string | null },
  locale: Locale,
): string => {
  if (!town || !province) return isRegion(region) ? regions[region] : region;
  const names: Readonly<Record<string, string>> = messagesOf(locale).office.provinces;
  const name = names[province] ?? province;
  return name === town ? town : `${town} (${name})`;
};
