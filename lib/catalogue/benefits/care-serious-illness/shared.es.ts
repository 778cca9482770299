import { personWords, workWords } from '../../facts/words.es';

/** Palabras comunes de las prestaciones por cuidados y por riesgo en el trabajo. */
export const careWorkWords = {
  birthDate: personWords.birthDate,
  ...workWords,
  careDaysLast7Years: {
    name: 'Días cotizados en los últimos 7 años',
    label: 'Días cotizados en los últimos 7 años',
    hint: 'Antes de reducir la jornada. Están en tu vida laboral.',
    missing: 'Escribe los días cotizados en los últimos 7 años',
  },
  careDaysCareer: {
    name: 'Días cotizados en toda la vida',
    label: 'Días cotizados en toda tu vida',
    hint: 'Antes de reducir la jornada. Están en tu vida laboral.',
    missing: 'Escribe los días cotizados en toda tu vida',
  },
} as const;

export const occupationalBaseWords = {
  careBaseSum: {
    name: 'Base de contingencias profesionales del mes anterior',
    label: 'Base de cotización del mes anterior, sin horas extra',
    hint: 'La de contingencias profesionales de tu nómina. Si trabajas a tiempo parcial, suma los tres meses anteriores.',
    missing: 'Escribe tu base de cotización',
  },
  careBaseDays: {
    name: 'Días a los que corresponde la base',
    label: 'Días a los que corresponde esa base',
    hint: '30 si cobras por meses y trabajaste el mes entero. A tiempo parcial, los días naturales de esos meses.',
    missing: 'Escribe a cuántos días corresponde la base',
  },
  careOvertimeYear: {
    name: 'Horas extra cotizadas en el último año',
    label: '¿Cuánto has cotizado por horas extra en los 12 meses anteriores?',
    hint: 'El importe de todo el año. Escribe 0 si no hiciste.',
    missing: 'Escribe lo cotizado por horas extra, o 0',
  },
} as const;

export const careRequirementWords = {
  registered: {
    title: 'Estás de alta en la Seguridad Social',
    met: 'Estás de alta ese día.',
    unmet: 'No consta que estés de alta ese día.',
    change: 'Si hay un error en tu vida laboral, cuéntanoslo y envía un justificante.',
  },
  'dues-paid': {
    title: 'Estás al corriente de tus cuotas',
    met: 'No debes cuotas de autónomos.',
    unmet: 'Consta que debes cuotas de autónomos.',
    change: 'Te invitaremos a pagarlas. Si pagas en 30 días, cobrarás desde el primer día.',
  },
} as const;

export const contributionPeriodWords = {
  title: 'Has cotizado lo suficiente',
  met: 'Tienes {have} en los últimos 7 años (se piden {need}) y {haveCareer} en toda tu vida (se piden {needCareer}). Basta una de las dos cosas.',
  unmet:
    'Tienes {have} en los últimos 7 años y se piden {need}, o {haveCareer} en toda tu vida y se piden {needCareer}.',
  change: 'Si te faltan días en la vida laboral, dínoslo y envía un justificante.',
} as const;

export const nextSteps = [
  'Te damos el justificante al momento.',
  'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
  'Recibes la resolución en Notificaciones. Tienes 10 días naturales para abrirla.',
] as const;
