import { pensionWords, personWords, workWords } from '../../facts/words.es';
import { genderGapWords } from '../retirement/gender-gap';

/** Palabras comunes de los grados de incapacidad permanente. */
export const eventWords = {
  incapacityDate: {
    name: 'Fecha de la incapacidad',
    label: '¿Desde qué fecha tienes la incapacidad?',
    hint: 'La del dictamen médico o el último día de tu baja. Si no estás de alta, el día en que la pides.',
    missing: 'Escribe la fecha de la incapacidad',
  },
  birthDate: personWords.birthDate,
} as const;

export const causeWords = {
  incapacityCause: {
    name: 'Causa',
    label: '¿De qué viene tu incapacidad?',
    hint: 'Si viene del trabajo, usa el trámite de accidente de trabajo o enfermedad profesional.',
    options: { 'common-illness': 'De una enfermedad común', 'non-work-accident': 'De un accidente fuera del trabajo' },
    missing: 'Elige de qué viene tu incapacidad',
  },
} as const;

export const registrationWords = {
  registered: {
    ...workWords.registered,
    label: '¿Estabas de alta en la Seguridad Social en esa fecha?',
    hint: 'También vale estar de baja médica, cobrar el paro o seguir inscrito después de agotarlo.',
  },
  regime: { ...workWords.regime, label: '¿Cómo trabajas, o cómo trabajabas la última vez?' },
} as const;

export const careerWords = {
  incapacityCareerDays: {
    name: 'Días cotizados en toda la vida',
    label: '¿Cuántos días has cotizado en toda tu vida?',
    hint: 'Están en tu vida laboral. Suma 112 días por cada parto en el que no estabas de alta.',
    missing: 'Escribe cuántos días has cotizado',
  },
  twoYearsInLast15: {
    name: 'Dos años cotizados en los últimos quince',
    label: '¿Has cotizado al menos dos años en los últimos quince?',
    hint: 'Lo preguntamos porque ya tienes la edad en la que se puede cobrar la jubilación.',
    missing: 'Di si has cotizado dos años en los últimos quince',
  },
  incapacityRecentDays: {
    name: 'Días cotizados en los últimos diez años',
    label: '¿Cuántos de esos días son de los últimos diez años?',
    hint: 'Si estás en paro sin cotizar, los diez años acaban el día en que dejaste de cotizar.',
    missing: 'Escribe los días cotizados en los últimos diez años',
  },
} as const;

const leaveWords = {
  leaveDaysBeforeIncapacity: {
    name: 'Días de baja médica anteriores',
    label: '¿Cuántos días llevabas de baja médica?',
    hint: 'Los días que te faltaban hasta 545 cuentan como cotizados. Si no venías de una baja, escribe 0.',
    missing: 'Escribe los días de baja, o 0',
  },
} as const;

const basesWords = {
  incapacityBases: {
    name: 'Suma de las bases que cuentan',
    label: '¿Cuánto suman las bases de cotización que cuentan?',
    hint: 'Por enfermedad, las de los últimos 96 meses ya actualizadas con los precios. Si eres joven son menos meses. Por accidente, los 24 meses seguidos mejores de los últimos 7 años. Si te identificas, lo calculamos.',
    missing: 'Escribe la suma de tus bases',
  },
} as const;

export const otherJobWords = {
  worksInOtherJob: {
    name: 'Trabaja en otra cosa',
    label: '¿Trabajas ahora en otra cosa?',
    hint: 'Desde los 55 años la pensión sube 20 puntos mientras no trabajas. Tener un negocio propio cuenta como trabajar.',
    missing: 'Di si trabajas en otra cosa',
  },
} as const;

export const severeWords = {
  workStillPossible: {
    name: 'Trabajo que podría hacer',
    label: '¿Podrías hacer algún trabajo?',
    hint: 'La pensión depende de si no puedes hacer ninguno o solo no puedes hacer el tuyo.',
    options: { none: 'No, ninguno', 'other-job': 'Sí, uno distinto del mío' },
    missing: 'Elige si podrías hacer algún trabajo',
  },
  lastContributionBase: {
    name: 'Última base de cotización',
    label: '¿Cuál fue tu última base de cotización?',
    hint: 'La del último mes. Está en tu nómina o en tu recibo de autónomos. Si es por el trabajo, la de accidentes.',
    missing: 'Escribe tu última base de cotización',
  },
} as const;

export const dailyBaseWords = {
  incapacityDailyBase: {
    name: 'Base diaria de la baja médica',
    label: '¿Cuál era la base diaria de tu baja médica?',
    hint: 'La que se usó para pagarte la baja. Está en tus nóminas de esos meses.',
    missing: 'Escribe la base diaria de tu baja',
  },
} as const;

export const payWords = {
  claimsMinimum: pensionWords.claimsMinimum,
  pensionHousehold: pensionWords.pensionHousehold,
  pensionOtherIncome: pensionWords.pensionOtherIncome,
  ...genderGapWords.es,
  iban: personWords.iban,
} as const;

export const commonFactWords = {
  ...causeWords,
  ...eventWords,
  ...registrationWords,
  duesPaid: workWords.duesPaid,
  ...careerWords,
  ...leaveWords,
  ...basesWords,
  ...payWords,
} as const;

export const taskWords = { health: 'Tu salud', work: 'Tu trabajo', payment: 'Lo que cobras' } as const;

export const payStepWords = {
  minimum: 'Complemento a mínimos',
  household: 'Con quién vives',
  children: 'Tus hijos',
  account: 'Tu cuenta',
} as const;

