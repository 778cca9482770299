import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { ButtonLink } from '@/components/ui/button';
import { LinkList } from '@/components/ui/link-list';
import { certificateFaults } from '@/lib/adapters/client-certificate';
import { messagesOf } from '@/lib/i18n/messages';

type Props = { params: Promise<{ locale: string; why: string }> };

const wordsOf = async (params: Props['params']) => {
  const { faults } = messagesOf(await pageLocale(params)).registration;
  const { why } = await params;
  const known = certificateFaults.find((fault) => fault === why);
  return known ? { ...faults[known], words: faults } : notFound();
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await wordsOf(params)).title,
  robots: { index: false },
});

/** Why a certificate was not accepted, and what to do: a page of its own for each reason. */
const RefusedPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { title, text, how, words } = await wordsOf(params);
  return (
    <PageBody>
      <h1 className="text-3xl">{title}</h1>
      <p className="mt-4 max-w-text text-lg">{text}</p>
      <section className="mt-8 max-w-text">
        <h2 className="text-xl">{words.howTitle}</h2>
        <ul className="list mt-4 mb-8">
          {how.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      <ButtonLink href={`/${locale}/identity/certificate`}>{words.again}</ButtonLink>
      <LinkList links={[[`/${locale}/identity/register`, words.other]]} />
    </PageBody>
  );
};

export default RefusedPage;
