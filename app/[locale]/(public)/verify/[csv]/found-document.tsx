import { SheetView } from '@/components/case/sheet-view';
import { ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Code } from '@/components/ui/masked';
import { Notice, type NoticeKind } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { CompareFile } from '@/components/verify/compare-file';
import { formatCode } from '@/lib/adapters/csv-code';
import { formatDay, formatFileSize, formatInstant, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { verifyByCode } from '@/lib/services/documents/issued';

type Found = NonNullable<Awaited<ReturnType<typeof verifyByCode>>>;
const tones = { valid: 'success', replaced: 'warning', revoked: 'error' } as const satisfies Record<
  Found['state'],
  NoticeKind
>;
const byHand = [
  ['Linux', 'sha256sum documento.pdf'],
  ['macOS', 'shasum -a 256 documento.pdf'],
  ['Windows (PowerShell)', 'Get-FileHash documento.pdf'],
] as const;

/** When and why a document is out of date; the newer one only for who holds a paper of the same owner. */
const StateMore = ({ found, locale }: { found: Found; locale: Locale }) => {
  const t = translator(locale);
  const { state, replacement, revokedAt, revokedReason } = found;
  if (state === 'replaced' && replacement)
    return (
      <>
        <p>{t('register.verify.replacedOn', { day: formatDay(replacement.on, locale) })}</p>
        {replacement.csv ? (
          <p>
            <a href={`/${locale}/verify/${formatCode(replacement.csv)}`}>{t('register.verify.replacedBy')}</a>
          </p>
        ) : null}
      </>
    );
  if (state !== 'revoked' || !revokedAt) return null;
  return (
    <>
      <p>{t('register.verify.revokedOn', { day: formatInstantDay(revokedAt, locale) })}</p>
      <p>{t('register.verify.revokedReason', { reason: revokedReason ?? '' })}</p>
    </>
  );
};

/** What the code stands for: state, issuer, date, fingerprint, copy to download, comparison, and what it says. */
export const FoundDocument = ({ found, locale }: { found: Found; locale: Locale }) => {
  const t = translator(locale);
  const { compare } = messagesOf(locale).identity.verify;
  const { title, handTitle, hand, ...words } = compare;
  const rows = [
    { key: 'document', label: t('identity.verify.document'), value: <span lang={found.locale}>{found.title}</span> },
    { key: 'kind', label: t('identity.verify.kind'), value: t(`identity.verify.kinds.${found.kind}`) },
    { key: 'state', label: t('identity.verify.state'), value: t(`identity.verify.stateWords.${found.state}`) },
    { key: 'issuer', label: t('identity.verify.issuer'), value: t('issued.pdf.office') },
    {
      key: 'issuedAt',
      label: t('identity.verify.issuedAt'),
      value: formatInstant(found.issuedAt, locale, { zone: true, seconds: true }),
    },
    { key: 'csv', label: t('identity.verify.csv'), value: <Code groups={formatCode(found.csv).split('-')} /> },
    {
      key: 'hash',
      label: t('identity.verify.hash'),
      value: <code className="font-mono text-sm break-all select-all">{found.sha256}</code>,
    },
    { key: 'size', label: t('identity.verify.size'), value: formatFileSize(found.size, locale) },
    { key: 'kept', label: t('register.verify.keptUntil'), value: formatDay(found.keptUntil, locale) },
  ];
  return (
    <>
      <h1 className="mb-6 text-3xl">{t('identity.verify.title')}</h1>
      <Notice kind={tones[found.state]} locale={locale} title={t(`identity.verify.states.${found.state}`)}>
        <p>{t(`identity.verify.statesText.${found.state}`)}</p>
        <StateMore found={found} locale={locale} />
      </Notice>
      {found.powerEndedOn ? (
        <Notice
          kind="warning"
          locale={locale}
          id="power-ended"
          title={t('representation.verify.ended', { day: formatDay(found.powerEndedOn, locale) })}
        >
          <p>{t('representation.verify.endedText')}</p>
        </Notice>
      ) : null}
      <div className="max-w-form">
        <SummaryList rows={rows} locale={locale} />
      </div>
      <p className="mt-6">
        <ButtonLink href={`/api/verify/${formatCode(found.csv)}`} icon="download">
          {t('identity.verify.download')}
        </ButtonLink>
      </p>
      <p className="mt-4">
        <a href={`/${locale}/verify/seal`}>{t('register.verify.seal')}</a>
      </p>
      <section className="mt-12 max-w-form">
        <h2 className="text-xl">{title}</h2>
        <CompareFile expected={found.sha256} words={words} />
        <Details summary={handTitle}>
          <p>{hand}</p>
          <dl className="space-y-3">
            {byHand.map(([system, command]) => (
              <div key={system}>
                <dt className="text-sm">{system}</dt>
                <dd>
                  <code className="font-mono break-all select-all">{command}</code>
                </dd>
              </div>
            ))}
          </dl>
        </Details>
      </section>
      <section className="mt-12">
        <h2 className="text-xl">{t('identity.verify.content')}</h2>
        <details className="mt-2">
          <summary className="inline-flex min-h-11 items-center text-link underline underline-offset-[0.18em]">
            {t('identity.verify.contentShow')}
          </summary>
          <article lang={found.locale} className="mt-4 rounded border border-line bg-surface p-5 sm:p-8">
            <h3 className="mb-4 text-2xl">{found.sheet.title}</h3>
            <SheetView sheet={found.sheet} locale={locale} level={3} />
          </article>
        </details>
      </section>
    </>
  );
};
