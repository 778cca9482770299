import { Button, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { PrintButton } from '@/components/ui/print-button';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** The report, the figures for other programs, scenarios to compare, and a fresh start. */
export const TakeAwaySection = ({
  csrf,
  locale,
}: {
  /** Of the session of who is signed in. */
  csrf: string | null;
  locale: Locale;
}) => {
  const { result, scenarios, compare: comparison } = messagesOf(locale).retirement;
  const { downloads, next } = result;
  const isSignedIn = csrf !== null;
  const report = '/api/calculators/retirement/report';
  const compare = `/${locale}/calculators/retirement/compare`;
  return (
    <div className="no-print grid gap-x-14 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="take-title">
        <h2 id="take-title" className="text-xl">
          {downloads.title}
        </h2>
        <p className="mt-1 max-w-text text-muted">{downloads.pdfText}</p>
        <div className="mt-4 flex flex-wrap gap-4">
          {csrf === null ? (
            <ButtonLink href={`${report}?locale=${locale}`} download icon="download">
              {downloads.pdf}
            </ButtonLink>
          ) : (
            <Form action={report} csrf={csrf} locale={locale}>
              <Button icon="download">{downloads.pdf}</Button>
            </Form>
          )}
          <PrintButton label={downloads.print} />
        </div>
        <p className="mt-4">
          <a href="/api/calculators/retirement/export" download className="inline-flex min-h-11 items-center">
            {downloads.json}
          </a>
          <span className="block text-sm text-muted">{downloads.jsonText}</span>
        </p>
      </section>
      <section aria-labelledby="scenarios-title">
        <h2 id="scenarios-title" className="text-xl">
          {scenarios.title}
        </h2>
        <p className="mt-1 max-w-text text-muted">
          {comparison.lead} {isSignedIn ? null : scenarios.signInText}
        </p>
        <div className="mt-4">
          <ButtonLink
            href={isSignedIn ? compare : `/${locale}/sign-in?returnTo=${compare}`}
            look="secondary"
            {...(isSignedIn ? {} : { icon: 'key-round' as const })}
          >
            {isSignedIn ? scenarios.save : scenarios.signIn}
          </ButtonLink>
        </div>
        <h2 className="mt-10 text-xl">{next.title}</h2>
        <p className="mt-2">
          <a href={`/${locale}/entitlements`} className="inline-flex min-h-11 items-center">
            {next.entitlements}
          </a>
        </p>
        <Form id="forget" action="/api/calculators/retirement/forget" csrf="" locale={locale}>
          <Button look="plain">{next.restart}</Button>
          <p className="text-sm text-muted">{next.restartText}</p>
        </Form>
      </section>
    </div>
  );
};
