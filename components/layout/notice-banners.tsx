import { InlineWords, keyed } from '@/components/news/inline-words';
import type { NoticeView } from '@/lib/services/site-notices/site-notices';
import { pageWidth } from './page-width';

const looks = {
  information: 'border-info bg-info-soft',
  important: 'border-warning bg-warning-soft',
} as const satisfies Record<NoticeView['kind'], string>;
const tones = {
  information: 'text-info',
  important: 'text-warning',
} as const satisfies Record<NoticeView['kind'], string>;

/** What editors say on top of the pages, from its words alone, so that a page made at build time can draw it too. */
export const NoticeBanners = ({
  notices,
  locale,
  width = pageWidth,
}: {
  notices: readonly NoticeView[];
  locale: string;
  /** The column of the page around it. */
  width?: string;
}) =>
  keyed(notices).map(({ key, part: { kind, label, title, parts, outside } }) => (
    <section key={key} aria-label={`${label}: ${title}`} className={`border-y-2 text-ink ${looks[kind]}`}>
      <div className={`${width} py-3`}>
        <p className="break-words">
          <strong className={tones[kind]}>
            {label}: {title}.
          </strong>{' '}
          <InlineWords parts={parts} locale={locale} outside={outside} />
        </p>
      </div>
    </section>
  ));
