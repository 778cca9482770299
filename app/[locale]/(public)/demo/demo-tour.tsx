import { LinkList } from '@/components/ui/link-list';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** The whole way, from citizen to caseworker and back. */
export const DemoTour = ({ locale }: { locale: Locale }) => {
  const { title, text, steps, service, signIn, office } = messagesOf(locale).demo.tour;
  const links = [
    [`/${locale}/services`, service],
    [`/${locale}/sign-in`, signIn],
    [`/${locale}/office/queue`, office],
  ] as const;
  return (
    <section id="tour" aria-labelledby="tour-title" className="mt-14 max-w-text scroll-mt-6">
      <h2 id="tour-title" className="text-xl">
        {title}
      </h2>
      <p className="mt-1 mb-5 text-muted">{text}</p>
      <ol className="list-numbers">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <LinkList links={links} />
    </section>
  );
};
