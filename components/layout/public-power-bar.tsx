'use client';
import { useEffect, useState } from 'react';
import { ACTING_MARK } from './acting-mark';
import { PowerBarOf, type PowerBarWords } from './power-bar-of';

/** The acting bar on a page made at build time. It asks only in a browser whose session was seen acting for somebody. */
export const PublicPowerBar = ({ locale }: { locale: string }) => {
  const [words, setWords] = useState<(PowerBarWords & { title: string }) | null>(null);
  useEffect(() => {
    const ask = async () => {
      if (localStorage.getItem(ACTING_MARK) === null) return;
      const answer = await fetch(`/api/act-for/bar?locale=${locale}`);
      if (answer.status !== 200) {
        localStorage.removeItem(ACTING_MARK);
        return;
      }
      const told = await answer.json();
      document.title = `${document.title} · ${told.title}`;
      setWords(told);
    };
    ask().catch(() => undefined);
  }, [locale]);
  return words && <PowerBarOf words={words} locale={locale} />;
};
