import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { requireStaff } from '@/lib/auth/require';
import { formatTime } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { dayAt } from '@/lib/law/day';
import type { RawValues } from '@/lib/services/forms/form-return';
import { getNotice } from '@/lib/services/site-notices/edit-notices';
import { noticeWords } from '@/lib/services/site-notices/site-notices';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { editors } from '../../../staff-areas';
import { NoticeForm } from '../../notice-form';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type Last = Awaited<ReturnType<typeof getNotice>>['last'];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).siteNotices.editTitle, problems, locale) };
};

/* An instant as its day and hour are typed. */
const typed = (name: 'from' | 'until', instant: Date | null): RawValues => {
  if (!instant) return {};
  const [year = '', month = '', day = ''] = dayAt(instant).split('-');
  return {
    [`${name}Day.day`]: day,
    [`${name}Day.month`]: month,
    [`${name}Day.year`]: year,
    [`${name}Time`]: formatTime(instant, 'es').padStart(5, '0'),
  };
};
const valuesOf = (last: Last): RawValues => {
  const { es, en } = noticeWords(last.words);
  return {
    kind: last.kind,
    titleEs: es.title,
    textEs: es.text,
    titleEn: en.title,
    textEn: en.text,
    places: last.places,
    ...typed('from', last.from),
    ...typed('until', last.until),
    ...(last.legal ? { legal: 'yes' } : {}),
  };
};

/** Changes a notice: what is saved is a new version. */
const EditNoticePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const page = `/${locale}/office/notices/${id}`;
  const { actor, csrf } = await requireStaff(locale, `${page}/edit`, ...editors);
  const { last } = await orNotFound(() => getNotice(actor, id));
  const { values, problems } = await formState(searchParams);
  return (
    <>
      <BackLink href={page} locale={locale} />
      <NoticeForm
        heading={messagesOf(locale).siteNotices.editTitle}
        values={problems.length > 0 ? values : valuesOf(last)}
        problems={problems}
        hidden={{ notice: id, version: String(last.number) }}
        csrf={csrf}
        locale={locale}
      />
    </>
  );
};

export default EditNoticePage;
