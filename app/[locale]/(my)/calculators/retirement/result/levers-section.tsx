import { retirementWords } from '@/lib/calculators/retirement/say';
import type { Lever } from '@/lib/calculators/retirement/simulate';
import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

/** What moves the pension, and by how much. */
export const LeversSection = ({ levers, locale }: { levers: readonly Lever[]; locale: Locale }) => {
  const t = translator(locale);
  const { levers: said } = messagesOf(locale).retirement.result;
  if (levers.length === 0) return null;
  const sayChange = (change: number): string => {
    if (change === 0) return said.same;
    const amount = formatMoney(Math.abs(change), locale);
    return t(`retirement.result.levers.${change > 0 ? 'more' : 'less'}`, { amount });
  };
  return (
    <section aria-labelledby="levers-title" className="lg:mt-8">
      <h2 id="levers-title" className="text-xl">
        {said.title}
      </h2>
      <p className="mt-1 text-sm text-muted">{said.caption}</p>
      <ul className="mt-3 border-t border-line">
        {levers.map(({ id, change, to }) => (
          <li key={id} className="border-b border-line py-3">
            {retirementWords[locale].levers[id]}
            <strong className="block text-lg tabular-nums">{sayChange(change)}</strong>
            <span className="block text-sm text-muted tabular-nums">
              {said.to} {formatMoney(to, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
