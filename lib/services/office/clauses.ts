import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { attendingBody } from '@/lib/casework/attending-body';
import { outcomeOf } from '@/lib/catalogue/assess';
import {
  type ClauseOutcome,
  type ClauseWords,
  clauseOutcomes,
  clauses,
  type Fillings,
  fillClause,
  unknownHoles,
} from '@/lib/catalogue/clauses/clauses';
import { findProcedure } from '@/lib/catalogue/registry';
import { sayTotal } from '@/lib/catalogue/say';
import type { DecisionClause, DecisionClauseVersion } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { citation } from '@/lib/law/legal-ref';
import type { Problem, RawValues } from '../forms/form-return';
import { getOfficeCase } from './office-case';

type OfficeCase = Awaited<ReturnType<typeof getOfficeCase>>;
type Words = Readonly<Record<Locale, ClauseWords>>;

/** A clause as it stands in the library, of the catalogue or of the body's supervisors. */
export type LibraryClause = {
  readonly id: string;
  readonly own: boolean;
  readonly isOn: boolean;
  readonly version: number;
  readonly procedure: string | null;
  readonly outcomes: readonly ClauseOutcome[];
  readonly words: Words;
  /** The article it rests on, as it is cited in a language. */
  readonly law: Readonly<Record<Locale, string>>;
  readonly savedAt: Date | null;
};

const ofCatalogue = (): LibraryClause[] =>
  clauses.flatMap(({ id, outcomes, procedures, words, ref }) =>
    (procedures ?? [null]).map((procedure) => ({
      id,
      own: false,
      isOn: true,
      version: 1,
      procedure,
      outcomes,
      words,
      law: { es: citation(ref, 'es'), en: citation(ref, 'en') },
      savedAt: null,
    })),
  );

const inLibrary = ({ id, isOn, version, versions }: DecisionClause & { versions: DecisionClauseVersion[] }) => {
  const used = versions.find(({ number }) => number === version);
  if (!used) return [];
  const { procedure, outcomes, words, law, savedAt } = used;
  const known = clauseOutcomes.filter((each) => outcomes.includes(each));
  const of = { id, own: true, isOn, version, procedure, outcomes: known, words: words as Words, savedAt };
  return [{ ...of, law: { es: law, en: law } }] satisfies LibraryClause[];
};

const ofBody = async (tx: Tx, body: string): Promise<LibraryClause[]> =>
  (
    await tx.decisionClause.findMany({
      where: { body },
      orderBy: { createdAt: 'asc' },
      include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
      take: 500,
    })
  ).flatMap(inLibrary);

/** The whole library, for whoever writes in it. */
export const listClauses = async (actor: Actor): Promise<readonly LibraryClause[]> => {
  assertCan(actor, 'edit:clauses');
  return [...(await reading(actor, (tx) => ofBody(tx, actor.body ?? ''))), ...ofCatalogue()];
};

/** What the case fills the holes of a clause with, in a language. */
const fillingsOf = (
  { person, register, registered, assessment, factSources, eventDate }: OfficeCase,
  locale: Locale,
): Fillings => {
  const words = registered.words[locale];
  const entry = register.find(({ kind }) => kind === 'application');
  const unmet = assessment.verdicts.filter((verdict) => outcomeOf(verdict) === 'unmet' && !verdict.factor);
  const corrected = Object.entries(factSources).filter(([, { was }]) => was !== undefined);
  const total = assessment.award && sayTotal(assessment.award, locale);
  return {
    name: `${person.givenName} ${person.surnames}`,
    act: words.act,
    ...(entry && { number: entry.number, applied: formatInstantDay(entry.presentedAt, locale) }),
    ...(eventDate && { event: formatInstantDay(eventDate, locale) }),
    ...(unmet.length > 0 && { unmet: unmet.map(({ id }) => words.requirements[id]?.title ?? id).join('; ') }),
    ...(corrected.length > 0 && { corrected: corrected.map(([key]) => words.facts[key]?.name ?? key).join('; ') }),
    ...(total && { total }),
  };
};

/** A clause with the words of this case in both languages: the person reads one, the caseworker may read the other. */
export type OfferedClause = {
  readonly id: string;
  readonly outcomes: readonly ClauseOutcome[];
  readonly title: Readonly<Record<Locale, string>>;
  readonly text: Readonly<Record<Locale, string>>;
  readonly law: Readonly<Record<Locale, string>>;
};

