import type { WordsOf } from '../../kernel';
import { leaveDocumentWords, leavePeriodWords, leaveRequirementWords, leaveWords } from '../temp-incapacity/shared.es';
import type { awodTemp } from '.';
import { workCausedWords } from './shared.es';

const { employer: _1, 'at-60': _2, 'at-100': _3, ...periods } = leavePeriodWords;

export const es: WordsOf<typeof awodTemp> = {
  title: 'Baja por accidente de trabajo o enfermedad profesional',
  act: 'el subsidio por incapacidad temporal de origen profesional',
  summary: 'Dinero mientras no puedes trabajar por un accidente de trabajo o una enfermedad profesional.',
  page: {
    who: [
      'Trabajadores por cuenta ajena, aunque la empresa no te haya dado de alta: la ley te cuenta como de alta.',
      'Trabajadores por cuenta propia de alta y al corriente de sus cuotas.',
    ],
    get: [
      'El 75 % de tu base diaria desde el día siguiente al de la baja. El día de la baja lo paga la empresa como sueldo.',
      'Dura hasta 365 días, y 180 más si se espera que te cures. Si se retrasa la decisión sobre tu incapacidad, hasta 730.',
      'El estudio de una enfermedad profesional dura hasta 180 días, y 180 más.',
      'Atención médica, y medicinas gratis para lo que venga del accidente o la enfermedad.',
    ],
    need: ['Un parte médico de baja que diga que viene del trabajo.', 'No se pide ningún día cotizado.'],
    know: [
      'Es accidente de trabajo el que pasa en el trabajo o por el trabajo, también al ir o al volver.',
      'Es enfermedad profesional la que está en la lista oficial para tu actividad.',
      'Tu base suma las horas extra del último año, repartidas entre 365 días.',
      'Si tu contrato termina durante la baja, sigues cobrando lo mismo hasta el alta médica.',
      'Si faltaban medidas de seguridad, lo que cobras puede subir entre un 30 % y un 50 %, que paga la empresa.',
    ],
    next: [
      'Si tu empresa tiene mutua, ella te da la baja y paga. Si no, nosotros.',
      'Si tu empresa te paga con la nómina, no tienes que pedir nada más. Si no, pídenos el pago directo.',
      'Decidimos en 30 días. Cobras cada mes, a mes vencido.',
    ],
    guide: [
      'La guía europea de julio de 2023 y la ley dicen lo mismo: 75 % desde el día siguiente, 365 días y 180 más, y medicinas gratis.',
      'La guía habla solo de trabajadores por cuenta ajena. Desde 2019 casi todos los autónomos tienen también esta protección.',
    ],
  },
  granted: [
    'Los días de baja cuentan como cotizados hasta el día 545. Por cuenta propia, las cuotas las pagas tú los 60 primeros días.',
    'Tienes que acudir a los reconocimientos médicos a los que te llamemos.',
  ],
  minutes: 7,
  tasks: { leave: 'Tu baja', work: 'Tu trabajo', payment: 'Dónde cobras' },
  steps: {
    start: 'Cuándo empezó',
    'work-caused': 'Si viene del trabajo',
    cause: 'Qué ha pasado',
    length: 'Cuánto dura',
    relapse: 'Si es una recaída',
    earlier: 'La baja anterior',
    regime: 'Cómo trabajas',
    registration: 'Tu alta en la Seguridad Social',
    dues: 'Tus cuotas',
    rest: 'Trabajo durante la baja',
    company: 'Quién te paga',
    base: 'Tu base de cotización',
    overtime: 'Tus horas extra',
    account: 'Tu cuenta',
  },
  facts: {
    ...leaveWords,
    ...workCausedWords,
    workLeaveCause: {
      name: 'Causa de la baja',
      label: '¿Qué ha pasado?',
      options: {
        'work-accident': 'Un accidente de trabajo',
        'occupational-disease': 'Una enfermedad profesional',
        'disease-observation': 'Están estudiando si tengo una enfermedad profesional',
      },
      missing: 'Elige qué ha pasado',
    },
    leaveBaseSum: {
      ...leaveWords.leaveBaseSum,
      hint: 'La de contingencias profesionales, sin las horas extra. Está en tu nómina.',
    },
    overtimeLastYear: {
      name: 'Horas extra del último año',
      label: '¿Cuánto cobraste por horas extra en los 12 meses anteriores a la baja?',
      hint: 'En total y antes de impuestos. Escribe 0 si no hiciste ninguna.',
      missing: 'Escribe lo que cobraste por horas extra, o 0',
    },
  },
  checks: { 'relapse-days': 'Si es una recaída, la baja anterior duró al menos un día.' },
  requirements: {
    ...leaveRequirementWords,
    'work-caused': {
      title: 'Viene del trabajo',
      met: 'Has dicho que la baja viene de un accidente de trabajo o una enfermedad profesional.',
      unmet: 'Has dicho que la baja no viene del trabajo.',
      change:
        'Pide la baja por enfermedad o accidente fuera del trabajo. Si no estás de acuerdo, pide que revisemos de dónde viene.',
    },
    registered: {
      title: 'Estás de alta por cuenta propia',
      met: 'Estás de alta el día de la baja.',
      unmet: 'No consta que estés de alta el día de la baja.',
      change: 'Si hay un error en tu vida laboral, cuéntanoslo y envía un justificante.',
    },
  },
  lines: {
    'daily-base': 'Base reguladora diaria, con las horas extra',
    'days-unpaid': 'Días que no se pagan',
    'days-wage': 'Día de la baja, que tu empresa paga como sueldo',
    rate: 'Parte de la base que se cobra',
    'daily-75': 'Cada día',
    'days-75': 'Días que se pagan',
    'limit-ordinary': 'Lo que puede durar la baja',
    'limit-extension': 'Prórroga posible',
    'limit-all': 'Como mucho, con todos los retrasos',
    'medicine-share': 'Lo que pagas por las medicinas de este accidente o enfermedad',
    subsidy: 'Subsidio por todos los días de baja',
  },
  periods,
  documents: leaveDocumentWords,
};
