import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { isLocale } from '@/lib/i18n/locales';
import type { Search } from '../../../../../../../form-state';
import { PowerFormPage, powerFormMetadata } from '../../../../power-form';

type Props = { params: Promise<{ locale: string; id: string; act: string; step: string }>; searchParams: Search };

const forms = ['grant', 'change', 'extend'] as const;
const formOf = (act: string) => forms.find((form) => form === act);

export const generateMetadata = async ({ params, searchParams: search }: Props): Promise<Metadata> => {
  const { locale, id: powerId, act, step } = await params;
  const form = formOf(act);
  return isLocale(locale) && form ? powerFormMetadata({ form, powerId, step, search, locale }) : {};
};

/** Answering an ask, changing or extending a power, page by page. */
const PowerActFormPage = async ({ params, searchParams: search }: Props) => {
  const locale = await pageLocale(params);
  const { id, act, step } = await params;
  const form = formOf(act);
  if (!form || !idSchema.safeParse(id).success) notFound();
  return <PowerFormPage form={form} powerId={id} step={step} search={search} locale={locale} />;
};

export default PowerActFormPage;
