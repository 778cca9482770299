export const dynamic = 'force-dynamic';

/** The process answers; says nothing of the database. */
export const GET = () =>
  new Response('ok\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });
