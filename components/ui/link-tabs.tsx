import type { ReactNode } from 'react';

export type LinkTab = { href: string; label: ReactNode; count?: number | string; current?: boolean };

/** Views of one thing, each with its own address: plain links, not a tab widget. */
export const LinkTabs = ({ tabs, label }: { tabs: LinkTab[]; label: string }) => (
  <nav aria-label={label} className="no-print mb-8 border-b-2 border-line">
    <ul className="-mb-0.5 flex flex-wrap gap-x-1">
      {tabs.map((tab) => (
        <li key={tab.href}>
          <a
            href={tab.href}
            aria-current={tab.current ? 'page' : undefined}
            className="inline-flex min-h-12 items-center gap-2 border-b-4 border-transparent px-4 no-underline hover:border-control aria-[current]:border-action aria-[current]:font-bold aria-[current]:text-ink aria-[current]:focus-visible:text-on-saffron"
          >
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="rounded-sm bg-sunken px-2 text-xs text-ink">{tab.count}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
