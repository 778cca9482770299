import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Inset } from '@/components/ui/inset';
import { Table } from '@/components/ui/table';
import { requireSelf } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listRegistrations } from '@/lib/services/identity/registration/registrations';
import { orNotFound } from '../../../or-not-found';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).registration.my.title,
});

/** How the person was registered, with the level of the account and the records to keep. */
const RegistrationPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor } = await requireSelf(locale, `/${locale}/my/registration`);
  const rows = await orNotFound(() => listRegistrations(actor));
  const { my, levels, levelTexts, methods } = messagesOf(locale).registration;
  const level = rows[0]?.level ?? 'basic';
  const crumbs = [{ href: `/${locale}/my`, label: translator(locale)('my.title') }];
  return (
    <PageBody top={<Breadcrumb locale={locale} crumbs={crumbs} current={my.title} />}>
      <h1 className="text-3xl">{my.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{my.lead}</p>
      <Inset>
        <h2 className="text-lg">
          {my.current}: {levels[level]}
        </h2>
        <p>{rows.length > 0 ? levelTexts[level] : my.none}</p>
      </Inset>
      {rows.length > 0 ? (
        <Table
          caption={my.list}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'at', label: my.at, cell: ({ at }) => formatInstant(at, locale) },
            { key: 'method', label: my.method, cell: ({ method }) => methods[method] },
            { key: 'level', label: my.level, cell: (row) => levels[row.level] },
            {
              key: 'record',
              label: my.document,
              cell: ({ issuedId }) => <a href={`/api/issued/${issuedId}`}>{my.record}</a>,
            },
          ]}
        />
      ) : null}
      {level === 'basic' ? (
        <section className="mt-10 max-w-text">
          <h2 className="text-xl">{my.raiseTitle}</h2>
          <p className="mt-3">{my.raise}</p>
          <a href={`/${locale}/identity/register`} className="inline-flex min-h-11 items-center">
            {my.raiseLink}
          </a>
        </section>
      ) : null}
    </PageBody>
  );
};

export default RegistrationPage;
