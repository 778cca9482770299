import type { Actor } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getSelfEmploymentOfCase } from '@/lib/services/self-employed/get-self-employment';
import { SelfEmploymentHistory, SituationList } from '../../../self-employed-situation';

/** What is recorded of the self-employment of the person, beside a case that changes it. */
export const SelfEmploymentSection = async ({
  actor,
  caseId,
  procedure,
  locale,
}: {
  actor: Actor;
  caseId: string;
  procedure: string;
  locale: Locale;
}) => {
  if (!procedure.startsWith('self-employed-')) return null;
  const t = translator(locale);
  const page = await getSelfEmploymentOfCase(actor, caseId);
  return (
    <section aria-labelledby="self-employment">
      <h2 id="self-employment" className="mb-4 text-xl">
        {t('selfEmployed.office.title')}
      </h2>
      {page.rows.length > 0 ? (
        <>
          <SituationList {...page} locale={locale} />
          <div className="mt-6">
            <SelfEmploymentHistory rows={page.history} locale={locale} />
          </div>
        </>
      ) : (
        <p>{t('selfEmployed.office.none')}</p>
      )}
    </section>
  );
};
