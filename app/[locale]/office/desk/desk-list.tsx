import { Button, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listDesk } from '@/lib/services/desk/desk-records';

type Row = Awaited<ReturnType<typeof listDesk>>[number];

const Acts = ({ row, csrf, locale }: { row: Row; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  if (row.number)
    return (
      <ButtonLink look="plain" href={`/${locale}/office/desk/${row.id}`}>
        {t('desk.list.see')}
      </ButtonLink>
    );
  if (!row.isOpen) return t('desk.list.closed');
  return (
    <div className="flex flex-wrap gap-x-4">
      <Form action="/api/office/desk/resume" csrf={csrf} locale={locale} hidden={{ power: row.id }}>
        <Button look="secondary">{t('desk.list.resume')}</Button>
      </Form>
      <Form action="/api/office/desk/close" csrf={csrf} locale={locale} hidden={{ power: row.id }}>
        <Button look="plain">{t('desk.list.close')}</Button>
      </Form>
    </div>
  );
};

/** The visitors of today, so that nobody leaves without their receipt and no form is forgotten. */
export const DeskList = ({ rows, csrf, locale }: { rows: readonly Row[]; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  return (
    <section aria-labelledby="desk-today" className="mt-12">
      <h2 id="desk-today" className="mb-3 text-xl">
        {t('desk.list.title')}
      </h2>
      {rows.length === 0 ? (
        <p className="text-muted">{t('desk.list.none')}</p>
      ) : (
        <Table
          caption={t('desk.list.title')}
          hideCaption
          rows={[...rows]}
          rowKey={(row) => row.id}
          columns={[
            { key: 'visitor', label: t('desk.list.visitor'), cell: (row) => row.visitor },
            { key: 'at', label: t('desk.list.at'), cell: (row) => formatTime(row.at, locale) },
            {
              key: 'procedure',
              label: t('desk.list.procedure'),
              cell: (row) => findProcedure(row.procedure)?.words[locale].title ?? row.procedure,
            },
            {
              key: 'number',
              label: t('desk.list.number'),
              cell: (row) =>
                row.number ? (
                  <span className="font-mono text-xs whitespace-nowrap">{row.number}</span>
                ) : (
                  <span className="text-muted">{t('desk.list.notYet')}</span>
                ),
            },
            { key: 'acts', label: t('desk.list.acts'), cell: (row) => <Acts row={row} csrf={csrf} locale={locale} /> },
          ]}
        />
      )}
    </section>
  );
};
