import { MaskedPhone } from '@/components/identity/masked-contact';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SummaryCard, SummaryList } from '@/components/ui/summary-list';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listMethods } from '@/lib/services/identity/methods/list-methods';

type Listed = Awaited<ReturnType<typeof listMethods>>;

/** Since when a method is there, and when it was last used. */
export const methodRows = (method: Pick<Listed['methods'][number], 'createdAt' | 'lastUsedAt'>, locale: Locale) => {
  const t = translator(locale);
  return [
    { key: 'added', label: t('my.security.methods.added'), value: formatInstant(method.createdAt, locale) },
    {
      key: 'used',
      label: t('my.security.methods.used'),
      value: method.lastUsedAt ? formatInstant(method.lastUsedAt, locale) : t('my.security.methods.unused'),
    },
  ];
};

/** Every way into the account beside the password, and what may be added. */
export const MethodList = ({
  methods,
  backupCodes,
  phone,
  locale,
}: Listed & { phone: string | null; locale: Locale }) => {
  const t = translator(locale);
  const security = `/${locale}/my/security`;
  const additions = [
    ['passkey', t('my.security.methods.addPasskey'), t('my.security.methods.addPasskeyText')],
    ...(methods.some(({ kind }) => kind === 'authenticator')
      ? []
      : [['authenticator', t('my.security.methods.addAuthenticator'), t('my.security.methods.addAuthenticatorText')]]),
    [
      'backup-codes',
      t(backupCodes ? 'my.security.methods.remakeCodes' : 'my.security.methods.makeCodes'),
      t('my.security.methods.makeCodesText'),
    ],
  ] as const;
  return (
    <>
      <SummaryCard title={t('my.security.methods.email')} level={3}>
        <p className="py-3">{t('my.security.methods.always')}</p>
      </SummaryCard>
      {phone ? (
        <SummaryCard title={t('my.security.methods.sms')} level={3}>
          <p className="py-3">
            <MaskedPhone phone={phone} locale={locale} />
          </p>
        </SummaryCard>
      ) : null}
      {methods.map((method) => (
        <SummaryCard
          key={method.id}
          title={
            method.name
              ? `${t(`my.security.methods.${method.kind}`)}: ${method.name}`
              : t(`my.security.methods.${method.kind}`)
          }
          level={3}
          actions={
            <a href={`${security}/methods/${method.id}`} className="inline-flex min-h-8 items-center">
              {t('my.security.methods.remove')}
              <span className="sr-only"> {method.name || t(`my.security.methods.${method.kind}`)}</span>
            </a>
          }
        >
          <SummaryList rows={methodRows(method, locale)} locale={locale} />
        </SummaryCard>
      ))}
      {backupCodes ? (
        <SummaryCard title={t('my.security.methods.backup_code')} level={3}>
          <SummaryList
            rows={[
              {
                key: 'made',
                label: t('my.security.methods.made'),
                value: formatInstant(backupCodes.madeAt, locale),
              },
              {
                key: 'left',
                label: t('my.security.methods.backup_code'),
                value: t('my.security.methods.left', { left: backupCodes.left }),
              },
            ]}
            locale={locale}
          />
        </SummaryCard>
      ) : null}
      {methods.length === 0 && !backupCodes && !phone ? (
        <EmptyState level={3} title={t('my.security.methods.emptyTitle')}>
          <p>{t('my.security.methods.emptyText')}</p>
        </EmptyState>
      ) : null}
      <h3 className="mt-8 mb-4 text-lg">{t('my.security.methods.addTitle')}</h3>
      <ul className="space-y-4">
        {additions.map(([page, label, text]) => (
          <li key={page}>
            <ButtonLink href={`${security}/${page}`} look="secondary">
              {label}
            </ButtonLink>
            <p className="mt-1 text-sm text-muted">{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
};
