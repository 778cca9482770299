import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** One deadline as a file for the person's calendar; `about` tells links of the same name apart. */
export const AddToCalendar = ({ deadline, about, locale }: { deadline: string; about?: string; locale: Locale }) => (
  <a
    href={`/api/deadlines/${deadline}?locale=${locale}`}
    download
    className="no-print inline-flex min-h-11 items-center gap-2"
  >
    <Icon name="calendar-days" className="size-5" />
    {translator(locale)('deadlines.toCalendar')}
    {about ? <span className="sr-only">: {about}</span> : null}
  </a>
);
