/** Palabras comunes de las dos prestaciones por nacimiento. */
export const factWords = {
  situation: {
    name: 'Situación',
    label: '¿Qué ha pasado en tu familia?',
    options: {
      birth: 'Ha nacido o va a nacer',
      adoption: 'Adopción',
      fostering: 'Acogimiento o guarda con fines de adopción',
    },
    missing: 'Elige qué ha pasado en tu familia',
  },
  eventDate: {
    name: 'Fecha del nacimiento o de la resolución',
    label: '¿En qué fecha?',
    hint: 'La del nacimiento (la prevista, si aún no ha nacido) o la de la resolución de adopción, guarda o acogimiento.',
    missing: 'Escribe la fecha del nacimiento o de la resolución',
  },
  role: {
    name: 'Relación con el menor',
    label: '¿Eres la madre biológica?',
    hint: 'Incluye a las personas trans gestantes.',
    options: { 'birth-mother': 'Sí, soy la madre biológica', 'other-parent': 'No, soy el otro progenitor' },
    missing: 'Elige si eres la madre biológica',
  },
  singleParent: {
    name: 'Única persona progenitora',
    label: '¿Eres la única persona progenitora?',
    hint: 'Responde que sí si en el libro de familia o en la resolución solo figuras tú.',
    missing: 'Di si eres la única persona progenitora',
  },
  children: {
    name: 'Menores',
    label: '¿Cuántos menores son?',
    hint: 'Añade a cada menor de este nacimiento, adopción o acogimiento.',
    missing: 'Añade al menos un menor',
    one: 'Menor {number}',
    add: 'Añadir otro menor',
    item: {
      disability: {
        name: 'Discapacidad del 33 % o más',
        label: '¿Tiene una discapacidad reconocida del 33 % o más?',
        hint: 'En recién nacidos basta un informe médico que indique que puede tenerla.',
        missing: 'Di si tiene una discapacidad del 33 % o más',
      },
    },
  },
  hospitalDays: {
    name: 'Días en el hospital',
    label: '¿Cuántos días ha estado en el hospital después del parto?',
    hint: 'Si no ha tenido que quedarse ingresado, escribe 0. Si son varios, cuenta una vez cada día en que estuvo ingresado alguno.',
    missing: 'Escribe los días de hospital, o 0',
  },
  stopsWork: {
    name: 'Deja de trabajar durante el permiso',
    label: '¿Vas a dejar de trabajar durante el permiso?',
    hint: 'La prestación sustituye a tu sueldo: no se cobra mientras trabajas.',
    missing: 'Di si vas a dejar de trabajar durante el permiso',
  },
  leaveStart: {
    name: 'Inicio del descanso',
    label: '¿Qué día empieza tu descanso?',
    hint: 'Normalmente, el día del nacimiento o de la resolución. La madre biológica puede empezar hasta 4 semanas antes.',
    missing: 'Escribe el día en que empieza tu descanso',
  },
  birthDate: {
    name: 'Fecha de nacimiento',
    label: 'Tu fecha de nacimiento',
    missing: 'Escribe tu fecha de nacimiento',
  },
  registered: {
    name: 'De alta al empezar el descanso',
    label: '¿Estás de alta en la Seguridad Social cuando empieza el descanso?',
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
  daysLast7Years: {
    name: 'Días cotizados en los últimos 7 años',
    label: 'Días cotizados en los últimos 7 años',
    hint: 'Están en tu vida laboral.',
    missing: 'Escribe los días cotizados en los últimos 7 años',
  },
  daysCareer: {
    name: 'Días cotizados en toda la vida',
    label: 'Días cotizados en toda tu vida',
    hint: 'Están en tu vida laboral.',
    missing: 'Escribe los días cotizados en toda tu vida',
  },
  baseSum: {
    name: 'Base de cotización que se tiene en cuenta',
    label: 'Base de cotización que se tiene en cuenta',
    hint: 'La de contingencias comunes de dos meses antes. Está en tu nómina.',
    missing: 'Escribe tu base de cotización',
  },
  baseDays: {
    name: 'Días a los que corresponde la base',
    label: 'Días a los que corresponde esa base',
    hint: '30 si cobras por meses y trabajaste el mes entero.',
    missing: 'Escribe a cuántos días corresponde la base',
  },
  iban: {
    name: 'Cuenta de cobro',
    label: 'Cuenta en la que quieres cobrar (IBAN)',
    hint: 'Tienes que ser titular. Empieza por ES y tiene 24 caracteres.',
    missing: 'Escribe el IBAN de tu cuenta',
  },
} as const;

export const requirementWords = {
  rest: {
    title: 'Descansas por el nacimiento o la llegada del menor',
    met: 'Vas a dejar de trabajar durante el permiso.',
    unmet: 'Has dicho que seguirás trabajando durante el permiso.',
    change: 'Podrás cobrarla por los periodos en los que dejes de trabajar.',
  },
  registered: {
    title: 'Estás de alta en la Seguridad Social, o en una situación parecida',
    met: 'Estás de alta cuando empieza el descanso.',
    unmet: 'No consta que estés de alta cuando empieza el descanso.',
    change: 'Si cobras el paro contributivo o hay un error en tu vida laboral, cuéntanoslo y envía un justificante.',
  },
  'dues-paid': {
    title: 'Estás al corriente de tus cuotas',
    met: 'No debes cuotas de autónomos.',
    unmet: 'Consta que debes cuotas de autónomos.',
    change: 'Te invitaremos a pagarlas. Si pagas en 30 días, cobrarás desde el primer día.',
  },
} as const;

export const documentWords = {
  'family-book': {
    name: 'Libro de familia o certificado de nacimiento',
    why: 'Acredita el nacimiento y quiénes sois los progenitores.',
    hint: 'Si el Registro Civil ya nos lo ha comunicado, no hace falta. Puedes enviarlo después de registrar la solicitud.',
  },
  'court-decision': {
    name: 'Resolución de adopción, guarda o acogimiento',
    why: 'Acredita la adopción o el acogimiento y su fecha.',
    hint: 'La resolución judicial o administrativa completa.',
  },
  'disability-certificate': {
    name: 'Certificado de discapacidad o informe médico',
    why: 'Da derecho a más tiempo.',
    hint: 'En recién nacidos vale un informe del servicio público de salud.',
  },
  'self-employed-statement': {
    name: 'Declaración de situación de la actividad',
    why: 'Dice qué pasa con tu negocio mientras descansas.',
    hint: 'Di si cierras o quién se queda al frente.',
  },
} as const;
