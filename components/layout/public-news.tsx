'use client';
import { useEffect, useState } from 'react';

/** The last news: title, day in words, and where they are read. */
export type NewsItem = { readonly href: string; readonly title: string; readonly day: string };

const askServer = async (locale: string): Promise<readonly NewsItem[]> => {
  const answer = await fetch(`/api/home/news?locale=${locale}`);
  return answer.status === 200 ? answer.json() : [];
};

/** The latest three on a page made at build time. Without JavaScript the link below leads to all of them. */
export const PublicNews = ({ locale }: { locale: string }) => {
  const [items, setItems] = useState<readonly NewsItem[]>([]);
  useEffect(() => {
    askServer(locale).then(setItems, () => undefined);
  }, [locale]);
  return <NewsList items={items} />;
};

const NewsList = ({ items }: { items: readonly NewsItem[] }) =>
  items.length === 0 ? null : (
    <ul className="mt-3 border-t-2 border-action">
      {items.map(({ href, title, day }) => (
        <li key={href} className="border-b border-line py-4">
          <a href={href} className="text-lg font-bold">
            {title}
          </a>
          <p className="mt-1 text-sm text-muted">{day}</p>
        </li>
      ))}
    </ul>
  );
