import { today } from '@/lib/adapters/clock';
import { openApi } from '@/lib/calculators/openapi';
import { config } from '@/lib/config';

export const dynamic = 'force-dynamic';

/** The public interface, described for programs. */
export const GET = (): Response =>
  Response.json(openApi(new URL(config().APP_URL).origin, today()), {
    headers: { 'cache-control': 'public, max-age=300' },
  });
