import { effectWords, registeredWords, selfEmployedWords } from '../../facts/self-employed.es';
import type { WordsOf } from '../../kernel';
import type { selfEmployedActivity } from '.';

export const es: WordsOf<typeof selfEmployedActivity> = {
  title: 'Cambio de actividad del trabajador autónomo',
  act: 'el cambio de tu actividad como autónomo',
  summary: 'Cambia tu actividad principal, añade otra, termina una o corrige un error.',
  page: {
    who: ['Personas de alta como autónomas que cambian lo que hacen.'],
    get: [
      'Si lo dices a tiempo, el cambio cuenta desde el día 1 del mes en que lo pides.',
      'Si no falta nada, se decide al momento.',
    ],
    need: ['El código o el nombre de tu nueva actividad.', 'Decirlo en los 3 días siguientes al cambio.'],
    know: [
      'Si lo dices más tarde, cuenta desde el día en que lo pides y lo mira una persona.',
      'Las actividades llevan el código de la lista CNAE de 2025.',
      'La cuota no cambia por cambiar de actividad: depende de tu base.',
      'Si dejas tu única actividad, lo que necesitas es darte de baja.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Si la profesión pide título o licencia, una persona mira tu documento.',
      'Recibes la resolución en tus notificaciones.',
    ],
  },
  granted: ['Tu nueva situación está en «Tu trabajo autónomo».'],
  minutes: 5,
  tasks: { you: 'Tus datos', activity: 'Tu actividad' },
  steps: {
    registered: 'Tu alta',
    change: 'Qué cambia',
    former: 'La actividad anterior',
    others: 'Otras actividades',
    new: 'La actividad nueva',
    date: 'Desde cuándo',
    asked: 'Día de la solicitud',
  },
  facts: {
    changeRequestDate: selfEmployedWords.changeRequestDate,
    selfEmployed: selfEmployedWords.selfEmployed,
    activityChange: {
      name: 'Cambio',
      label: '¿Qué quieres cambiar?',
      missing: 'Elige qué quieres cambiar',
      options: {
        replace: 'Dejo mi actividad principal y empiezo otra',
        main: 'Sigo con todo, pero mi actividad principal es otra',
        add: 'Empiezo otra actividad además de lo que hago',
        end: 'Dejo una de mis actividades',
        correct: 'La actividad que consta está mal',
      },
    },
    newActivity: {
      name: 'Actividad nueva',
      label: '¿A qué te dedicas ahora?',
      hint: 'Escribe tu oficio, como «carpintero», o el código, como 4332. Elige en la lista.',
      missing: 'Elige la actividad',
    },
    regulatedActivity: {
      name: 'Pide título o licencia',
      label: '¿Necesitas un título, un colegio o una licencia para hacerlo?',
      hint: 'Por ejemplo, la abogacía, la fisioterapia o el taxi.',
      missing: 'Di si necesitas un título o una licencia',
    },
    formerActivity: {
      name: 'Actividad que se deja o está mal',
      label: '¿Qué actividad dejas o está mal?',
      hint: 'Escribe el oficio o el código que consta ahora.',
      missing: 'Elige la actividad que dejas o que está mal',
    },
    keepsAnotherActivity: {
      name: 'Sigue con otra actividad',
      label: '¿Sigues con otra actividad por cuenta propia?',
      missing: 'Di si sigues con otra actividad',
    },
    activityChangeDate: {
      name: 'Día del cambio',
      label: '¿Qué día cambió?',
      hint: 'Si corriges un error, el día desde el que consta mal.',
      missing: 'Escribe el día del cambio',
    },
  },
  checks: {
    'new-unknown': 'Elige una actividad de la lista',
    'new-retired': 'Ese código era de la lista anterior: elige el que lo sustituye',
    'title-needed': 'Esa profesión pide un título o una licencia: contesta que sí',
    'former-unknown': 'Elige una actividad de la lista',
  },
  requirements: {
    registered: registeredWords,
    'not-the-last': {
      title: 'Sigues con otra actividad',
      met: 'Has dicho que sigues con otra actividad.',
      unmet: 'Has dicho que no te queda ninguna actividad.',
      change: 'Si dejas la última, pide la baja como autónomo en vez de este cambio.',
    },
  },
  lines: {},
  periods: effectWords,
  documents: {
    'title-or-licence': {
      name: 'Título, colegiación o licencia',
      why: 'Esa profesión solo puede ejercerla quien lo tiene.',
      hint: 'Vale una copia por los dos lados.',
    },
    'proof-of-mistake': {
      name: 'Prueba del error',
      why: 'Así vemos a qué te dedicabas de verdad.',
      hint: 'Por ejemplo, tu alta en Hacienda (modelo 036 o 037).',
    },
  },
};
