import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  arrearsWord,
  baseStepWords,
  checkWords,
  contributionRequirementWords,
  contributionStepWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  keptStepWords,
  keptWords,
  meansRequirementWords,
  nextWords,
  relativeDocumentWords,
  relativeLineWords,
  taskWords,
} from '../survivors/words.es';
import type { familyTemp } from '.';

const { 'pension-at-limit': _limit, 'pension-at-maximum': _maximum, ...lines } = relativeLineWords;

export const es: WordsOf<typeof familyTemp> = {
  title: 'Subsidio temporal en favor de familiares',
  act: 'el subsidio temporal en favor de familiares',
  summary: 'Doce meses de ayuda para los hijos y hermanos a quienes mantenía la persona fallecida.',
  page: {
    who: ['Hijos y hermanos desde los 22 años, sin cónyuge, que vivían con la persona fallecida y a quienes mantenía.'],
    get: [
      'El 20 % de la base reguladora durante doce meses como máximo, con dos pagas extra.',
      'Es un subsidio: no le afecta el límite del 100 % entre las pensiones por la misma muerte.',
    ],
    need: [
      'Que vivieras con la persona fallecida y te mantuviera desde dos años antes.',
      'No tener pensión pública, ni ingresos por encima del salario mínimo, ni familia que deba y pueda mantenerte.',
      'Que la persona fallecida fuera pensionista, o hubiera cotizado 500 días en 5 años o 15 años en toda su vida. Si estaba de alta y murió por accidente, no se pide.',
    ],
    know: [
      arrearsWord,
      'Si tienes más de 45 años y cuidabas a un pensionista, pide la pensión en favor de familiares.',
      convictedWord,
    ],
    next: [...nextWords],
  },
  granted: ['El subsidio se acaba a los doce meses.'],
  minutes: 8,
  tasks: {
    death: taskWords.death,
    you: taskWords.you,
    income: taskWords.income,
    base: taskWords.base,
    payment: taskWords.payment,
  },
  steps: {
    ...deathStepWords,
    ...contributionStepWords,
    kin: 'Qué eres',
    marital: 'Tu estado civil',
    ...keptStepWords,
    ...baseStepWords,
    ...accountStepWords,
  },
  facts: {
    ...deathWords,
    ...keptWords,
    temporaryKin: {
      name: 'Parentesco con la persona fallecida',
      label: '¿Qué eres de la persona fallecida?',
      options: { child: 'Su hijo o hija', sibling: 'Su hermano o hermana', other: 'Otro familiar' },
      missing: 'Elige qué eres de la persona fallecida',
    },
    temporaryMarital: {
      name: 'Estado civil',
      label: '¿Cuál es tu estado civil?',
      hint: 'La separación legal cuenta como divorcio.',
      options: {
        single: 'Soltería',
        widowed: 'Viudedad',
        divorced: 'Divorcio o separación legal',
        married: 'Matrimonio',
      },
      missing: 'Elige tu estado civil',
    },
    iban: personWords.iban,
  },
  checks: checkWords,
  requirements: {
    ...contributionRequirementWords,
    'child-or-sibling': {
      title: 'Eres hijo, hija, hermano o hermana',
      met: 'Eres hijo, hija, hermano o hermana de la persona fallecida.',
      unmet: 'Este subsidio es solo para hijos y hermanos.',
      change: 'Mira si puedes pedir la pensión en favor de familiares.',
    },
    age: {
      title: 'Tienes 22 años o más',
      met: 'Habías cumplido 22 años.',
      unmet: 'No habías cumplido 22 años.',
      change: 'Mira si puedes pedir la pensión de orfandad o la pensión en favor de familiares.',
    },
    unmarried: {
      title: 'No tienes cónyuge',
      met: 'No tienes cónyuge.',
      unmet: 'Tienes cónyuge.',
      change: 'La separación legal cuenta como divorcio: si es tu caso, corrígelo.',
    },
    ...meansRequirementWords,
  },
  lines: { ...lines, pension: 'Subsidio al mes', months: 'Meses que se cobra como máximo' },
  periods: {},
  documents: { ...deathDocumentWords, ...relativeDocumentWords },
};
