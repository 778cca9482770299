import { NotFound } from '@/lib/access/outcomes';
import { templateOf } from '@/lib/casework/batch/export-batch';
import { isLocale } from '@/lib/i18n/locales';
import { batchLanes, isBatchKind } from '@/lib/services/companies/batch-kinds';
import { failure } from '../../mutation';
import { sendTable } from '../../send-table';

/** An empty file of a kind, with an example line, in the language of the page. */
export const GET = (request: Request): Response => {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  const kind = searchParams.get('kind') ?? '';
  if (!isBatchKind(kind)) return failure(new NotFound('kind of file'), locale, '');
  return sendTable(templateOf(batchLanes[kind].kind, locale), `${kind}.csv`);
};
