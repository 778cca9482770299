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

export const assistanceWords = {
  claimDate: {
    name: 'Fecha de la solicitud',
    label: '¿Qué día lo solicitas?',
    hint: 'Normalmente, hoy.',
    missing: 'Escribe el día de la solicitud',
  },
  household: {
    name: 'Personas con las que vives',
    label: '¿Quién vive contigo?',
    hint: 'Añade a todas las personas de tu casa menos a ti. Si vives solo o sola, no añadas a nadie.',
    missing: 'Di quién vive contigo',
    one: 'Persona {number}',
    add: 'Añadir otra persona',
    item: {
      relation: {
        name: 'Relación contigo',
        label: '¿Qué relación tiene contigo?',
        missing: 'Elige la relación',
        options: {
          spouse: 'Mi cónyuge',
          partner: 'Mi pareja de hecho',
          child: 'Mi hijo o hija, también si es por adopción',
          parent: 'Mi padre o mi madre',
          grandchild: 'Mi nieto o nieta',
          grandparent: 'Mi abuelo o abuela',
          sibling: 'Mi hermano o hermana',
          'in-law': 'Familia de mi cónyuge o pareja (suegros, cuñados, hijos de mi pareja) o pareja de un familiar mío',
          'foster-child': 'Menor en acogimiento permanente o guarda para adoptar',
          other: 'Otra persona: tíos, sobrinos, primos o alguien que no es familia',
        },
      },
      birthDate: {
        name: 'Fecha de nacimiento',
        label: 'Su fecha de nacimiento',
        missing: 'Escribe su fecha de nacimiento',
      },
    },
  },
  ownIncomeThisYear: {
    name: 'Tus ingresos de este año',
    label: 'Tus ingresos de este año, antes de impuestos',
    hint: 'Lo que esperas cobrar de enero a diciembre. Escribe 0 si no tienes.',
    missing: 'Escribe tus ingresos, o 0',
  },
  yearsInSpain: {
    name: 'Años de residencia en España',
    label: '¿Cuántos años has vivido en España de forma legal?',
    hint: 'Los años completos, aunque no sean seguidos.',
    missing: 'Escribe cuántos años has vivido en España',
  },
  lastTwoYearsInSpain: {
    name: 'Los dos últimos años en España',
    label: '¿Has vivido aquí los dos últimos años seguidos?',
    hint: 'Salir menos de 90 días al año no cuenta como dejar de vivir aquí.',
    missing: 'Di si has vivido aquí los dos últimos años',
  },
} as const;

export const pensionWords = {
  claimsMinimum: {
    name: 'Pide el complemento a mínimos',
    label: '¿Vives en España y quieres que tu pensión llegue al mínimo?',
    hint: 'Si tu pensión es baja y tienes pocos ingresos, se completa. Hay que vivir en España.',
    missing: 'Di si quieres el complemento a mínimos',
  },
  pensionHousehold: {
    name: 'Con quién vives',
    label: '¿Vives con tu cónyuge?',
    hint: 'Está a tu cargo si no cobra ninguna pensión pública y entre los dos tenéis pocos ingresos.',
    options: {
      alone: 'No, o no tengo cónyuge',
      dependentSpouse: 'Sí, y está a mi cargo',
      spouseNotDependent: 'Sí, y no está a mi cargo',
    },
    missing: 'Elige si vives con tu cónyuge',
  },
  pensionOtherIncome: {
    name: 'Otros ingresos al año',
    label: '¿Qué otros ingresos tienes al año?',
    hint: 'Trabajo, alquileres, intereses y ganancias, sin esta pensión. Si tu cónyuge está a tu cargo, suma los suyos.',
    missing: 'Escribe tus otros ingresos, o 0',
  },
} as const;

export const householdWords = {
  childrenInCharge: {
    name: 'Hijos y menores a cargo',
    label: '¿Cuántos hijos y menores tienes a cargo?',
    hint: 'Cuenta también a quien acaba de llegar. Menores de 18 años, o mayores con una discapacidad del 65 % o más.',
    missing: 'Escribe cuántos hijos y menores tienes a cargo',
  },
  largeFamily: {
    name: 'Familia numerosa',
    label: '¿Sois familia numerosa, contando a este menor?',
    hint: 'Con título, o si pasáis a serlo ahora.',
    missing: 'Di si sois familia numerosa',
  },
  parentsIncomeLastYear: {
    name: 'Ingresos de los progenitores el año anterior',
    label: '¿Cuánto ingresasteis el año anterior los progenitores que vivís con el menor?',
    hint: 'Todo el año y antes de impuestos. Si eres la única persona progenitora, solo lo tuyo.',
    missing: 'Escribe los ingresos del año anterior, o 0',
  },
  sameBenefitElsewhere: {
    name: 'Prestación igual de otro régimen público',
    label: '¿Tenéis derecho a una prestación igual de otro régimen público?',
    hint: 'Por ejemplo, la de funcionarios o la de otro país.',
    missing: 'Di si tenéis derecho a otra prestación igual',
  },
  bornInSpain: {
    name: 'Nacimiento o adopción en España',
    label: '¿Ha sido en España?',
    hint: 'También vale si ha sido fuera y el menor ha venido enseguida a vivir aquí con vosotros.',
    missing: 'Di si el nacimiento o la adopción ha sido en España',
  },
  childBirthDate: {
    name: 'Fecha de nacimiento del hijo o menor',
    label: '¿Cuándo nació tu hijo o el menor?',
    missing: 'Escribe la fecha de nacimiento',
  },
} as const;
