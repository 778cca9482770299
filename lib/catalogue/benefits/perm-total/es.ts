import type { WordsOf } from '../../kernel';
import {
  commonFactWords,
  commonLineWords,
  commonStepWords,
  documentWords,
  effectWords,
  endLineWords,
  guideAccident,
  guideAge,
  guideRetirement,
  minimumCapWords,
  missingDays,
  nextWords,
  otherJobWords,
  requirementWords,
  retirementNameWords,
  reviewWords,
  taskWords,
} from '../permanent-incapacity/shared.es';
import type { totalIncapacity } from '.';

export const es: WordsOf<typeof totalIncapacity> = {
  title: 'Incapacidad permanente total',
  act: 'la pensión de incapacidad permanente total',
  summary: 'Una pensión para quien ya no puede hacer su trabajo de siempre, pero sí otro.',
  page: {
    who: [
      'Personas de alta que ya no pueden hacer las tareas principales de su profesión, pero sí otro trabajo.',
      'Por enfermedad común o por un accidente fuera del trabajo. Si viene del trabajo, hay otro trámite.',
    ],
    get: [
      'El 55 % de tu base reguladora, en 14 pagas al año.',
      'El 75 % desde los 55 años, mientras no trabajes.',
      'Por enfermedad común nunca menos del mínimo del año. En 2026 son 684,30 € al mes.',
      'Con menos de 60 años puedes pedir cobrarla de una vez, si trabajas o vas a montar un negocio.',
      'Por cuenta propia y con menos de 60 años, puedes elegir 40 mensualidades de tu base. Tienes 30 días desde la resolución.',
    ],
    need: [
      'Que el equipo de valoración de incapacidades reconozca este grado.',
      'Estar de alta o en una situación parecida.',
      'Por enfermedad, haber cotizado el tiempo que se pide por tu edad. Por accidente no se pide.',
      'No tener ya derecho a la jubilación con la edad ordinaria.',
    ],
    know: [
      'Puedes trabajar en otra cosa y cobrarla. Entonces se para la subida de 20 puntos.',
      effectWords,
      retirementNameWords,
      reviewWords,
      minimumCapWords,
    ],
    next: nextWords,
    guide: [guideAge, guideAccident, guideRetirement],
  },
  granted: [retirementNameWords, reviewWords, 'Si empiezas a trabajar, dínoslo antes.'],
  minutes: 10,
  tasks: taskWords,
  steps: { ...commonStepWords, 'work-lost': 'Tu profesión', 'other-job': 'Otro trabajo' },
  facts: {
    ...commonFactWords,
    ...otherJobWords,
    usualWorkImpossible: {
      name: 'No puede hacer su profesión',
      label: '¿Te es imposible hacer las tareas principales de tu profesión?',
      hint: 'Lo decide el equipo de valoración. Responde lo que dicen tus informes.',
      missing: 'Di si te es imposible hacer tu profesión',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    'contribution-period': { ...requirementWords['contribution-period'], change: missingDays },
    degree: {
      title: 'No puedes hacer tu profesión, pero sí otra',
      met: 'Has dicho que no puedes hacer las tareas principales de tu profesión.',
      unmet: 'Has dicho que todavía puedes hacer las tareas principales de tu profesión.',
      change: 'Si rindes al menos un 33 % menos, mira la incapacidad permanente parcial.',
    },
  },
  lines: {
    ...commonLineWords,
    'yearly-floor': 'Mínimo de esta pensión por enfermedad común',
    ...endLineWords,
    swap: 'Si la cambias por un solo pago, sería de',
    'self-employed-lump': 'Si eliges las 40 mensualidades de autónomos, serían',
  },
  periods: {},
  documents: documentWords,
};
