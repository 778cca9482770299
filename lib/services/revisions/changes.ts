import 'server-only';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { type Before, type Settlement, settle } from '@/lib/casework/settlement';
import { type Assessment, assess, contextOf, stepsFor } from '@/lib/catalogue/assess';
import { date } from '@/lib/catalogue/fields';
import type { Known, Procedure } from '@/lib/catalogue/kernel';
import { type FactSource, type FactSources, parseFacts, prefill } from '@/lib/catalogue/prefill';
import type { Payment } from '@/lib/db/generated/client';
import { nextWorkingDay } from '@/lib/law/calendar';
import { addDays, addToMonth, type Day, firstDay, monthOf } from '@/lib/law/day';
import { type PersonWithRecord, sourcesOf } from '../cases/sources';
import { officePlace } from '../register/places';

/** Since when circumstances are others: from the day of the award on, and not announced before it happens. */
export const sinceField = (on: Day) => ({ since: date({ min: { day: on }, max: { daysFromToday: 0 } }) });

/**
 * Facts that can be others while an award is paid: asked in the application, and read by its requirements, its amount or
 * where it is paid. The event itself does not change any more, and what the record holds is not the person's to change.
 */
export const changeableFacts = (
  procedure: Procedure,
  { facts, sources }: { readonly facts: Known; readonly sources: FactSources },
  { verdicts }: Assessment,
): readonly string[] => {
  const account = procedure.payTo?.needs ?? [];
  const read = new Set([...verdicts.flatMap(({ reads }) => reads), ...procedure.award.needs, ...account]);
  const asked = stepsFor(procedure, facts, contextOf(procedure, facts, today())).flatMap(({ asks }) => asks);
  return [...new Set(asked)].filter(
    (key) =>
      read.has(key) &&
      key !== procedure.eventDate &&
      (sources[key]?.source !== 'record' || account.some((each) => each === key)),
  );
};

/** The facts of a case with the changed ones, and what follows from them. */
export const withChanges = (
  procedure: Procedure,
  before: { readonly facts: Known; readonly sources: FactSources },
  changed: unknown,
  person: PersonWithRecord,
  at: Date,
): { readonly facts: Known; readonly sources: FactSources } => {
  const fresh = parseFacts(procedure.facts, changed, today());
  const declared: FactSource = { source: 'declared', at: at.toISOString() };
  const sources = { ...before.sources, ...Object.fromEntries(Object.keys(fresh).map((key) => [key, declared])) };
  return prefill(procedure, { ...before.facts, ...fresh }, sources, sourcesOf(person, today()), at.toISOString());
};

/**
 * From when a change counts in the award: the day of the change; for the minimum income the first day of the month after
 * it (Ley 19/2021 art. 16.2).
 */
export const effectiveFrom = (procedure: Procedure, since: Day): Day =>
  procedure.slug === 'imv' ? firstDay(addToMonth(monthOf(since), 1)) : since;

/** Ordered and not come back. */
const isMade = ({ state }: Pick<Payment, 'state'>): boolean => state === 'ordered' || state === 'paid';

/** What an award changes in the payments of a case, from a day on or from the beginning. */
export const settlementOf = (
  payments: readonly Pick<Payment, 'state' | 'payOn' | 'from' | 'to' | 'value'>[],
  award: Assessment['award'],
  from: Day | null,
): Settlement => {
  const before = payments
    .filter(({ state }) => state !== 'cancelled')
    .map(
      (payment): Before => ({
        on: toDay(payment.payOn),
        from: toDay(payment.from),
        to: toDay(payment.to),
        value: payment.value as Before['value'],
        made: isMade(payment),
      }),
    );
  const soonest = nextWorkingDay(addDays(today(), 1), officePlace);
  return settle(before, award?.payments ?? [], { from, soonest });
};

/** The award that the changed facts give, and what it changes from its day on. */
export const assessChange = (procedure: Procedure, facts: Known) => {
  const assessment = assess(procedure, facts, today());
  return { assessment, award: assessment.outcome === 'not-entitled' ? null : assessment.award };
};
