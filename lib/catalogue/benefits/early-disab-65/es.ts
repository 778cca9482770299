import type { WordsOf } from '../../kernel';
import { special } from '../retirement/lowered-age.es';
import { nextWords } from '../retirement/words.es';
import type { earlyDisab65 } from '.';

export const es: WordsOf<typeof earlyDisab65> = {
  title: 'Jubilación anticipada con discapacidad del 65 % o más',
  act: 'la jubilación anticipada por discapacidad del 65 %',
  summary:
    'El tiempo que has trabajado con una discapacidad del 65 % o más adelanta tu jubilación sin quitarte pensión.',
  page: {
    who: [
      'Personas que trabajan o han trabajado para una empresa con una discapacidad del 65 % o más.',
      'Cuenta el tiempo trabajado con ese grado reconocido.',
    ],
    get: [
      'Te jubilas antes: 3 meses por cada año trabajado con ese grado.',
      'Si además necesitas a otra persona para lo esencial de cada día, 6 meses por cada año.',
      'El tiempo que te adelantas cuenta como cotizado para calcular el porcentaje.',
      'No se quita nada por adelantarte. Son 14 pagas.',
    ],
    need: ['15 años cotizados, y dos de ellos en los últimos 15 años.', 'Nunca antes de los 52 años.'],
    know: [
      'Las bajas por enfermedad, el permiso por nacimiento y los permisos pagados cuentan como trabajo. Las demás faltas no.',
      'Esta rebaja de la edad no vale para la jubilación parcial, ni para las demás jubilaciones anticipadas, ni para el complemento por jubilarte más tarde.',
      'Si también cumples las condiciones de la discapacidad del 45 %, puedes elegir la que prefieras.',
    ],
    next: nextWords,
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice que hay que tener el 65 % durante toda la actividad. La ley cuenta solo el tiempo trabajado con ese grado, y ese tiempo es el que adelanta la edad.',
    ],
  },
  granted: ['Tu pensión no se reduce por jubilarte antes.'],
  minutes: 9,
  tasks: { ...special.tasks, disability: 'Tu discapacidad' },
  steps: {
    ...special.steps,
    worked: 'Tiempo trabajado con discapacidad',
    'worked-help': 'Tiempo trabajado con ayuda de otra persona',
  },
  facts: {
    ...special.facts,
    daysWorked65: {
      name: 'Días trabajados con el 65 % o más',
      label: '¿Cuántos días has trabajado con una discapacidad del 65 % o más?',
      hint: 'Sin contar el tiempo en que necesitabas a otra persona: lo preguntamos después. Un año son 365 días.',
      missing: 'Escribe cuántos días has trabajado, o 0',
    },
    daysWorked65Help: {
      name: 'Días trabajados con el 65 % y ayuda de otra persona',
      label: '¿Y cuántos días necesitando además la ayuda de otra persona?',
      hint: 'Si tu certificado dice que necesitabas a otra persona para vestirte, comer o moverte. Escribe 0 si no.',
      missing: 'Escribe cuántos días, o 0',
    },
  },
  checks: {},
  requirements: {
    ...special.requirements,
    'worked-with-disability': {
      title: 'Has trabajado con una discapacidad del 65 % o más',
      met: 'Has trabajado con ese grado reconocido.',
      unmet: 'Hace falta haber trabajado con una discapacidad del 65 % o más.',
      change: 'Mira la jubilación con discapacidad del 45 %.',
    },
  },
  lines: { ...special.lines, ...special.loweredLines },
  periods: {},
  documents: {
    ...special.documents,
    'disability-certificate': special.disabilityCertificate,
    'work-certificate': {
      name: 'Certificados de los días trabajados',
      why: 'Dicen cuánto trabajaste con ese grado y las faltas que no cuentan.',
      hint: 'Pídelos a las empresas en las que trabajaste.',
    },
  },
};
