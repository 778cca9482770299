import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { RawValues } from '@/lib/services/forms/form-return';
import { dateAnswer } from '../../../date-answer';
import type { OfficeNews } from './page';

/** Publishing, from a day on or in place of what is read, and withdrawing. */
export const NewsActs = ({
  news,
  values,
  errors,
  csrf,
  locale,
}: {
  news: OfficeNews;
  values: RawValues;
  errors: readonly { readonly name: string; readonly text: string }[];
  csrf: string;
  locale: Locale;
}) => {
  const { office: words } = messagesOf(locale).news;
  const { phase, day, published, last } = news;
  const isRead = phase === 'published';
  const error = errors.find(({ name }) => name === 'publishOn')?.text;
  const [year = '', month = '', dayOfMonth = ''] = (day ?? '').split('-');
  const typed = dateAnswer(values, 'publishOn');
  return (
    <>
      {isRead && published === last.number ? null : (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{words.publishTitle}</h2>
          <p className="mt-1 mb-5">{isRead ? words.publishAgain : words.publishLead}</p>
          <Form
            action="/api/office/news/publish"
            csrf={csrf}
            locale={locale}
            hidden={{ news: news.id, version: String(last.number) }}
          >
            {isRead ? null : (
              <Field
                widget="date"
                name="publishOn"
                label={words.publishOn}
                value={Object.values(typed).some(Boolean) ? typed : { day: dayOfMonth, month, year }}
                partErrors={Object.fromEntries(errors.map(({ name, text }) => [name, text]))}
                {...(error ? { error } : {})}
                locale={locale}
              />
            )}
            <Button>{isRead ? words.publishVersion : words.publish}</Button>
          </Form>
        </section>
      )}
      {phase === 'published' || phase === 'scheduled' ? (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{words.withdrawTitle}</h2>
          <p className="mt-1 mb-5">{words.withdrawLead}</p>
          <Form action="/api/office/news/withdraw" csrf={csrf} locale={locale} hidden={{ news: news.id }}>
            <Button look="warning">{words.withdraw}</Button>
          </Form>
        </section>
      ) : null}
    </>
  );
};
