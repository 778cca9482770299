import {
  complementLineWords,
  documentWords,
  lineWords,
  requirementWords,
  retirementPayWords,
  retirementWords,
} from './words.es';

const { regime, duesPaid, ...employeeFacts } = retirementWords;
const { 'dues-paid': duesArePaid, registered, ...alwaysAsked } = requirementWords;
const { 'end-of-contract': endOfContract, 'service-certificate': _, ...documents } = documentWords;

/** Palabras comunes a las jubilaciones anticipadas especiales: por mutualista, por la actividad y por discapacidad. */
export const special = {
  facts: { ...employeeFacts, ...retirementPayWords },
  selfEmployedFacts: { regime, duesPaid },
  steps: {
    day: 'El día de la jubilación',
    person: 'Tu fecha de nacimiento',
    career: 'Tu vida laboral',
    'care-gap': 'Meses sin cotizar',
    base: 'Tu base reguladora',
    minimum: 'Pensión mínima',
    household: 'Tu hogar',
    children: 'Tus hijos',
    account: 'Tu cuenta',
  },
  tasks: {
    retirement: 'Tu jubilación',
    contributions: 'Lo que has cotizado',
    amount: 'Tu pensión',
    payment: 'Dónde cobras',
  },
  requirements: {
    ...alwaysAsked,
    'contribution-period': {
      title: 'Has cotizado quince años',
      met: 'Has cotizado {have} y se piden {need}.',
      unmet: 'Has cotizado {have} y se piden {need}.',
      change: 'Si te faltan días en la vida laboral, dínoslo.',
    },
    age: {
      title: 'Tienes la edad para jubilarte así',
      met: 'Tienes {have}, y se piden {need}.',
      unmet: 'Tienes {have}, y se piden {need}.',
      change: 'Puedes pedirla cuando cumplas esa edad.',
    },
  },
  registered: { registered },
  duesPaid: { 'dues-paid': duesArePaid },
  lines: { ...lineWords, ...complementLineWords },
  loweredLines: {
    'age-lowered': 'Días que se adelanta tu edad de jubilación',
    'days-counted': 'Días de adelanto que cuentan como cotizados',
  },
  documents,
  endOfContract: { 'end-of-contract': endOfContract },
  disabilityCertificate: {
    name: 'Certificado de discapacidad',
    why: 'Dice qué grado tienes y desde cuándo.',
    hint: 'Lo da tu comunidad autónoma, o el IMSERSO en Ceuta y Melilla.',
  },
} as const;
