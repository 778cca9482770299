import { SheetView } from '@/components/case/sheet-view';
import { ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Panel } from '@/components/ui/panel';
import { formatCode } from '@/lib/adapters/csv-code';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getSubmission } from '@/lib/services/companies/submissions';

type Registered = Extract<Awaited<ReturnType<typeof getSubmission>>, { status: 'registered' }>;

/** The receipt of a presented file: number, times, counts, the PDF and what it says. */
export const RegisteredFile = ({ submission, locale }: { submission: Registered; locale: Locale }) => {
  const t = translator(locale);
  const { number, presentedAt, countsLater, effectiveOn, accepted, total, issued } = submission;
  return (
    <>
      <Panel title={t('company.receipt.title')}>
        <p>{t('company.receipt.number')}</p>
        <p className="font-mono text-2xl font-bold" data-testid="register-number">
          {number}
        </p>
        <CopyButton
          text={number}
          label={t('company.receipt.copy')}
          done={t('company.receipt.copied')}
          about={t('company.receipt.copyAbout')}
        />
      </Panel>
      <div className="mt-8 max-w-form space-y-4">
        <p className="text-lg">
          {t('company.receipt.registeredAt', {
            when: formatInstant(presentedAt, locale, { zone: true, seconds: true }),
          })}
        </p>
        {countsLater ? <p>{t('company.receipt.nonWorking', { day: formatDay(effectiveOn, locale) })}</p> : null}
        <p>{t('company.receipt.counts', { accepted, total, leftOut: total - accepted })}</p>
        <p>
          <ButtonLink href={`/api/issued/${issued.id}`} icon="download" download>
            {t('company.receipt.download')}
          </ButtonLink>
        </p>
        <p>
          {t('apply.receipt.csv')}: <code className="font-mono font-bold">{formatCode(issued.csv)}</code> ·{' '}
          <a href={`/${locale}/verify/${issued.csv}`}>{t('apply.receipt.verify')}</a>
        </p>
      </div>
      <section className="mt-12">
        <h2 className="mb-6 text-2xl">{t('company.receipt.copyTitle')}</h2>
        <SheetView sheet={issued.sheet} locale={locale} level={3} />
      </section>
    </>
  );
};
