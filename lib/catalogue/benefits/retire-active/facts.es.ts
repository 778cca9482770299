/** Palabras de los datos de quien trabaja y cobra a la vez una pensión de jubilación. */
export const pensionWorkWords = {
  pensionWorkStart: {
    name: 'Inicio del trabajo',
    label: '¿Qué día empiezas a trabajar y a cobrar la pensión a la vez?',
    hint: 'La ley de ese día es la que se aplica. Puede ser un día del próximo año.',
    missing: 'Escribe el día en que empiezas',
  },
  pensionBegan: {
    name: 'Inicio de la jubilación',
    label: '¿Qué día te jubilaste o te vas a jubilar?',
    hint: 'El último día que trabajaste o trabajarás antes de la pensión.',
    missing: 'Escribe el día de tu jubilación',
  },
  daysByPension: {
    name: 'Días cotizados al jubilarse',
    label: '¿Cuántos días habías cotizado al jubilarte?',
    hint: 'Están en tu vida laboral. Un año son 365 días.',
    missing: 'Escribe los días que habías cotizado',
  },
  pensionMonth: {
    name: 'Pensión al mes',
    label: '¿Cuánto es tu pensión completa al mes?',
    hint: 'La mensualidad de 14 pagas, antes de impuestos. Sin el complemento a mínimos. Con el complemento de brecha de género, si lo cobras.',
    missing: 'Escribe el importe de tu pensión',
  },
  delayForm: {
    name: 'Complemento por jubilarte más tarde',
    label: '¿Cobras un complemento por haberte jubilado más tarde?',
    hint: 'Lo dice la resolución de tu pensión. Se elige una sola vez.',
    options: {
      none: 'No tengo ese complemento',
      points: 'Sí, un 4 % más por cada año',
      'lump-sum': 'Sí, lo cobré en un solo pago',
      mixed: 'Sí, una parte cada mes y otra en un solo pago',
    },
    missing: 'Elige cómo cobras el complemento',
  },
  publicPost: {
    name: 'Puesto público o alto cargo',
    label: '¿Es un puesto en el sector público o un alto cargo?',
    missing: 'Di si el puesto es del sector público',
  },
} as const;
