import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import { formState, type Search, titleWithErrors } from '../../../form-state';
import { editors } from '../../staff-areas';
import { NoticeForm } from '../notice-form';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).siteNotices.newTitle, problems, locale) };
};

/** Writes a notice. Nobody sees it before it is published. */
const NewNoticePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/notices`;
  const { csrf } = await requireStaff(locale, `${base}/new`, ...editors);
  const { values, problems } = await formState(searchParams);
  return (
    <>
      <BackLink href={base} locale={locale} />
      <NoticeForm
        heading={messagesOf(locale).siteNotices.newTitle}
        values={values}
        problems={problems}
        csrf={csrf}
        locale={locale}
      />
    </>
  );
};

export default NewNoticePage;
