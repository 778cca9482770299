import { householdWords, personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { documentWords, factWords } from '../birth-and-childcare/shared.es';
import { nextSteps } from '../care-serious-illness/shared.es';
import { grantDocumentWords, grantRequirementWords } from '../large-family-birth/shared.es';
import type { multipleBirth } from '.';

export const es: WordsOf<typeof multipleBirth> = {
  title: 'Pago único por parto o adopción múltiples',
  act: 'el pago único por parto o adopción múltiples',
  summary: 'Un pago por tener o adoptar dos hijos o más a la vez. No depende de vuestros ingresos.',
  page: {
    who: ['Madres y padres de dos hijos o más nacidos o adoptados a la vez.'],
    get: [
      'Dos hijos: 4 veces el salario mínimo de un mes (4.884,00 € en 2026).',
      'Tres hijos: 8 veces (9.768,00 € en 2026).',
      'Cuatro o más: 12 veces (14.652,00 € en 2026).',
      'Cada hijo con una discapacidad del 33 % o más cuenta como dos.',
    ],
    need: [
      'Vivir de forma legal en España, y que el parto o la adopción sea aquí.',
      'Que nadie de la familia tenga derecho a una ayuda igual de otro régimen público.',
    ],
    know: [
      'No se miran los ingresos. Tampoco hace falta haber cotizado.',
      'Cuenta el salario mínimo del día del nacimiento.',
      'Se puede cobrar a la vez que el subsidio especial por parto múltiple y que el pago de 1.000 € a familias numerosas.',
      'Solo lo cobra uno de los dos. Hay 5 años para pedirlo.',
    ],
    next: [...nextSteps, 'Cobras de una vez.'],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice 4.000, 8.000 y 12.000 €. Son las cifras de 2022. En 2023 eran 4.320, 8.640 y 12.960 € (LGSS, artículo 360).',
    ],
  },
  granted: ['Esta ayuda está exenta del IRPF (Ley 35/2006, art. 7.h).'],
  minutes: 5,
  tasks: { family: 'Tu familia', means: 'Vuestra situación', payment: 'Dónde cobras' },
  steps: {
    event: 'El parto o la adopción',
    place: 'Dónde ha sido',
    children: 'Los menores',
    residence: 'Tu residencia',
    elsewhere: 'Otras prestaciones',
    account: 'Tu cuenta',
  },
  facts: {
    situation: factWords.situation,
    eventDate: factWords.eventDate,
    bornInSpain: householdWords.bornInSpain,
    children: factWords.children,
    resident: personWords.resident,
    sameBenefitElsewhere: householdWords.sameBenefitElsewhere,
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    ...grantRequirementWords,
    'two-or-more': {
      title: 'Son dos o más a la vez',
      met: 'Menores nacidos o adoptados a la vez: {have}.',
      unmet: 'Menores nacidos o adoptados a la vez: {have}. Se piden dos o más.',
      change: 'Añade a todos los menores. También cuentan los que nacieron con vida y han fallecido.',
    },
  },
  lines: {
    counted: 'Hijos que cuentan',
    'minimum-wage': 'Salario mínimo de un mes',
    times: 'Veces el salario mínimo',
    payment: 'Lo que cobras',
  },
  periods: {},
  documents: {
    ...grantDocumentWords,
    'family-book': documentWords['family-book'],
    'court-decision': {
      ...documentWords['court-decision'],
      name: 'Resolución de adopción',
      why: 'Acredita la adopción y su fecha.',
    },
    'disability-certificate': {
      ...documentWords['disability-certificate'],
      why: 'Ese hijo cuenta como dos.',
    },
  },
};
