import type { Metadata } from 'next';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';

import { ButtonLink } from '@/components/ui/button';
import { NotFound, TooManyRequests } from '@/lib/access/outcomes';
import { anonymousActor } from '@/lib/auth/session';
import { formatInstantDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { countPost } from '@/lib/services/forms/count-post';
import { readShared } from '@/lib/services/retirement/scenarios';
import { ScenarioTable } from '../../../../../scenario-table';

type Props = { params: Promise<{ locale: string; token: string }> };

export const dynamic = 'force-dynamic';

// Whoever has the address may read: it must not travel to other sites or into search engines.
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).retirement.share.page.title,
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
});

/** Tries are counted: links cannot be guessed in bulk. */
const lookUp = async (token: string) => {
  try {
    await countPost('identity', (await anonymousActor()).ip);
    return await readShared(token);
  } catch (error) {
    if (error instanceof TooManyRequests) return 'too-many' as const;
    if (error instanceof NotFound) return 'gone' as const;
    throw error;
  }
};

/** The scenarios somebody has shared, to read and no more. */
const SharedPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const words = messagesOf(locale).retirement.share.page;
  const found = await lookUp((await params).token);
  const own = (
    <p className="no-print mt-10">
      <ButtonLink href={`/${locale}/calculators/retirement`} look="secondary">
        {words.own}
      </ButtonLink>
    </p>
  );
  if (found === 'gone' || found === 'too-many')
    return (
      <PageBody>
        <h1 className="text-3xl">{found === 'gone' ? words.expired : words.tooMany}</h1>
        <p className="mt-4 max-w-text text-lg">{found === 'gone' ? words.expiredText : words.tooManyText}</p>
        {own}
      </PageBody>
    );
  const date = formatInstantDay(found.expiresAt, locale, 'medium');
  return (
    <PageBody>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-3 max-w-text text-lg text-muted">{translator(locale)('retirement.share.page.lead', { date })}</p>
      <p className="mt-2 mb-8 max-w-text text-muted">{words.readOnly}</p>
      <ScenarioTable scenarios={found.scenarios} locale={locale} />
      {own}
    </PageBody>
  );
};

export default SharedPage;
