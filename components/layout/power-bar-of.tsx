import { ActingBar } from './acting-bar';

export type PowerBarWords = {
  readonly label: string;
  readonly who: string;
  readonly scope: string;
  readonly until: string;
  readonly change: string;
  readonly changeTo: string;
  readonly stop: string;
  /** Where one is afterwards; empty is the own area. */
  readonly stopTo: string;
  readonly csrf: string;
};

const way =
  'inline-flex min-h-11 cursor-pointer items-center font-bold text-on-violet underline underline-offset-[0.18em] hover:decoration-[3px] hover:text-on-violet';

/** The bar from its words alone, so that a page made at build time can draw it too. */
export const PowerBarOf = ({ words, locale }: { words: PowerBarWords; locale: string }) => (
  <ActingBar
    label={words.label}
    text={
      <>
        <strong>{words.who}</strong> {words.scope}, {words.until}
      </>
    }
  >
    <a href={words.changeTo} className={way}>
      {words.change}
    </a>
    <form method="post" action="/api/act-for/stop">
      <input type="hidden" name="csrf" value={words.csrf} />
      <input type="hidden" name="locale" value={locale} />
      {words.stopTo ? <input type="hidden" name="returnTo" value={words.stopTo} /> : null}
      <button type="submit" className={way}>
        {words.stop}
      </button>
    </form>
  </ActingBar>
);
