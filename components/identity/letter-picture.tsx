import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

type Wanted = 'activation' | 'recovery';
const boxes = [
  { kind: 'activation', y: 92 },
  { kind: 'recovery', y: 164 },
] as const satisfies readonly { kind: Wanted; y: number }[];

/** The letter as it is printed, with the code that is asked for marked. Words carry it too: it is not decoration. */
export const LetterPicture = ({ wanted, locale }: { wanted: Wanted; locale: Locale }) => {
  const t = translator(locale);
  const code = t(`identity.letter.${wanted}`).toLocaleLowerCase(locale);
  return (
    <figure className="self-start rounded border border-line bg-surface p-5">
      <figcaption className="mb-3 font-bold">{t('identity.letter.where')}</figcaption>
      <svg role="img" viewBox="0 0 300 252" className="h-auto w-full max-w-80 text-ink">
        <title>{t('identity.letter.picture', { code })}</title>
        <path d="M8 8h232v236H8z" className="fill-paper stroke-control" strokeWidth="2" />
        <path d="M26 34h120M26 52h180M26 66h150" className="stroke-line" strokeWidth="6" strokeLinecap="round" />
        {boxes.map(({ kind, y }) => (
          <g key={kind}>
            <text x="26" y={y} className={`text-[13px] ${kind === wanted ? 'fill-current font-bold' : 'fill-muted'}`}>
              {t(`identity.letter.${kind}`)}
            </text>
            <rect
              x="26"
              y={y + 8}
              width="196"
              height="34"
              rx="3"
              strokeWidth={kind === wanted ? 4 : 2}
              className={kind === wanted ? 'fill-saffron stroke-focus-line' : 'fill-sunken stroke-line'}
            />
            <text
              x="124"
              y={y + 31}
              textAnchor="middle"
              className={`font-mono text-[15px] ${kind === wanted ? 'fill-on-saffron font-bold' : 'fill-muted'}`}
            >
              {kind === wanted ? 'XXXX-XXXX-XXXX' : '····-····-····'}
            </text>
            {kind === wanted ? (
              <path
                d={`M292 ${y + 25}h-58m16-12-16 12 16 12`}
                className="fill-none stroke-current"
                strokeWidth="4"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            ) : null}
          </g>
        ))}
      </svg>
    </figure>
  );
};
