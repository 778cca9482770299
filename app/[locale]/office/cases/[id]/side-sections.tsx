import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import type { Actor } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { listOpinions } from '@/lib/services/office/opinions';
import { otherCases } from '@/lib/services/office/related';

type Props = { actor: Actor; caseId: string; base: string; locale: Locale };

const Side = ({
  id,
  title,
  href,
  link,
  children,
}: {
  id: string;
  title: string;
  href: string;
  link: string;
  children: ReactNode;
}) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-2 text-lg">
      {title}
    </h2>
    {children}
    <p className="no-print mt-2">
      <a href={href} className="inline-flex min-h-8 items-center">
        {link}
      </a>
    </p>
  </section>
);

/** How many other cases the person has, and whether one looks the same or says something else. */
export const RelatedSection = async ({ actor, caseId, base, locale }: Props) => {
  const t = translator(locale);
  const cases = await otherCases(actor, caseId);
  const duplicates = cases.filter(({ isDuplicate }) => isDuplicate).length;
  const contradictions = cases.reduce((sum, other) => sum + other.contradictions.length, 0);
  return (
    <Side id="related" title={t('caseDesk.related.section')} href={`${base}/related`} link={t('caseDesk.related.open')}>
      <p className="text-muted">{t('caseDesk.related.summary', { count: cases.length })}</p>
      {duplicates > 0 ? (
        <p className="mt-1">
          <Tag tone="amber" icon="copy">
            {t('caseDesk.related.duplicates', { count: duplicates })}
          </Tag>
        </p>
      ) : null}
      {contradictions > 0 ? (
        <p className="mt-1">
          <Tag tone="amber" icon="triangle-exclamation-point">
            {t('caseDesk.related.contradictions', { count: contradictions })}
          </Tag>
        </p>
      ) : null}
    </Side>
  );
};

/** What others were asked about the case, and what waits. */
export const OpinionsSection = async ({ actor, caseId, base, locale }: Props) => {
  const t = translator(locale);
  const { opinions } = await listOpinions(actor, caseId);
  return (
    <Side
      id="opinions"
      title={t('caseDesk.opinions.section')}
      href={`${base}/opinions`}
      link={t('caseDesk.opinions.open', { count: opinions.length })}
    >
      {opinions.length === 0 ? <p className="text-muted">{t('caseDesk.opinions.none')}</p> : null}
      <ul className="space-y-1">
        {opinions.slice(0, 3).map(({ id, to, state, isLate }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 break-words">{to ?? t('caseDesk.opinions.someone')}</span>
            <Tag tone={isLate ? 'red' : state === 'answered' ? 'green' : state === 'open' ? 'amber' : 'grey'}>
              {t(`caseDesk.opinions.states.${state}`)}
            </Tag>
          </li>
        ))}
      </ul>
    </Side>
  );
};
