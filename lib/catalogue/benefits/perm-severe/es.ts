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
  nextWords,
  otherJobWords,
  requirementWords,
  retirementNameWords,
  reviewWords,
  severeWords,
  taskWords,
} from '../permanent-incapacity/shared.es';
import type { severeIncapacity } from '.';

const { registered: _, ...requirements } = requirementWords;

export const es: WordsOf<typeof severeIncapacity> = {
  title: 'Gran incapacidad',
  act: 'la pensión de gran incapacidad',
  summary: 'Una pensión para quien necesita a otra persona para lo más básico, con un complemento para pagarle.',
  page: {
    who: [
      'Personas con incapacidad permanente que necesitan a alguien para vestirse, moverse, comer o algo parecido.',
      'Hasta el 30 de abril de 2025 la ley la llamaba «gran invalidez». Solo cambió el nombre (Ley 2/2025).',
    ],
    get: [
      'La pensión que te corresponde por no poder trabajar, normalmente el 100 % de tu base reguladora, en 14 pagas.',
      'Un complemento para la persona que te atiende: el 45 % de la base mínima general y el 30 % de tu última base.',
      'En 2026 la primera parte son 640,98 € al mes. El complemento nunca baja del 45 % de la pensión.',
      'No paga el impuesto sobre la renta.',
    ],
    need: [
      'Que el equipo de valoración de incapacidades reconozca este grado.',
      'De alta y por enfermedad, haber cotizado el tiempo que se pide por tu edad. Por accidente no se pide.',
      'Sin estar de alta, 15 años cotizados, y 3 de ellos en los últimos 10.',
      'No tener ya derecho a la jubilación con la edad ordinaria.',
    ],
    know: [
      'Si trabajas en algo que obliga a estar de alta, se suspende la pensión, pero no el complemento.',
      'La pensión máxima no cuenta el complemento.',
      effectWords,
      retirementNameWords,
      reviewWords,
      'En este grado, el complemento a mínimos no tiene tope.',
    ],
    next: nextWords,
    guide: [
      'La guía de 2023 la llama «gran invalidez», como la ley de entonces.',
      guideAge,
      guideAccident,
      guideRetirement,
    ],
  },
  granted: [
    'Esta pensión está exenta del IRPF (Ley 35/2006, art. 7.f).',
    'Hasta el 30 de abril de 2025 la ley la llamaba «gran invalidez».',
    retirementNameWords,
    reviewWords,
  ],
  minutes: 11,
  tasks: taskWords,
  steps: {
    ...commonStepWords,
    help: 'La ayuda que necesitas',
    'work-left': 'Tu capacidad de trabajo',
    'other-job': 'Otro trabajo',
    'last-base': 'Tu última base',
  },
  facts: {
    ...commonFactWords,
    ...otherJobWords,
    ...severeWords,
    needsDailyHelp: {
      name: 'Necesita a otra persona',
      label: '¿Necesitas a otra persona para lo más básico de cada día?',
      hint: 'Por ejemplo, para vestirte, moverte o comer.',
      missing: 'Di si necesitas a otra persona',
    },
  },
  checks: {},
  requirements: {
    ...requirements,
    degree: {
      title: 'Necesitas a otra persona para lo más básico de cada día',
      met: 'Has dicho que necesitas a otra persona.',
      unmet: 'Has dicho que no necesitas a otra persona.',
      change: 'Si no puedes hacer ningún trabajo, mira la incapacidad permanente absoluta.',
    },
  },
  lines: { ...commonLineWords, 'carer-complement': 'Complemento para la persona que te atiende', ...endLineWords },
  periods: {},
  documents: documentWords,
};
