import { SummaryList } from '@/components/ui/summary-list';
import { formatInstant, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Sample } from '@/lib/services/quality/samples';
import { procedureTitle } from '../quality-words';

const Code = ({ children }: { children: string }) => <code className="font-mono text-xs break-all">{children}</code>;

/** All an auditor needs to draw a sample again, and the way to do it here. */
export const HowDrawn = ({ found, here, locale }: { found: Sample; here: string; locale: Locale }) => {
  const t = translator(locale);
  const { list, sample: words } = messagesOf(locale).quality;
  const { procedure, measure, size, frame, seed, frameHash, drawnAt } = found.sample;
  return (
    <div className="max-w-form">
      <SummaryList
        locale={locale}
        rows={[
          { key: 'by', label: words.drawnBy, value: found.drawnBy ?? words.someone },
          { key: 'at', label: words.drawnAt, value: formatInstant(drawnAt, locale, { style: 'medium' }) },
          { key: 'procedure', label: words.procedure, value: procedure ? procedureTitle(procedure, locale) : list.all },
          {
            key: 'asked',
            label: words.asked,
            value: t(measure === 'percent' ? 'quality.sample.askedPercent' : 'quality.sample.askedCount', { size }),
          },
          { key: 'frame', label: words.frame, value: formatNumber(frame, locale) },
          { key: 'seed', label: words.seed, value: <Code>{seed}</Code> },
          { key: 'hash', label: words.frameHash, value: <Code>{frameHash}</Code> },
        ]}
      />
      <p className="mt-4">{words.method}</p>
      <p className="no-print mt-4">
        <a href={`${here}?again=yes`}>{words.again}</a>
      </p>
    </div>
  );
};
