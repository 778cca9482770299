import { workWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { special } from '../retirement/lowered-age.es';
import { nextWords } from '../retirement/words.es';
import type { earlyMutual } from '.';

export const es: WordsOf<typeof earlyMutual> = {
  title: 'Jubilación anticipada de mutualistas',
  act: 'la jubilación anticipada por haber sido mutualista',
  summary: 'Si cotizaste a una mutualidad laboral antes de 1967, puedes jubilarte desde los 60 años con menos pensión.',
  page: {
    who: [
      'Personas que cotizaban a una mutualidad laboral el 1 de enero de 1967 o antes.',
      'Algunas mutualidades tienen otra fecha en sus propias normas: vale esa fecha.',
      'Tienes que estar de alta, o en una situación parecida.',
    ],
    get: [
      'Tu pensión menos un 8 % por cada año, o parte de un año, que te falte para los 65.',
      'Si perdiste el empleo sin quererlo y cotizaste 30 años o más, se quita menos por año.',
      'Con 30 a 34 años cotizados, el 7,5 %. Con 35 a 37, el 7 %. Con 38 o 39, el 6,5 %. Con 40 o más, el 6 %.',
      'Son 14 pagas. Hay pensión mínima y máxima.',
    ],
    need: ['60 años.', '15 años cotizados, y dos de ellos en los últimos 15 años.'],
    know: [
      'Los años se cuentan hasta los 65, aunque tu edad ordinaria sea otra.',
      'Un año empezado cuenta entero: si te faltan dos años y un día, se quitan tres.',
      'No se quita nada más por adelantarte.',
      'Quien cotizaba en 1967 tiene hoy unos 70 años o más. Si ya has cumplido 65 no se te quita nada: pide la jubilación ordinaria.',
    ],
    next: nextWords,
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice lo mismo: un 8 %, o menos con más de 30 años. La ley dice desde 30 años, y un año empezado cuenta entero.',
    ],
  },
  granted: ['La reducción es para siempre.'],
  minutes: 9,
  tasks: special.tasks,
  steps: {
    ...special.steps,
    mutual: 'Tu mutualidad',
    'lost-job': 'Cómo acabó tu trabajo',
    registration: 'Tu alta',
  },
  facts: {
    ...special.facts,
    registered: workWords.registered,
    mutualMember: {
      name: 'Mutualista antes de 1967',
      label: '¿Cotizabas a una mutualidad laboral el 1 de enero de 1967 o antes?',
      hint: 'Vale otra fecha si las normas de tu mutualidad la dicen, por ejemplo en ferrocarriles.',
      missing: 'Di si cotizabas a una mutualidad laboral',
    },
    lostJobMutual: {
      name: 'Perdió el empleo sin quererlo',
      label: '¿Acabó tu contrato sin que tú lo quisieras?',
      hint: 'Por despido, cierre de la empresa, fin del contrato u otra causa que no dependía de ti.',
      missing: 'Di cómo acabó tu contrato',
    },
  },
  checks: {},
  requirements: {
    ...special.requirements,
    ...special.registered,
    'mutual-member': {
      title: 'Cotizabas a una mutualidad laboral',
      met: 'Has dicho que cotizabas a una mutualidad laboral en esa fecha.',
      unmet: 'Solo pueden jubilarse así quienes cotizaban a una mutualidad laboral en esa fecha.',
      change: 'Mira la jubilación anticipada voluntaria o por perder el empleo.',
    },
  },
  lines: {
    ...special.lines,
    'years-missing': 'Años que te faltan para los 65, contando la parte de un año como entero',
    'cut-a-year': 'Lo que se quita por cada año',
    cut: 'Lo que se quita en total',
  },
  periods: {},
  documents: { ...special.documents, ...special.endOfContract },
};
