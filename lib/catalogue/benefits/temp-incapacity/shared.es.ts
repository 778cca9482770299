import { personWords, workWords } from '../../facts/words.es';

/** Palabras comunes de las dos bajas: la común y la que viene del trabajo. */
export const leaveWords = {
  sickLeaveStart: {
    name: 'Primer día de la baja',
    label: '¿Qué día empezó la baja?',
    hint: 'El que pone en el parte médico de baja.',
    missing: 'Escribe el día en que empezó la baja',
  },
  sickLeaveDays: {
    name: 'Días de baja',
    label: '¿Cuántos días de baja llevas, o crees que vas a estar?',
    hint: 'Cuenta todos los días, también los festivos. El día de la baja es el primero.',
    missing: 'Escribe los días de baja',
  },
  medicalLeave: {
    name: 'Parte médico de baja',
    label: '¿Te ha dado un médico el parte de baja?',
    hint: 'El del servicio público de salud o, si viene del trabajo, también el de la mutua.',
    missing: 'Di si tienes el parte médico de baja',
  },
  worksDuringLeave: {
    name: 'Trabaja durante la baja',
    label: '¿Trabajas, o vas a trabajar, durante la baja?',
    hint: 'Por cuenta propia o para una empresa.',
    missing: 'Di si trabajas durante la baja',
  },
  relapse: {
    name: 'Recaída',
    label: '¿Estuviste de baja por lo mismo, o algo parecido, en los 180 días anteriores?',
    hint: 'Cuentan 180 días seguidos desde el alta médica. Si es así, la baja nueva sigue a la anterior.',
    missing: 'Di si es una recaída',
  },
  earlierLeaveDays: {
    name: 'Días de la baja anterior',
    label: '¿Cuántos días duró esa baja anterior?',
    hint: 'Si fueron varias por lo mismo, súmalas.',
    missing: 'Escribe los días de la baja anterior',
  },
  registered: {
    ...workWords.registered,
    name: 'De alta al empezar la baja',
    label: '¿Estás de alta en la Seguridad Social el día de la baja?',
  },
  regime: workWords.regime,
  duesPaid: workWords.duesPaid,
  paidByCompany: {
    name: 'Pago por la empresa',
    label: '¿Te paga la baja tu empresa, con la nómina?',
    hint: 'Es lo normal mientras dura el contrato. Di que no si la empresa ha dejado de pagarte o el contrato ha terminado.',
    missing: 'Di si tu empresa te paga la baja',
  },
  leaveBaseSum: {
    name: 'Base de cotización del mes anterior',
    label: 'Tu base de cotización del mes anterior a la baja',
    hint: 'Está en tu nómina. Si trabajas a tiempo parcial, suma las de los 3 meses que cuentan. Si es una recaída, la de la primera baja.',
    missing: 'Escribe tu base de cotización',
  },
  leaveBaseDays: {
    name: 'Días a los que corresponde la base',
    label: 'Días a los que corresponde esa base',
    hint: '30 si cobras por meses y trabajaste el mes entero. A tiempo parcial, todos los días del calendario de esos meses.',
    missing: 'Escribe a cuántos días corresponde la base',
  },
  iban: personWords.iban,
} as const;

export const leaveRequirementWords = {
  'medical-leave': {
    title: 'Un médico te ha dado la baja',
    met: 'Tienes el parte médico de baja.',
    unmet: 'Has dicho que ningún médico te ha dado la baja.',
    change: 'Pide cita con tu médico. Sin parte de baja no se puede pagar.',
  },
  'not-working': {
    title: 'No trabajas durante la baja',
    met: 'No vas a trabajar durante la baja.',
    unmet: 'Has dicho que trabajas durante la baja.',
    change: 'La baja no se paga mientras trabajas.',
  },
  'dues-paid': {
    title: 'Estás al corriente de tus cuotas',
    met: 'No debes cuotas de autónomos.',
    unmet: 'Consta que debes cuotas de autónomos.',
    change: 'Te invitaremos a pagarlas. Si pagas en 30 días, cobrarás desde el primer día.',
  },
  'not-exhausted': {
    title: 'Quedan días por usar de esta baja',
    met: 'Llevabas {have} de un máximo de {most}.',
    unmet: 'Ya usaste {have} de un máximo de {most}.',
    change:
      'Puedes tener otra baja por lo mismo cuando pasen más de 180 días desde que se decida sobre tu incapacidad permanente.',
  },
} as const;

export const leaveDocumentWords = {
  'company-certificate': {
    name: 'Certificado de la empresa para la baja',
    why: 'Dice tu base de cotización y desde cuándo no te paga.',
    hint: 'Pídelo a tu empresa. Si ya lo ha enviado por internet, escribe aquí que está enviado y adjunta tu última nómina.',
  },
  'self-employed-statement': {
    name: 'Declaración de situación de la actividad',
    why: 'Dice qué pasa con tu negocio mientras estás de baja.',
    hint: 'Di si cierras o quién se queda al frente. Sin ella se suspende el pago.',
  },
} as const;

export const leavePeriodWords = {
  unpaid: 'Días que no se pagan',
  'wage-day': 'Primer día: lo paga la empresa como un día de sueldo',
  employer: 'Paga la empresa: 60 %',
  'at-60': 'Pagamos nosotros o la mutua: 60 %',
  'at-75': 'Pagamos nosotros o la mutua: 75 %',
  'at-100': 'Pagamos nosotros o la mutua: 100 %',
  extension: 'Prórroga',
  waiting: 'Hasta que se decide sobre tu incapacidad',
} as const;
