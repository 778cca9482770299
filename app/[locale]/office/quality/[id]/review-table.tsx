import { Table } from '@/components/ui/table';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { QualityResult } from '@/lib/casework/quality';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { ReviewRow } from '@/lib/services/quality/samples';
import { procedureTitle } from '../quality-words';

const tones = { right: 'green', wording: 'blue', no_effect: 'amber', effect: 'red' } as const satisfies Record<
  QualityResult,
  TagTone
>;

/** The decisions of a sample in the order of the draw: whose they are to look at, and what was found. */
export const ReviewTable = ({
  reviews,
  base,
  locale,
}: {
  reviews: readonly ReviewRow[];
  base: string;
  locale: Locale;
}) => {
  const { results, sample: words, states } = messagesOf(locale).quality;
  return (
    <Table<ReviewRow>
      caption={words.list}
      hideCaption
      rows={[...reviews]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          label: words.number,
          cell: ({ id, number }) => <a href={`${base}/reviews/${id}`}>{number}</a>,
        },
        { key: 'place', label: words.place, cell: ({ place }) => place, numeric: true },
        { key: 'procedure', label: words.procedure, cell: ({ procedure }) => procedureTitle(procedure, locale) },
        {
          key: 'signed',
          label: words.signedOn,
          cell: ({ signedAt }) => (signedAt ? formatInstantDay(signedAt, locale, 'short') : '—'),
        },
        {
          key: 'decided',
          label: words.decidedBy,
          cell: ({ decidedBy }) => (decidedBy.length > 0 ? decidedBy.join(', ') : words.seal),
        },
        { key: 'reviewer', label: words.reviewer, cell: ({ reviewer }) => reviewer ?? words.someone },
        {
          key: 'result',
          label: words.result,
          cell: ({ result }) => (result ? <Tag tone={tones[result]}>{results[result]}</Tag> : states.waiting),
        },
      ]}
    />
  );
};
