import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Candidate, ReportedPerson } from '@/lib/services/deaths/find-candidates';

/** What the report says, and who of our data it may be. */
export const CandidateTable = ({
  said,
  candidates,
  locale,
}: {
  said: ReportedPerson;
  candidates: readonly Candidate[];
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <>
      <section aria-labelledby="said" className="max-w-form">
        <h2 id="said" className="mb-3 text-xl">
          {t('deaths.office.said')}
        </h2>
        <SummaryList
          locale={locale}
          rows={[
            {
              key: 'name',
              label: t('deaths.office.head.person'),
              value: `${said.deceasedGivenName} ${said.deceasedSurnames}`,
            },
            { key: 'id', label: t('deaths.office.matches.idNumber'), value: said.deceasedIdNumber || '—' },
            { key: 'born', label: t('deaths.office.head.born'), value: formatDay(said.deceasedBirthDate, locale) },
            { key: 'died', label: t('deaths.office.head.saidDied'), value: formatDay(said.deathDate, locale) },
          ]}
        />
      </section>
      <section aria-labelledby="candidates" className="mt-10">
        <h2 id="candidates" className="mb-3 text-xl">
          {t('deaths.office.candidates')}
        </h2>
        {candidates.length > 0 ? (
          <Table
            caption={t('deaths.office.candidates')}
            hideCaption
            rowKey={({ id }) => id}
            rows={[...candidates]}
            columns={[
              {
                key: 'person',
                label: t('deaths.office.head.person'),
                cell: ({ name, idNumber }) => `${name}, ${idNumber}`,
              },
              {
                key: 'born',
                label: t('deaths.office.head.born'),
                cell: ({ birthDate }) => (birthDate ? formatDay(birthDate, locale, 'medium') : '—'),
              },
              {
                key: 'matches',
                label: t('deaths.office.head.matches'),
                cell: ({ matches }) => matches.map((match) => t(`deaths.office.matches.${match}`)).join(', '),
              },
              {
                key: 'pays',
                label: t('deaths.office.head.pays'),
                cell: ({ isPaid }) => t(isPaid ? 'deaths.office.pays.yes' : 'deaths.office.pays.no'),
              },
              {
                key: 'died',
                label: t('deaths.office.head.died'),
                cell: ({ diedOn }) =>
                  diedOn
                    ? t('deaths.office.died', { day: formatDay(diedOn, locale, 'medium') })
                    : t('deaths.office.diedNo'),
              },
            ]}
          />
        ) : (
          <p>
            <strong>{t('deaths.office.none')}.</strong> {t('deaths.office.noneText')}
          </p>
        )}
      </section>
    </>
  );
};
