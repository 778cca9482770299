import type { Metadata } from 'next';
import { AssessmentView } from '@/components/case/assessment-view';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { isWeighed } from '@/lib/catalogue/assess';
import { getProcedure } from '@/lib/catalogue/registry';
import { sayTotal, sayValue } from '@/lib/catalogue/say';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { screeningPage } from '../screening-page';

type Props = { params: Promise<{ locale: string; procedure: string }> };

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('apply.eligibility.resultTitle') } : {};
};

const looks = {
  entitled: ['yes', 'success'],
  'not-entitled': ['no', 'warning'],
  unknown: ['unknown', 'info'],
  weighed: ['weighed', 'info'],
} as const;

const CheckResultPage = async ({ params }: Props) => {
  const { locale, slug, screening, words, procedure } = await screeningPage(params);
  const t = translator(locale);
  const { assessment, steps, facts } = screening;
  const open = steps.find(({ done }) => !done);
  const said = isWeighed(assessment) ? 'weighed' : assessment.outcome;
  const [key, kind] = looks[open && said === 'entitled' ? 'unknown' : said];
  const other = assessment.otherwise ? getProcedure(assessment.otherwise).words[locale] : null;
  const total = assessment.award && sayTotal(assessment.award, locale);
  const last = steps.at(-1);
  const here = `/${locale}/check/${slug}`;
  return (
    <PageBody top={<BackLink href={last ? `${here}/${last.id}` : here} locale={locale} />}>
      <p className="mb-2 text-lg text-muted">{words.title}</p>
      <h1>{t('apply.eligibility.resultTitle')}</h1>
      <div className="mt-8 max-w-form space-y-10">
        <Notice locale={locale} kind={kind} title={t(`apply.eligibility.${key}`)} id="outcome">
          <p>{t(`apply.eligibility.${key}Text`)}</p>
          {total ? (
            <p className="text-lg font-bold">
              {t(assessment.award?.recurring ? 'apply.eligibility.amountMonthly' : 'apply.eligibility.amount', {
                total,
              })}
            </p>
          ) : null}
          {open ? (
            <p>
              <a href={`${here}/${open.id}`}>{words.steps[open.id]}</a>
            </p>
          ) : null}
        </Notice>
        <section>
          <h2 className="text-xl">{t('apply.eligibility.why')}</h2>
          <AssessmentView assessment={assessment} words={words} locale={locale} />
        </section>
        {other && assessment.otherwise ? (
          <Notice locale={locale} title={t('apply.check.otherwise', { act: other.act })} id="otherwise">
            <p>{other.summary}</p>
            <p>
              <a
                href={`/${locale}/services/${getProcedure(assessment.otherwise).procedure.topic}/${assessment.otherwise}`}
              >
                {other.title}
              </a>
            </p>
          </Notice>
        ) : null}
        {assessment.documents.length > 0 ? (
          <section>
            <h2 className="text-xl">{t('apply.eligibility.documents')}</h2>
            <ul className="list mt-3">
              {assessment.documents.map(({ id }) => (
                <li key={id}>{words.documents[id]?.name}</li>
              ))}
            </ul>
          </section>
        ) : null}
        <section>
          <h2 className="text-xl">{t('apply.eligibility.applyTitle')}</h2>
          <p className="mt-2">
            {t(assessment.outcome === 'not-entitled' ? 'apply.eligibility.applyAnyway' : 'apply.eligibility.applyText')}
          </p>
          <p className="mt-4">
            <ButtonLink href={`/${locale}/apply/${slug}/start`} large>
              {t('apply.eligibility.apply', { act: words.act })}
            </ButtonLink>
          </p>
        </section>
        <section>
          <h2 className="mb-3 text-xl">{t('apply.eligibility.answers')}</h2>
          <SummaryList
            locale={locale}
            rows={steps.flatMap((step) =>
              step.asks.flatMap((fact) => {
                const field = procedure.facts[fact];
                const word = words.facts[fact];
                if (!field || !word) return [];
                return [
                  {
                    key: fact,
                    label: word.label,
                    value:
                      facts[fact] === undefined ? null : (
                        <span className="whitespace-pre-line">
                          {sayValue(field, word as never, facts[fact], locale)}
                        </span>
                      ),
                    changeHref: `${here}/${step.id}`,
                    changeLabel: word.label,
                  },
                ];
              }),
            )}
          />
        </section>
      </div>
    </PageBody>
  );
};

export default CheckResultPage;
