import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatInstantDay } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { type LibraryClause, listClauses } from '@/lib/services/office/clauses';
import { supervisors } from '../staff-areas';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('decisionDesk.clauses.title'),
});

/** Every clause that may be put into reasons: those of the body first, then those of the catalogue. */
const ClausesPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/clauses`;
  const { actor, csrf } = await requireStaff(locale, base, ...supervisors);
  const t = translator(locale);
  const clauses = await listClauses(actor);
  const procedureOf = ({ procedure }: LibraryClause) =>
    procedure === null
      ? t('decisionDesk.clauses.anyProcedure')
      : (findProcedure(procedure)?.words[locale].title ?? procedure);
  return (
    <>
      <h1 className="text-2xl">{t('decisionDesk.clauses.title')}</h1>
      <p className="mt-2 mb-6 max-w-text">{t('decisionDesk.clauses.lead')}</p>
      <p className="mb-8">
        <ButtonLink href={`${base}/new`}>{t('decisionDesk.clauses.write')}</ButtonLink>
      </p>
      <Table<LibraryClause>
        caption={t('decisionDesk.clauses.caption')}
        hideCaption
        rows={[...clauses]}
        rowKey={({ id, procedure }) => `${id}-${procedure}`}
        columns={[
          {
            key: 'name',
            label: t('decisionDesk.clauses.name'),
            cell: ({ id, own, words, law }) => (
              <>
                {own ? <a href={`${base}/${id}`}>{words[locale].title}</a> : words[locale].title}
                <span className="mt-1 block max-w-text font-normal">{words[locale].text}</span>
                <span className="mt-1 block text-xs font-normal text-muted">{law[locale]}</span>
              </>
            ),
          },
          { key: 'procedure', label: t('decisionDesk.clauses.procedure'), cell: procedureOf },
          {
            key: 'outcomes',
            label: t('decisionDesk.clauses.outcomes'),
            cell: ({ outcomes }) => outcomes.map((each) => t(`decisionDesk.clauses.outcomeNames.${each}`)).join(', '),
          },
          {
            key: 'state',
            label: t('decisionDesk.clauses.state'),
            cell: ({ id, own, isOn, version, savedAt, words }) =>
              own && savedAt ? (
                <>
                  <span className="block">{t(isOn ? 'decisionDesk.clauses.on' : 'decisionDesk.clauses.off')}</span>
                  <span className="block text-xs text-muted">
                    {t('decisionDesk.clauses.version', {
                      number: version,
                      when: formatInstantDay(savedAt, locale, 'medium'),
                    })}
                  </span>
                  <Form
                    action="/api/office/clauses/switch"
                    csrf={csrf}
                    locale={locale}
                    hidden={{ clause: id, version: String(version), to: isOn ? 'off' : 'on' }}
                  >
                    <Button look="plain">
                      {t(isOn ? 'decisionDesk.clauses.switchOff' : 'decisionDesk.clauses.switchOn')}
                      <span className="sr-only">: {words[locale].title}</span>
                    </Button>
                  </Form>
                </>
              ) : (
                t('decisionDesk.clauses.catalogue')
              ),
          },
        ]}
      />
    </>
  );
};

export default ClausesPage;
