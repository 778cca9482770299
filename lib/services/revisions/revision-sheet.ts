import 'server-only';
import { remedyOf } from '@/lib/casework/remedy';
import { sayHowToDisagree, sayRemedyTerm } from '@/lib/casework/say-remedy';
import type { Settlement } from '@/lib/casework/settlement';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { sayTotal } from '@/lib/catalogue/say';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import { citation } from '@/lib/law/legal-ref';
import { unduePaymentTerm } from '@/lib/law/parameters/procedure-terms';
import {
  awardSections,
  caseSection,
  groundSections,
  isGrant,
  paymentSections,
  type Said,
  signedSection,
} from '../office/decision-sheet';
import { type Answer, isUpheld } from './answer';
import { askedSections } from './revision-receipt';

/** Before and after for the same days, and what is owed one way or the other, with its article. */
export const settlementSections = (settlement: Settlement, locale: Locale): SheetSection[] => {
  const t = translator(locale);
  const { lines, underpaid, overpaid, difference } = settlement;
  if (lines.length === 0) return [];
  const money = (value: number) => formatMoney(value, locale);
  const day = (value: string) => formatDay(value, locale, 'medium');
  return [
    {
      title: t('after.settlement.title'),
      table: {
        head: (['period', 'before', 'after', 'difference', 'made'] as const).map((key) =>
          t(`after.settlement.head.${key}`),
        ),
        rows: [
          ...lines.map((line) => [
            `${day(line.from)} – ${day(line.to)}`,
            money(line.before),
            money(line.after),
            money(line.after - line.before),
            money(line.made),
          ]),
          [t('after.settlement.total'), '', '', money(difference), ''],
        ],
      },
      ...(lines.some(({ made }) => made > 0) && {
        paragraphs: [
          underpaid > 0
            ? t('after.settlement.underpaid', { amount: money(underpaid) })
            : overpaid > 0
              ? t('after.settlement.overpaid', { amount: money(overpaid) })
              : t('after.settlement.even'),
        ],
      }),
    },
  ];
};

const debtSections = ({ settlement }: Answer, { locale, at }: Said): SheetSection[] => {
  if (!settlement || settlement.overpaid === 0) return [];
  const t = translator(locale);
  const { value: years, source } = unduePaymentTerm.entryOn(dayAt(at));
  return [
    {
      title: t('after.debt.title'),
      paragraphs: [
        t('after.debt.text', {
          amount: formatMoney(settlement.overpaid, locale),
          years,
          source: citation(source, locale),
        }),
        t('after.debt.next'),
      ],
    },
  ];
};

const changesSection = (said: Said, { result, contested, contestedAssessment, from }: Answer): SheetSection => {
  const { locale, outcome, assessment } = said;
  const t = translator(locale);
  const title = t('after.answer.changes');
  if (!isUpheld(result)) return { title, paragraphs: [t('after.answer.nothingChanges')] };
  const worth = (granted: boolean, award: typeof assessment.award) =>
    granted && award ? (sayTotal(award, locale) ?? t('after.answer.right')) : t('after.answer.nothing');
  return {
    title,
    rows: [
      [t('after.answer.before'), worth(isGrant(contested.outcome), contestedAssessment.award)],
      [t('after.answer.now'), worth(isGrant(outcome), assessment.award)],
      [
        t('after.answer.from'),
        from ? formatDay(from, locale) : t('after.answer.fromBeginning', { day: formatDay(assessment.on, locale) }),
      ],
    ],
  };
};

/** The remedies of an answer: after an objection the court, after the others the objection. */
const remedies = ({ revision }: Answer, { registered: { procedure }, locale, at }: Said): SheetSection => {
  const t = translator(locale);
  const on = dayAt(at);
  return {
    title: t('issued.decision.appeal'),
    paragraphs: [
      revision.kind === 'prior_claim'
        ? t(`remedies.${remedyOf(procedure)}.court`, sayRemedyTerm(procedure, 'court', on, locale))
        : sayHowToDisagree(procedure, on, locale),
    ],
  };
};

/** The answer to an objection, a correction or a change of circumstances: what was asked, what is decided and why, what changes. */
export const revisionSheet = (said: Said, answer: Answer): Sheet => {
  const { registered, locale, outcome, reasons } = said;
  const { revision, result, settlement, contestedAssessment, contestedFacts } = answer;
  const t = translator(locale);
  const about = { registered, assessment: contestedAssessment, facts: contestedFacts };
  const upheld = isUpheld(result);
  return {
    title:
      revision.kind === 'prior_claim'
        ? t(`after.answer.titles.prior_claim.${result}`, {
            answer: t(`remedies.${remedyOf(registered.procedure)}.answerTitle`),
            title: registered.words[locale].title,
          })
        : t(`after.answer.titles.${revision.kind}.${result}`, { title: registered.words[locale].title }),
    lead: t(`after.answer.leads.${revision.kind}`),
    sections: [
      caseSection(said),
      ...(revision.entry
        ? [
            {
              title: t('after.answer.asked'),
              paragraphs: [t('after.answer.askedIn', { number: revision.entry.number })],
            },
          ]
        : [{ title: t('after.answer.asked'), paragraphs: [t('after.answer.byOffice')] }]),
      ...askedSections(about, revision, locale),
      {
        title: t('after.answer.decided'),
        paragraphs: [t(`after.answer.results.${revision.kind}.${result}`), ...reasons.split(/\n+/).filter(Boolean)],
      },
      changesSection(said, answer),
      ...(upheld ? [...groundSections(said), ...awardSections(said)] : []),
      ...(settlement ? settlementSections(settlement, locale) : []),
      ...debtSections(answer, said),
      ...(settlement && (isGrant(outcome) || settlement.plan.length > 0) ? paymentSections(settlement.plan, said) : []),
      remedies(answer, said),
      signedSection(said),
    ],
  };
};
