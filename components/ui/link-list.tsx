/** Links of equal weight side by side, or under each other when `stacked`. */
export const LinkList = ({
  links,
  stacked = false,
}: {
  links: readonly (readonly [href: string, label: string])[];
  stacked?: boolean;
}) => (
  <ul className={`mt-3 ${stacked ? '' : 'flex flex-wrap gap-x-8'}`}>
    {links.map(([href, label]) => (
      <li key={href}>
        <a href={href} className="inline-flex min-h-11 items-center">
          {label}
        </a>
      </li>
    ))}
  </ul>
);