/** The clauses that fit a case and what may be proposed in it, filled in. */
export const clausesFor = async (
  actor: Actor,
  row: OfficeCase,
  choices: readonly string[],
): Promise<readonly OfferedClause[]> => {
  const body = attendingBody(row);
  assertCan(actor, 'review:case', { personId: row.personId, body });
  const own = await reading(actor, (tx) => ofBody(tx, body));
  const fillings = { es: fillingsOf(row, 'es'), en: fillingsOf(row, 'en') };
  return [...own.filter(({ isOn }) => isOn), ...ofCatalogue()].flatMap(({ id, outcomes, procedure, words, law }) => {
    if (procedure !== null && procedure !== row.procedure) return [];
    if (!outcomes.some((each) => choices.includes(each))) return [];
    const es = fillClause(words.es.text, fillings.es);
    const en = fillClause(words.en.text, fillings.en);
    if (es === null || en === null) return [];
    return [{ id, outcomes, title: { es: words.es.title, en: words.en.title }, text: { es, en }, law }];
  });
};

/** The reasons as typed, with the chosen clauses after them in the language of the person, each with its article. */
export const withClauses = async (
  actor: Actor,
  id: string,
  sent: { readonly reasons: string; readonly chosen: readonly string[] },
): Promise<string> => {
  const row = await getOfficeCase(actor, id);
  const locale: Locale = row.locale === 'en' ? 'en' : 'es';
  const offered = await clausesFor(actor, row, clauseOutcomes);
  const texts = offered
    .filter((clause) => sent.chosen.includes(clause.id))
    .map(({ text, law }) => `${text[locale]} (${law[locale]})`)
    .filter((text) => !sent.reasons.includes(text));
  return [sent.reasons.trimEnd(), ...texts].filter(Boolean).join('\n\n');
};

const read = (values: RawValues) => {
  const text = (name: string) => String(values[name] ?? '').trim();
  const words: Words = {
    es: { title: text('titleEs'), text: text('textEs') },
    en: { title: text('titleEn'), text: text('textEn') },
  };
  const sentOutcomes = ([] as unknown[]).concat(values.outcomes ?? []);
  const outcomes = clauseOutcomes.filter((each) => sentOutcomes.includes(each));
  const procedure = text('procedure') || null;
  const law = text('law');
  const required = ['titleEs', 'textEs', 'titleEn', 'textEn', 'law'].filter((name) => !text(name));
  const holes = [
    ...(['textEs', 'textEn'] as const).flatMap((field) =>
      unknownHoles(text(field))
        .slice(0, 1)
        .map((hole) => ({ field, code: 'clause-hole', values: { hole } })),
    ),
  ];
  const problems: Problem[] = [
    ...required.map((field) => ({ field, code: 'missing' })),
    ...(outcomes.length === 0 ? [{ field: 'outcomes', code: 'missing' }] : []),
    ...(procedure && !findProcedure(procedure) ? [{ field: 'procedure', code: 'missing' }] : []),
    ...holes,
  ];
  return { words, outcomes: [...outcomes], procedure, law, problems };
};

const lockClause = async (tx: Tx, actor: Actor, id: string, version: number): Promise<DecisionClause> => {
  await tx.$executeRaw`SELECT 1 FROM "DecisionClause" WHERE id = ${id} FOR UPDATE`;
  const clause = await tx.decisionClause.findFirst({ where: { id, body: actor.body ?? '' } });
  if (!clause) throw new NotFound('clause');
  if (clause.version !== version) throw new Conflict('clause');
  return clause;
};

/** Saves a clause, new or as the next version of one; decisions that used an earlier one keep its words. */
export const saveClause = async (
  actor: Actor,
  of: { readonly id: string; readonly version: number } | null,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:clauses');
    const { problems, ...content } = read(values);
    const before = of && (await lockClause(tx, actor, of.id, of.version));
    if (problems.length > 0) return { problems };
    const at = now();
    const number = (before?.version ?? 0) + 1;
    const clause = before
      ? await tx.decisionClause.update({ where: { id: before.id }, data: { version: number } })
      : await tx.decisionClause.create({ data: { body: actor.body ?? '', version: number, createdAt: at } });
    await tx.decisionClauseVersion.create({
      data: { clauseId: clause.id, number, ...content, savedAt: at, savedById: actor.id },
    });
    audit({ action: 'clause.saved', object: `clause:${clause.id}`, details: { version: number } });
    return { problems: [] };
  });

/** Offers a clause, or offers it no longer. */
export const switchClause = async (
  actor: Actor,
  id: string,
  { version, isOn }: { readonly version: number; readonly isOn: boolean },
): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:clauses');
    await lockClause(tx, actor, id, version);
    await tx.decisionClause.update({ where: { id }, data: { isOn } });
    audit({ action: 'clause.switched', object: `clause:${id}`, details: { isOn } });
  });
