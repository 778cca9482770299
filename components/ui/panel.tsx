import type { ReactNode } from 'react';

/**
 * The top of a confirmation page: what has been done, and its number. `picture` is a decorative drawing; `level` 2 where the
 * page has its heading already.
 */
export const Panel = ({
  title,
  children,
  picture,
  level = 1,
}: {
  title: ReactNode;
  children?: ReactNode;
  picture?: ReactNode;
  level?: 1 | 2;
}) => {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="on-dark mb-8 flex flex-wrap items-center gap-x-8 gap-y-4 overflow-hidden rounded border-l-8 border-saffron bg-deep p-6 text-on-deep sm:p-8">
      <div className="min-w-0 flex-1 basis-72">
        <Heading className="text-3xl">{title}</Heading>
        {children ? <div className="mt-4 space-y-2 text-lg">{children}</div> : null}
      </div>
      {picture ? <div className="no-print w-40 max-sm:hidden">{picture}</div> : null}
    </div>
  );
};
