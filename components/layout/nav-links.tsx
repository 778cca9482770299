'use client';
import { usePathname } from 'next/navigation';

export type NavLink = { href: string; label: string; count?: string };

/** The rows of a service navigation; knows by the address which one is open. */
export const NavLinks = ({ links, label }: { links: NavLink[]; label: string }) => {
  const path = usePathname() ?? '';
  return (
    <nav aria-label={label}>
      <ul className="-ml-2 flex flex-wrap sm:-ml-4">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={path === link.href ? 'page' : path.startsWith(`${link.href}/`) ? 'true' : undefined}
              className="inline-flex min-h-12 items-center gap-2 border-b-4 border-transparent px-2 pt-1 text-xs no-underline hover:border-on-deep-muted hover:text-inherit aria-[current]:border-saffron aria-[current]:font-bold sm:px-4 sm:text-sm"
            >
              {link.label}
              {link.count ? (
                <span className="rounded-sm bg-saffron px-1.5 text-xs font-bold text-on-saffron">{link.count}</span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
