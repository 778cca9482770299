import type { WordsOf } from '../../kernel';
import {
  complementLineWords,
  documentWords,
  earlyWords,
  lineWords,
  nextWords,
  reductionLineWords,
  requirementWords,
  retirementPayWords,
  retirementWords,
} from '../retirement/words.es';
import type { earlyInvoluntary } from '.';

const { regime: _1, duesPaid: _2, ...factWords } = retirementWords;
const { 'company-certificate': _3, ...documents } = documentWords;

export const es: WordsOf<typeof earlyInvoluntary> = {
  title: 'Jubilación anticipada por perder el trabajo',
  act: 'la jubilación anticipada por perder el trabajo',
  summary: 'Para quien pierde el trabajo sin quererlo y se jubila hasta 4 años antes de su edad ordinaria.',
  page: {
    who: [
      'Personas que pierden su trabajo por un despido colectivo u objetivo, o porque la empresa está en concurso.',
      'También si muere, se jubila o queda incapacitado el empresario, o si la empresa deja de existir.',
      'También por fuerza mayor, o si lo dejaste por un traslado, un cambio grave o un incumplimiento de la empresa.',
      'También si lo dejaste por sufrir violencia de género o sexual.',
    ],
    get: [
      'La pensión de jubilación, con una reducción por cada mes que te adelantas.',
      'La reducción va del 0,50 % (un mes y 44 años y medio cotizados) al 30 % (48 meses y menos de 38 años y medio).',
      'El máximo baja un 0,50 % por cada trimestre que te adelantas. En 2026 parte de 3.359,60 € al mes.',
      'Si es baja y vives en España con pocos ingresos, llega al mínimo.',
      'Por cada hijo, hasta cuatro, 36,90 € más al mes en 2026.',
    ],
    need: [
      'Que te falten 4 años o menos para tu edad ordinaria. Se calcula como si siguieras cotizando.',
      'Haber cotizado 33 años (12.045 días), y dos de ellos en los últimos 15.',
      'Llevar 6 meses seguidos como demandante de empleo al pedirla.',
      'Haber cobrado la indemnización, o haberla reclamado al juez, en los despidos y en los cambios graves.',
    ],
    know: [
      'Un mes empezado cuenta entero para la reducción. Los meses cotizados solo cuentan si están completos.',
      'La reducción es para siempre.',
      'El servicio militar, el social y el femenino obligatorio suman un año como mucho.',
      'Los días que se suman por parto cuentan para el importe, pero no para llegar a los 33 años.',
    ],
    next: [...nextWords],
    guide: [
      'La guía de julio de 2023 pide que la empresa se reestructure. La ley admite más causas: siete en total.',
      'La guía dice que el máximo baja un 0,50 % por trimestre. Así era en 2023 y así sigue en esta jubilación.',
    ],
  },
  granted: ['La pensión sube cada año con los precios.', 'La reducción por adelantarte no desaparece después.'],
  minutes: 12,
  tasks: { retirement: 'Tu jubilación', work: 'Tu trabajo', family: 'Tu familia', payment: 'Dónde cobras' },
  steps: {
    date: 'El día de la jubilación',
    person: 'Tu fecha de nacimiento',
    cause: 'Por qué acabó tu trabajo',
    indemnity: 'La indemnización',
    'job-seeker': 'Tu búsqueda de empleo',
    contributions: 'Lo que has cotizado',
    service: 'Servicio militar o social',
    gaps: 'Meses sin cotizar',
    base: 'Tu base reguladora',
    children: 'Tus hijos',
    minimum: 'Pensión mínima',
    household: 'Con quién vives',
    account: 'Tu cuenta',
  },
  facts: {
    ...factWords,
    retirementDate: {
      name: 'Día de la jubilación',
      label: '¿Qué día quieres jubilarte?',
      hint: 'El día en que pides la pensión o, si la pides antes, el día en que quieres que empiece.',
      missing: 'Escribe el día en que quieres jubilarte',
    },
    daysByRetirement: {
      ...factWords.daysByRetirement,
      hint: 'El total de tu vida laboral hasta ese día. No sumes los 112 días por parto: no cuentan para llegar a los 33 años.',
    },
    ...earlyWords,
    jobLossCause: {
      name: 'Causa del fin del trabajo',
      label: '¿Por qué acabó tu trabajo?',
      options: {
        'collective-dismissal': 'Por un despido colectivo',
        'objective-dismissal': 'Por un despido por causas objetivas',
        insolvency: 'Porque lo decidió el juez del concurso de la empresa',
        'employer-gone': 'Porque el empresario murió, se jubiló o quedó incapacitado, o la empresa dejó de existir',
        'force-majeure': 'Por fuerza mayor reconocida por la autoridad laboral',
        'just-cause': 'Lo dejé yo por un traslado, un cambio grave o un incumplimiento de la empresa',
        violence: 'Lo dejé yo por sufrir violencia de género o sexual',
        other: 'Por otra causa',
      },
      missing: 'Elige por qué acabó tu trabajo',
    },
    indemnityProven: {
      name: 'Indemnización cobrada o reclamada',
      label: '¿Cobraste la indemnización, o la has reclamado al juez?',
      hint: 'También vale haber pedido al juez que anule el despido.',
      missing: 'Di si cobraste o reclamaste la indemnización',
    },
    jobSeekerSixMonths: {
      name: 'Seis meses como demandante de empleo',
      label: '¿Llevas los últimos 6 meses como demandante de empleo?',
      hint: 'Los 6 meses justo antes de pedir la pensión, sin cortes.',
      missing: 'Di si llevas 6 meses como demandante de empleo',
    },
    ...retirementPayWords,
  },
  checks: {},
  requirements: {
    cause: {
      title: 'Perdiste el trabajo por una causa que no dependía de ti',
      met: 'La causa es una de las siete que admite la ley.',
      unmet: 'La causa no es una de las siete que admite la ley.',
      change: 'Si has cotizado 35 años, mira la jubilación anticipada voluntaria.',
    },
    indemnity: {
      title: 'Cobraste la indemnización o la has reclamado',
      met: 'Has dicho que la cobraste o la reclamaste.',
      unmet: 'Has dicho que ni la cobraste ni la reclamaste.',
      change: 'Si todavía estás en plazo, reclámala al juez. Después podrás pedir la pensión.',
    },
    'job-seeker': {
      title: 'Llevas seis meses buscando empleo',
      met: 'Llevas 6 meses como demandante de empleo.',
      unmet: 'No llevas 6 meses seguidos como demandante de empleo.',
      change: 'Apúntate en la oficina de empleo y pide la pensión cuando pasen 6 meses.',
    },
    age: {
      title: 'Te faltan cuatro años o menos para tu edad ordinaria',
      met: 'Tienes {have}. Puedes desde los {need}.',
      unmet: 'Tienes {have}, y se piden {need}.',
      change: 'Puedes pedirla cuando llegues a esa edad.',
    },
    'contribution-period': {
      title: 'Has cotizado treinta y tres años',
      met: 'Has cotizado {have}, con el servicio, y se piden {need}.',
      unmet: 'Has cotizado {have}, con el servicio, y se piden {need}.',
      change: 'Si te faltan días en la vida laboral, dínoslo y envía un justificante.',
    },
    'recent-period': requirementWords['recent-period'],
  },
  lines: { ...lineWords, ...complementLineWords, ...reductionLineWords },
  periods: {},
  documents: {
    ...documents,
    'indemnity-proof': {
      name: 'Prueba de la indemnización',
      why: 'La ley pide que la hayas cobrado o reclamado.',
      hint: 'La transferencia del banco, o la demanda con el sello del juzgado.',
    },
    'job-seeker-report': {
      name: 'Informe de demandante de empleo',
      why: 'Acredita los 6 meses de búsqueda.',
      hint: 'Lo da el servicio público de empleo por internet. Si lo vemos nosotros, no te lo pediremos.',
    },
  },
};
