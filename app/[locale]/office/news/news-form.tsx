import { Field } from '@/components/fields/field';
import { TextareaField } from '@/components/fields/textarea-field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { topics } from '@/lib/catalogue/topics';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { RawValues } from '@/lib/services/forms/form-return';
import { serviceLinkKeys } from '@/lib/services/news/service-links';

/** The fields of a piece of news: each language whole, then what it is about. */
export const NewsForm = ({
  values,
  errorOf,
  hidden = {},
  csrf,
  locale,
}: {
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  hidden?: Record<string, string>;
  csrf: string;
  locale: Locale;
}) => {
  const { news, public: shown } = messagesOf(locale);
  const { office: words } = news;
  const common = (name: 'titleEs' | 'leadEs' | 'textEs' | 'titleEn' | 'leadEn' | 'textEn') => ({
    name,
    label: words[name],
    value: values[name],
    error: errorOf(name),
    locale,
  });
  return (
    <Form action="/api/office/news" csrf={csrf} locale={locale} hidden={hidden} className="max-w-form">
      {(['Es', 'En'] as const).map((language) => (
        <section key={language}>
          <h2 className="mt-8 mb-4 text-xl">{language === 'Es' ? words.spanish : words.english}</h2>
          <Field widget="text" {...common(`title${language}`)} maxLength={140} />
          <TextareaField {...common(`lead${language}`)} hint={words.leadHint} rows={2} maxLength={300} />
          <TextareaField {...common(`text${language}`)} hint={words.textHint} rows={12} maxLength={10_000} />
        </section>
      ))}
      <h2 className="mt-8 mb-4 text-xl">{words.about}</h2>
      <Field
        widget="checkboxes"
        name="topics"
        label={words.topics}
        value={values.topics}
        options={topics.map((value) => ({ value, label: shown.topics[value].title }))}
        optional
        locale={locale}
      />
      <Field
        widget="select"
        name="service"
        label={words.service}
        hint={words.serviceHint}
        value={values.service}
        options={serviceLinkKeys.map((value) => ({ value, label: news.services[value] }))}
        optional
        locale={locale}
      />
      <Button>{words.save}</Button>
    </Form>
  );
};
