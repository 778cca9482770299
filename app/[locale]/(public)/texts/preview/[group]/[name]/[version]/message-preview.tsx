import type { ReactNode } from 'react';
import { PageBody } from '@/components/layout/site-shell';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { fillTemplate, type TemplateWords } from '@/lib/services/messages/templates';

const Sent = ({ title, text, children }: { title: string; text: string; children?: ReactNode }) => (
  <section className="mt-8 max-w-form rounded border border-line bg-surface p-5">
    <h2 className="text-sm font-bold text-muted">{title}</h2>
    {children}
    <p className="mt-3 whitespace-pre-line">{text}</p>
  </section>
);

/** A message as it is sent, with invented data where the program puts its own. */
export const MessagePreview = ({ words, note, locale }: { words: TemplateWords; note: ReactNode; locale: Locale }) => {
  const { mail, sms, mailNote, examples } = messagesOf(locale).texts;
  const letter = fillTemplate(words, examples, 'email');
  return (
    <PageBody>
      {note}
      <h1 className="max-w-text text-2xl">{letter.subject}</h1>
      <p className="mt-2 text-muted">{mailNote}</p>
      <Sent title={mail} text={letter.text}>
        <p className="mt-1 text-lg font-bold">{letter.subject}</p>
      </Sent>
      <Sent title={sms} text={fillTemplate(words, examples, 'sms').text} />
    </PageBody>
  );
};
