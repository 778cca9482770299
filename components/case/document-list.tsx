import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { Table } from '@/components/ui/table';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export type Review = 'received' | 'accepted' | 'returned';
export type DocumentView = {
  id: string;
  href: string;
  kind: string;
  name: string;
  /** '18,4 MB · 3 páginas' */
  size: string;
  sent: string;
  review: Review;
  reason?: string;
  /** What the antivirus has to say, when it has not found it safe or is not there. */
  scan?: string;
};
export type NeededDocument = {
  id: string;
  name: string;
  why: string;
  state: 'neededNow' | 'neededAgain' | 'neededLater' | 'neededMaybe';
};

const looks = {
  received: ['blue', 'inbox'],
  accepted: ['green', 'circle-check'],
  returned: ['amber', 'circle-x'],
} as const satisfies Record<Review, readonly [TagTone, IconName]>;

export const ReviewTag = ({ review, locale }: { review: Review; locale: Locale }) => (
  <Tag tone={looks[review][0]} icon={looks[review][1]}>
    {translator(locale)(`office.case.reviews.${review}`)}
  </Tag>
);

const Small = ({ children }: { children: ReactNode }) => <span className="block text-xs text-muted">{children}</span>;

/** Documents the person presented, each leading to its viewer. */
export const DocumentTable = ({
  documents,
  caption,
  locale,
}: {
  documents: DocumentView[];
  caption: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <Table<DocumentView>
      caption={caption}
      hideCaption
      rows={documents}
      rowKey={(document) => document.id}
      columns={[
        {
          key: 'document',
          label: t('office.case.document'),
          cell: (document) => (
            <a href={document.href} className="inline-flex min-h-8 items-center">
              {document.kind}
            </a>
          ),
        },
        {
          key: 'file',
          label: t('office.case.file'),
          cell: (document) => (
            <>
              <span className="break-all">{document.name}</span>
              <Small>{document.size}</Small>
              <Small>{document.sent}</Small>
              {document.scan ? <Small>{document.scan}</Small> : null}
            </>
          ),
        },
        {
          key: 'review',
          label: t('office.case.review'),
          cell: (document) => (
            <>
              <ReviewTag review={document.review} locale={locale} />
              {document.reason ? <Small>{document.reason}</Small> : null}
            </>
          ),
        },
      ]}
    />
  );
};

/** Documents the facts ask for that nobody has sent. */
export const NeededDocuments = ({ documents, locale }: { documents: NeededDocument[]; locale: Locale }) => {
  const t = translator(locale);
  return (
    <ul className="space-y-3">
      {documents.map(({ id, name, why, state }) => (
        <li key={id} className="flex items-start gap-2">
          <Icon name="circle-minus" className="mt-0.5 size-5 text-warning" />
          <span>
            <strong>{name}.</strong> {t(`office.case.${state}`)}.<Small>{why}</Small>
          </span>
        </li>
      ))}
    </ul>
  );
};
