import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { CaseHeader } from '@/components/case/case-header';
import { CaseStateTag } from '@/components/case/case-state-tag';
import { BackLink } from '@/components/ui/back-link';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { sayScopeShort } from '@/lib/casework/say-power';
import { sayValue } from '@/lib/catalogue/say';
import { formatDay, formatInstantDay, formatMoney, formatMonth } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Cents } from '@/lib/law/cents';
import { aroundPerson, type OtherCase, otherCases } from '@/lib/services/office/related';
import { orNotFound } from '../../../../or-not-found';
import { caseHead } from '../case-head';
import { type CaseParams, casePage, type OfficeCase } from '../case-page';
import { factView } from '../fact-view';

type Props = { params: CaseParams };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { t, number } = await casePage(params, '/related');
  return { title: t('caseDesk.related.title', { number }) };
};

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="space-y-3">
    <h2 id={id} className="text-xl">
      {title}
    </h2>
    {children}
  </section>
);
const None = ({ children }: { children: ReactNode }) => <p className="text-muted">{children}</p>;

const Cases = ({ cases, locale }: { cases: OtherCase[]; locale: Locale }) => {
  const t = translator(locale);
  return (
    <Table<OtherCase>
      caption={t('caseDesk.related.cases')}
      hideCaption
      rows={cases}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'procedure',
          label: t('caseDesk.related.procedure'),
          cell: ({ id, registered, isDuplicate }) => (
            <>
              <a href={`/${locale}/office/cases/${id}`}>{registered.words[locale].title}</a>
              {isDuplicate ? (
                <span className="mt-1 block font-normal">
                  <Tag tone="amber" icon="copy">
                    {t('caseDesk.related.duplicate')}
                  </Tag>
                  <span className="block text-xs text-muted">{t('caseDesk.related.duplicateWhy')}</span>
                </span>
              ) : null}
            </>
          ),
        },
        {
          key: 'number',
          label: t('caseDesk.related.number'),
          cell: ({ number }) => <span className="font-mono text-xs">{number}</span>,
        },
        {
          key: 'event',
          label: t('caseDesk.related.event'),
          cell: ({ eventDate }) => (eventDate ? formatDay(eventDate, locale, 'medium') : '—'),
        },
        {
          key: 'registered',
          label: t('caseDesk.related.registered'),
          cell: ({ registeredAt }) => (registeredAt ? formatInstantDay(registeredAt, locale, 'medium') : '—'),
        },
        {
          key: 'state',
          label: t('caseDesk.related.state'),
          cell: ({ state }) => <CaseStateTag state={state} locale={locale} />,
        },
      ]}
    />
  );
};

const Differences = ({ row, cases, locale }: { row: OfficeCase; cases: OtherCase[]; locale: Locale }) => {
  const t = translator(locale);
  const rows = cases.flatMap((other) => other.contradictions.map((found) => ({ ...found, other })));
  return (
    <Table<(typeof rows)[number]>
      caption={t('caseDesk.related.differ')}
      hideCaption
      rows={rows}
      rowKey={({ fact, other }) => `${other.id}-${fact}`}
      columns={[
        {
          key: 'fact',
          label: t('caseDesk.related.fact'),
          cell: ({ fact }) => row.registered.words[locale].facts[fact]?.name ?? fact,
        },
        {
          key: 'here',
          label: t('caseDesk.related.here'),
          cell: ({ fact, here }) => <Value row={row} fact={fact} value={here} locale={locale} />,
        },
        {
          key: 'there',
          label: t('caseDesk.related.there'),
          cell: ({ fact, there, source, other }) => (
            <>
              <Value row={row} fact={fact} value={there} locale={locale} />
              <span className="block text-xs text-muted">
                {source
                  ? t(`office.case.sources.${source.source}`, {
                      when: formatInstantDay(new Date(source.at), locale, 'medium'),
                      by: t('office.someone'),
                    })
                  : t('office.case.sources.declaredUndated')}
              </span>
              <a href={`/${locale}/office/cases/${other.id}`} className="text-xs">
                {other.registered.words[locale].title} · {other.number}
              </a>
            </>
          ),
        },
      ]}
    />
  );
};
const Value = ({ row, fact, value, locale }: { row: OfficeCase; fact: string; value: unknown; locale: Locale }) => {
  const [field, word] = [row.registered.procedure.facts[fact], row.registered.words[locale].facts[fact]];
  return (
    <strong className="block break-words whitespace-pre-line">
      {field && word ? sayValue(field, word as never, value, locale) : '—'}
    </strong>
  );
};

type Around = Awaited<ReturnType<typeof aroundPerson>>;
const regimeName = (regime: string, locale: Locale): string =>
  (messagesOf(locale).retirement.record.regimes as Readonly<Record<string, string>>)[regime] ?? regime;

