import { checkReady } from '@/lib/services/health/check-ready';

export const dynamic = 'force-dynamic';

/** 200 when the database answers, files can be written and the scanner, if there is one, is up; otherwise 503. */
export const GET = async () => {
  const checks = await checkReady();
  const ok = Object.values(checks).every((state) => state !== 'down');
  return Response.json(checks, {
    status: ok ? 200 : 503,
    headers: { 'cache-control': 'no-store', ...(ok ? {} : { 'retry-after': '5' }) },
  });
};
