import { sealFacts } from '@/lib/services/audit/seal-facts';
import { ApiProblem, endpoint, preflight } from '../endpoint';

export const dynamic = 'force-dynamic';

/** The certificate of the office's seal, to check signatures with (RD 203/2021 art. 11.2.e). */
export const GET = endpoint(60, async () => {
  const facts = await sealFacts().catch(() => null);
  if (!facts) throw new ApiProblem('unavailable');
  return { text: facts.pem, mediaType: 'application/x-pem-file', name: 'seal.pem' };
});
export const OPTIONS = preflight;
