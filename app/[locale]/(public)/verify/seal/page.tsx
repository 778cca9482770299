import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { today } from '@/lib/adapters/clock';
import { config } from '@/lib/config';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { codeKept } from '@/lib/law/parameters/procedure-terms';
import { sealFacts } from '@/lib/services/audit/seal-facts';

export const dynamic = 'force-dynamic';

/** What a person with OpenSSL types; the file names are those of DATA_DIR/audit-heads. */
const commands = [
  'openssl x509 -in seal.pem -pubkey -noout -out key.pem',
  'openssl dgst -sha256 -verify key.pem -signature 2026-11-24.sig 2026-11-24.txt',
] as const;

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).register.seal;
  return pageMetadata(locale, { title, description: lead, path: '/verify/seal' });
};

const Certificate = async ({ locale }: { locale: Locale }) => {
  const words = messagesOf(locale).register.seal;
  const facts = await sealFacts().catch(() => null);
  if (!facts)
    return (
      <Notice kind="warning" locale={locale} title={words.missingTitle}>
        <p>{words.missingText}</p>
      </Notice>
    );
  const rows = [
    { key: 'holder', label: words.holder, value: facts.holder },
    { key: 'issuer', label: words.issuer, value: facts.issuer },
    { key: 'serial', label: words.serial, value: <code className="font-mono break-all">{facts.serialNumber}</code> },
    { key: 'from', label: words.validFrom, value: formatInstantDay(facts.validFrom, locale) },
    { key: 'until', label: words.validUntil, value: formatInstantDay(facts.validUntil, locale) },
    {
      key: 'fingerprint',
      label: words.fingerprint,
      value: <code className="font-mono text-sm break-all select-all">{facts.fingerprint}</code>,
    },
  ];
  return (
    <>
      {config().DEMO ? (
        <Notice kind="warning" locale={locale} title={words.demoTitle}>
          <p>{words.demoText}</p>
        </Notice>
      ) : null}
      <h2 className="mb-3 text-xl">{words.certificate}</h2>
      <div className="max-w-form">
        <SummaryList rows={rows} locale={locale} />
      </div>
      <p className="mt-6">
        <ButtonLink href="/api/v1/seal" icon="download">
          {words.download}
        </ButtonLink>
      </p>
    </>
  );
};

/** What the seal is, whose, and how to check it without this office (RD 203/2021 art. 11.2.d and e). */
const SealPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead, sections, keptTitle, headsTitle, headsText, headsLink } = messagesOf(locale).register.seal;
  const kept = translator(locale)('register.seal.kept', { years: codeKept.on(today()) });
  return (
    <ContentPage
      locale={locale}
      title={title}
      lead={lead}
      sections={[...sections, { heading: keptTitle, text: [kept] }]}
      crumbs={[{ href: `/${locale}/verify`, label: messagesOf(locale).identity.verify.title }]}
      after={
        <section id="heads" className="mt-10 max-w-form">
          <h2 className="text-xl">{headsTitle}</h2>
          <p className="mt-3 mb-4 max-w-text">{headsText}</p>
          {commands.map((command) => (
            <p key={command} className="mb-2">
              <code className="font-mono text-sm break-words select-all">{command}</code>
            </p>
          ))}
          <p className="mt-4">
            <a href={`/${locale}/electronic-register#heads`}>{headsLink}</a>
          </p>
        </section>
      }
    >
      <div className="mt-10">
        <Certificate locale={locale} />
      </div>
    </ContentPage>
  );
};

export default SealPage;
