import type { WordsOf } from '../../kernel';
import {
  costWords,
  documentWords,
  factWords,
  knowWords,
  moneyFactWords,
  moneyGrantedWords,
  moneyGuideWords,
  moneyLineWords,
  moneyStepWords,
  needWords,
  nextWords,
  onlyOneWords,
  requirementWords,
  similarDocumentWords,
  stepWords,
  taskWords,
  whoWords,
} from '../dependency/shared.es';
import type { depPersonalCare } from '.';

export const es: WordsOf<typeof depPersonalCare> = {
  title: 'Prestación de asistencia personal',
  act: 'la prestación de asistencia personal',
  summary: 'Dinero para contratar a una persona que te ayude a estudiar, trabajar y vivir con autonomía.',
  page: {
    who: [...whoWords, 'Que contratan unas horas de asistencia personal. Vale con cualquier grado, desde los 3 años.'],
    get: [
      'Desde el 20 de julio de 2023, al mes, hasta 313,50 € con el grado I y 747,25 € con los grados II y III.',
      'Antes eran hasta 300,00 € con el grado I, 426,12 € con el II y 715,07 € con el III.',
      'Como mínimo, 100 € con el grado I, 150 € con el II y 200 € con el III.',
      'Con el grado III+, hasta 9.859 € al mes desde el 23 de octubre de 2025.',
    ],
    need: [...needWords, 'El contrato de asistencia personal, o lo que te va a costar.'],
    know: [
      'Sirve para ir a clase o al trabajo y para hacer tu vida con más autonomía.',
      'Lo que cobras depende de tus ingresos y de lo que tienes. Lo calcula tu comunidad.',
      ...knowWords,
    ],
    next: nextWords,
    guide: [
      ...moneyGuideWords,
      'La guía no da cantidades. Con el grado II el máximo pasó de 426,12 € a 747,25 € el 20 de julio de 2023.',
    ],
  },
  granted: ['Guarda los recibos de lo que pagas a quien te asiste.', ...moneyGrantedWords],
  minutes: 10,
  tasks: { ...taskWords, money: 'El dinero' },
  steps: {
    ...stepWords,
    ...moneyStepWords,
    birth: 'La edad',
    assistant: 'Quién te ayuda',
    cost: 'Cuánto cuesta',
  },
  facts: {
    ...factWords,
    ...moneyFactWords,
    hiresAssistant: {
      name: 'Contrata asistencia personal',
      label: '¿Tienes o vas a tener un contrato de asistencia personal?',
      hint: 'Con una empresa o con la persona que te ayuda.',
      missing: 'Di si tienes o vas a tener un contrato',
    },
    careServiceCost: costWords,
  },
  checks: {},
  requirements: {
    ...requirementWords,
    age: {
      title: 'Tiene 3 años o más',
      met: 'La persona que necesita ayuda tiene 3 años o más.',
      unmet: 'Hasta los 3 años hay ayuda a domicilio, prestación vinculada y cuidados en la familia.',
      change: 'Puedes pedir una de esas ayudas.',
    },
    assistant: {
      title: 'Contratas a quien te asiste',
      met: 'Tienes o vas a tener un contrato de asistencia personal.',
      unmet: 'La ayuda paga un contrato de asistencia personal, y has dicho que no lo hay.',
      change: 'Cuando tengas a quien contratar, pídela. Mientras, puedes pedir un servicio.',
    },
    'only-one': onlyOneWords,
  },
  lines: moneyLineWords,
  periods: {},
  documents: {
    ...documentWords,
    'assistant-contract': {
      name: 'Contrato de asistencia personal',
      why: 'La ayuda paga ese contrato y no puede pasar de su coste.',
      hint: 'Si aún no lo has firmado, el presupuesto con las horas.',
    },
    'similar-proof': similarDocumentWords,
  },
};
