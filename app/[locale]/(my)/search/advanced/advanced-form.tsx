import { RadiosField } from '@/components/fields/choice-fields';
import { DateField } from '@/components/fields/date-field';
import { SelectField } from '@/components/fields/select-field';
import { TextField } from '@/components/fields/text-field';
import { Button } from '@/components/ui/button';
import { audiences } from '@/lib/catalogue/services';
import { topics } from '@/lib/catalogue/topics';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { searchKinds } from '@/lib/services/search/kinds';
import { type Asking, levels, matches } from '@/lib/services/search/read-search';

type Props = {
  asking: Asking;
  asked: Readonly<Record<string, string | string[] | undefined>>;
  of: (field: string) => string | undefined;
  base: string;
  locale: Locale;
};

/* What was written in the three boxes of a day, given back as it was. */
const written = (asked: Props['asked'], name: string) => {
  const iso = asked[name];
  if (typeof iso === 'string') return iso;
  return Object.fromEntries(['day', 'month', 'year'].map((part) => [part, String(asked[`${name}.${part}`] ?? '')]));
};

/** Every filter as a field of an ordinary form: the address that comes out can be kept and sent. */
export const AdvancedForm = ({ asking: { question, match, filters }, asked, of, base, locale }: Props) => {
  const { search: words, public: words2 } = messagesOf(locale);
  const choice = (name: 'kind' | 'audience' | 'level', values: readonly string[]) => ({
    name,
    label: words[name].label,
    value: filters[name],
    options: values.map((value) => ({ value, label: (words[name] as Record<string, string>)[value] ?? value })),
    locale,
  });
  const day = (name: 'from' | 'to') => {
    const error = of(name);
    return { name, label: words[name], value: written(asked, name), locale, ...(error ? { error } : {}) };
  };
  return (
    <form method="get" action={base} noValidate className="mt-6 max-w-page">
      <TextField
        name="q"
        label={words.question}
        value={question}
        width={30}
        maxLength={120}
        autoComplete="off"
        locale={locale}
      />
      <RadiosField
        name="match"
        label={words.match.legend}
        value={match === 'best' ? 'any' : match}
        options={matches.map((value) => ({ value, label: words.match[value] }))}
        inline
        locale={locale}
      />
      <div className="grid gap-x-8 sm:grid-cols-2 lg:max-w-[60rem]">
        <SelectField {...choice('kind', searchKinds)} />
        <SelectField
          name="topic"
          label={words.topic.label}
          value={filters.topic}
          options={topics.map((topic) => ({ value: topic, label: words2.topics[topic].title }))}
          locale={locale}
        />
        <SelectField {...choice('audience', audiences)} />
        <SelectField {...choice('level', levels)} />
        <DateField {...day('from')} />
        <DateField {...day('to')} />
      </div>
      <p className="mb-5 text-sm text-muted">{words.dates}</p>
      <div className="flex flex-wrap items-center gap-x-6">
        <Button icon="search">{words.button}</Button>
        <a
          href={`${base}${question ? `?${new URLSearchParams({ q: question })}` : ''}`}
          className="inline-flex min-h-11 items-center"
        >
          {words.reset}
        </a>
      </div>
    </form>
  );
};
