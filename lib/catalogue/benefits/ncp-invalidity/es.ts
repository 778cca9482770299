import { assistanceWords, personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import type { ncpInvalidity } from '.';
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
} from './shared.es';

export const es: WordsOf<typeof ncpInvalidity> = {
  title: 'Pensión no contributiva de invalidez',
  act: 'la pensión no contributiva de invalidez',
  summary: 'Una pensión para personas con discapacidad que tienen pocos ingresos, aunque no hayan cotizado.',
  page: {
    who: [
      'Personas de 18 a 64 años con una discapacidad del 65 % o más.',
      'Con residencia legal en España: 5 años, y los 2 últimos seguidos.',
      'Con ingresos menores que la pensión. Si vives con familia, se suman los de todos.',
    ],
    get: [
      'En 2026, hasta 628,80 € al mes, en 14 pagas. En 2023 eran 484,61 €.',
      'Si tienes ingresos propios, se resta lo que pase del 35 % de la pensión. Lo mínimo es el 25 %.',
      'Un 50 % más con el 75 % de discapacidad si necesitas la ayuda de otra persona.',
      'Asistencia sanitaria y medicinas gratis.',
    ],
    need: ['Tu certificado de discapacidad, si ya lo tienes.', 'Los ingresos de las personas con las que vives.'],
    know: [
      ...knowWords,
      'Si ya la cobras, puedes empezar a trabajar. Los 4 primeros años, pensión y sueldo pueden sumar hasta 16.003,20 € al año (en 2026).',
      'Al cumplir 65 años pasa a llamarse pensión de jubilación. Cobras lo mismo.',
      'Desde mayo de 2025 la ley la llama pensión de incapacidad no contributiva. Es la misma pensión.',
    ],
    next: [...nextWords],
    guide: [...guideWords],
  },
  granted: [
    'Te da derecho a asistencia sanitaria y a medicinas gratis.',
    'Si cambian tus ingresos o tu casa, dilo en 30 días.',
  ],
  minutes: 8,
  tasks: taskWords,
  steps: {
    ...stepWords,
    degree: 'Tu discapacidad',
    help: 'Si necesitas ayuda',
    work: 'Si has empezado a trabajar',
    earnings: 'Lo que ganas',
  },
  facts: {
    ...factWords,
    disabilityDegree: personWords.disabilityDegree,
    needsAnotherPerson: {
      name: 'Necesita la ayuda de otra persona',
      label: '¿Necesitas a otra persona para vestirte, moverte o comer?',
      hint: 'Lo valora un equipo de tu comunidad.',
      missing: 'Di si necesitas la ayuda de otra persona',
    },
    yearsInSpain: assistanceWords.yearsInSpain,
    startedWorkOnPension: {
      name: 'Trabaja desde que cobra la pensión',
      label: '¿Ya cobrabas esta pensión y has empezado a trabajar hace menos de 4 años?',
      hint: 'Si la pides por primera vez, responde que no.',
      missing: 'Di si has empezado a trabajar cobrando la pensión',
    },
    earningsOnPension: {
      name: 'Lo que gana en un año con ese trabajo',
      label: '¿Cuánto ganas en un año con ese trabajo?',
      hint: 'Antes de impuestos. No lo sumes en tus otros ingresos.',
      missing: 'Escribe lo que ganas con ese trabajo',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    adult: {
      title: 'Tienes 18 años o más',
      met: 'Tienes 18 años o más.',
      unmet: 'El día de la solicitud no has cumplido 18 años.',
      change: 'Podrás pedirla cuando cumplas 18. Hasta entonces tu familia puede pedir la ayuda por hijo a cargo.',
    },
    'under-65': {
      title: 'Tienes menos de 65 años',
      met: 'Tienes menos de 65 años.',
      unmet: 'Has cumplido 65 años.',
      change: 'Desde los 65 años existe la pensión no contributiva de jubilación.',
    },
    disability: {
      title: 'Tu discapacidad es del 65 % o más',
      met: 'Tienes el {have} y se pide el {need}.',
      unmet: 'Tienes el {have}. Se pide el {need}.',
      change: 'Puedes pedir que revisen tu grado si has empeorado.',
    },
    residence: {
      title: 'Has vivido en España 5 años',
      met: 'Has vivido en España {have} y se piden {need}.',
      unmet: 'Has vivido en España {have}. Se piden {need}.',
      change: 'Podrás pedirla cuando completes el tiempo.',
    },
    work: {
      title: 'Lo que ganas cabe junto a la pensión',
      met: 'Ganas {have} al año. El límite es {need}.',
      unmet: 'Ganas {have} al año. Desde {need} la pensión queda en nada.',
      change: 'Si dejas el trabajo, recuperas la pensión.',
    },
  },
  lines: {
    ...lineWords,
    'work-limit': 'Lo que pueden sumar pensión y trabajo en un año',
    complement: 'Complemento del 50 % por necesitar a otra persona, un año',
  },
  periods: {},
  documents: {
    ...documentWords,
    'disability-certificate': {
      name: 'Certificado de discapacidad',
      why: 'La pensión pide un 65 %.',
      hint: 'Si no lo tienes, te citará el centro de valoración de tu comunidad.',
    },
    'dependency-report': {
      name: 'Informe de que necesitas a otra persona',
      why: 'Da derecho al complemento del 50 %.',
      hint: 'Lo hace el centro de valoración, o vale el de tu médico para empezar.',
    },
    'work-contract': {
      name: 'Contrato o alta del trabajo',
      why: 'Los 4 primeros años puedes sumar sueldo y pensión.',
      hint: 'Con la fecha en que empezaste y lo que ganas.',
    },
  },
  duties: dutyWords,
};
