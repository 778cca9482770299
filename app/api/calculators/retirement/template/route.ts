import { template } from '@/lib/calculators/retirement/brought-record';
import { isLocale } from '@/lib/i18n/locales';

const names = { es: 'bases.csv', en: 'bases-template.csv' } as const;

/** A base report to fill in, in the language of the page. */
export const GET = (request: Request): Response => {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  return new Response(template[locale], {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${names[locale]}"`,
      'cache-control': 'public, max-age=300',
    },
  });
};
