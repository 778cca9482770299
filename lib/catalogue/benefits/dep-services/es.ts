import type { WordsOf } from '../../kernel';
import {
  documentWords,
  factWords,
  guideWords,
  knowWords,
  needWords,
  nextWords,
  requirementWords,
  residenceForDegreeWords,
  serviceOptions,
  stepWords,
  taskWords,
  whoWords,
} from '../dependency/shared.es';
import type { depServices } from '.';

export const es: WordsOf<typeof depServices> = {
  title: 'Servicios de dependencia',
  act: 'un servicio de dependencia',
  summary: 'Ayuda en casa, centro de día o de noche, residencia o teleasistencia para quien no puede valerse.',
  page: {
    who: [...whoWords, 'Los menores de 3 años tienen ayuda a domicilio.'],
    get: [
      'Ayuda a domicilio. Al mes, de 20 a 37 horas con el grado I, de 38 a 64 con el II y de 65 a 94 con el III.',
      'Hasta el 19 de julio de 2023 eran hasta 20 horas con el grado I, de 21 a 45 con el II y de 46 a 70 con el III.',
      'Centro de día o de noche. Con el grado I, el centro de día es de 15 horas a la semana como mínimo.',
      'Residencia, para siempre o por un tiempo, con los grados II y III.',
      'Teleasistencia, prevención y servicios para mantener tu autonomía.',
    ],
    need: needWords,
    know: [
      'Pagas una parte del servicio según tus ingresos y lo que tienes. Nadie se queda fuera por no tener dinero.',
      'La teleasistencia se puede tener a la vez que otro servicio, menos en una residencia.',
      'Si no hay plaza pública para ti, puedes pedir la prestación vinculada al servicio.',
      ...knowWords,
    ],
    next: nextWords,
    guide: [
      ...guideWords,
      'La guía no da las horas de cada grado. Están en el Real Decreto 1051/2013, anexos I a III.',
    ],
  },
  granted: ['Tu programa individual de atención dirá las horas, el centro y lo que pagas.'],
  minutes: 8,
  tasks: taskWords,
  steps: { ...stepWords, birth: 'La edad', service: 'El servicio que prefieres' },
  facts: {
    ...factWords,
    careService: {
      name: 'Servicio que prefieres',
      label: '¿Qué servicio prefieres?',
      hint: 'Servicios sociales lo decide contigo en tu programa de atención.',
      options: serviceOptions,
      missing: 'Elige un servicio',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    'residence-for-degree': residenceForDegreeWords,
    'service-for-age': {
      title: 'Hasta los 3 años, el servicio es en casa',
      met: 'Para un menor de 3 años has elegido la ayuda a domicilio.',
      unmet: 'Los menores de 3 años solo tienen ayuda a domicilio, además de las ayudas en dinero.',
      change: 'Elige la ayuda a domicilio.',
    },
  },
  lines: {
    'home-help-from': 'Ayuda a domicilio al mes, desde',
    'home-help-to': 'Ayuda a domicilio al mes, hasta',
    'autonomy-month': 'Promoción de la autonomía al mes, como mínimo',
    'day-centre-week': 'Centro de día a la semana, como mínimo',
  },
  periods: {},
  documents: documentWords,
};
