import { Inset } from '@/components/ui/inset';
import { isCode } from '@/lib/adapters/csv-code';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** No document: a typing error is told apart from a code nobody issued, and then what to look at. */
export const WrongCode = ({ code, locale }: { code: string; locale: Locale }) => {
  const { title, typed, malformed, unknown, howTitle, how } = messagesOf(locale).identity.verify.wrong;
  return (
    <>
      <h1 className="max-w-text text-3xl">{title}</h1>
      <Inset>
        <p>
          {typed} <code className="font-mono font-bold break-all">{code || '—'}</code>
        </p>
        <p>{isCode(code) ? unknown : malformed}</p>
      </Inset>
      <section className="mt-8 max-w-text">
        <h2 className="text-xl">{howTitle}</h2>
        <ul className="list mt-4">
          {how.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </>
  );
};
