import type { Day } from '@/lib/law/day';
import { type Assessment, assess, contextOf, isEntitled, screeningSteps } from './assess';
import { type Context, evaluate, type Known, type LifeEvent, missingFor, type Procedure } from './kernel';
import type { Registered } from './registry';

/** What the screener says of one benefit: theirs, perhaps (something is missing), or not. */
export type Found = 'entitled' | 'perhaps' | 'not';
export type Finding = {
  readonly registered: Registered;
  readonly facts: Known;
  readonly found: Found;
  /** It belongs to a life event the person has named; otherwise nothing is asked for it. */
  readonly concerned: boolean;
  /** Its main life event is one the person has named. */
  readonly main: boolean;
  /** Facts that can still change the verdict, then those that only the amount needs. */
  readonly open: readonly string[];
};
/** A page of questions: what is still missing of one step of one procedure. */
export type Question = { readonly slug: string; readonly step: string; readonly asks: readonly string[] };

/** Facts that can still decide between yes and no: what the unresolved requirements lack. */
const undecidedIn = (procedure: Procedure, facts: Known, context: Context): string[] => {
  const open = new Set<string>();
  for (const { appliesIf, met } of procedure.requirements) {
    const applies = appliesIf === undefined || evaluate(appliesIf, facts, context);
    if (applies === false) continue;
    const unknown = applies === undefined && appliesIf ? missingFor(appliesIf, facts) : missingFor(met, facts);
    for (const key of unknown) open.add(key);
  }
  return [...open];
};

/** One benefit for one person: `events` are the life events the person has named. */
export const findingOf = (registered: Registered, facts: Known, events: readonly LifeEvent[], today: Day): Finding => {
  const { procedure } = registered;
  const concerned = procedure.events.some((event) => events.includes(event));
  const base = {
    registered,
    facts,
    concerned,
    main: procedure.events[0] !== undefined && events.includes(procedure.events[0]),
  };
  if (!concerned) return { ...base, found: 'not', open: [] };
  const context = contextOf(procedure, facts, today);
  const verdict = isEntitled(procedure, facts, context);
  if (verdict === false) return { ...base, found: 'not', open: [] };
  if (verdict === true) return { ...base, found: 'entitled', open: missingFor(procedure.award, facts) };
  return { ...base, found: 'perhaps', open: undecidedIn(procedure, facts, context) };
};

/** The page that asks some of the facts wanted, or the page they depend on while theirs is hidden. */
const pageOf = ({ registered: { procedure }, facts, open }: Finding, today: Day): Question | null => {
  const shown = screeningSteps(procedure, facts, contextOf(procedure, facts, today));
  let wanted = open;
  for (let round = 0; round < procedure.steps.length && wanted.length > 0; round += 1) {
    const isWanted = (key: string) => wanted.includes(key) && facts[key] === undefined;
    const step = shown.find(({ asks }) => asks.some(isWanted));
    // What belongs to one page is asked at once.
    if (step) return { slug: procedure.slug, step: step.id, asks: step.asks.filter((key) => facts[key] === undefined) };
    const hidden = procedure.steps.filter(({ asks }) => asks.some((key) => wanted.includes(key)));
    wanted = [...new Set(hidden.flatMap(({ shownIf }) => (shownIf ? missingFor(shownIf, facts) : [])))];
  }
  return null;
};

/** What an amount is worth that is all a benefit still lacks: as much as three answers less to give. */
const AMOUNT_FIRST = 3;

/**
 * The page to ask next, of those that can still change a verdict or an amount: the one of the benefit nearest to its
 * answer, unless another helps more benefits at once. Benefits that are mainly for what has happened come first. Null when
 * nothing more can change.
 */
export const nextQuestion = (findings: readonly Finding[], today: Day): Question | null => {
  const undecided = findings.filter(({ open }) => open.length > 0);
  for (const isMain of [true, false]) {
    let best: { page: Question; worth: number } | null = null;
    for (const finding of undecided) {
      if (finding.main !== isMain) continue;
      const page = pageOf(finding, today);
      if (!page) continue;
      const helps = undecided.filter(({ open }) => page.asks.some((key) => open.includes(key))).length;
      const worth = 2 * helps - finding.open.length + (finding.found === 'entitled' ? AMOUNT_FIRST : 0);
      if (best === null || worth > best.worth) best = { page, worth };
    }
    if (best) return best.page;
  }
  return null;
};

/** The explained assessment behind a finding. */
export const assessmentOf = ({ registered, facts }: Finding, today: Day): Assessment =>
  assess(registered.procedure, facts, today);
