import { isUnavailable } from '@/lib/db/unavailable';
import { isDay } from '@/lib/law/day';
import { publishedHeads } from '@/lib/services/audit/published-heads';

export const dynamic = 'force-dynamic';

const NAME = /^(\d{4}-\d{2}-\d{2})\.(txt|sig)$/;

/** The statement of a day, or its signature, as files: what OpenSSL wants. */
export const GET = async (_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
  const { file } = await params;
  const [, day = '', ending] = NAME.exec(file) ?? [];
  try {
    const [head] = isDay(day) ? await publishedHeads(1, day) : [];
    if (head?.day !== day) return new Response(null, { status: 404 });
    return new Response(ending === 'txt' ? head.statement : Buffer.from(head.signature, 'base64'), {
      headers: {
        'content-type': ending === 'txt' ? 'text/plain; charset=us-ascii' : 'application/octet-stream',
        'content-disposition': `attachment; filename="${file}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'public, max-age=60',
      },
    });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return new Response(null, { status: 503, headers: { 'retry-after': '5' } });
  }
};
