import type { WordsOf } from '../../kernel';
import {
  careerWords,
  causeWords,
  dailyBaseWords,
  documentWords,
  eventWords,
  guideAccident,
  nextWords,
  payWords,
  registrationWords,
  requirementWords,
  taskWords,
} from '../permanent-incapacity/shared.es';
import type { partialIncapacity } from '.';

const { 'medical-history': medicalHistory, 'company-certificate': companyCertificate } = documentWords;

export const es: WordsOf<typeof partialIncapacity> = {
  title: 'Incapacidad permanente parcial',
  act: 'la indemnización por incapacidad permanente parcial',
  summary: 'Un solo pago para quien sigue en su profesión, pero rinde al menos un 33 % menos.',
  page: {
    who: [
      'Personas que trabajan para una empresa y rinden al menos un 33 % menos en su profesión.',
      'Por enfermedad común o por un accidente fuera del trabajo. Si viene del trabajo, hay otro trámite.',
    ],
    get: [
      'Un solo pago de 24 mensualidades de la base con la que cobrabas la baja médica.',
      'Puedes seguir en tu trabajo.',
    ],
    need: [
      'Que el equipo de valoración de incapacidades reconozca este grado.',
      'Estar de alta.',
      'Por enfermedad común, 1.800 días cotizados en los 10 años antes de acabar la baja.',
    ],
    know: [
      'Si trabajas por cuenta propia, este grado solo se cubre cuando la causa es el trabajo.',
      'No es una pensión: se cobra una vez y no pasa a ser jubilación.',
    ],
    next: nextWords,
    guide: [guideAccident],
  },
  granted: ['Es un solo pago. Puedes seguir en tu trabajo.'],
  minutes: 6,
  tasks: { ...taskWords, payment: 'Dónde cobras' },
  steps: {
    cause: 'La causa',
    person: 'Tu edad',
    'work-lost': 'Tu profesión',
    registration: 'Tu alta',
    recent: 'Los últimos diez años',
    retirement: 'Tu jubilación',
    base: 'La base de tu baja',
    account: 'Tu cuenta',
  },
  facts: {
    ...causeWords,
    incapacityDate: {
      ...eventWords.incapacityDate,
      label: '¿Qué día acabó tu baja médica?',
      hint: 'El día en que acabó la baja de la que viene tu incapacidad.',
      missing: 'Escribe el día en que acabó tu baja',
    },
    birthDate: eventWords.birthDate,
    thirdOfPerformanceLost: {
      name: 'Rinde al menos un 33 % menos',
      label: '¿Rindes al menos un 33 % menos en tu profesión?',
      hint: 'Lo decide el equipo de valoración. Responde lo que dicen tus informes.',
      missing: 'Di si rindes al menos un 33 % menos',
    },
    ...registrationWords,
    incapacityCareerDays: careerWords.incapacityCareerDays,
    twoYearsInLast15: careerWords.twoYearsInLast15,
    incapacityRecentDays: {
      ...careerWords.incapacityRecentDays,
      label: '¿Cuántos días has cotizado en los diez años antes de acabar la baja?',
      hint: 'Están en tu vida laboral. Los días de baja también cuentan.',
    },
    ...dailyBaseWords,
    iban: payWords.iban,
  },
  checks: {},
  requirements: {
    registered: requirementWords.registered,
    'no-retirement-right': requirementWords['no-retirement-right'],
    degree: {
      title: 'Rindes al menos un 33 % menos en tu profesión',
      met: 'Has dicho que rindes al menos un 33 % menos.',
      unmet: 'Has dicho que no llegas a rendir un 33 % menos.',
      change: 'Si tus informes cambian, puedes volver a pedirla.',
    },
    employee: {
      title: 'Trabajas para una empresa',
      met: 'Trabajas por cuenta ajena.',
      unmet: 'Por enfermedad o accidente comunes, este grado no cubre a quien trabaja por cuenta propia.',
      change: 'Si la causa es tu trabajo, usa el trámite de accidente de trabajo o enfermedad profesional.',
    },
    'contribution-period': {
      title: 'Has cotizado bastante en los últimos diez años',
      met: 'Tienes {have} y hacen falta {need}.',
      unmet: 'Tienes {have} y hacen falta {need}.',
      change: 'Si hay un error en tu vida laboral, cuéntanoslo y envía un justificante.',
    },
  },
  lines: {
    'daily-base': 'Base diaria de la baja médica',
    'monthly-base': 'Base de un mes de 30 días',
    months: 'Meses que se pagan',
    'lump-sum': 'Indemnización',
  },
  periods: {},
  documents: { 'medical-history': medicalHistory, 'company-certificate': companyCertificate },
};
