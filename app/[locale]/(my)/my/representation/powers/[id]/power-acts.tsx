import { ButtonLink } from '@/components/ui/button';
import type { PowerAct } from '@/lib/casework/power';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { ReadPower } from './load-power';

type Link = { href: string; label: string; main: boolean };

/** What its reader can do with a power, each on a page of its own that explains it first. */
const linksOf = ({ acts, power }: ReadPower, base: string, locale: Locale): Link[] => {
  const { acts: words, formActs, takeBack } = messagesOf(locale).representation;
  const offers: Partial<Record<PowerAct, Link[]>> = {
    accept: [{ href: `${base}/accept`, label: words.accept.link, main: true }],
    decline: [{ href: `${base}/decline`, label: words.decline.link, main: false }],
    give: [{ href: `${base}/grant/kind`, label: formActs.grant, main: true }],
    refuse: [{ href: `${base}/refuse`, label: words.refuse.link, main: false }],
    replace: [
      { href: `${base}/extend/terms`, label: formActs.extend, main: false },
      { href: `${base}/change/kind`, label: formActs.change, main: false },
    ],
    renounce: [
      { href: `${base}/renounce`, label: power.state === 'in_force' ? words.renounce.link : takeBack, main: false },
    ],
    revoke: [{ href: `${base}/revoke`, label: words.revoke.link, main: false }],
  };
  return acts.flatMap((act) => offers[act] ?? []).sort((a, b) => Number(b.main) - Number(a.main));
};

export const PowerActs = ({ read, base, locale }: { read: ReadPower; base: string; locale: Locale }) => {
  const links = linksOf(read, base, locale);
  const { acts } = messagesOf(locale).representation.power;
  return links.length === 0 ? null : (
    <section className="no-print mt-10 max-w-form">
      <h2 className="mb-4 text-xl">{acts}</h2>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {links.map(({ href, label, main }) => (
          <ButtonLink key={href} href={href} look={main ? 'primary' : 'secondary'}>
            {label}
          </ButtonLink>
        ))}
      </p>
    </section>
  );
};
