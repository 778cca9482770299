import { SelectField } from '@/components/fields/select-field';
import { TextField } from '@/components/fields/text-field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { findProcedure, registry } from '@/lib/catalogue/registry';
import { formatDay } from '@/lib/i18n/format';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { maskId, parseIdNumber } from '@/lib/law/identifiers';
import type { Colleague } from '@/lib/services/assignment/colleagues';
import type { RawValues } from '@/lib/services/forms/form-return';
import { type QueueAsk, queueQuery } from '@/lib/services/office/queue-filter';
import { type QueueFilter, queueStates } from '@/lib/services/office/queue-views';
import { provinces } from '@/lib/services/offices/offices';

type Ask = QueueAsk & { readonly search: string | undefined };
type Props = {
  ask: Ask;
  values: RawValues;
  of: (name: string) => string | undefined;
  colleagues: readonly Colleague[];
  csrf: string;
  base: string;
  locale: Locale;
};

export const Summary = ({ children }: { children: string }) => (
  <summary className="inline-flex min-h-11 items-center gap-2 text-link underline underline-offset-[0.18em]">
    <Icon name="chevron-right" className="turn size-5" />
    {children}
  </summary>
);

/** A person who was looked for, told as little as identifies them. */
const shownPerson = (text: string): string => {
  const id = parseIdNumber(text);
  return id.ok ? maskId(id.value) : text;
};

const holderName = (assigned: string, colleagues: readonly Colleague[], locale: Locale): string => {
  const { me, nobody } = messagesOf(locale).queue.filter;
  if (assigned === 'me') return me;
  return assigned === 'nobody' ? nobody : (colleagues.find(({ id }) => id === assigned)?.name ?? '—');
};

/** Each filter in use, in words, with its name in the address. */
const inUse = (
  filter: QueueFilter,
  colleagues: readonly Colleague[],
  locale: Locale,
): [keyof QueueFilter, string][] => {
  const t = translator(locale);
  const words = messagesOf(locale).queue.filter;
  const { procedure, province, language, assigned, state, from, until, number, person } = filter;
  const said: [keyof QueueFilter, string, string | undefined][] = [
    ['procedure', words.procedure, procedure && findProcedure(procedure)?.words[locale].title],
    ['province', words.province, province && provinces[province]?.name],
    ['language', words.language, language && t(`queue.languages.${language}`)],
    ['assigned', words.assigned, assigned && holderName(assigned, colleagues, locale)],
    ['state', words.state, state && t(`office.states.${state}`)],
    ['from', words.from, from && formatDay(from, locale, 'medium')],
    ['until', words.until, until && formatDay(until, locale, 'medium')],
    ['number', t('queue.columns.number'), number],
    ['person', words.person, person && shownPerson(person)],
  ];
  return said.flatMap(([name, label, value]) => (value ? [[name, `${label}: ${value}`] as const] : [])) as [
    keyof QueueFilter,
    string,
  ][];
};

/** The filters in use, each of which can be taken away, and all of them at once. */
const InUse = ({ ask, colleagues, base, locale }: Pick<Props, 'ask' | 'colleagues' | 'base' | 'locale'>) => {
  const t = translator(locale);
  const words = messagesOf(locale).queue.filter;
  const filters = inUse(ask.filter, colleagues, locale);
  if (filters.length === 0) return null;
  const without = (name: keyof QueueFilter) =>
    queueQuery({
      ...ask,
      filter: { ...ask.filter, [name]: undefined },
      search: name === 'person' ? undefined : ask.search,
    });
  return (
    <section aria-labelledby="filters-in-use" className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <h2 id="filters-in-use" className="text-sm">
        {words.active}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {filters.map(([name, text]) => (
          <li key={name}>
            <a
              href={`${base}?${without(name)}`}
              className="inline-flex min-h-11 items-center gap-2 rounded border border-control bg-surface px-3 no-underline hover:underline"
            >
              <span className="sr-only">{t('queue.filter.remove', { name: text })}</span>
              <span aria-hidden="true">{text}</span>
              <Icon name="x" className="size-4" />
            </a>
          </li>
        ))}
      </ul>
      <a
        href={`${base}?${queueQuery({ ...ask, filter: {}, search: undefined })}`}
        className="inline-flex min-h-11 items-center"
      >
        {words.clear}
      </a>
    </section>
  );
};

const textIn = (values: RawValues, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** What a view is narrowed by: sent as a form, so that no document and no name stand in an address. */
export const QueueFilters = ({ ask, values, of, colleagues, csrf, base, locale }: Props) => {
  const t = translator(locale);
  const words = messagesOf(locale).queue.filter;
  const { filter } = ask;
  const isWrong = ['text', 'from', 'until'].some((name) => of(name) !== undefined);
  const sent = (name: string) => (isWrong ? textIn(values, name) : undefined);
  const shown = (day: string | undefined) => (day ? formatDay(day, locale, 'short') : undefined);
  const date = { hint: words.dateHint, width: 10, autoComplete: 'off', locale } as const;
  return (
    <>
      <details open={isWrong} className="no-print mb-4">
        <Summary>{words.title}</Summary>
        <Form
          action="/api/office/queue/filter"
          csrf={csrf}
          locale={locale}
          hidden={{ view: ask.view, sort: ask.sort.by, order: ask.sort.isDown ? 'down' : 'up' }}
          className="mt-4 rounded border border-line bg-surface p-5"
        >
          <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
            <div className="sm:col-span-2 lg:col-span-3">
              <TextField
                name="text"
                label={words.text}
                hint={words.textHint}
                value={sent('text') ?? filter.number ?? filter.person}
                error={of('text')}
                width={30}
                maxLength={100}
                autoComplete="off"
                plain
                locale={locale}
              />
            </div>
            <SelectField
              name="procedure"
              label={words.procedure}
              value={sent('procedure') ?? filter.procedure}
              options={registry.map(({ procedure, words: text }) => ({
                value: procedure.slug,
                label: text[locale].title,
              }))}
              locale={locale}
            />
            <SelectField
              name="state"
              label={words.state}
              value={sent('state') ?? filter.state}
              options={queueStates.map((state) => ({ value: state, label: t(`office.states.${state}`) }))}
              locale={locale}
            />
            <SelectField
              name="assigned"
              label={words.assigned}
              value={sent('assigned') ?? filter.assigned}
              options={[
                { value: 'me', label: words.me },
                { value: 'nobody', label: words.nobody },
                ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              locale={locale}
            />
            <SelectField
              name="province"
              label={words.province}
              value={sent('province') ?? filter.province}
              options={Object.entries(provinces)
                .map(([value, { name }]) => ({ value, label: name }))
                .toSorted((a, b) => a.label.localeCompare(b.label, locale))}
              locale={locale}
            />
            <SelectField
              name="language"
              label={words.language}
              value={sent('language') ?? filter.language}
              options={locales.map((each) => ({ value: each, label: t(`queue.languages.${each}`) }))}
              locale={locale}
            />
            <div />
            <TextField
              name="from"
              label={words.from}
              value={sent('from') ?? shown(filter.from)}
              error={of('from')}
              {...date}
            />
            <TextField
              name="until"
              label={words.until}
              value={sent('until') ?? shown(filter.until)}
              error={of('until')}
              {...date}
            />
          </div>
          <Button>{words.apply}</Button>
        </Form>
      </details>
      <InUse ask={ask} colleagues={colleagues} base={base} locale={locale} />
    </>
  );
};
