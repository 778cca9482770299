import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

export type Need = {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly href: string;
  readonly action: string;
};

/** What the person has to do now, one card each; it cannot be dismissed and disappears when done. */
export const CaseNeeds = ({ title, needs, nothing }: { title: string; needs: readonly Need[]; nothing: ReactNode }) => (
  <section aria-labelledby="needs" className="mt-8 max-w-form">
    <h2 id="needs" className="text-xl">
      {title}
    </h2>
    {needs.length === 0 ? (
      <p className="mt-3">{nothing}</p>
    ) : (
      <ul className="mt-4 space-y-4">
        {needs.map((need) => (
          <li key={need.id} className="rounded border-l-8 border-warning bg-warning-soft p-5">
            <h3 className="flex items-center gap-3 text-lg">
              <Icon name="hand" className="size-6 text-warning" />
              {need.title}
            </h3>
            {need.text ? <p className="mt-2">{need.text}</p> : null}
            <p className="mt-4">
              <ButtonLink href={need.href}>{need.action}</ButtonLink>
            </p>
          </li>
        ))}
      </ul>
    )}
  </section>
);