export const commonStepWords = {
  cause: 'La causa',
  person: 'Tu edad',
  registration: 'Tu alta',
  dues: 'Tus cuotas',
  contributions: 'Lo que has cotizado',
  recent: 'Los últimos diez años',
  leave: 'Tu baja médica',
  retirement: 'Tu jubilación',
  bases: 'Tus bases de cotización',
  ...payStepWords,
} as const;

export const missingDays = 'Si faltan días en tu vida laboral, cuéntanoslo y envía un justificante.' as const;
export const requirementWords = {
  registered: {
    title: 'Estás de alta en la Seguridad Social, o en una situación parecida',
    met: 'Estabas de alta en esa fecha.',
    unmet: 'No consta que estuvieras de alta en esa fecha.',
    change: 'Si cobrabas el paro o hay un error en tu vida laboral, envía un justificante.',
  },
  'contribution-period': {
    title: 'Has cotizado el tiempo que se pide por tu edad',
    met: 'Tienes {have} y hacen falta {need}.',
    unmet: 'Tienes {have} y hacen falta {need}.',
    change: `Si no estás de alta, hacen falta 15 años. ${missingDays}`,
  },
  'recent-contributions': {
    title: 'Parte de ese tiempo es de los últimos diez años',
    met: 'En los últimos diez años tienes {have} y hacen falta {need}.',
    unmet: 'En los últimos diez años tienes {have} y hacen falta {need}.',
    change: 'Si estabas en paro sin cotizar, los diez años se cuentan desde que dejaste de cotizar.',
  },
  'no-retirement-right': {
    title: 'Todavía no tienes derecho a jubilarte con la edad ordinaria',
    met: 'Tienes edad de jubilarte, pero no reúnes lo que pide la pensión de jubilación.',
    unmet: 'Ya tienes la edad y las cotizaciones de la jubilación.',
    change: 'Puedes pedir la pensión de jubilación.',
  },
  'dues-paid': {
    title: 'Estás al corriente de tus cuotas',
    met: 'No debes cuotas de autónomos.',
    unmet: 'Consta que debes cuotas de autónomos.',
    change: 'Te invitaremos a pagarlas. Si pagas en 30 días, cobrarás desde el primer día.',
  },
} as const;

export const documentWords = {
  'medical-history': {
    name: 'Informes médicos',
    why: 'Con ellos, el equipo de valoración dice qué grado de incapacidad tienes.',
    hint: 'Si los tiene tu servicio de salud o tu mutua, puedes autorizarnos a pedirlos.',
  },
  'company-certificate': {
    name: 'Certificado de la empresa',
    why: 'Dice en qué trabajas y por cuánto has cotizado en los últimos meses.',
    hint: 'Lo hace tu empresa. Si tu incapacidad viene del trabajo, añade el de salarios, modelo 3AT23.',
  },
  'income-statement': {
    name: 'Declaración de ingresos',
    why: 'Sirve para saber si te corresponde el complemento a mínimos.',
    hint: 'Pon los ingresos de este año, sin la pensión, y los de tu cónyuge si está a tu cargo.',
  },
  'family-book': {
    name: 'Libro de familia',
    why: 'Acredita tu matrimonio o tus hijos.',
    hint: 'Si el Registro Civil ya nos lo ha comunicado, no hace falta.',
  },
} as const;

export const commonLineWords = {
  'bases-sum': 'Suma de las bases que cuentan',
  'bases-months': 'Meses de esas bases',
  'average-base': 'Base media',
  'years-percentage': 'Porcentaje por los años cotizados y los que faltan hasta jubilarte',
  'regulatory-base': 'Base reguladora',
  percentage: 'Porcentaje del grado de incapacidad',
  maximum: 'Pensión máxima, que no se puede superar',
  pension: 'Pensión al mes',
} as const;

export const endLineWords = {
  minimum: 'Pensión mínima al mes en tu caso',
  complement: 'Complemento a mínimos',
  'gender-gap': 'Complemento de brecha de género',
  monthly: 'En total al mes',
  'retirement-name': 'Edad a la que pasa a llamarse pensión de jubilación, por el mismo importe',
} as const;

export const nextWords = [
  'Te damos el justificante al momento.',
  'El equipo de valoración de incapacidades estudia tus informes y puede citarte.',
  'Tenemos 135 días para contestarte. Si no lo hacemos, puedes reclamar como si la respuesta fuera no. Seguimos obligados a contestarte.',
] as const;

export const retirementNameWords =
  'Al cumplir 67 años pasa a llamarse pensión de jubilación. Cobras lo mismo.' as const;
export const effectWords =
  'Si vienes de una baja, la pensión empieza el día de la resolución. Hasta entonces sigues cobrando la baja. Si la pensión es más alta, empieza al día siguiente de acabar la baja.' as const;
export const reviewWords = 'El grado se puede revisar si mejoras o empeoras. La resolución dice desde cuándo.' as const;
export const minimumCapWords =
  'El complemento a mínimos tiene un tope: lo que vale la pensión no contributiva. No siempre se llega al mínimo.' as const;
export const guideAge =
  'La guía de 2023 habla de un periodo «según la edad». La ley lo fija así: con menos de 31 años, un tercio del tiempo desde los 16. Desde los 31, un cuarto del tiempo desde los 20, con un mínimo de 5 años.' as const;
export const guideAccident =
  'La guía dice que en todo accidente se te considera de alta. La ley lo dice solo del accidente de trabajo y la enfermedad profesional. Por otro accidente no hay que haber cotizado, pero sí estar de alta.' as const;
export const guideRetirement =
  'La guía dice que pasa a ser jubilación a la edad de jubilarse. La ley dice a los 67 años, y sin cambiar el importe.' as const;
