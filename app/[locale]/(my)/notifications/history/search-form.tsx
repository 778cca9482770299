import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { fieldId } from '@/components/ui/field-id';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { HistorySearch } from '@/lib/services/notifications/search-history';

const DayInput = ({ name, label, value }: { name: string; label: string; value: string | undefined }) => (
  <div className="mb-6">
    <label htmlFor={fieldId(name)} className="mb-1 block font-bold">
      {label}
    </label>
    <input id={fieldId(name)} type="date" name={name} defaultValue={value ?? ''} className="input max-w-[20ch]" />
  </div>
);

/** Narrows the history by its address alone: it can be kept as a bookmark and works without JavaScript. */
export const SearchForm = ({ asked, locale }: { asked: HistorySearch; locale: Locale }) => {
  const t = translator(locale);
  const choice = (name: 'kind' | 'end' | 'by', any: string, options: readonly (readonly [string, string])[]) => (
    <Field
      widget="radios"
      name={name}
      label={t(`notices.search.${name}`)}
      value={asked[name] ?? ''}
      options={[['', any] as const, ...options].map(([value, label]) => ({ value, label }))}
      inline
      locale={locale}
    />
  );
  const isNarrow = Boolean(asked.kind || asked.end || asked.by || asked.from || asked.to);
  return (
    <search>
      <form method="get" className="no-print mb-8 rounded border border-line bg-surface p-5 sm:px-6">
        <Field
          widget="text"
          name="text"
          label={t('notices.search.text')}
          value={asked.text ?? ''}
          maxLength={100}
          width={30}
          locale={locale}
        />
        <Details summary={t('notices.search.more')} open={isNarrow}>
          {choice('kind', t('notices.search.any'), [
            ['decision', t('my.kinds.decision')],
            ['document_request', t('my.kinds.document_request')],
          ])}
          {choice('end', t('notices.search.any'), [
            ['opened', t('my.notifications.ends.opened')],
            ['refused', t('my.notifications.ends.refused')],
            ['lapsed', t('my.notifications.ends.lapsed')],
          ])}
          {choice('by', t('notices.search.anybody'), [
            ['person', t('notices.search.byPerson')],
            ['agent', t('notices.search.byAgent')],
          ])}
          <div className="flex flex-wrap gap-x-8">
            <DayInput name="from" label={t('notices.search.from')} value={asked.from} />
            <DayInput name="to" label={t('notices.search.to')} value={asked.to} />
          </div>
        </Details>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button look="secondary">{t('notices.search.button')}</Button>
          {isNarrow || asked.text ? (
            <a href={`/${locale}/notifications/history`} className="inline-flex min-h-11 items-center">
              {t('notices.search.clear')}
            </a>
          ) : null}
        </div>
      </form>
    </search>
  );
};
