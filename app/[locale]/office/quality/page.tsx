import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstantDay, formatNumber } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listSamples, type SampleRow } from '@/lib/services/quality/samples';
import { orNotFound } from '../../or-not-found';
import { boardReaders } from '../staff-areas';
import { procedureTitle, sampleDays } from './quality-words';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).quality.list.title,
});

/** Every sample of decided cases, with how far it is. */
const SamplesPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/quality`;
  const { actor } = await requireStaff(locale, base, ...boardReaders);
  const { samples, mayDraw } = await orNotFound(() => listSamples(actor));
  const t = translator(locale);
  const words = messagesOf(locale).quality.list;
  return (
    <>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      {mayDraw ? (
        <p className="mb-8">
          <ButtonLink href={`${base}/new`}>{words.draw}</ButtonLink>
        </p>
      ) : null}
      {samples.length > 0 ? (
        <Table<SampleRow>
          caption={words.caption}
          hideCaption
          rows={samples}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'period',
              label: words.period,
              cell: (sample) => <a href={`${base}/${sample.id}`}>{sampleDays(sample, locale)}</a>,
            },
            {
              key: 'procedure',
              label: words.procedure,
              cell: ({ procedure }) => (procedure ? procedureTitle(procedure, locale) : words.all),
            },
            {
              key: 'progress',
              label: words.progress,
              numeric: true,
              cell: ({ answered, given }) => t('quality.list.of', { done: answered, all: given }),
            },
            {
              key: 'errors',
              label: words.errors,
              numeric: true,
              cell: ({ tally }) => formatNumber(tally.no_effect + tally.effect, locale),
            },
            { key: 'drawn', label: words.drawn, cell: ({ drawnAt }) => formatInstantDay(drawnAt, locale, 'medium') },
          ]}
        />
      ) : (
        <EmptyState title={words.none}>{mayDraw ? <p>{words.noneText}</p> : null}</EmptyState>
      )}
    </>
  );
};

export default SamplesPage;
