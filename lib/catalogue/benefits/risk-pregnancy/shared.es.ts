import { personWords, workWords } from '../../facts/words.es';
import { careRequirementWords, occupationalBaseWords } from '../care-serious-illness/shared.es';

/** Palabras comunes de las dos prestaciones por riesgo en el trabajo. */
export const riskFactWords = {
  noOtherPost: {
    name: 'No hay otro puesto sin riesgo',
    label: '¿Dice tu empresa que no puede darte otro puesto sin riesgo?',
    hint: 'Primero tiene que adaptar tu puesto o cambiarte a otro.',
    missing: 'Di si tu empresa puede darte otro puesto',
  },
  stopsRiskyWork: {
    name: 'Deja de trabajar por el riesgo',
    label: '¿Has dejado o vas a dejar de trabajar por este riesgo?',
    hint: 'Con el contrato suspendido o, si trabajas por cuenta propia, sin actividad.',
    missing: 'Di si dejas de trabajar por el riesgo',
  },
  stillOnSickLeave: {
    name: 'De baja médica ese día',
    label: '¿Estarás de baja médica ese día?',
    missing: 'Di si estarás de baja médica ese día',
  },
  ...workWords,
  ...occupationalBaseWords,
  iban: personWords.iban,
} as const;

export const riskRequirementWords = {
  'no-other-post': {
    title: 'Tu empresa no puede darte otro puesto sin riesgo',
    met: 'Has dicho que no hay otro puesto sin riesgo.',
    unmet: 'Has dicho que puedes cambiar a un puesto sin riesgo.',
    change: 'Si tu empresa no te cambia de puesto, pide que lo declare por escrito.',
  },
  'stops-work': {
    title: 'Dejas de trabajar por el riesgo',
    met: 'Has dicho que dejas de trabajar.',
    unmet: 'Has dicho que sigues trabajando.',
    change: 'Podrás cobrarla desde el día en que dejes de trabajar.',
  },
  'not-on-sick-leave': {
    title: 'No estás de baja médica',
    met: 'Ese día no estás de baja médica.',
    unmet: 'Ese día estás de baja médica, y esta prestación espera a que acabe.',
    change: 'Podrás cobrarla desde el día siguiente al alta médica.',
  },
  registered: {
    ...careRequirementWords.registered,
    change: 'Si trabajas para una empresa que no te dio de alta, cuentas igual. Envía tu contrato o tus nóminas.',
  },
  'dues-paid': careRequirementWords['dues-paid'],
} as const;

export const riskDocumentWords = {
  'risk-certificate': {
    name: 'Certificado médico del riesgo',
    why: 'Dice que tu trabajo es un riesgo para ti o para tu hijo.',
    hint: 'Lo da tu mutua, o el INSS si cubre tus accidentes de trabajo. Si ya lo tenemos, no hace falta.',
  },
  'company-declaration': {
    name: 'Declaración de la empresa',
    why: 'Dice que no hay otro puesto compatible y qué día se suspende tu contrato.',
    hint: 'Con el informe de su servicio de prevención. Si trabajas en una casa, la firma quien te emplea.',
  },
  'base-certificate': {
    name: 'Certificado de la empresa sobre tu base de cotización',
    why: 'Con él calculamos lo que cobras.',
    hint: 'Con la base del mes anterior y las horas extra del último año.',
  },
  'risk-statement': {
    name: 'Declaración sobre tu actividad y el riesgo',
    why: 'Dice en qué trabajas y que no hay otra tarea compatible que puedas hacer.',
    hint: 'Si trabajas sobre todo para un cliente, la firma ese cliente.',
  },
} as const;
