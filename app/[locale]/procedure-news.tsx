import { AfterReport } from '@/components/deaths/after-report';
import { CardsReady } from '@/components/travel/cards-ready';
import { today } from '@/lib/adapters/clock';
import type { Session } from '@/lib/auth/session';
import { parseFacts } from '@/lib/catalogue/prefill';
import type { ReporterRelation } from '@/lib/catalogue/procedures/death-report';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import { listCards } from '@/lib/services/european-card/list-cards';
import { SurvivorBenefits } from './survivor-benefits';

/** What only some procedures have to tell on the page of a case and of its receipt. */
export const ProcedureNews = async ({
  found,
  session,
  locale,
}: {
  found: { readonly id: string; readonly procedure: string; readonly state: string; readonly facts: unknown };
  session: Pick<Session, 'actor' | 'csrf'>;
  locale: Locale;
}) => {
  const { id, procedure: slug, state } = found;
  const day = today();
  if (slug === 'ehic-cps' || slug === 'ehic-card') {
    const cards = await listCards(session.actor, id);
    const isWaiting = ['registered', 'instruction', 'awaiting_citizen', 'proposed'].includes(state);
    return <CardsReady cards={cards} isWaiting={isWaiting} today={day} locale={locale} />;
  }
  if (slug !== 'death-report') return null;
  const facts = parseFacts(getProcedure(slug).procedure.facts, found.facts, day);
  const deathDate = facts.deathDate as Day;
  const relation = facts.reporterRelation as ReporterRelation;
  return (
    <>
      <AfterReport deathDate={deathDate} locale={locale} />
      <SurvivorBenefits
        relation={relation}
        deathDate={deathDate}
        today={day}
        caseId={id}
        csrf={session.csrf}
        locale={locale}
      />
    </>
  );
};
