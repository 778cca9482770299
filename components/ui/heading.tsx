import type { ReactNode } from 'react';

const sizes = {
  1: 'text-3xl',
  2: 'text-xl',
  3: 'text-lg',
  4: 'text-base',
} as const;

/** H1 to H4. `caption` sits above the words but inside the heading, so that it is read with them. */
export const Heading = ({
  level = 2,
  id,
  caption,
  size,
  className = '',
  children,
}: {
  level?: 1 | 2 | 3 | 4;
  id?: string;
  caption?: ReactNode;
  size?: 1 | 2 | 3 | 4;
  className?: string;
  children: ReactNode;
}) => {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`${sizes[size ?? level]} ${className}`}>
      {caption ? <span className="mb-2 block text-lg font-normal tracking-normal text-muted">{caption}</span> : null}
      {children}
    </Tag>
  );
};
