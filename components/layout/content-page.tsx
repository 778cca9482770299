import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb';
import type { Locale } from '@/lib/i18n/locales';
import { PageBody } from './site-shell';

export type Section = {
  heading: string;
  text: readonly string[];
  items?: readonly string[];
  links?: readonly { href: string; text: string }[];
};

const Sections = ({ sections, locale }: { sections: readonly Section[]; locale: Locale }) =>
  sections.map((section) => (
    <section key={section.heading} className="mt-10 max-w-text space-y-4">
      <h2 className="text-xl">{section.heading}</h2>
      {section.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {section.items ? (
        <ul className="list">
          {section.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
      {section.links?.map((link) => (
        <p key={link.href}>
          <a href={`/${locale}${link.href}`}>{link.text}</a>
        </p>
      ))}
    </section>
  ));

/** A page to read: breadcrumb, title, lead and sections; `children` stand between lead and sections, `after` below them. */
export const ContentPage = ({
  locale,
  title,
  lead,
  sections = [],
  crumbs,
  picture,
  note,
  children,
  after,
}: {
  locale: Locale;
  title: string;
  lead?: string;
  sections?: readonly Section[];
  crumbs?: Crumb[];
  picture?: ReactNode;
  /** Above everything: what this page is when it is no page people read yet. */
  note?: ReactNode;
  children?: ReactNode;
  after?: ReactNode;
}) => (
  <PageBody top={<Breadcrumb locale={locale} crumbs={crumbs} current={title} />}>
    {note}
    <div className="flex items-start justify-between gap-10">
      <div>
        <h1 className="max-w-text text-3xl">{title}</h1>
        {lead ? <p className="mt-4 max-w-text text-lg text-muted">{lead}</p> : null}
      </div>
      {picture ? <div className="w-56 text-link max-lg:hidden">{picture}</div> : null}
    </div>
    {children}
    <Sections sections={sections} locale={locale} />
    {after}
  </PageBody>
);
