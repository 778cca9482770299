import 'server-only';
import { formatCode } from '@/lib/adapters/csv-code';
import { config } from '@/lib/config';
import { verifyByCode } from '../documents/issued';

/** What whoever has the code of a document learns of it: whether it holds, and its hash. What it says is at `page` and `pdf`. */
export const verifiedOut = async (code: string) => {
  const found = await verifyByCode(code);
  if (!found) return null;
  const { state, kind, title, locale, issuedAt, sha256, size, keptUntil, replacement, revokedAt } = found;
  const csv = formatCode(found.csv);
  const origin = new URL(config().APP_URL).origin;
  return {
    csv,
    state,
    kind,
    title,
    language: locale,
    issuedAt: issuedAt.toISOString(),
    sha256,
    size,
    keptUntil,
    replacedOn: replacement?.on ?? null,
    replacedBy: replacement?.csv ? formatCode(replacement.csv) : null,
    revokedAt: revokedAt?.toISOString() ?? null,
    page: `${origin}/${locale}/verify/${csv}`,
    pdf: `${origin}/api/verify/${csv}`,
  };
};
