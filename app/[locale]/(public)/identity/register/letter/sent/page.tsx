import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { ButtonLink } from '@/components/ui/button';
import { LinkList } from '@/components/ui/link-list';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).registration.letter.sentTitle,
});

/** The same words for whoever the office knows and for everybody else. */
const LetterSentPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { letter, ways } = messagesOf(locale).registration;
  return (
    <PageBody>
      <h1 className="text-3xl">{letter.sentTitle}</h1>
      <div className="mt-4 mb-8 max-w-text space-y-4 text-lg">
        <p>{letter.sentText}</p>
        <p>{letter.sentTime}</p>
      </div>
      <ButtonLink href={`/${locale}`}>{letter.sentHome}</ButtonLink>
      <LinkList links={[[`/${locale}/identity/register`, ways.title]]} />
    </PageBody>
  );
};

export default LetterSentPage;
