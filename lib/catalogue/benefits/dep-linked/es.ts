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
  residenceForDegreeWords,
  serviceOptions,
  similarDocumentWords,
  stepWords,
  taskWords,
  whoWords,
} from '../dependency/shared.es';
import type { depLinked } from '.';

const { birthDate: _, ...commonFactWords } = factWords;

export const es: WordsOf<typeof depLinked> = {
  title: 'Prestación económica vinculada al servicio',
  act: 'la prestación vinculada al servicio de dependencia',
  summary: 'Dinero para pagar un servicio privado de dependencia cuando no hay plaza pública.',
  page: {
    who: [...whoWords, 'Que no tienen un servicio público ni concertado, y contratan uno privado acreditado.'],
    get: [
      'Desde el 20 de julio de 2023, al mes, hasta 313,50 € con el grado I, 445,30 € con el II y 747,25 € con el III.',
      'Antes eran hasta 300,00 €, 426,12 € y 715,07 €.',
      'Para una residencia, el grado II llega a 747,25 €. Para un centro de día, el grado I llega a 445,30 €.',
      'Como mínimo, 100 € con el grado I, 150 € con el II y 200 € con el III, menos para la teleasistencia.',
      'Con el grado III+ y ayuda a domicilio, hasta 9.859 € al mes desde el 23 de octubre de 2025.',
    ],
    need: [...needWords, 'El contrato o el presupuesto del servicio.'],
    know: [
      'Lo que cobras depende de tus ingresos y de lo que tienes. Lo calcula tu comunidad.',
      'Solo sirve para pagar el servicio. Tu comunidad comprueba en qué lo gastas.',
      ...knowWords,
    ],
    next: nextWords,
    guide: [
      ...moneyGuideWords,
      'La guía no da cantidades. En julio de 2023 el máximo subió: 715,07 € con el grado III hasta el día 19 y 747,25 € desde el 20.',
    ],
  },
  granted: ['Guarda las facturas del servicio.', ...moneyGrantedWords],
  minutes: 10,
  tasks: { ...taskWords, money: 'El dinero' },
  steps: {
    ...stepWords,
    ...moneyStepWords,
    service: 'El servicio',
    'public-place': 'Plaza pública',
    provider: 'Quién lo da',
    cost: 'Cuánto cuesta',
  },
  facts: {
    ...commonFactWords,
    ...moneyFactWords,
    careService: {
      name: 'Servicio que se paga',
      label: '¿Qué servicio quieres pagar?',
      options: serviceOptions,
      missing: 'Elige un servicio',
    },
    publicPlaceOffered: {
      name: 'Plaza pública o concertada',
      label: '¿Te han ofrecido una plaza pública o concertada adecuada?',
      hint: 'Concertada es la de un centro privado que paga la comunidad.',
      missing: 'Di si te han ofrecido una plaza',
    },
    accreditedProvider: {
      name: 'Servicio acreditado',
      label: '¿El centro o la empresa está acreditado por tu comunidad?',
      hint: 'Pregúntalo en el centro o en servicios sociales.',
      missing: 'Di si está acreditado',
    },
    careServiceCost: costWords,
  },
  checks: {},
  requirements: {
    ...requirementWords,
    'residence-for-degree': residenceForDegreeWords,
    'no-public-place': {
      title: 'No hay plaza pública para ti',
      met: 'No te han ofrecido una plaza pública ni concertada adecuada.',
      unmet: 'Primero van los servicios: con una plaza pública o concertada adecuada no se da dinero.',
      change: 'Puedes pedir el servicio.',
    },
    accredited: {
      title: 'El servicio está acreditado',
      met: 'El servicio está acreditado por tu comunidad.',
      unmet: 'El centro o la empresa tiene que estar acreditado por tu comunidad.',
      change: 'Elige uno acreditado: servicios sociales tiene la lista.',
    },
    'only-one': onlyOneWords,
  },
  lines: moneyLineWords,
  periods: {},
  documents: {
    ...documentWords,
    'service-contract': {
      name: 'Contrato del servicio',
      why: 'La ayuda paga ese servicio y no puede pasar de su precio.',
      hint: 'Si aún no lo has firmado, el presupuesto. Después, las facturas.',
    },
    'similar-proof': similarDocumentWords,
  },
};
