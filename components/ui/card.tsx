import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** A box whose title is one link; all of it can be pressed. Without `href` it is only a box. */
export const Card = ({
  title,
  href,
  icon,
  tags,
  level = 3,
  children,
}: {
  title: ReactNode;
  href?: string;
  icon?: IconName;
  tags?: ReactNode;
  level?: 2 | 3 | 4;
  children?: ReactNode;
}) => {
  const Tag = `h${level}` as const;
  return (
    <div className="group relative flex h-full flex-col rounded border border-line bg-surface p-5 has-[a:hover]:border-action sm:p-6">
      {icon ? (
        <span className="mb-4 inline-flex size-12 items-center justify-center rounded-sm bg-teal-soft text-link">
          <Icon name={icon} className="size-6.5" />
        </span>
      ) : null}
      <Tag className="text-lg">
        {href ? (
          <a href={href} className="after:absolute after:inset-0 after:rounded after:content-['']">
            {title}
          </a>
        ) : (
          title
        )}
      </Tag>
      {children ? <div className="mt-2 space-y-2 text-sm text-muted">{children}</div> : null}
      {tags ? <div className="mt-auto flex flex-wrap gap-2 pt-4">{tags}</div> : null}
    </div>
  );
};
