import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  arrearsWord,
  baseStepWords,
  careerRequirementWords,
  checkWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  nextWords,
  orphanDocumentWords,
  orphanLineWords,
  orphanRequirementWords,
  orphanStepWords,
  orphanWords,
  othersWords,
  taskWords,
} from '../survivors/words.es';
import type { orphan } from '.';

const { deceasedDaysFiveYears: _days, ...death } = deathWords;

export const es: WordsOf<typeof orphan> = {
  title: 'Pensión de orfandad',
  act: 'la pensión de orfandad',
  summary: 'Una pensión para los hijos e hijas de la persona fallecida.',
  page: {
    who: [
      'Los hijos e hijas menores de 21 años, o de cualquier edad si una incapacidad les impide trabajar.',
      'De 21 a 24 años, si ganan al año menos que el salario mínimo.',
      'Los hijos que el cónyuge aportó al matrimonio, con algunas condiciones.',
    ],
    get: [
      'El 20 % de la base reguladora para cada huérfano, en 14 pagas. Son 12 pagas si la muerte viene del trabajo.',
      'Si ha perdido a sus dos progenitores y nadie cobra la viudedad, se suma su 52 %. Se reparte a partes iguales entre los huérfanos.',
      'Entre todos los que cobran por la misma muerte no se pasa del 100 % de la base, con una excepción.',
      'Un complemento si no llega al mínimo.',
    ],
    need: [
      'Que la persona fallecida estuviera de alta o fuera pensionista. No se pide ningún periodo cotizado.',
      'Si no estaba de alta, 15 años cotizados.',
    ],
    know: [
      arrearsWord,
      'Se acaba a los 25 años o al casarse, salvo incapacidad para trabajar. También con la adopción.',
      'Si se acaba antes de cobrar doce meses, se paga de una vez lo que falte (Orden de 13-2-1967, art. 21.2).',
      'Si cumple 25 años estudiando, la cobra hasta el mes siguiente al inicio del curso siguiente.',
      'A los adultos que no pueden trabajar y tienen un 65 % de discapacidad se les suma la asignación por discapacidad.',
      convictedWord,
    ],
    next: [...nextWords],
    guide: [
      'La guía de la UE de julio de 2023 dice que el límite del 100 % tiene excepciones. Es esta: junto a una viudedad de más del 52 %, los huérfanos pueden sumar hasta el 48 % (LGSS, art. 229.3).',
      'La guía dice que en la orfandad absoluta se cobra más «si el otro progenitor tenía derecho a una pensión». La ley mira otra cosa: que nadie cobre ese 52 % de la viudedad (Decreto 3158/1966, art. 38).',
    ],
  },
  granted: ['Avísanos si, desde los 21 años, empieza a trabajar. También si se casa o si le adoptan.'],
  minutes: 8,
  tasks: {
    death: taskWords.death,
    you: 'La persona huérfana',
    others: taskWords.others,
    base: taskWords.base,
    income: 'Su situación económica',
    payment: taskWords.payment,
  },
  steps: {
    ...deathStepWords,
    career: 'Toda su vida laboral',
    ...orphanStepWords,
    child: 'De quién es',
    stepchild: 'Hijos del cónyuge',
    'both-parents': 'El otro progenitor',
    widow: 'La viudedad',
    orphans: 'Los hermanos',
    ...baseStepWords,
    ...accountStepWords,
  },
  facts: {
    ...death,
    ...othersWords,
    ...orphanWords,
    childOf: {
      name: 'De quién es hijo o hija',
      label: '¿De quién es hijo o hija?',
      options: {
        deceased: 'De la persona fallecida, también por adopción',
        spouse: 'Solo de su cónyuge',
      },
      missing: 'Elige de quién es hijo o hija',
    },
    stepchildConditions: {
      name: 'Condiciones de los hijos del cónyuge',
      label: '¿Le mantenía la persona fallecida, y llevaban dos años de matrimonio o más?',
      hint: 'Responde que sí solo si tampoco cobra otra pensión ni tiene familia que deba y pueda mantenerle.',
      missing: 'Di si se cumplen las condiciones',
    },
    iban: personWords.iban,
  },
  checks: checkWords,
  requirements: {
    ...careerRequirementWords,
    ...orphanRequirementWords,
    stepchild: {
      title: 'La persona fallecida mantenía a ese hijo o hija de su cónyuge',
      met: 'Llevaban dos años de matrimonio y le mantenía.',
      unmet: 'No se cumplen las condiciones de los hijos del cónyuge.',
      change: 'Si la persona fallecida le había adoptado, corrige de quién es hijo.',
    },
  },
  lines: orphanLineWords,
  periods: {},
  documents: { ...deathDocumentWords, ...orphanDocumentWords },
};
