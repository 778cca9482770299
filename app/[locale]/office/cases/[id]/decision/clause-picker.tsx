import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { OfferedClause } from '@/lib/services/office/clauses';

/** Clauses to add to the reasons: in the language of the person, with the other one beside it. */
export const ClausePicker = ({
  offered,
  theirs,
  locale,
}: {
  offered: readonly OfferedClause[];
  theirs: Locale;
  locale: Locale;
}) => {
  if (offered.length === 0) return null;
  const t = translator(locale);
  const other: Locale = theirs === 'es' ? 'en' : 'es';
  return (
    <Details summary={t('decisionDesk.clauses.show')}>
      <Field
        widget="checkboxes"
        name="clauses"
        label={t('decisionDesk.clauses.label')}
        hint={t('decisionDesk.clauses.hint')}
        locale={locale}
        options={offered.map(({ id, title, text, law }) => ({
          value: id,
          label: title[locale],
          hint: `${text[theirs]} ${t('decisionDesk.clauses.law', { law: law[locale] })} · ${other.toUpperCase()}: ${text[other]}`,
        }))}
        optional
      />
      <Button look="secondary" name="act" value="insert">
        {t('decisionDesk.clauses.insert')}
      </Button>
    </Details>
  );
};
