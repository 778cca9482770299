import { workWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { special } from '../retirement/lowered-age.es';
import { nextWords } from '../retirement/words.es';
import type { earlyOccupation } from '.';

export const es: WordsOf<typeof earlyOccupation> = {
  title: 'Jubilación anticipada por el tipo de trabajo',
  act: 'la jubilación anticipada por la actividad',
  summary: 'Los trabajos más duros o peligrosos adelantan la edad de jubilación.',
  page: {
    who: [
      'Mineros, personal de vuelo, ferroviarios, bomberos, policías locales y autonómicos, artistas y toreros.',
      'La gente del mar tiene su propia rebaja en el Instituto Social de la Marina.',
    ],
    get: [
      'Tu edad ordinaria baja según los años completos que has trabajado en esa actividad.',
      'Por cada año trabajado: minería, de 18 días a 6 meses; pilotos, 146 días; otro personal de vuelo, 109 días.',
      'Maquinistas, 54 días; otros ferroviarios, 36 días; bomberos y policías, 73 días.',
      'Cantantes, bailarines y trapecistas: desde los 60 años. Otros artistas, también, con un 8 % menos por año.',
      'Toreros: desde los 55 años. Puntilleros: desde los 60.',
      'El tiempo que te adelantas cuenta como cotizado para calcular el porcentaje. En artistas y toreros no.',
    ],
    need: [
      '15 años cotizados, y dos de ellos en los últimos 15 años.',
      'Nunca antes de los 52 años. Bomberos y policías autonómicos: 60 años, o 59 con 35 años de servicio.',
      'Policías locales: 15 años de servicio, y como mucho 5 años antes de su edad. Son 6 años con 36 años y 6 meses de servicio (37 años desde 2027).',
      'Toreros y rejoneadores, 150 festejos. Banderilleros, picadores y toreros cómicos, 200. Puntilleros, 250.',
      'Cantantes, bailarines y trapecistas: 8 años en su especialidad en los últimos 21.',
    ],
    know: [
      'Esta rebaja de la edad no vale para la jubilación parcial, ni para las demás jubilaciones anticipadas, ni para el complemento por jubilarte más tarde.',
      'Tienes que seguir de alta el día en que te jubilas.',
      'Cada categoría de la minería tiene su coeficiente. Lo dice el certificado de tu empresa.',
    ],
    next: nextWords,
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice 52 años como mínimo y que cada profesión tiene su edad. Es así.',
    ],
  },
  granted: ['Si el tiempo que te adelantas cuenta como cotizado, ya está en el porcentaje.'],
  minutes: 10,
  tasks: { ...special.tasks, job: 'Tu profesión' },
  steps: {
    ...special.steps,
    job: 'Tu profesión',
    time: 'Tu tiempo en la profesión',
    category: 'Tu categoría',
    fights: 'Tus festejos',
    registration: 'Tu alta',
  },
  facts: {
    ...special.facts,
    registered: workWords.registered,
    hardJob: {
      name: 'Profesión',
      label: '¿En qué profesión has trabajado?',
      options: {
        miner: 'Minería',
        pilot: 'Piloto o segundo piloto de trabajos aéreos',
        'flight-crew': 'Otro personal de vuelo de trabajos aéreos',
        'train-driver': 'Maquinista de tren',
        railway: 'Otro trabajo ferroviario con rebaja de edad',
        firefighter: 'Bombero o bombera, también forestal, al servicio público',
        'regional-police': 'Ertzaintza, Mossos d’Esquadra o Policía Foral de Navarra',
        'local-police': 'Policía local',
        'singer-dancer': 'Cantante, bailarín o trapecista',
        'other-artist': 'Otra actividad artística',
        bullfighter: 'Matador, rejoneador o novillero',
        'bullfighter-team': 'Banderillero, picador o torero cómico',
        puntillero: 'Puntillero',
      },
      missing: 'Elige tu profesión',
    },
    hardJobMonths: {
      name: 'Meses en la profesión',
      label: '¿Cuántos meses has trabajado en esa profesión?',
      hint: '30 años son 360 meses. Si eres cantante, bailarín o trapecista, cuenta solo los últimos 21 años.',
      missing: 'Escribe cuántos meses has trabajado',
    },
    minerCategory: {
      name: 'Coeficiente de la categoría',
      label: '¿Qué coeficiente tiene tu categoría?',
      hint: 'Lo dice el certificado de tu empresa y está entre 0,05 y 0,50. Escríbelo como porcentaje: 0,20 es 20.',
      missing: 'Escribe el coeficiente de tu categoría',
    },
    bullfights: {
      name: 'Festejos',
      label: '¿En cuántos festejos has participado?',
      missing: 'Escribe en cuántos festejos has participado',
    },
  },
  checks: { 'no-such-category': 'El coeficiente de la minería va del 5 % al 50 %' },
  requirements: {
    ...special.requirements,
    ...special.registered,
    'time-in-job': {
      title: 'Has trabajado el tiempo que se pide en la profesión',
      met: 'Has trabajado {have} en la profesión y se piden {need}.',
      unmet: 'Has trabajado {have} en la profesión y se piden {need}.',
      change: 'Si faltan periodos, mándanos un certificado.',
    },
    bullfights: {
      title: 'Has participado en los festejos que se piden',
      met: 'Has participado en {have} festejos y se piden {need}.',
      unmet: 'Has participado en {have} festejos y se piden {need}.',
      change: 'Si faltan festejos, mándanos un certificado.',
    },
  },
  lines: { ...special.lines, ...special.loweredLines, cut: 'Lo que se quita por adelantarte' },
  periods: {},
  documents: {
    ...special.documents,
    'job-certificate': {
      name: 'Certificado de tu profesión',
      why: 'Dice cuánto tiempo y en qué categoría has trabajado.',
      hint: 'Lo da la empresa o la administración en la que trabajaste. En los festejos, el registro de profesionales taurinos.',
    },
  },
};
