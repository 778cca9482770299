import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { now, system } from '@/lib/adapters/clock';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

const shifts = ['+1d', '+10d', '+30d', 'reset'] as const;

/** Official and real time, and the buttons that move the first. */
export const DemoClock = ({ locale }: { locale: Locale }) => {
  const t = translator(locale);
  const rows = [
    { key: 'official', label: t('demo.clock.official'), value: formatInstant(now(), locale) },
    { key: 'real', label: t('demo.clock.real'), value: formatInstant(system(), locale) },
  ];
  return (
    <section id="clock" aria-labelledby="clock-title" className="mt-14 max-w-form scroll-mt-6">
      <h2 id="clock-title" className="text-xl">
        {t('demo.clock.title')}
      </h2>
      <p className="mt-1 mb-5 max-w-text text-muted">{t('demo.clock.text')}</p>
      <SummaryList rows={rows} locale={locale} />
      <Form action="/api/demo/clock" csrf="" locale={locale} className="mt-5 flex flex-wrap gap-3">
        {shifts.map((shift) => (
          <Button key={shift} look="secondary" name="shift" value={shift}>
            {t(`site.demo.shift.${shift}`)}
          </Button>
        ))}
      </Form>
    </section>
  );
};
