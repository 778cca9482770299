import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { pageWidth } from './page-width';

/** "I have a letter or a code": check a document, activate or recover the access, find a register number. */
export const LetterBoxes = ({ locale }: { locale: Locale }) => {
  const { home } = messagesOf(locale).public;
  return (
    <section aria-labelledby="letter" className={`${pageWidth} mt-16`}>
      <div className="grid gap-x-12 gap-y-8 rounded border-l-8 border-saffron bg-surface p-6 sm:p-8 md:grid-cols-2">
        <div>
          <h2 id="letter" className="text-xl">
            {home.letter.title}
          </h2>
          <form method="get" action={`/${locale}/verify`} className="mt-5">
            <label htmlFor="csv" className="block font-bold">
              {home.letter.verify}
            </label>
            <p id="csv-hint" className="mb-2 text-sm text-muted">
              {home.letter.verifyHint}
            </p>
            <div className="flex flex-wrap gap-3">
              <input
                id="csv"
                name="csv"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={60}
                aria-describedby="csv-hint"
                className="input min-w-0 flex-1 basis-60 font-mono"
              />
              <button type="submit" className="btn">
                {home.letter.verifyButton}
              </button>
            </div>
          </form>
        </div>
        <div className="md:border-l md:border-line md:pl-12">
          <h3 className="text-lg">{home.letter.activateTitle}</h3>
          <p className="mt-2">{home.letter.activateText}</p>
          <a href={`/${locale}/identity/activate`} className="btn btn-secondary mt-5">
            {home.letter.activateLink}
          </a>
          <h3 className="mt-8 text-lg">{home.letter.referenceTitle}</h3>
          <form method="get" action={`/${locale}/search`} className="mt-2">
            <label htmlFor="reference" className="block font-bold">
              {home.letter.referenceLabel}
            </label>
            <p id="reference-hint" className="mb-2 text-sm text-muted">
              {home.letter.referenceHint}
            </p>
            <div className="flex flex-wrap gap-3">
              <input
                id="reference"
                name="q"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={60}
                aria-describedby="reference-hint"
                className="input min-w-0 flex-1 basis-48 font-mono"
              />
              <button type="submit" className="btn btn-secondary">
                {home.letter.referenceButton}
              </button>
            </div>
          </form>
        </div>
      </div>
    </section>
  );
};