const Periods = ({ periods, locale }: { periods: Around['periods']; locale: Locale }) => {
  const t = translator(locale);
  return (
    <Table<Around['periods'][number]>
      caption={t('caseDesk.related.periods')}
      hideCaption
      rows={periods}
      rowKey={({ id }) => id}
      columns={[
        { key: 'from', label: t('caseDesk.related.from'), cell: ({ from }) => formatDay(from, locale, 'medium') },
        {
          key: 'to',
          label: t('caseDesk.related.to'),
          cell: ({ to }) => (to ? formatDay(to, locale, 'medium') : t('caseDesk.related.still')),
        },
        { key: 'regime', label: t('caseDesk.related.regime'), cell: ({ regime }) => regimeName(regime, locale) },
        { key: 'employer', label: t('caseDesk.related.employer'), cell: ({ employer }) => employer ?? '—' },
        {
          key: 'time',
          label: t('caseDesk.related.time'),
          numeric: true,
          cell: ({ workTime }) => `${workTime / 100} %`,
        },
      ]}
    />
  );
};

const Bases = ({ bases, locale }: { bases: Around['bases']; locale: Locale }) => {
  const t = translator(locale);
  return (
    <Table<Around['bases'][number]>
      caption={t('caseDesk.related.bases')}
      hideCaption
      rows={bases}
      rowKey={({ month, regime, employer }) => `${month}-${regime}-${employer}`}
      columns={[
        { key: 'month', label: t('caseDesk.related.month'), cell: ({ month }) => formatMonth(month, locale) },
        { key: 'employer', label: t('caseDesk.related.employer'), cell: ({ employer }) => employer || '—' },
        { key: 'days', label: t('caseDesk.related.days'), numeric: true, cell: ({ days }) => days },
        {
          key: 'base',
          label: t('caseDesk.related.base'),
          numeric: true,
          cell: ({ base }) => formatMoney(base as Cents, locale),
        },
      ]}
    />
  );
};

/** What else the office has of the person of a case: cases, powers, and the record with the figures of the assessment. */
const RelatedPage = async ({ params }: Props) => {
  const { locale, t, session, row, base, number } = await casePage(params, '/related');
  const cases = await orNotFound(() => otherCases(session.actor, row.id));
  const { powers, periods, bases } = await orNotFound(() => aroundPerson(session.actor, row.id));
  const used = Object.keys(row.registered.procedure.facts)
    .filter((key) => row.facts[key] !== undefined && row.factSources[key]?.source === 'record')
    .map((key) => factView(row, key, session, locale));
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <h1 className="mb-6 text-2xl">{t('caseDesk.related.heading')}</h1>
      <div className="space-y-10">
        <Part id="cases" title={t('caseDesk.related.cases')}>
          {cases.length > 0 ? <Cases cases={cases} locale={locale} /> : <None>{t('caseDesk.related.casesNone')}</None>}
        </Part>
        <Part id="differ" title={t('caseDesk.related.differ')}>
          {cases.some(({ contradictions }) => contradictions.length > 0) ? (
            <>
              <p>{t('caseDesk.related.differHint')}</p>
              <Differences row={row} cases={cases} locale={locale} />
            </>
          ) : (
            <None>{t('caseDesk.related.differNone')}</None>
          )}
        </Part>
        <Part id="powers" title={t('caseDesk.related.powers')}>
          {powers.length > 0 ? (
            <ul className="divide-y divide-line border-y border-line">
              {powers.map(({ id, isGiven, other, scope, until, reference }) => (
                <li key={id} className="py-3">
                  <strong>{t(`caseDesk.related.${isGiven ? 'powerGiven' : 'powerHeld'}`, { name: other })}</strong>
                  <p className="text-xs text-muted">
                    {t('caseDesk.related.powerUntil', {
                      scope: sayScopeShort(scope, locale),
                      day: formatDay(until, locale, 'medium'),
                      reference: reference ?? '—',
                    })}
                  </p>
                </li>
              ))}
            </ul>
          ) : (
            <None>{t('caseDesk.related.powersNone')}</None>
          )}
        </Part>
        <Part id="used" title={t('caseDesk.related.used')}>
          {used.length > 0 ? (
            <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
              {used.map(({ key, label, value, from }) => (
                <div key={key}>
                  <dt className="text-xs text-muted">{label}</dt>
                  <dd>
                    <strong className="block break-words whitespace-pre-line">{value}</strong>
                    <span className="text-xs text-muted">{from}</span>
                  </dd>
                </div>
              ))}
            </dl>
          ) : (
            <None>{t('caseDesk.related.usedNone')}</None>
          )}
        </Part>
        <Part id="periods" title={t('caseDesk.related.periods')}>
          {periods.length > 0 ? (
            <Periods periods={periods} locale={locale} />
          ) : (
            <None>{t('caseDesk.related.periodsNone')}</None>
          )}
        </Part>
        <Part id="bases" title={t('caseDesk.related.bases')}>
          {bases.length > 0 ? <Bases bases={bases} locale={locale} /> : <None>{t('caseDesk.related.basesNone')}</None>}
        </Part>
      </div>
    </>
  );
};

export default RelatedPage;
