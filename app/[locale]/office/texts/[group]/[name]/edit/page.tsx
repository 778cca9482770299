import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import { getTextForm } from '@/lib/services/texts/edit-texts';
import { isTextKey } from '@/lib/services/texts/editable';
import { formState, type Search, titleWithErrors } from '../../../../../form-state';
import { orNotFound } from '../../../../../or-not-found';
import { textWriters } from '../../../../staff-areas';
import { TextForm } from '../../../text-form';

type Props = { params: Promise<{ locale: string; group: string; name: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).texts.edit, problems, locale) };
};

/** Changes a text in both languages: what is saved is a draft. */
const EditTextPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { group, name } = await params;
  const key = `${group}/${name}`;
  if (!isTextKey(key)) notFound();
  const page = `/${locale}/office/texts/${key}`;
  const { actor, csrf } = await requireStaff(locale, `${page}/edit`, ...textWriters);
  const form = await orNotFound(() => getTextForm(actor, key));
  const { values, problems } = await formState(searchParams);
  return (
    <>
      <BackLink href={page} locale={locale} />
      <TextForm
        textKey={key}
        {...form}
        values={problems.length > 0 ? values : null}
        problems={problems}
        csrf={csrf}
        locale={locale}
      />
    </>
  );
};

export default EditTextPage;
