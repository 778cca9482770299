'use client';
import { usePathname } from 'next/navigation';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { NavLink } from './nav-links';

export type NavMenu = { readonly label: string; readonly links: readonly NavLink[] };

const closeAll = (nav: HTMLElement): void => {
  for (const menu of nav.querySelectorAll('details')) menu.open = false;
};

/* Escape closes the open menu and gives the focus back to its button; whoever goes on with Tab leaves no menu open behind. */
const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'Escape') return;
  const open = event.currentTarget.querySelector('details[open]');
  closeAll(event.currentTarget);
  open?.querySelector('summary')?.focus();
};
const onBlur = (event: FocusEvent<HTMLElement>): void => {
  if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
    closeAll(event.currentTarget);
};

const isHere = (path: string, { href }: NavLink): boolean => path === href || path.startsWith(`${href}/`);
const Count = ({ text }: { text: string }) => (
  <span className="rounded-sm bg-saffron px-1.5 text-xs font-bold text-on-saffron">{text}</span>
);

/** A service navigation of many areas, as menus that open without JavaScript, one at a time; knows which area is open. */
export const NavMenus = ({ menus, label }: { menus: readonly NavMenu[]; label: string }) => {
  const path = usePathname() ?? '';
  return (
    <nav aria-label={label} onKeyDown={onKeyDown} onBlur={onBlur}>
      <ul className="-ml-2 flex flex-wrap sm:-ml-4">
        {menus.map((menu) => {
          const count = menu.links.find((link) => link.count)?.count;
          return (
            <li key={menu.label} className="relative max-sm:has-[details[open]]:basis-full">
              <details name="office-menu" key={path}>
                <summary
                  aria-current={menu.links.some((link) => isHere(path, link)) ? 'true' : undefined}
                  className="inline-flex min-h-12 cursor-pointer list-none items-center gap-1.5 border-b-4 border-transparent px-2 pt-1 text-xs hover:border-on-deep-muted aria-[current]:border-saffron aria-[current]:font-bold sm:px-4 sm:text-sm"
                >
                  {menu.label}
                  {count ? <Count text={count} /> : null}
                  <span aria-hidden="true">▾</span>
                </summary>
                <ul className="z-20 mb-2 rounded bg-slate py-2 sm:absolute sm:left-4 sm:min-w-56 sm:border sm:border-on-slate-muted sm:shadow-overlay">
                  {menu.links.map((link) => (
                    <li key={link.href}>
                      <a
                        href={link.href}
                        aria-current={path === link.href ? 'page' : isHere(path, link) ? 'true' : undefined}
                        className="flex min-h-11 items-center gap-2 border-l-4 border-transparent px-4 no-underline hover:text-inherit hover:underline aria-[current]:border-saffron aria-[current]:font-bold"
                      >
                        {link.label}
                        {link.count ? <Count text={link.count} /> : null}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
