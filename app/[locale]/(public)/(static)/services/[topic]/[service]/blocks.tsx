import type { ReactNode } from 'react';

/** One part of the template of a service; without items it is left out. */
export const Block = ({
  title,
  items,
  write,
}: {
  title: string;
  items: readonly string[];
  write: (text: string) => ReactNode;
}) =>
  items.length > 0 ? (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{write(item)}</li>
        ))}
      </ul>
    </section>
  ) : null;

/** Look of the template: headings and lists of every block. */
export const blocksLook =
  'space-y-10 [&_h2]:mb-3 [&_h2]:text-xl [&_section]:max-w-text [&_ul]:list-[square] [&_ul]:space-y-2 [&_ul]:pl-5.5 [&_ul>li]:marker:text-action';
