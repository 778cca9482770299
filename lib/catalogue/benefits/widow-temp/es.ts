import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  arrearsWord,
  baseStepWords,
  bondDocumentWords,
  bondStepWords,
  checkWords,
  contributionRequirementWords,
  contributionStepWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  incomeDocumentWords,
  incomeStepWords,
  nextWords,
  noOtherWidowPensionWords,
  otherWidowStepWords,
  partnershipRequirementWords,
  sharingStepWords,
  taskWords,
  widowLineWords,
  widowWords,
} from '../survivors/words.es';
import type { widowTemp } from '.';

const {
  compensatoryMonthly: _1,
  victimAtBreakup: _2,
  nullityIndemnity: _3,
  newCouple: _4,
  marriedMonths: _5,
  longMarriageBefore2008: _8,
  ...facts
} = widowWords;
const { 'pension-as-compensatory': _6, ...lines } = widowLineWords;
const { married: _7, ...sharing } = sharingStepWords;

export const es: WordsOf<typeof widowTemp> = {
  title: 'Prestación temporal de viudedad',
  act: 'la prestación temporal de viudedad',
  summary: 'Dos años de ayuda cuando el matrimonio o la pareja duró menos de lo que pide la pensión.',
  page: {
    who: [
      'Quien llevaba casado menos de un año, sin hijos en común, si la enfermedad era anterior a la boda.',
      'La pareja de hecho que se inscribió menos de dos años antes de la muerte.',
    ],
    get: [
      'La misma cuantía que la pensión de viudedad: el 52 %, el 60 % o el 70 % de la base reguladora.',
      'Se cobra durante dos años, en 14 pagas. Son 12 pagas si la muerte viene del trabajo.',
    ],
    need: [
      'Cumplir todo lo demás que pide la pensión de viudedad.',
      'En parejas de hecho, cinco años de convivencia o hijos en común.',
    ],
    know: [
      arrearsWord,
      'Se acaba si te casas o formas otra pareja de hecho.',
      'Los huérfanos pueden cobrar su aumento mientras tú cobras esta prestación.',
      convictedWord,
    ],
    next: [...nextWords],
    guide: [
      'La guía de la UE de julio de 2023 la da cuando «no se puede probar la duración del matrimonio o no hay hijos comunes». La ley pide las dos cosas, y que la enfermedad fuera anterior a la boda (LGSS, art. 222).',
    ],
  },
  granted: ['Avísanos si te casas o formas pareja: entonces se acaba.'],
  minutes: 11,
  tasks: {
    death: taskWords.death,
    bond: taskWords.bond,
    base: taskWords.base,
    you: taskWords.you,
    income: taskWords.income,
    payment: taskWords.payment,
  },
  steps: {
    ...deathStepWords,
    ...contributionStepWords,
    ...bondStepWords,
    ...otherWidowStepWords,
    ...sharing,
    ...baseStepWords,
    birth: 'Tu edad',
    ...incomeStepWords,
    ...accountStepWords,
  },
  facts: { ...facts, iban: personWords.iban },
  checks: checkWords,
  requirements: {
    ...contributionRequirementWords,
    couple: {
      title: 'Estabais casados o erais pareja de hecho',
      met: 'Estabais casados o erais pareja de hecho.',
      unmet: 'Ya no erais pareja cuando falleció.',
      change: 'Si cobrabas pensión compensatoria, pide la pensión de viudedad.',
    },
    illness: {
      title: 'La muerte fue por una enfermedad común',
      met: 'La muerte fue por una enfermedad común.',
      unmet: 'La muerte fue por accidente o por el trabajo: la duración del matrimonio no importa.',
      change: 'Pide la pensión de viudedad, que es para toda la vida.',
    },
    'too-short': {
      title: 'El matrimonio o la pareja no llegó al tiempo que pide la pensión',
      met: 'La relación no llegó al tiempo que pide la pensión.',
      unmet: 'La relación duró lo suficiente, o se da una excepción.',
      change: 'Pide la pensión de viudedad, que es para toda la vida.',
    },
    ...partnershipRequirementWords,
    ...noOtherWidowPensionWords,
  },
  lines: { ...lines, monthly: 'Lo que cobras al mes', months: 'Meses que se cobra' },
  periods: {},
  documents: { ...deathDocumentWords, ...bondDocumentWords, ...incomeDocumentWords },
};
