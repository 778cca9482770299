import { ButtonLink } from '@/components/ui/button';
import type { PowerAct } from '@/lib/casework/power';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { ReadPower } from './load-power';

type Link = { href: string; label: string; main: boolean };

/** What its reader can do with a power, each on a page of its own that explains it first. */
const linksOf = ({ acts, power }: ReadPower, base: string, locale: Locale): Link[] => {
  const { acts: words, formActs, takeBack } = messagesOf(locale).representation;
  const link = (path: string, label: string, main = false): Link => ({ href: `${base}/${path}`, label, main });
  const offers: readonly (readonly [PowerAct, Link])[] = [
    ['accept', link('accept', words.accept.link, true)],
    ['give', link('grant/kind', formActs.grant, true)],
    ['replace', link('extend/terms', formActs.extend)],
    ['replace', link('change/kind', formActs.change)],
    ['decline', link('decline', words.decline.link)],
    ['refuse', link('refuse', words.refuse.link)],
    ['renounce', link('renounce', power.state === 'in_force' ? words.renounce.link : takeBack)],
    ['revoke', link('revoke', words.revoke.link)],
  ];
  return offers.filter(([act]) => acts.includes(act)).map(([, offered]) => offered);
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
