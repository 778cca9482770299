'use client';
import { useEffect, useState } from 'react';

const askServer = async (procedure: string, locale: string): Promise<string | null> => {
  const answer = await fetch(`/api/observed-time?${new URLSearchParams({ procedure, locale })}`);
  return answer.status === 200 ? ((await answer.json()) as { text: string }).text : null;
};

/** How long decisions really took, on a page made at build time. Without JavaScript the page of all of them says it. */
export const ObservedTime = ({ procedure, look, locale }: { procedure: string; look: string; locale: string }) => {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    askServer(procedure, locale).then(setText, () => undefined);
  }, [procedure, locale]);
  return text ?? <a href={`/${locale}/services/times#${procedure}`}>{look}</a>;
};
