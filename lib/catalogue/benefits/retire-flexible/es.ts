import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { pensionWorkWords } from '../retire-active/facts.es';
import type { retireFlexible } from '.';

const { daysByPension: _, ...pensionWords } = pensionWorkWords;

export const es: WordsOf<typeof retireFlexible> = {
  title: 'Jubilación flexible',
  act: 'la jubilación flexible',
  summary: 'Ya cobras tu jubilación y vuelves a trabajar unas horas: cobras el sueldo y una parte de la pensión.',
  page: {
    who: [
      'Personas que ya se han jubilado y empiezan a trabajar a tiempo parcial.',
      'Desde el 28 de agosto de 2026, también quien empieza a trabajar por cuenta propia.',
      'Quien trabaja por cuenta propia no puede haber sido autónomo en los tres años antes de jubilarse.',
    ],
    get: [
      'La parte de tu pensión igual a la parte de jornada que no trabajas.',
      'Ejemplo: con una jornada del 60 % cobras el 40 % de la pensión.',
      'Desde el 28 de agosto de 2026 se suma algo más si esperas al menos 6 meses. Con una jornada del 55 % al 80 %, un 25 % de la pensión. Con una del 33 % a menos del 55 %, un 15 %.',
      'Por cuenta propia cobras el 25 % de la pensión.',
    ],
    need: [
      'Haberte jubilado antes de empezar este trabajo.',
      'Desde el 28 de agosto de 2026: una jornada entre el 33 % y el 80 % de la completa.',
      'Del 1 de abril de 2025 al 27 de agosto de 2026: entre el 25 % y el 75 %.',
      'Hasta el 31 de marzo de 2025: entre el 50 % y el 75 %.',
      'Que no sea un puesto en el sector público.',
    ],
    know: [
      'Avísanos antes de empezar. Si no avisas, tendrás que devolver lo cobrado de más.',
      'Desde el 28 de agosto de 2026, mientras trabajas no cobras el complemento a mínimos.',
      'Tu pensión completa vuelve cuando dejas el trabajo. Avísanos también entonces.',
      'Quien empezó antes del 28 de agosto de 2026 sigue con las reglas de antes.',
      'Si lo que ganas por cuenta propia en el año no pasa del salario mínimo, cobras la pensión entera y no tienes que pedir nada.',
      'Un complemento por demora del 4 % se suspende mientras trabajas. Con un pago único o mixto, desde el 28 de agosto de 2026 no es posible.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
      'Recibes la resolución en Notificaciones en un máximo de 90 días.',
      'Cobras la parte de tu pensión en 14 pagas.',
    ],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice que la jornada se reduce entre el 25 % y el 50 %. También dice que la pensión se calcula otra vez al final. La reducción fue esa hasta el 31 de marzo de 2025 y llegó al 75 % desde el 1 de abril de 2025.',
      'Desde el 28 de agosto de 2026 la jornada va del 33 % al 80 %. La pensión ya no se calcula otra vez, salvo si te jubilaste antes de tiempo por perder el empleo (Real Decreto 416/2026).',
    ],
  },
  granted: ['Tu pensión completa vuelve cuando dejes este trabajo.'],
  minutes: 5,
  tasks: { work: 'Tu trabajo', pension: 'Tu pensión', payment: 'Dónde cobras' },
  steps: {
    start: 'Las fechas',
    kind: 'Cómo vas a trabajar',
    'working-day': 'Tu jornada',
    before: 'Antes de jubilarte',
    post: 'El puesto',
    delay: 'Complemento por demora',
    amount: 'Tu pensión',
    account: 'Tu cuenta',
  },
  facts: {
    ...pensionWords,
    pensionMonth: {
      ...pensionWorkWords.pensionMonth,
      hint: 'La mensualidad de 14 pagas, antes de impuestos. Sin el complemento a mínimos ni el 4 % por haberte jubilado más tarde. Con el de brecha de género, si lo cobras.',
    },
    flexibleWork: {
      name: 'Forma de trabajo',
      label: '¿Cómo vas a trabajar?',
      options: {
        'part-time': 'Para una empresa, a tiempo parcial',
        'self-employed': 'Por cuenta propia, como autónomo o autónoma',
      },
      missing: 'Elige cómo vas a trabajar',
    },
    workingDay: {
      name: 'Jornada',
      label: '¿Qué parte de la jornada completa vas a trabajar?',
      hint: 'El porcentaje de tu contrato. Media jornada es 50.',
      missing: 'Escribe el porcentaje de la jornada',
    },
    firstPartTime: {
      name: 'Primer trabajo a tiempo parcial',
      label: '¿Es tu primer trabajo a tiempo parcial desde que te jubilaste?',
      missing: 'Di si es tu primer trabajo a tiempo parcial',
    },
    selfEmployedBefore: {
      name: 'Trabajo por cuenta propia antes de jubilarse',
      label: '¿Estuviste de alta como autónomo en los 3 años antes de jubilarte?',
      missing: 'Di si estuviste de alta como autónomo',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    'pension-first': {
      title: 'Ya te has jubilado',
      met: 'Te jubilaste antes de empezar este trabajo.',
      unmet: 'La jubilación tiene que empezar antes que este trabajo.',
      change: 'Si quieres reducir tu jornada sin dejar el trabajo, mira la jubilación parcial.',
    },
    'part-time-day': {
      title: 'Tu jornada es parcial',
      met: 'Tu jornada es del {have}; la ley pide entre el {least} y el {most}.',
      unmet: 'Tu jornada es del {have} y la ley pide entre el {least} y el {most}.',
      change: 'Cambia la jornada en tu contrato y vuelve a pedirla.',
    },
    'self-employed-law': {
      title: 'En esa fecha se puede trabajar por cuenta propia',
      met: 'Desde el 28 de agosto de 2026 la ley lo permite.',
      unmet: 'Hasta el 27 de agosto de 2026 solo era posible trabajando a tiempo parcial para una empresa.',
      change: 'Si empiezas el 28 de agosto de 2026 o después, puedes pedirla. Mira también la jubilación activa.',
    },
    'not-self-employed-before': {
      title: 'No fuiste autónomo en los tres años antes de jubilarte',
      met: 'Has dicho que no estuviste de alta como autónomo en esos tres años.',
      unmet: 'Estuviste de alta como autónomo en los tres años antes de jubilarte.',
      change: 'Mira la jubilación activa: permite trabajar por cuenta propia.',
    },
    'no-lump-sum': {
      title: 'Tu complemento por demora lo permite',
      met: 'No cobraste el complemento en un pago único ni mixto.',
      unmet: 'Cobraste el complemento por demora en un pago único o mixto, y la ley no permite las dos cosas.',
      change: 'Mira la jubilación activa: sí se puede cobrar con ese complemento.',
    },
    'private-post': {
      title: 'No es un puesto público ni un alto cargo',
      met: 'Has dicho que no es un puesto público ni un alto cargo.',
      unmet: 'La pensión no se puede cobrar con un puesto en el sector público ni con un alto cargo.',
      change: 'Tu pensión se suspende mientras dure el puesto y vuelve cuando lo dejes.',
    },
  },
  lines: {
    pension: 'Tu pensión completa al mes',
    'working-day': 'Jornada que trabajas',
    'share-by-day': 'Parte de la pensión por la jornada que no trabajas',
    'share-self-employed': 'Parte de la pensión al trabajar por cuenta propia',
    'share-added': 'Parte que se suma por empezar seis meses o más después de jubilarte',
    share: 'Parte de la pensión que cobras',
    monthly: 'Lo que cobras al mes mientras trabajas',
  },
  periods: {},
  documents: {
    'part-time-contract': {
      name: 'Contrato a tiempo parcial',
      why: 'Dice qué jornada trabajas.',
      hint: 'Con la fecha de inicio y el porcentaje de la jornada.',
    },
    'self-employed-registration': {
      name: 'Alta como autónomo',
      why: 'Dice cuándo empieza tu actividad.',
      hint: 'La resolución de alta de la Tesorería de la Seguridad Social.',
    },
  },
};
