import { pageWidth } from './page-width';

export type OutageWords = {
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
};

/** What does not work now, from its words alone, so that a page made at build time can draw it too. */
export const OutageBannerOf = ({ words, locale }: { words: OutageWords; locale: string }) => (
  <section aria-label={words.label} className="border-y-2 border-warning bg-warning-soft text-ink">
    <div className={`${pageWidth} py-3`}>
      <p>
        <strong className="text-warning">{words.title}.</strong> {words.text}{' '}
        <a href={`/${locale}/status`} className="font-bold">
          {words.link}
        </a>
      </p>
    </div>
  </section>
);
