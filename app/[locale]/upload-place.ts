import { getProcedure } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

type Place = { readonly caseId: string; readonly procedure: string; readonly caseState: string; readonly kind: string };

/** The page where a document of a case is uploaded, and the name of the document there. */
export const uploadPlace = ({ caseId, procedure, caseState, kind }: Place, locale: Locale) => ({
  page:
    caseState === 'draft'
      ? `/${locale}/apply/${procedure}/${caseId}/documents`
      : `/${locale}/my/cases/${caseId}/documents`,
  name: getProcedure(procedure).words[locale].documents[kind]?.name ?? translator(locale)('documents.use.other'),
});

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);

/** Case and document kind as an address names them; empty when it names none. */
export const placeAsked = ({ case: caseId, kind }: Record<string, string | string[] | undefined>) => ({
  caseId: isId(caseId) ? caseId : '',
  kind: isId(kind) ? kind : '',
});
