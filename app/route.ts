import { preferredLocale } from '@/lib/i18n/locales';

/** `/` has no page: it leads to the reader's language. Relative, so that no Host header can send anybody elsewhere. */
export const GET = (request: Request) =>
  new Response(null, {
    status: 307,
    headers: {
      location: `/${preferredLocale(request.headers.get('accept-language'))}`,
      vary: 'Accept-Language',
      'cache-control': 'private, max-age=0',
    },
  });
