'use client';
import { useParams } from 'next/navigation';
import { useEffect, useRef } from 'react';

// Kept here and short: an error boundary travels with every page, the catalogue of texts must not.
const words = {
  es: {
    title: 'Ahora mismo no podemos mostrarte esta página',
    kept: 'Lo que habías guardado con «Continuar» sigue guardado. Si acababas de presentar algo, mira en Mi área si tiene número de registro antes de repetirlo.',
    retry: 'Probar otra vez',
    my: 'Ir a Mi área',
    help: 'Ver otras formas de hacerlo',
    code: 'Código de incidencia',
  },
  en: {
    title: 'We cannot show you this page right now',
    kept: 'What you saved with “Continue” is still saved. If you had just sent something, look in My area for its register number before doing it again.',
    retry: 'Try again',
    my: 'Go to My area',
    help: 'See other ways to do it',
    code: 'Incident code',
  },
};

const ErrorPage = ({ error }: { error: Error & { digest?: string } }) => {
  const { locale } = useParams<{ locale: string }>();
  const language = locale === 'en' ? 'en' : 'es';
  const t = words[language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-4 py-16 sm:px-6 lg:px-8">
      <h1 ref={heading} tabIndex={-1} className="max-w-text text-3xl">
        {t.title}
      </h1>
      <p className="mt-4 max-w-text">{t.kept}</p>
      <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="button" className="btn" onClick={() => window.location.reload()}>
          {t.retry}
        </button>
        <a href={`/${language}/my`}>{t.my}</a>
        <a href={`/${language}/help/other-ways`}>{t.help}</a>
      </p>
      {error.digest ? (
        <p className="mt-8 text-sm text-muted">
          {t.code}: <span className="font-mono">{error.digest}</span>
        </p>
      ) : null}
    </main>
  );
};

export default ErrorPage;
