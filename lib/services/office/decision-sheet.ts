import 'server-only';
import { toDay } from '@/lib/casework/dates';
import { askedKinds } from '@/lib/casework/request';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import type { Assessment } from '@/lib/catalogue/assess';
import type { Known, PlannedPayment } from '@/lib/catalogue/kernel';
import type { FactSources } from '@/lib/catalogue/prefill';
import type { Registered } from '@/lib/catalogue/registry';
import { resultOf, sayLine, sayTotal, sayValue, sayVerdict } from '@/lib/catalogue/say';
import type { DecisionOutcome, DocumentRequest } from '@/lib/db/generated/client';
import { formatDay, formatInstant, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskIban } from '@/lib/law/identifiers';
import { citation } from '@/lib/law/legal-ref';

type Name = { readonly givenName: string; readonly surnames: string };
export type Said = {
  readonly registered: Registered;
  readonly locale: Locale;
  readonly person: Name & { readonly idNumber: string };
  readonly number: string;
  readonly assessment: Assessment;
  readonly outcome: DecisionOutcome;
  readonly facts: Known;
  readonly sources: FactSources;
  readonly reasons: string;
  /** The request whose term ended without an answer: why the application is taken as withdrawn. */
  readonly lapsed: Pick<DocumentRequest, 'documents' | 'notifiedOn' | 'dueOn'> | null;
  readonly iban: string | null;
  readonly proposer: Name;
  readonly signer: Name | null;
  readonly at: Date;
};

/** Something is recognised and paid. */
export const isGrant = (outcome: DecisionOutcome): boolean => outcome === 'granted' || outcome === 'granted_in_part';

const nameOf = ({ givenName, surnames }: Name) => `${givenName} ${surnames}`;

const factRows = ({ registered: { procedure, words }, locale, facts, sources, assessment }: Said) => {
  const t = translator(locale);
  const read = new Set(assessment.verdicts.flatMap(({ reads }) => reads));
  for (const key of procedure.award.needs) read.add(key);
  return Object.entries(procedure.facts).flatMap(([key, field]) => {
    const word = words[locale].facts[key];
    if (!read.has(key) || !word || facts[key] === undefined) return [];
    const source = sources[key];
    const from = t(`issued.decision.factSources.${source?.source ?? 'declared'}`, { reason: source?.reason ?? '' });
    return [[word.name, sayValue(field, word as never, facts[key], locale), from]];
  });
};

const day = (value: Date | null, locale: Locale) => (value ? formatDay(toDay(value), locale) : '—');

/** What was asked and until when, what follows by law, and that one may apply again (Ley 39/2015 arts. 21.1, 68.1). */
const withdrawnSections = ({ outcome, lapsed, registered, locale }: Said): SheetSection[] => {
  if (outcome !== 'withdrawn' || !lapsed) return [];
  const t = translator(locale);
  const { documents } = registered.words[locale];
  return [
    {
      title: t('requests.decision.asked'),
      rows: [
        [t('requests.decision.notified'), day(lapsed.notifiedOn, locale)],
        [t('requests.decision.until'), day(lapsed.dueOn, locale)],
      ],
      list: askedKinds(lapsed.documents).map((kind) => documents[kind]?.name ?? t('issued.other')),
    },
    { title: t('requests.decision.law'), paragraphs: [t('requests.decision.lawText')] },
    {
      title: t('requests.decision.next'),
      paragraphs: [t('requests.decision.today'), t('requests.decision.again')],
    },
  ];
};

/** Whose case it is, under which number. */
export const caseSection = ({ registered, locale, person, number, assessment }: Said): SheetSection => {
  const t = translator(locale);
  const { procedure, words } = registered;
  return {
    title: t('issued.decision.case'),
    rows: [
      [t('issued.receipt.person'), `${nameOf(person)}, ${person.idNumber}`],
      [t('issued.decision.number'), number],
      [t('issued.receipt.procedure'), `${procedure.code} · ${words[locale].title}`],
      [t('issued.decision.eventDate'), formatDay(assessment.on, locale)],
    ],
  };
};

