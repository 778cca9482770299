import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import { listLetters } from '@/lib/services/identity/registration/letters';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { registrars } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: messagesOf(locale).registration.letters.title } : {};
};

/** Letters that wait, printed as one file; batches printed and not confirmed can be printed again with new codes. */
const LettersPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/letters`, ...registrars);
  const { waiting, first, batches } = await orNotFound(() => listLetters(actor));
  const t = translator(locale);
  const { letters: words } = messagesOf(locale).registration;
  const isClosed = (await searchParams).closed === '1';
  return (
    <>
      {isClosed ? <Notice kind="success" alert locale={locale} title={words.closedNotice} /> : null}
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-8 max-w-text">{words.lead}</p>
      <h2 className="mb-3 text-xl">{t('registration.letters.waiting', { count: waiting })}</h2>
      {first.length > 0 ? (
        <>
          <Table
            caption={t('registration.letters.waiting', { count: waiting })}
            hideCaption
            rows={first}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'person',
                label: words.person,
                cell: ({ person }) => `${person?.surnames}, ${person?.givenName}`,
              },
              { key: 'id', label: words.id, cell: ({ person }) => maskId(person?.idNumber ?? '') },
              { key: 'to', label: words.to, cell: ({ person }) => `${person?.postcode} ${person?.town}` },
              { key: 'asked', label: words.asked, cell: (row) => formatInstant(row.requestedAt, locale) },
            ]}
          />
          <Form action="/api/office/letters/print" csrf={csrf} locale={locale} className="mt-6">
            <Button describedBy="print-text" icon="printer">
              {t('registration.letters.print', { count: first.length })}
            </Button>
            <p id="print-text" className="mt-2 max-w-text text-sm text-muted">
              {words.printText}
            </p>
          </Form>
        </>
      ) : (
        <p>{words.empty}</p>
      )}
      <section className="mt-12">
        <h2 className="mb-3 text-xl">{words.batches}</h2>
        {batches.length > 0 ? (
          <>
            <p className="mb-4 max-w-text">{words.againText}</p>
            <Table
              caption={words.batches}
              hideCaption
              rows={batches}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'batch',
                  label: words.batchName,
                  cell: (batch) => t('registration.letters.batch', { when: formatInstant(batch.createdAt, locale) }),
                },
                { key: 'count', label: words.count, numeric: true, cell: (batch) => batch._count.requests },
                { key: 'printings', label: words.printings, numeric: true, cell: (batch) => batch.printings },
                {
                  key: 'state',
                  label: words.state,
                  cell: ({ closedAt }) =>
                    closedAt ? t('registration.letters.closed', { when: formatInstant(closedAt, locale) }) : words.open,
                },
                {
                  key: 'act',
                  label: words.act,
                  cell: (batch) =>
                    batch.closedAt ? null : (
                      <div className="flex flex-wrap gap-3">
                        <Form
                          action="/api/office/letters/close"
                          csrf={csrf}
                          locale={locale}
                          hidden={{ batch: batch.id }}
                        >
                          <Button>{words.close}</Button>
                        </Form>
                        <Form
                          action="/api/office/letters/print"
                          csrf={csrf}
                          locale={locale}
                          hidden={{ batch: batch.id }}
                        >
                          <Button look="secondary">{words.again}</Button>
                        </Form>
                      </div>
                    ),
                },
              ]}
            />
          </>
        ) : (
          <p>{words.noBatches}</p>
        )}
      </section>
    </>
  );
};

export default LettersPage;
