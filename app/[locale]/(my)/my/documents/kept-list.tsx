import { documentTones } from '@/components/case/document-tones';
import { UnlockForm } from '@/components/case/unlock-form';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Tag } from '@/components/ui/tag';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatFileSize } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { KeptDocument } from '@/lib/services/documents/kept-documents';

type Shared = { csrf: string; locale: Locale; errorOf: (name: string) => string | undefined };

const Validity = ({ row, locale }: { row: KeptDocument; locale: Locale }) => {
  const t = translator(locale);
  if (!row.validUntil) return <span className="text-sm text-muted">{t('documents.kept.noEnd')}</span>;
  const day = formatDay(row.validUntil, locale);
  return row.isExpired ? (
    <Tag tone="amber" icon="clock">
      {t('documents.kept.expired', { day })}
    </Tag>
  ) : (
    <span className="text-sm text-muted">{t('documents.kept.validUntil', { day })}</span>
  );
};

const UsedIn = ({ row, locale }: { row: KeptDocument; locale: Locale }) => {
  const t = translator(locale);
  if (row.usedIn.length === 0) return <p className="text-sm text-muted">{t('documents.kept.notUsed')}</p>;
  return (
    <p className="text-sm">
      {t('documents.kept.usedIn')}:{' '}
      {row.usedIn.map(({ id, procedure, state }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <a href={state === 'draft' ? `/${locale}/apply/${procedure}/${id}/tasks` : `/${locale}/my/cases/${id}`}>
            {getProcedure(procedure).words[locale].title}
          </a>
        </span>
      ))}
    </p>
  );
};

const Row = ({ row, csrf, locale, errorOf }: Shared & { row: KeptDocument }) => {
  const t = translator(locale);
  const label = row.label ?? row.name;
  return (
    <li className="space-y-2 border-t border-line py-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h3 className="text-lg">{label}</h3>
        {row.state === 'safe' ? null : (
          <Tag tone={documentTones[row.state]}>{t(`apply.documents.states.${row.state}`)}</Tag>
        )}
        <Validity row={row} locale={locale} />
      </div>
      <p className="text-sm break-all text-muted">
        {row.name} · {formatFileSize(row.size, locale)}
      </p>
      <UsedIn row={row} locale={locale} />
      {row.state === 'locked' ? (
        <UnlockForm file={row} page={`/${locale}/my/documents`} csrf={csrf} locale={locale} errorOf={errorOf} />
      ) : null}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {row.state === 'safe' ? (
          <a href={`/api/documents/${row.id}`} download className="inline-flex min-h-11 items-center">
            {t('documents.kept.download')}
            <span className="sr-only"> {label}</span>
          </a>
        ) : null}
        <Form action="/api/kept/remove" csrf={csrf} locale={locale} hidden={{ document: row.id }}>
          <Button look="plain" icon="trash">
            {t('documents.kept.remove')}
            <span className="sr-only"> {label}</span>
          </Button>
        </Form>
      </div>
    </li>
  );
};

/** What a person keeps, the newest first, with what each is, until when it is valid and where it was used. */
export const KeptList = ({ rows, ...shared }: Shared & { rows: readonly KeptDocument[] }) => {
  const t = translator(shared.locale);
  if (rows.length === 0)
    return (
      <EmptyState title={t('documents.kept.empty')}>
        <p>{t('documents.kept.emptyText')}</p>
      </EmptyState>
    );
  return (
    <section className="mt-10 max-w-form">
      <h2 className="mb-3 text-xl">{t('documents.kept.list')}</h2>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} {...shared} />
        ))}
      </ul>
      <p className="border-t border-line pt-4 text-sm text-muted">{t('documents.kept.removeNote')}</p>
    </section>
  );
};
