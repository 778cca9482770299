import 'server-only';
import { toDay } from '@/lib/casework/dates';
import { askedKinds } from '@/lib/casework/request';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import type { Assessment } from '@/lib/catalogue/assess';
import type { Known } from '@/lib/catalogue/kernel';
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
type Said = {
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

/** A decision in words: requirements, facts with their source, the award line by line, payments, how to disagree. */
export const decisionSheet = (said: Said): Sheet => {
  const { registered, locale, person, number, assessment, outcome, reasons, iban, proposer, signer, at } = said;
  const { procedure } = registered;
  const words = registered.words[locale];
  const t = translator(locale);
  const granted = isGrant(outcome);
  const { award } = assessment;
  const total = award && sayTotal(award, locale);
  const onTheMerits = outcome !== 'inadmissible' && outcome !== 'withdrawn';
  const medium = (value: string) => formatDay(value, locale, 'medium');
  return {
    title: t(`issued.decision.titles.${outcome}`, { act: words.act }),
    lead: t(`issued.decision.leads.${outcome}`),
    sections: [
      {
        title: t('issued.decision.case'),
        rows: [
          [t('issued.receipt.person'), `${nameOf(person)}, ${person.idNumber}`],
          [t('issued.decision.number'), number],
          [t('issued.receipt.procedure'), `${procedure.code} · ${words.title}`],
          [t('issued.decision.eventDate'), formatDay(assessment.on, locale)],
        ],
      },
      ...withdrawnSections(said),
      ...(!onTheMerits
        ? []
        : [
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
          ]),
      ...(granted && award
        ? [
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
            ...(award.payments.length > 0
              ? [
                  {
                    title: t('issued.decision.payments'),
                    ...(iban ? { paragraphs: [t('issued.decision.paidInto', { iban: maskIban(iban) })] } : {}),
                    table: {
                      head: (['on', 'period', 'days', 'value'] as const).map((key) =>
                        t(`issued.decision.paymentHead.${key}`),
                      ),
                      rows: award.payments.map(({ on, from, to, days, value }) => [
                        medium(on),
                        `${medium(from)} – ${medium(to)}`,
                        String(days),
                        formatMoney(value, locale),
                      ]),
                    },
                  },
                ]
              : []),
          ]
        : []),
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
      {
        title: t('issued.decision.signature'),
        rows: [
          [t('issued.decision.body'), t(`issued.bodies.${procedure.body}`)],
          [t('issued.decision.proposedBy'), nameOf(proposer)],
          [t('issued.decision.signedBy'), signer ? nameOf(signer) : '—'],
          [t('issued.decision.signedOn'), formatInstant(at, locale, { zone: true })],
        ],
      },
    ],
  };
};
