import 'server-only';
import { toDay } from '@/lib/casework/dates';
import { askedKinds } from '@/lib/casework/request';
import { sayHowToDisagree } from '@/lib/casework/say-remedy';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { type Assessment, outcomeOf } from '@/lib/catalogue/assess';
import type { Body, Known, PlannedPayment } from '@/lib/catalogue/kernel';
import type { FactSources } from '@/lib/catalogue/prefill';
import type { Registered } from '@/lib/catalogue/registry';
import { resultOf, sayEffects, sayLine, sayTotal, sayValue, sayVerdict } from '@/lib/catalogue/say';
import type { DecisionOutcome, DocumentRequest } from '@/lib/db/generated/client';
import { formatDay, formatInstant, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
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
  /** None: decided by the sealed act of the body, without a person. */
  readonly proposer: Name | null;
  readonly signer: Name | null;
  /** The one that attends to it, when not that of the procedure. */
  readonly body?: Body;
  readonly at: Date;
};

/** Something is recognised and paid. */
export const isGrant = (outcome: DecisionOutcome): boolean => outcome === 'granted' || outcome === 'granted_in_part';

const nameOf = ({ givenName, surnames }: Name) => `${givenName} ${surnames}`;

const factRows = ({ registered: { procedure, words }, locale, facts, sources, assessment }: Said) => {
  const t = translator(locale);
  const read = new Set(assessment.verdicts.flatMap(({ reads }) => reads));
  for (const key of [...procedure.award.needs, ...(procedure.tells ?? [])]) read.add(key);
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

/** What the body appreciates otherwise than the rules read it, said as such with its reasons (Ley 39/2015 arts. 35.1, 77.1). */
const appreciatedSections = ({ registered, locale, assessment }: Said): SheetSection[] => {
  const t = translator(locale);
  const words = registered.words[locale];
  const paragraphs = assessment.verdicts.flatMap(({ id, outcome, appreciated }) =>
    appreciated
      ? [
          t('decisionDesk.appreciation.said', {
            requirement: words.requirements[id]?.title ?? id,
            rules: t(`decisionDesk.appreciation.rules.${outcome}`),
            appreciated: t(`decisionDesk.appreciation.as.${appreciated.outcome}`),
            reason: appreciated.reason,
          }),
        ]
      : [],
  );
  if (paragraphs.length === 0) return [];
  const law = t('decisionDesk.appreciation.law');
  return [{ title: t('decisionDesk.appreciation.section'), paragraphs: [law, ...paragraphs] }];
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
    ...appreciatedSections(said),
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
  const { kind } = registered.procedure;
  return [
    {
      title: t(kind ? 'issued.decision.changes' : 'issued.decision.award'),
      // What is no benefit says from when it counts.
      ...(kind && {
        rows: sayEffects(words, award, locale),
      }),
      ...((award.lines.length > 0 || total) && {
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
      }),
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
export const signedSection = ({ registered, locale, proposer, signer, at, body }: Said): SheetSection => {
  const t = translator(locale);
  const hands = proposer
    ? ([
        [t('issued.decision.proposedBy'), nameOf(proposer)],
        [t('issued.decision.signedBy'), signer ? nameOf(signer) : '—'],
      ] as const)
    : ([[t('issued.decision.signedBy'), t('issued.decision.sealed')]] as const);
  return {
    title: t('issued.decision.signature'),
    rows: [
      [t('issued.decision.body'), t(`issued.bodies.${body ?? registered.procedure.body}`)],
      ...hands,
      [t('issued.decision.signedOn'), formatInstant(at, locale, { zone: true })],
    ],
  };
};

/** A decision in words: requirements, facts with their source, the award line by line, payments, how to disagree. */
export const decisionSheet = (said: Said): Sheet => {
  const { registered, locale, assessment, outcome, reasons, proposer } = said;
  const { kind } = registered.procedure;
  const words = registered.words[locale];
  const t = translator(locale);
  const onTheMerits = outcome !== 'inadmissible' && outcome !== 'withdrawn';
  return {
    title:
      kind && outcome !== 'inadmissible' && outcome !== 'withdrawn'
        ? t(`issued.decision.kinds.${kind}.titles.${outcome}`, { act: words.act })
        : t(`issued.decision.titles.${outcome}`, { act: words.act }),
    lead: kind && isGrant(outcome) ? t(`issued.decision.kinds.${kind}.lead`) : t(`issued.decision.leads.${outcome}`),
    sections: [
      caseSection(said),
      ...withdrawnSections(said),
      ...(onTheMerits ? groundSections(said) : []),
      ...awardSections(said),
      ...paymentSections(isGrant(outcome) ? (assessment.award?.payments ?? []) : [], said),
      ...(proposer
        ? []
        : [{ title: t('issued.decision.automatic'), paragraphs: [t('issued.decision.automaticText')] }]),
      ...(reasons ? [{ title: t('issued.decision.reasons'), paragraphs: reasons.split(/\n+/).filter(Boolean) }] : []),
      ...(outcome !== 'refused'
        ? []
        : [
            {
              title: t('issued.decision.change'),
              list: assessment.verdicts
                .filter((verdict) => outcomeOf(verdict) === 'unmet')
                .map(({ id }) => words.requirements[id]?.change ?? id),
            },
          ]),
      {
        title: t('issued.decision.appeal'),
        paragraphs: [sayHowToDisagree(registered.procedure, dayAt(said.at), locale)],
      },
      signedSection(said),
    ],
  };
};
