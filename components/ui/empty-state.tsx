import type { ReactNode } from 'react';

/** An empty list: why it is empty, and what to do next. */
export const EmptyState = ({
  title,
  children,
  action,
  picture,
  level = 2,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  picture?: ReactNode;
  level?: 2 | 3;
}) => {
  const Tag = `h${level}` as const;
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-4 rounded border border-line bg-surface p-6 sm:p-8">
      {picture ? <div className="w-28 text-link">{picture}</div> : null}
      <div className="min-w-0 flex-1 basis-64">
        <Tag className="text-lg">{title}</Tag>
        {children ? <div className="mt-1 max-w-text space-y-3 text-muted">{children}</div> : null}
        {action ? <div className="mt-4">{action}</div> : null}
      </div>
    </div>
  );
};
