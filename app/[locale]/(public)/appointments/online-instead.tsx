import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

const paths = ['services', 'my/status', 'my/certificates', 'identity/register', 'help'] as const;

/** What needs no visit at all, with the page where each is done. */
export const OnlineInstead = ({ locale, level = 2 }: { locale: Locale; level?: 2 | 3 }) => {
  const { online: words } = messagesOf(locale).appointments;
  const Heading = `h${level}` as const;
  return (
    <section className="mt-8 max-w-text">
      <Heading className="text-xl">{words.title}</Heading>
      <p className="mt-1">{words.text}</p>
      <ul className="list mt-2">
        {paths.map((path) => (
          <li key={path}>
            <a href={`/${locale}/${path}`}>{words.links[path]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
