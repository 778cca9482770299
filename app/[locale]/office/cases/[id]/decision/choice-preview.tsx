import { textOf } from '@/components/fields/field-props';
import type { Session } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { RawValues } from '@/lib/services/forms/form-return';
import { decisionChoices, previewChoice } from '@/lib/services/office/decide';
import { orNotFound } from '../../../../or-not-found';
import type { OfficeCase } from '../case-page';
import { DecisionSheet } from './decision-preview';

const why = { decision: 'unknown-facts', choice: 'choice', reasons: 'reasons' } as const;

/** What the person would read with the choice and the reasons as typed, before anything is proposed. */
export const ChoicePreview = async ({
  session,
  row,
  locale,
  values,
}: {
  session: Session;
  row: OfficeCase;
  locale: Locale;
  values: RawValues;
}) => {
  const t = translator(locale);
  const choice = decisionChoices.find((each) => each === values.choice);
  const sent = { version: row.version, reasons: textOf(values.reasons), choice };
  const { problems, sheet } = await orNotFound(() => previewChoice(session.actor, row.id, sent));
  const problem = why[(problems[0]?.field ?? 'choice') as keyof typeof why];
  return (
    <section id="preview" aria-labelledby="preview-title" className="mt-8 space-y-3">
      <h2 id="preview-title" className="text-lg">
        {t('decisionDesk.preview.title')}
      </h2>
      {sheet ? (
        <DecisionSheet sheet={sheet} row={row} locale={locale} />
      ) : (
        <p>{t('decisionDesk.preview.none', { problem: t(`decisionDesk.preview.problems.${problem}`) })}</p>
      )}
    </section>
  );
};
