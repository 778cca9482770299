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
  nextWords,
  requirementWords,
  retirementNameWords,
  reviewWords,
  taskWords,
} from '../permanent-incapacity/shared.es';
import type { absoluteIncapacity } from '.';

const { registered: _, ...requirements } = requirementWords;

export const es: WordsOf<typeof absoluteIncapacity> = {
  title: 'Incapacidad permanente absoluta',
  act: 'la pensión de incapacidad permanente absoluta',
  summary: 'Una pensión para quien ya no puede hacer ningún trabajo.',
  page: {
    who: [
      'Personas que ya no pueden hacer ningún trabajo, por enfermedad común o por un accidente fuera del trabajo.',
      'También si no están de alta, con 15 años cotizados.',
    ],
    get: ['El 100 % de tu base reguladora, en 14 pagas al año.', 'No paga el impuesto sobre la renta.'],
    need: [
      'Que el equipo de valoración de incapacidades reconozca este grado.',
      'De alta y por enfermedad, haber cotizado el tiempo que se pide por tu edad. Por accidente no se pide.',
      'Sin estar de alta, 15 años cotizados, y 3 de ellos en los últimos 10.',
      'No tener ya derecho a la jubilación con la edad ordinaria.',
    ],
    know: [
      'Si trabajas en algo que obliga a estar de alta, la pensión se suspende mientras trabajas.',
      effectWords,
      retirementNameWords,
      reviewWords,
      minimumCapWords,
    ],
    next: nextWords,
    guide: [guideAge, guideAccident, guideRetirement],
  },
  granted: ['Esta pensión está exenta del IRPF (Ley 35/2006, art. 7.f).', retirementNameWords, reviewWords],
  minutes: 10,
  tasks: taskWords,
  steps: { ...commonStepWords, 'work-lost': 'Tu capacidad de trabajo' },
  facts: {
    ...commonFactWords,
    anyWorkImpossible: {
      name: 'No puede hacer ningún trabajo',
      label: '¿Te es imposible hacer cualquier trabajo?',
      hint: 'Lo decide el equipo de valoración. Responde lo que dicen tus informes.',
      missing: 'Di si te es imposible hacer cualquier trabajo',
    },
  },
  checks: {},
  requirements: {
    ...requirements,
    degree: {
      title: 'No puedes hacer ningún trabajo',
      met: 'Has dicho que no puedes hacer ningún trabajo.',
      unmet: 'Has dicho que puedes hacer algún trabajo.',
      change: 'Si no puedes hacer el tuyo, mira la incapacidad permanente total.',
    },
  },
  lines: { ...commonLineWords, ...endLineWords },
  periods: {},
  documents: documentWords,
};
