import { workWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { special } from '../retirement/lowered-age.es';
import { nextWords } from '../retirement/words.es';
import type { earlyDisab45 } from '.';

export const es: WordsOf<typeof earlyDisab45> = {
  title: 'Jubilación anticipada con discapacidad del 45 % o más',
  act: 'la jubilación anticipada por discapacidad del 45 %',
  summary:
    'Con algunas enfermedades y una discapacidad del 45 % o más puedes jubilarte a los 56 años, sin perder pensión.',
  page: {
    who: [
      'Personas que trabajan para una empresa o por cuenta propia.',
      'Con una de las enfermedades o discapacidades de la lista oficial.',
    ],
    get: [
      'Te jubilas desde los 56 años.',
      'El tiempo que te falta hasta tu edad ordinaria cuenta como cotizado para calcular el porcentaje.',
      'No se quita nada por adelantarte. Son 14 pagas.',
    ],
    need: [
      '15 años trabajados con la enfermedad.',
      'De ellos, al menos 5 años con un grado del 45 % o más. Hasta el 1 de junio de 2023 hacían falta los 15.',
      'La enfermedad de la lista tiene que suponer al menos el 33 % del grado total.',
      'Estar de alta, o en una situación parecida.',
    ],
    know: [
      'En la lista: discapacidad intelectual, parálisis cerebral, autismo, secuelas de polio o de talidomida, esquizofrenia y trastorno bipolar.',
      'Enfermedades genéticas: síndromes de Down, Prader-Willi y X frágil, osteogénesis imperfecta, acondroplasia, fibrosis quística y enfermedad de Wilson.',
      'Daño cerebral por un golpe, un tumor, una infección o una intoxicación. Esclerosis múltiple, ELA, leucodistrofias, síndrome de Tourette y lesión medular por un golpe.',
      'El 30 de julio de 2026 se publicaron once más: párkinson, enfermedad de Huntington, distrofia de Steinert, amiloidosis por transtiretina variante y espina bífida.',
      'También lesión medular por otra causa, degeneración corticobasal, atrofia multisistémica, parálisis supranuclear progresiva, esclerosis sistémica y enfermedad renal crónica en fase 5 (Real Decreto 632/2026).',
      'Las bajas por enfermedad, el permiso por nacimiento y los permisos pagados cuentan como trabajo.',
      'Si también cumples las condiciones de la discapacidad del 65 %, puedes elegir la que prefieras.',
    ],
    next: nextWords,
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) pide tener la discapacidad durante todo el tiempo mínimo. Desde junio de 2023 bastan 5 años con el 45 % (Real Decreto 370/2023).',
    ],
  },
  granted: ['Tu pensión no se reduce por jubilarte antes.'],
  minutes: 10,
  tasks: { ...special.tasks, disability: 'Tu discapacidad' },
  steps: {
    ...special.steps,
    condition: 'Tu enfermedad',
    worked: 'Tiempo trabajado',
    registration: 'Tu alta',
    regime: 'Tu forma de trabajo',
    dues: 'Tus cuotas',
  },
  facts: {
    ...special.facts,
    ...special.selfEmployedFacts,
    registered: workWords.registered,
    listedCondition: {
      name: 'Enfermedad de la lista oficial',
      label: '¿Tienes una enfermedad de la lista que supone al menos el 33 % de tu grado?',
      hint: 'La lista está en la página de este trámite. Mira también si tu enfermedad ya estaba en ella el día en que te jubilas.',
      missing: 'Di si tienes una enfermedad de la lista',
    },
    monthsWithCondition: {
      name: 'Meses trabajados con la enfermedad',
      label: '¿Cuántos meses has trabajado con esa enfermedad?',
      hint: '15 años son 180 meses.',
      missing: 'Escribe cuántos meses has trabajado',
    },
    monthsWith45: {
      name: 'Meses trabajados con el 45 % o más',
      label: '¿Y cuántos de esos meses con un grado del 45 % o más?',
      hint: '5 años son 60 meses.',
      missing: 'Escribe cuántos meses',
    },
  },
  checks: {},
  requirements: {
    ...special.requirements,
    ...special.registered,
    ...special.duesPaid,
    'listed-condition': {
      title: 'Tu enfermedad está en la lista',
      met: 'Has dicho que tu enfermedad está en la lista y supone al menos el 33 % del grado.',
      unmet: 'Solo vale con una enfermedad de la lista que suponga al menos el 33 % del grado.',
      change: 'Si tienes un 65 % o más, mira la otra jubilación por discapacidad.',
    },
    'worked-with-condition': {
      title: 'Has trabajado quince años con la enfermedad',
      met: 'Has trabajado {have} con la enfermedad y se piden {need}.',
      unmet: 'Has trabajado {have} con la enfermedad y se piden {need}.',
      change: 'Un informe médico puede probar que la enfermedad empezó antes.',
    },
    'worked-with-degree': {
      title: 'Has trabajado el tiempo que se pide con un 45 % o más',
      met: 'Has trabajado {have} con ese grado y se piden {need}.',
      unmet: 'Has trabajado {have} con ese grado y se piden {need}.',
      change: 'El certificado puede decir que el grado empezó antes. Pídelo a tu comunidad autónoma.',
    },
  },
  lines: { ...special.lines, 'days-counted': special.loweredLines['days-counted'] },
  periods: {},
  documents: {
    ...special.documents,
    'disability-certificate': special.disabilityCertificate,
    'medical-report': {
      name: 'Informe médico',
      why: 'Dice qué enfermedad tienes y cuándo empezó.',
      hint: 'Te lo da tu servicio público de salud.',
    },
  },
};
