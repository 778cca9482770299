import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listKept } from '@/lib/services/documents/kept-documents';

/** Documents of own cases that can be kept for other procedures. */
export const OfCases = ({
  rows,
  csrf,
  locale,
}: {
  rows: Awaited<ReturnType<typeof listKept>>['ofCases'];
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  if (rows.length === 0) return null;
  return (
    <section className="mt-12 max-w-form">
      <h2 className="text-xl">{t('documents.kept.fromCases')}</h2>
      <p className="mt-2 mb-3">{t('documents.kept.fromCasesText')}</p>
      <ul>
        {rows.flatMap(({ id, name, kind, case: of }) => {
          if (!of) return [];
          const words = getProcedure(of.procedure).words[locale];
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-4"
            >
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-bold">{words.documents[kind]?.name ?? t('documents.use.other')}</p>
                <p className="text-sm break-all text-muted">
                  {name} · {words.title}
                </p>
              </div>
              <Form action="/api/kept/from-case" csrf={csrf} locale={locale} hidden={{ document: id }}>
                <Button look="plain">
                  {t('documents.kept.keep')}
                  <span className="sr-only"> ({name})</span>
                </Button>
              </Form>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
