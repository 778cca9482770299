import 'server-only';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { remedyOf } from '@/lib/casework/remedy';
import { sayRemedyTerm } from '@/lib/casework/say-remedy';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { parseFacts } from '@/lib/catalogue/prefill';
import { sayValue } from '@/lib/catalogue/say';
import type { RegisterKind, Revision } from '@/lib/db/generated/client';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { citation, lpac } from '@/lib/law/legal-ref';
import type { Representative } from '../cases/parties';
import { entrySection, sealSection, signatureSection } from '../register/receipt-sheet';
import type { Contested } from './contested';
import { sayPoints } from './say-points';

type Name = { readonly givenName: string; readonly surnames: string; readonly idNumber: string };
type Receipt = {
  readonly contested: Contested;
  readonly revision: Revision;
  readonly entry: { number: string; kind: RegisterKind; presentedAt: Date; contentHash: string; signature: unknown };
  readonly effectiveOn: Day;
  readonly dueOn: Day;
  readonly person: Name;
  readonly signer: Name;
  readonly representative: Representative | null;
  readonly locale: Locale;
};

/** Points, changed facts and words of what is asked, as the receipt and the office read them. */
export const askedSections = (
  about: Pick<Contested, 'registered' | 'assessment' | 'facts'>,
  revision: Pick<Revision, 'kind' | 'points' | 'text' | 'petition' | 'facts' | 'effectiveFrom'>,
  locale: Locale,
): SheetSection[] => {
  const t = translator(locale);
  const { procedure, words } = about.registered;
  const points = sayPoints(revision.points, about, locale);
  const changed = revision.facts ? parseFacts(procedure.facts, revision.facts, today()) : {};
  const said = (key: string, value: unknown) => {
    const [field, word] = [procedure.facts[key], words[locale].facts[key]];
    return field && word && value !== undefined ? sayValue(field, word as never, value, locale) : '—';
  };
  const paragraphs = (text: string) => text.split(/\n+/).filter(Boolean);
  return [
    ...(revision.kind === 'change' && revision.effectiveFrom
      ? [
          {
            title: t('after.asked.changed', { since: formatDay(toDay(revision.effectiveFrom), locale) }),
            table: {
              head: [t('after.asked.fact'), t('after.asked.before'), t('after.asked.now')],
              rows: Object.keys(changed).map((key) => [
                words[locale].facts[key]?.name ?? key,
                said(key, about.facts[key]),
                said(key, changed[key]),
              ]),
            },
          },
        ]
      : points.length > 0
        ? [
            {
              title: t('after.asked.points'),
              table: {
                head: [t('after.asked.point'), t('after.asked.said')],
                rows: points.map((point) => [point.label, point.said]),
              },
            },
          ]
        : []),
    ...(revision.text ? [{ title: t('after.asked.why'), paragraphs: paragraphs(revision.text) }] : []),
    ...(revision.petition ? [{ title: t('after.asked.petition'), paragraphs: paragraphs(revision.petition) }] : []),
  ];
};

/** The receipt of what was presented about a decision: what, by whom, until when the office has to answer. */
export const revisionReceipt = (receipt: Receipt): Sheet => {
  const { contested, revision, entry, effectiveOn, dueOn, person, signer, representative, locale } = receipt;
  const t = translator(locale);
  const { words, procedure } = contested.registered;
  const heading = words[locale].title;
  const due = formatDay(dueOn, locale);
  return {
    title:
      revision.kind === 'prior_claim'
        ? t(`remedies.${remedyOf(procedure)}.receipt`, { heading })
        : t(`after.receipt.titles.${revision.kind}`, { heading }),
    lead: t('issued.receipt.lead'),
    sections: [
      entrySection(entry, heading, effectiveOn, locale),
      {
        title: t('issued.receipt.parties'),
        rows: [
          [t('issued.receipt.person'), `${person.givenName} ${person.surnames}, ${person.idNumber}`],
          [
            t('issued.receipt.representative'),
            representative
              ? t('issued.receipt.withPower', {
                  name: `${signer.givenName} ${signer.surnames}`,
                  idNumber: signer.idNumber,
                  reference: representative.reference,
                })
              : t('issued.receipt.noRepresentative'),
          ],
          [t('issued.receipt.body'), t(`issued.bodies.${procedure.body}`)],
          [t('after.receipt.decision'), formatDay(contested.notifiedOn, locale)],
        ],
      },
      ...askedSections(contested, revision, locale),
      {
        title: t('issued.receipt.documents'),
        ...(contested.row.documents.length === 0
          ? { paragraphs: [t('issued.receipt.noDocuments')] }
          : {
              table: {
                head: [t('issued.receipt.documentHead.name'), t('issued.receipt.documentHead.hash')],
                rows: contested.row.documents.map(({ name, sha256 }) => [name, sha256]),
              },
            }),
      },
      signatureSection(entry, signer, locale),
      {
        title: t('issued.receipt.deadlines'),
        paragraphs: [
          revision.kind === 'prior_claim'
            ? t('after.receipt.answerClaim', {
                due,
                ...sayRemedyTerm(procedure, 'answer', effectiveOn, locale),
              })
            : t('after.receipt.answer', { due, source: citation(lpac('21'), locale) }),
          ...(revision.late ? [t('after.receipt.late', { due: formatDay(contested.claimDue, locale) })] : []),
        ],
      },
      sealSection(locale),
    ],
  };
};
