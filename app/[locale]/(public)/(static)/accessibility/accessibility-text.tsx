import type { ReactNode } from 'react';
import { ContentPage } from '@/components/layout/content-page';
import { ButtonLink } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { type AccessibilityTest, accessibilityTest } from '@/lib/casework/accessibility-test';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { PageWords } from '@/lib/services/texts/editable';
import lastTest from './last-test.json';

/* What the last test run found; none before the first run of a version. */
const test = accessibilityTest.nullable().parse(lastTest);

const Figures = ({ locale, of }: { locale: Locale; of: AccessibilityTest }) => {
  const t = translator(locale);
  const { statement: words } = messagesOf(locale).portal;
  const listed = (rules: readonly string[]) => (rules.length === 0 ? '0' : `${rules.length} (${rules.join(', ')})`);
  const rows = [
    [words.date, formatDay(of.date, locale, 'medium')],
    [words.version, `${of.version} (axe-core ${of.axe})`],
    [words.pages, String(of.pages)],
    [words.looks, String(of.looks)],
    [words.widths, t('portal.statement.widthsValue', { list: of.widths.join(', ') })],
    [words.passes, String(of.passes)],
    [words.violations, listed(of.violations)],
    [words.doubtful, listed(of.doubtful)],
  ] as const;
  return (
    <Table
      caption={words.caption}
      hideCaption
      rows={[...rows]}
      rowKey={([label]) => label}
      columns={[
        { key: 'what', label: words.what, cell: ([label]) => label },
        { key: 'value', label: words.value, cell: ([, value]) => value },
      ]}
    />
  );
};

const Tested = ({ locale }: { locale: Locale }) => {
  const { statement: words } = messagesOf(locale).portal;
  return (
    <section id="tested" className="mt-10 max-w-form">
      <h2 className="text-xl">{words.tested}</h2>
      <p className="mt-3 mb-5 max-w-text">{words.testedText}</p>
      {test ? <Figures of={test} locale={locale} /> : <p className="text-muted">{words.none}</p>}
      <p className="mt-4 max-w-text">{words.limits}</p>
    </section>
  );
};

/** The accessibility statement (RD 1112/2018 art. 15), with the figures of the last test run. */
export const AccessibilityText = ({
  words: text,
  note,
  locale,
}: {
  words: PageWords;
  note?: ReactNode;
  locale: Locale;
}) => {
  const { statement: words } = messagesOf(locale).portal;
  return (
    <ContentPage
      locale={locale}
      {...text}
      note={note}
      after={
        <>
          <Tested locale={locale} />
          <section id="report" className="mt-10 max-w-text space-y-4">
            <h2 className="text-xl">{words.report}</h2>
            <p>{words.reportText}</p>
            <ButtonLink href={`/${locale}/accessibility/report`}>{words.report}</ButtonLink>
          </section>
        </>
      }
    />
  );
};
