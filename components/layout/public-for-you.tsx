'use client';
import { useEffect, useState } from 'react';
import { pageWidth } from './page-width';

/** What waits for the person of the session, in words. */
export type ForYouWords = {
  readonly title: string;
  readonly more: string;
  readonly items: readonly { id: string; href: string; title: string; about: string; when: string }[];
};

const askServer = async (locale: string): Promise<ForYouWords | null> => {
  const answer = await fetch(`/api/home/for-you?locale=${locale}`);
  return answer.status === 200 ? answer.json() : null;
};

/** Urgent first, on a page made at build time that knows no session. Without JavaScript "My area" in the menu leads to the same. */
export const PublicForYou = ({ locale }: { locale: string }) => {
  const [words, setWords] = useState<ForYouWords | null>(null);
  useEffect(() => {
    askServer(locale).then(setWords, () => undefined);
  }, [locale]);
  return words && <ForYou words={words} locale={locale} />;
};

const ForYou = ({ words, locale }: { words: ForYouWords; locale: string }) => (
  <section aria-labelledby="for-you" className={`${pageWidth} mt-12`}>
    <div className="rounded border-l-8 border-saffron bg-surface p-5 sm:p-6">
      <h2 id="for-you" className="text-xl">
        {words.title}
      </h2>
      <ul className="mt-3 divide-y divide-line">
        {words.items.map(({ id, href, title, about, when }) => (
          <li key={id} className="py-3">
            <a href={href} className="font-bold">
              {title}
            </a>
            <p className="text-sm text-muted">
              {about} · {when}
            </p>
          </li>
        ))}
      </ul>
      <a href={`/${locale}/my`} className="mt-2 inline-flex min-h-11 items-center">
        {words.more}
      </a>
    </div>
  </section>
);