/** Requirements with their reasons, and the facts they read with their source. */
export const groundSections = (said: Said): SheetSection[] => {
  const { registered, locale, assessment } = said;
  const t = translator(locale);
  const words = registered.words[locale];
  return [
    {
      title: t('issued.decision.requirements'),
      table: {
        head: (['requirement', 'result', 'reason', 'ref'] as const).map((key) =>
          t(`issued.decision.requirementHead.${key}`),
        ),
        rows: assessment.verdicts.map((verdict) => [
          words.requirements[verdict.id]?.title ?? verdict.id,
          t(`issued.decision.results.${resultOf(verdict)}`),
          sayVerdict(words, verdict, locale) ?? '—',
          citation(verdict.ref, locale),
        ]),
      },
    },
    {
      title: t('issued.decision.facts'),
      table: {
        head: (['fact', 'value', 'source'] as const).map((key) => t(`issued.decision.factHead.${key}`)),
        rows: factRows(said),
      },
    },
  ];
};

/** The award line by line with the article of each. */
export const awardSections = ({ registered, locale, assessment: { award }, outcome }: Said): SheetSection[] => {
  if (!isGrant(outcome) || !award) return [];
  const t = translator(locale);
  const words = registered.words[locale];
  const total = sayTotal(award, locale);
  return [
    {
      title: t('issued.decision.award'),
      table: {
        head: (['line', 'value', 'ref'] as const).map((key) => t(`issued.decision.awardHead.${key}`)),
        rows: [
          ...award.lines.map((line) => {
            const { label, value } = sayLine(words, line, locale);
            return [label, value, citation(line.ref, locale)];
          }),
          ...(total ? [[t('issued.decision.total'), total, '']] : []),
        ],
      },
      paragraphs: words.granted,
    },
  ];
};

/** When what is paid, and where. */
export const paymentSections = (
  payments: readonly PlannedPayment[],
  { iban, locale }: Pick<Said, 'iban' | 'locale'>,
): SheetSection[] => {
  if (payments.length === 0) return [];
  const t = translator(locale);
  const day = (value: string) => formatDay(value, locale, 'medium');
  return [
    {
      title: t('issued.decision.payments'),
      ...(iban ? { paragraphs: [t('issued.decision.paidInto', { iban: maskIban(iban) })] } : {}),
      table: {
        head: (['on', 'period', 'days', 'value'] as const).map((key) => t(`issued.decision.paymentHead.${key}`)),
        rows: payments.map(({ on, from, to, days, value }) => [
          day(on),
          `${day(from)} – ${day(to)}`,
          String(days),
          formatMoney(value, locale),
        ]),
      },
    },
  ];
};

/** Who proposed and who signed, for which body. */
export const signedSection = ({ registered, locale, proposer, signer, at }: Said): SheetSection => {
  const t = translator(locale);
  return {
    title: t('issued.decision.signature'),
    rows: [
      [t('issued.decision.body'), t(`issued.bodies.${registered.procedure.body}`)],
      [t('issued.decision.proposedBy'), nameOf(proposer)],
      [t('issued.decision.signedBy'), signer ? nameOf(signer) : '—'],
      [t('issued.decision.signedOn'), formatInstant(at, locale, { zone: true })],
    ],
  };
};

/** A decision in words: requirements, facts with their source, the award line by line, payments, how to disagree. */
export const decisionSheet = (said: Said): Sheet => {
  const { registered, locale, assessment, outcome, reasons } = said;
  const words = registered.words[locale];
  const t = translator(locale);
  const onTheMerits = outcome !== 'inadmissible' && outcome !== 'withdrawn';
  return {
    title: t(`issued.decision.titles.${outcome}`, { act: words.act }),
    lead: t(`issued.decision.leads.${outcome}`),
    sections: [
      caseSection(said),
      ...withdrawnSections(said),
      ...(onTheMerits ? groundSections(said) : []),
      ...awardSections(said),
      ...paymentSections(isGrant(outcome) ? (assessment.award?.payments ?? []) : [], said),
      ...(reasons ? [{ title: t('issued.decision.reasons'), paragraphs: reasons.split(/\n+/).filter(Boolean) }] : []),
      ...(outcome !== 'refused'
        ? []
        : [
            {
              title: t('issued.decision.change'),
              list: assessment.verdicts
                .filter(({ outcome }) => outcome === 'unmet')
                .map(({ id }) => words.requirements[id]?.change ?? id),
            },
          ]),
      { title: t('issued.decision.appeal'), paragraphs: [t('issued.decision.appealText')] },
      signedSection(said),
    ],
  };
};
