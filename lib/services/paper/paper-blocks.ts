import 'server-only';
import type { AnswerBlock, AnswerSpace } from '@/lib/adapters/pdf/answer';
import type { Block } from '@/lib/adapters/pdf/document';
import type { Field } from '@/lib/catalogue/fields';
import type { Known } from '@/lib/catalogue/kernel';
import type { PaperCondition, PaperForm, PaperStep, PaperWord } from '@/lib/catalogue/paper';
import { sayValue } from '@/lib/catalogue/say';
import { formatMoney, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

/** Choices that stand on paper as boxes; of more the person writes the one that applies. */
const MOST_TICKS = 14;
/** Rows printed of a group that repeats, where the law does not ask for more. */
const ROWS = 3;

export const dateSpace = (value: unknown, locale: Locale): AnswerSpace => ({
  kind: 'squares',
  groups: [2, 2, 4],
  names: messagesOf(locale).paper.dateParts,
  ...(typeof value === 'string' ? { value: value.split('-').toReversed() } : {}),
});

const IBAN_GROUPS = [4, 4, 4, 4, 4, 4];

/** Where the answer to a fact is written, by its kind: the one place where kinds meet paper. */
const spaceOf = (field: Field, word: PaperWord, value: unknown, locale: Locale): AnswerSpace => {
  const t = translator(locale);
  const isKnown = value !== undefined && value !== null;
  const said = isKnown ? sayValue(field, word as never, value, locale) : undefined;
  const written = said === undefined ? {} : { value: said };
  switch (field.kind) {
    case 'date':
      return dateSpace(value, locale);
    case 'yesNo':
      return {
        kind: 'ticks',
        options: [true, false].map((option) => ({
          text: sayValue(field, word as never, option, locale),
          ticked: value === option,
        })),
      };
    case 'choice':
      return field.options.length > MOST_TICKS
        ? { kind: 'lines', count: 1, ...written }
        : {
            kind: 'ticks',
            options: field.options.map((option) => ({
              text: word.options?.[option] ?? option,
              ticked: value === option,
            })),
          };
    case 'iban':
      return {
        kind: 'squares',
        groups: IBAN_GROUPS,
        ...(isKnown ? { value: String(value).match(/.{1,4}/g) ?? [] } : {}),
      };
    case 'integer':
      return {
        kind: 'short',
        unit: field.unit === 'count' ? '' : t(`apply.units.${field.unit}`),
        ...(isKnown ? { value: formatNumber(value as number, locale, 0) } : {}),
      };
    case 'money':
      return {
        kind: 'short',
        unit: '€',
        ...(isKnown ? { value: formatMoney(value as number, locale).replace(/\s*€\s*/, '') } : {}),
      };
    case 'percent':
      return { kind: 'short', unit: '%', ...(isKnown ? { value: formatNumber((value as number) / 100, locale) } : {}) };
    case 'text':
      return { kind: 'lines', count: field.lines === 'many' ? 5 : field.maxLength > 80 ? 2 : 1, ...written };
    case 'list':
      throw new RangeError('a list is drawn row by row');
  }
};

const answer = (label: string, field: Field, word: PaperWord, value: unknown, locale: Locale): AnswerBlock => {
  const isLong = field.kind === 'choice' && field.options.length > MOST_TICKS;
  const hint = [word.hint, isLong ? messagesOf(locale).paper.writeOne : ''].filter(Boolean).join(' ');
  return { type: 'answer', label, ...(hint ? { hint } : {}), space: spaceOf(field, word, value, locale) };
};

const listBlocks = (
  label: string,
  field: Extract<Field, { kind: 'list' }>,
  word: PaperWord,
  value: unknown,
  locale: Locale,
): Block[] => {
  const t = translator(locale);
  const known = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  const rows = Math.min(field.max, Math.max(field.min, known.length, ROWS));
  return [
    { type: 'heading', level: 3, text: label },
    ...(word.hint ? [{ type: 'paragraph' as const, text: word.hint, tone: 'muted' as const }] : []),
    ...Array.from({ length: rows }, (_, row): Block[] => [
      {
        type: 'heading',
        level: 3,
        text: (word.one ?? '{number}').replace('{number}', String(row + 1)),
      },
      ...Object.entries(field.item).map(([key, item]): Block => {
        const inner = word.item?.[key] ?? { label: key };
        return answer(inner.label, item, inner, known[row]?.[key], locale);
      }),
    ]).flat(),
    ...(field.max > rows ? [{ type: 'paragraph' as const, tone: 'muted' as const, text: t('paper.moreRows') }] : []),
  ];
};

/** A condition in words: which answers to which questions it follows from. */
const sayCondition = ({ given, also }: PaperCondition, locale: Locale): string => {
  const t = translator(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const options = new Intl.ListFormat(locale, { type: 'disjunction' });
  const parts = given.map(({ question: { number, field, word }, values }) =>
    t('paper.onlyAnswer', {
      number,
      values: options.format(
        values.map((value) => t('paper.quoted', { value: sayValue(field, word as never, value, locale) })),
      ),
    }),
  );
  const others = also.map(({ number }) => number).toSorted((a, b) => a - b);
  const depends =
    others.length > 0
      ? [
          t(parts.length > 0 ? 'paper.alsoDepends' : 'paper.depends', {
            count: others.length,
            numbers: list.format(others.map(String)),
          }),
        ]
      : [];
  return t('paper.onlyIf', { when: list.format([...parts, ...depends]) });
};

const stepBlocks = ({ title, condition, questions }: PaperStep, facts: Known, locale: Locale): Block[] => [
  ...(questions.length > 1 ? [{ type: 'heading' as const, level: 3 as const, text: title }] : []),
  ...(condition ? [{ type: 'notice' as const, tone: 'info' as const, text: sayCondition(condition, locale) }] : []),
  ...questions.flatMap(({ number, key, field, word }): Block[] => {
    const label = `${number}. ${word.label}`;
    return field.kind === 'list'
      ? listBlocks(label, field, word, facts[key], locale)
      : [answer(label, field, word, facts[key], locale)];
  }),
];

/** Every question of a form, task by task, with what is known written in. */
export const questionBlocks = ({ tasks }: PaperForm, facts: Known, locale: Locale): Block[] =>
  tasks.flatMap(({ title, steps }): Block[] => [
    { type: 'heading', level: 2, text: title },
    ...steps.flatMap((step) => stepBlocks(step, facts, locale)),
  ]);

/** The papers to bring, to tick off. */
export const documentBlocks = ({ documents }: PaperForm, given: ReadonlySet<string>, locale: Locale): Block[] => {
  const t = translator(locale);
  if (documents.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: t('paper.documents') },
    { type: 'paragraph', text: t('paper.documentsLead') },
    ...documents.map(({ id, name, why, condition, byCompany }): Block => {
      const notes = [
        ...(condition ? [sayCondition(condition, locale)] : []),
        why,
        ...(byCompany ? [t('paper.byCompany')] : []),
      ];
      return {
        type: 'answer',
        label: name,
        hint: notes.join(' '),
        space: { kind: 'ticks', options: [{ text: t('paper.attached'), ticked: given.has(id) }] },
      };
    }),
  ];
};
