'use client';
import { useEffect, useState } from 'react';
import { ACTING_MARK } from './acting-mark';
import { PowerBarOf, type PowerBarWords } from './power-bar-of';

type Told = PowerBarWords & { readonly title: string };

const askServer = async (locale: string): Promise<Told | null> => {
  if (localStorage.getItem(ACTING_MARK) === null) return null;
  const answer = await fetch(`/api/act-for/bar?locale=${locale}`);
  if (answer.status === 200) return answer.json();
  localStorage.removeItem(ACTING_MARK);
  return null;
};

/** The acting bar on a page made at build time. It asks only in a browser whose session was seen acting for somebody. */
export const PublicPowerBar = ({ locale }: { locale: string }) => {
  const [words, setWords] = useState<Told | null>(null);
  useEffect(() => {
    askServer(locale).then(setWords, () => undefined);
  }, [locale]);
  useEffect(() => {
    if (!words) return;
    // The page writes its own title once more when it wakes up.
    const nameIt = () => {
      if (!document.title.endsWith(words.title)) document.title = `${document.title} · ${words.title}`;
    };
    nameIt();
    const watch = new MutationObserver(nameIt);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [words]);
  return words && <PowerBarOf words={words} locale={locale} />;
};
