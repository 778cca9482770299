import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ThreadMessage } from '@/lib/services/case-messages/read-thread';
import { Quote } from './message-thread';

/** Where a message is written, on both sides. `answering` is the one it answers. */
export const MessageForm = ({
  action,
  caseId,
  base,
  answering,
  hint,
  longest,
  value,
  error,
  csrf,
  locale,
}: {
  action: string;
  caseId: string;
  base: string;
  answering: ThreadMessage | undefined;
  hint: string;
  /** Characters a message may have. */
  longest: number;
  value: string | readonly string[] | undefined;
  error: string | undefined;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <section id="write" aria-labelledby="write-title" className="mt-10 max-w-form scroll-mt-8">
      <h2 id="write-title" className="mb-4 text-xl">
        {t('thread.write')}
      </h2>
      {answering ? (
        <>
          <Quote message={answering} label={t('thread.answering', { when: formatInstant(answering.at, locale) })} />
          <p className="mb-4">
            <a href={`${base}#write`}>{t('thread.notAnswering')}</a>
          </p>
        </>
      ) : null}
      <Form
        action={action}
        csrf={csrf}
        locale={locale}
        hidden={{ case: caseId, ...(answering ? { answers: answering.id } : {}) }}
      >
        <Field
          widget="textarea"
          name="text"
          label={t('thread.text')}
          hint={hint}
          locale={locale}
          maxLength={longest}
          value={value}
          error={error}
        />
        <Button>{t('thread.send')}</Button>
      </Form>
    </section>
  );
};
