import type { Metadata } from 'next';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { TooManyRequests } from '@/lib/access/outcomes';
import { anonymousActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { verifyByCode } from '@/lib/services/documents/issued';
import { countPost } from '@/lib/services/forms/count-post';
import { VerifyForm } from '../verify-form';
import { FoundDocument } from './found-document';
import { WrongCode } from './wrong-code';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; csv: string }> };

// A code opens a document: the address must not travel to other sites or into search engines.
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).identity.verify.title,
  robots: { index: false },
  referrer: 'no-referrer',
});

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** Tries are counted: codes cannot be guessed in bulk. */
const lookUp = async (code: string) => {
  try {
    await countPost('identity', (await anonymousActor()).ip);
  } catch (error) {
    if (error instanceof TooManyRequests) return 'too-many' as const;
    throw error;
  }
  return verifyByCode(code);
};

const TooMany = ({ locale }: { locale: Locale }) => {
  const t = translator(locale);
  return (
    <>
      <h1 className="mb-8 text-3xl">{t('identity.verify.title')}</h1>
      <Notice kind="warning" locale={locale} title={t('identity.verify.tooMany')}>
        <p>{t('identity.verify.tooManyText')}</p>
      </Notice>
    </>
  );
};

const VerifyResultPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const code = decoded((await params).csv).slice(0, 60);
  const { title, again } = messagesOf(locale).identity.verify;
  const found = await lookUp(code);
  return (
    <PageBody top={<Breadcrumb locale={locale} current={title} />}>
      {found === 'too-many' ? (
        <TooMany locale={locale} />
      ) : found ? (
        <FoundDocument found={found} locale={locale} />
      ) : (
        <WrongCode code={code} locale={locale} />
      )}
      <section className="no-print mt-14 border-t border-line pt-8">
        <h2 className="mb-4 text-xl">{again}</h2>
        <VerifyForm locale={locale} value={found ? undefined : code} />
      </section>
    </PageBody>
  );
};

export default VerifyResultPage;
