/** Palabras de los datos comunes a muchos trámites. Un trámite puede decirlas de otra forma, pero el dato es el mismo. */
export const personWords = {
  birthDate: {
    name: 'Fecha de nacimiento',
    label: 'Tu fecha de nacimiento',
    missing: 'Escribe tu fecha de nacimiento',
  },
  iban: {
    name: 'Cuenta de cobro',
    label: 'Cuenta en la que quieres cobrar (IBAN)',
    hint: 'Tienes que ser titular. Empieza por ES y tiene 24 caracteres.',
    missing: 'Escribe el IBAN de tu cuenta',
  },
  resident: {
    name: 'Residencia legal en España',
    label: '¿Vives en España de forma legal y habitual?',
    hint: 'Estar fuera hasta 90 días en un año natural no cuenta como dejar de vivir aquí.',
    missing: 'Di si vives en España',
  },
  disabilityDegree: {
    name: 'Grado de discapacidad',
    label: '¿Qué grado de discapacidad tienes reconocido?',
    hint: 'El porcentaje de tu certificado. Escribe 0 si no tienes ninguno.',
    missing: 'Escribe tu grado de discapacidad, o 0',
  },
} as const;

export const workWords = {
  registered: {
    name: 'De alta en la Seguridad Social',
    label: '¿Estás de alta en la Seguridad Social?',
    hint: 'También vale cobrar el paro contributivo.',
    missing: 'Di si estás de alta en la Seguridad Social',
  },
  regime: {
    name: 'Forma de trabajo',
    label: '¿Cómo trabajas?',
    options: {
      general: 'Por cuenta ajena, para una empresa',
      'self-employed': 'Por cuenta propia, como autónomo o autónoma',
    },
    missing: 'Elige cómo trabajas',
  },
  duesPaid: {
    name: 'Al corriente de las cuotas',
    label: '¿Estás al corriente de tus cuotas?',
    hint: 'Si debes alguna, te invitaremos a pagarla y podrás cobrar después.',
    missing: 'Di si estás al corriente de tus cuotas',
  },
} as const;
