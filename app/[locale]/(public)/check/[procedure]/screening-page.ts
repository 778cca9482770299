import 'server-only';
import { cookies } from 'next/headers';
import { pageLocale } from '@/components/layout/page-locale';
import { cookieName } from '@/lib/auth/request';
import { getScreening } from '@/lib/services/screening/screening';
import { orNotFound } from '../../../or-not-found';

/** The check of a procedure as this browser has answered it so far. */
export const screeningPage = async (params: Promise<{ locale: string; procedure: string }>) => {
  const locale = await pageLocale(params);
  const { procedure: slug } = await params;
  const id = (await cookies()).get(cookieName('check'))?.value;
  const screening = await orNotFound(() => getScreening(slug, id));
  return {
    locale,
    slug,
    screening,
    words: screening.registered.words[locale],
    procedure: screening.registered.procedure,
  };
};
