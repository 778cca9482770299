'use client';
import { useEffect, useState } from 'react';
import { OutageBannerOf, type OutageWords } from './outage-banner-of';

const askServer = async (locale: string): Promise<OutageWords | null> => {
  const answer = await fetch(`/api/outage?locale=${locale}`);
  return answer.status === 200 ? answer.json() : null;
};

/** The banner on a page made at build time. Without JavaScript the link in the footer leads to the same. */
export const PublicOutageBanner = ({ locale }: { locale: string }) => {
  const [words, setWords] = useState<OutageWords | null>(null);
  useEffect(() => {
    askServer(locale).then(setWords, () => undefined);
  }, [locale]);
  return words && <OutageBannerOf words={words} locale={locale} />;
};
