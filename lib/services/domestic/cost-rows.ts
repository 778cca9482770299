import type { SheetSection } from '@/lib/casework/sheet';
import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { DomesticCost } from '@/lib/law/domestic-contributions';

/** One line of the account of a month, in cents; null where it is nobody's. */
type CostRow = { readonly label: string; readonly employer: number | null; readonly worker: number | null };

/** The account of a month line by line: each concept, what is taken off, and what each side pays in the end. */
export const costRows = (cost: DomesticCost, locale: Locale): readonly CostRow[] => {
  const words = messagesOf(locale).domestic.cost;
  return [
    ...cost.concepts.map(({ concept, employer, worker }) => ({ label: words.concepts[concept], employer, worker })),
    { label: words.reductionCommon, employer: -cost.reductions.common, worker: null },
    { label: words.reductionJoint, employer: -cost.reductions.joint, worker: null },
    { label: words.shares, employer: cost.employer, worker: cost.worker },
  ];
};

/** What stands above and below that account: pay, base, and what it comes to. */
export const costFigures = (cost: DomesticCost, locale: Locale): readonly (readonly [string, string])[] => {
  const words = messagesOf(locale).domestic.cost;
  const money = (amount: number) => formatMoney(amount, locale);
  return [
    [words.pay, money(cost.pay)],
    [words.base, money(cost.base)],
    [words.total, money(cost.total)],
    [words.net, money(cost.net)],
  ];
};

const NOTHING = '—';

/** The same as a section of a document. */
export const costSection = (
  cost: DomesticCost,
  about: Pick<SheetSection, 'title' | 'paragraphs'>,
  locale: Locale,
): SheetSection => {
  const words = messagesOf(locale).domestic.cost;
  const money = (amount: number | null) => (amount === null ? NOTHING : formatMoney(amount, locale));
  return {
    ...about,
    rows: costFigures(cost, locale),
    table: {
      head: [words.concept, words.employer, words.worker],
      rows: costRows(cost, locale).map(({ label, employer, worker }) => [label, money(employer), money(worker)]),
    },
  };
};
