import { sealFacts } from '@/lib/services/audit/seal-facts';

export const dynamic = 'force-dynamic';

/** The certificate of the office's seal, to check signatures with (RD 203/2021 art. 11.2.e). */
export const GET = async (): Promise<Response> => {
  const facts = await sealFacts().catch(() => null);
  if (!facts) return new Response(null, { status: 503, headers: { 'retry-after': '60' } });
  return new Response(facts.pem, {
    headers: {
      'content-type': 'application/x-pem-file',
      'content-disposition': 'attachment; filename="seal.pem"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=60',
    },
  });
};
