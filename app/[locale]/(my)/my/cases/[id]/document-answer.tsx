import { DocumentRow } from '@/components/case/document-row';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getMyCase } from '@/lib/services/cases/my-cases';
import { sayStatement } from '@/lib/services/register/receipt-sheet';

type MyCase = Awaited<ReturnType<typeof getMyCase>>;

/** Where one document is sent, or said why not: files and statements not presented yet, and the forms for both. */
export const DocumentAnswer = ({
  found,
  kind,
  why,
  page,
  csrf,
  locale,
  errorOf,
  isActing,
  mayState,
  received,
}: {
  found: MyCase;
  kind: string;
  why?: string | undefined;
  page: string;
  csrf: string;
  locale: Locale;
  errorOf: (name: string) => string | undefined;
  /** For somebody else. */
  isActing: boolean;
  /** Offers to say why it is not sent. */
  mayState: boolean;
  /** Presented already. */
  received?: string | undefined;
}) => {
  const t = translator(locale);
  const word = found.registered.words[locale].documents[kind];
  const name = word?.name ?? t('apply.addDocuments.other');
  const files = found.documents.filter((each) => each.entryId === null && each.kind === kind);
  const said = found.statements.find((each) => each.entryId === null && each.kind === kind);
  return (
    <section id={kind} aria-labelledby={`${kind}-name`} className="scroll-mt-8 border-t border-line pt-6">
      <h3 id={`${kind}-name`} className="flex flex-wrap items-center gap-x-4 gap-y-2 text-lg">
        {name}
        {received ? (
          <Tag tone="green" icon="circle-check">
            {received}
          </Tag>
        ) : null}
      </h3>
      {why ? <p className="mt-1">{t('requests.page.forWhat', { why })}</p> : null}
      <p className="mt-1 text-muted">{word?.hint ?? (kind === 'other' ? t('apply.addDocuments.otherHint') : '')}</p>
      {said ? (
        <div className="mt-4 border-l-4 border-line pl-4">
          <p>{sayStatement(said, locale)}</p>
          <Form action="/api/statements/remove" csrf={csrf} locale={locale} hidden={{ statement: said.id, page }}>
            <Button look="plain" icon="trash">
              {t('requests.instead.remove', { name })}
            </Button>
          </Form>
        </div>
      ) : null}
      {received || said ? null : (
        <>
          <DocumentRow
            caseId={found.id}
            kind={kind}
            name={name}
            page={page}
            files={files}
            csrf={csrf}
            locale={locale}
            errorOf={errorOf}
            isActing={isActing}
          />
          {mayState && files.length === 0 ? (
            <p className="mt-4">
              <a
                href={`/${locale}/my/cases/${found.id}/statements/${encodeURIComponent(kind)}`}
                className="inline-flex min-h-11 items-center gap-2"
              >
                <Icon name="chevron-right" className="size-5" />
                <span>
                  {t('requests.instead.link')}
                  <span className="sr-only">: {name}</span>
                </span>
              </a>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
};
