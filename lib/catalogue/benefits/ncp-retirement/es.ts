import type { WordsOf } from '../../kernel';
import {
  documentWords,
  dutyWords,
  factWords,
  guideWords,
  knowWords,
  lineWords,
  nextWords,
  requirementWords,
  stepWords,
  taskWords,
} from '../ncp-invalidity/shared.es';
import type { ncpRetirement } from '.';

export const es: WordsOf<typeof ncpRetirement> = {
  title: 'Pensión no contributiva de jubilación',
  act: 'la pensión no contributiva de jubilación',
  summary: 'Una pensión desde los 65 años para quien tiene pocos ingresos y no ha cotizado lo suficiente.',
  page: {
    who: [
      'Personas de 65 años o más que viven en España de forma legal.',
      'Con 10 años de residencia desde los 16, y los 2 últimos seguidos.',
      'Con ingresos menores que la pensión. Si vives con familia, se suman los de todos.',
    ],
    get: [
      'En 2026, hasta 628,80 € al mes, en 14 pagas. En 2023 eran 484,61 €.',
      'Si tienes ingresos propios, se resta lo que pase del 35 % de la pensión. Lo mínimo es el 25 %.',
      'Asistencia sanitaria y medicinas gratis.',
    ],
    need: ['Saber cuántos años has vivido en España.', 'Los ingresos de las personas con las que vives.'],
    know: [...knowWords, 'Si alquilas tu casa, puedes pedir además el complemento de vivienda.'],
    next: [...nextWords],
    guide: [
      ...guideWords,
      'La guía pide «los dos años naturales anteriores». La ley pide dos años seguidos justo antes de la solicitud (LGSS art. 369.1).',
    ],
  },
  granted: [
    'Te da derecho a asistencia sanitaria y a medicinas gratis.',
    'Si cambian tus ingresos o tu casa, dilo en 30 días.',
  ],
  minutes: 7,
  tasks: taskWords,
  steps: stepWords,
  facts: {
    ...factWords,
    yearsInSpainSince16: {
      name: 'Años de residencia desde los 16',
      label: '¿Cuántos años has vivido en España desde que cumpliste 16?',
      hint: 'Los años completos de residencia legal, aunque no sean seguidos.',
      missing: 'Escribe cuántos años has vivido en España desde los 16',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    age: {
      title: 'Tienes 65 años o más',
      met: 'Has cumplido 65 años.',
      unmet: 'El día de la solicitud no has cumplido 65 años.',
      change: 'Podrás pedirla cuando los cumplas. Con una discapacidad del 65 % existe la de invalidez.',
    },
    residence: {
      title: 'Has vivido en España 10 años desde los 16',
      met: 'Has vivido en España {have} desde los 16 y se piden {need}.',
      unmet: 'Has vivido en España {have} desde los 16. Se piden {need}.',
      change: 'Podrás pedirla cuando completes el tiempo. Mientras, mira el ingreso mínimo vital.',
    },
  },
  lines: lineWords,
  periods: {},
  documents: documentWords,
  duties: dutyWords,
};
