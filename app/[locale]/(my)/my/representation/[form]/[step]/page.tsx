import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { isLocale } from '@/lib/i18n/locales';
import type { Search } from '../../../../../form-state';
import { PowerFormPage, powerFormMetadata } from '../../power-form';

type Props = { params: Promise<{ locale: string; form: string; step: string }>; searchParams: Search };

const isFresh = (form: string): form is 'give' | 'ask' => form === 'give' || form === 'ask';

export const generateMetadata = async ({ params, searchParams: search }: Props): Promise<Metadata> => {
  const { locale, form, step } = await params;
  return isLocale(locale) && isFresh(form) ? powerFormMetadata({ form, powerId: null, step, search, locale }) : {};
};

/** Giving or asking for a power, page by page. */
const FreshFormPage = async ({ params, searchParams: search }: Props) => {
  const locale = await pageLocale(params);
  const { form, step } = await params;
  if (!isFresh(form)) notFound();
  return <PowerFormPage form={form} powerId={null} step={step} search={search} locale={locale} />;
};

export default FreshFormPage;
