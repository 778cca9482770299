import { pensionWords, personWords } from '../../facts/words.es';

/** Palabras comunes de las prestaciones por muerte y supervivencia. */
export const deathWords = {
  deathDate: {
    name: 'Fecha de la muerte',
    label: '¿Qué día falleció?',
    hint: 'Sentimos tu pérdida. La fecha está en el certificado de defunción.',
    missing: 'Escribe la fecha de la muerte',
  },
  deathCause: {
    name: 'Causa de la muerte',
    label: '¿Cuál fue la causa?',
    hint: 'Si cobraba una pensión absoluta o de gran incapacidad por su trabajo, elige esa causa. La ley la da por probada.',
    options: {
      illness: 'Una enfermedad que no venía del trabajo',
      accident: 'Un accidente que no fue de trabajo',
      'work-accident': 'Un accidente de trabajo',
      'occupational-disease': 'Una enfermedad profesional, causada por el trabajo',
    },
    missing: 'Elige la causa de la muerte',
  },
  deceasedSituation: {
    name: 'Situación de la persona fallecida',
    label: '¿Cuál era su situación cuando falleció?',
    hint: 'Cobrar el paro, una baja médica o un permiso por nacimiento cuenta como estar de alta.',
    options: {
      active: 'De alta en la Seguridad Social',
      pensioner: 'Cobraba una pensión de jubilación o de incapacidad permanente',
      'not-registered': 'Ninguna de las dos',
    },
    missing: 'Elige cuál era su situación',
  },
  deceasedDaysFiveYears: {
    name: 'Días cotizados por la persona fallecida en los últimos 5 años',
    label: '¿Cuántos días cotizó en sus últimos 5 años?',
    hint: 'Están en su informe de vida laboral. Si ya no tenía obligación de cotizar, cuenta los 5 años anteriores a ese momento.',
    missing: 'Escribe los días que cotizó en sus últimos 5 años, o 0',
  },
  deceasedDaysCareer: {
    name: 'Días cotizados por la persona fallecida en toda su vida',
    label: '¿Cuántos días cotizó en toda su vida?',
    hint: 'Están en su informe de vida laboral. 15 años son 5.475 días.',
    missing: 'Escribe los días que cotizó en toda su vida, o 0',
  },
  bestMonthsSum: {
    name: 'Suma de sus mejores 24 bases seguidas',
    label: '¿Cuánto suman sus mejores 24 bases de cotización seguidas?',
    hint: 'Elige los 24 meses seguidos más altos de sus últimos 15 años, en su informe de bases de cotización. Si no lo tienes, multiplica por 24 su sueldo bruto de un mes, con la parte de las pagas extra.',
    missing: 'Escribe la suma de sus 24 bases, o 0',
  },
  yearlyWages: {
    name: 'Salarios de la persona fallecida en el último año',
    label: '¿Cuánto ganó en su último año de trabajo?',
    hint: 'Todo lo que cobró de la empresa, antes de impuestos: salario, pagas extra, pluses y horas extra.',
    missing: 'Escribe lo que ganó en su último año',
  },
  deceasedPensionStart: {
    name: 'Inicio de la pensión de la persona fallecida',
    label: '¿Desde qué día cobraba su pensión?',
    missing: 'Escribe desde qué día cobraba su pensión',
  },
  deceasedPensionBase: {
    name: 'Base reguladora con la que empezó su pensión',
    label: '¿Con qué base reguladora se calculó su pensión?',
    hint: 'La base al mes que figura en la resolución de su pensión. No hace falta sumarle las subidas de cada año.',
    missing: 'Escribe la base reguladora de su pensión',
  },
  deceasedPensionBaseNow: {
    name: 'Base reguladora de su pensión, con las subidas',
    label: '¿Cuál era la base de su pensión, con todas las subidas?',
    hint: 'Divide lo que cobraba al mes, sin complementos, entre su porcentaje. Si cobraba 900 € con el 90 %, es 1.000 €.',
    missing: 'Escribe la base de su pensión con las subidas',
  },
} as const;

export const workDeathWords = {
  severeFromWork: {
    name: 'Pensión de absoluta o gran incapacidad por accidente de trabajo o enfermedad profesional',
    label: '¿Cobraba por ese accidente o enfermedad una pensión absoluta o de gran incapacidad?',
    hint: 'En ese caso la ley da por probado que falleció por esa causa.',
    missing: 'Di si cobraba esa pensión',
  },
  accidentDate: {
    name: 'Fecha del accidente',
    label: '¿Qué día fue el accidente?',
    missing: 'Escribe el día del accidente',
  },
} as const;

export const othersWords = {
  widowDrawing: {
    name: 'Viudedad por la misma muerte',
    label: '¿Cobra alguien la viudedad por esta muerte, o la ha pedido?',
    hint: 'El porcentaje está en su resolución. Si no lo sabes, elige el 52 %, que es lo más frecuente.',
    options: {
      none: 'No',
      temporary: 'Sí, la prestación temporal de dos años',
      '52': 'Sí, con el 52 %',
      '60': 'Sí, con el 60 %',
      '70': 'Sí, con el 70 %',
    },
    missing: 'Di si alguien cobra la viudedad',
  },
  orphansDrawing: {
    name: 'Otros huérfanos con pensión',
    label: '¿Cuántos huérfanos más cobran o han pedido pensión por esta muerte?',
    hint: 'Por ejemplo, sus hermanos y hermanas. Escribe 0 si no hay nadie más.',
    missing: 'Escribe cuántos, o 0',
  },
  absoluteOrphan: {
    name: 'Orfandad absoluta',
    label: '¿Ha perdido también a su otro progenitor, o no consta que lo tenga?',
    hint: 'Responde que sí también si lo condenaron por causar esta muerte.',
    missing: 'Di si ha perdido a sus dos progenitores',
  },
} as const;

export const livingUnitWords = {
  livingUnitMembers: {
    name: 'Personas de la familia que viven juntas',
    label: '¿Cuántas personas de la familia vivís juntas?',
    hint: 'Cuéntate también a ti.',
    missing: 'Escribe cuántas personas vivís juntas',
  },
  livingUnitIncome: {
    name: 'Ingresos de todas esas personas en un año',
    label: '¿Cuánto dinero recibisteis entre todos el año pasado?',
    hint: 'Suma sueldos, pensiones, ayudas y rentas. No cuentes lo que ya no vais a cobrar por esta muerte.',
    missing: 'Escribe los ingresos de todos, o 0',
  },
} as const;

export const minimumWords = { claimsMinimum: pensionWords.claimsMinimum } as const;

/** Datos de quien se queda viudo o viuda. */
export const widowWords = {
  birthDate: personWords.birthDate,
  ...deathWords,
  ...livingUnitWords,
  ...minimumWords,
  bond: {
    name: 'Relación con la persona fallecida',
    label: '¿Qué relación tenías con la persona fallecida?',
    options: {
      spouse: 'Estábamos casados',
      partner: 'Éramos pareja de hecho',
      divorced: 'Estábamos separados o divorciados',
      'former-partner': 'Habíamos sido pareja de hecho',
      annulled: 'Nuestro matrimonio se anuló',
    },
    missing: 'Elige qué relación teníais',
  },
  bondDate: {
    name: 'Fecha de la boda o de la inscripción como pareja',
    label: '¿Qué día os casasteis u os inscribisteis como pareja?',
    hint: 'Si erais pareja de hecho, el día de la inscripción en el registro o de la escritura pública.',
    missing: 'Escribe el día de la boda o de la inscripción',
  },
  shortMarriageException: {
    name: 'Excepción a la duración del matrimonio',
    label: 'Llevabais menos de un año de matrimonio. ¿Se da alguno de estos casos?',
    hint: 'Teníais hijos en común; la enfermedad apareció después de la boda; o convivisteis antes como pareja y sumáis más de dos años.',
    missing: 'Di si se da alguno de los casos',
  },
  partnerFree: {
    name: 'Sin otro matrimonio ni pareja',
    label: '¿Estabais los dos libres de otro matrimonio y de otra pareja de hecho?',
    missing: 'Di si los dos estabais libres',
  },
  partnerLived: {
    name: 'Convivencia de cinco años o hijos en común',
    label: '¿Vivisteis juntos los cinco años anteriores, o teníais hijos en común?',
    hint: 'Se comprueba con el padrón. Los cinco años tienen que ser seguidos.',
    missing: 'Di si vivisteis juntos cinco años o teníais hijos en común',
  },
  compensatoryMonthly: {
    name: 'Pensión compensatoria al mes',
    label: '¿Cuánto cobrabas al mes de pensión compensatoria?',
    hint: 'La que fijó el juez o el convenio y que se acaba con esta muerte. Escribe 0 si no la tenías.',
    missing: 'Escribe la pensión compensatoria, o 0',
  },
  victimAtBreakup: {
    name: 'Víctima de violencia de género al separarse',
    label: '¿Eras víctima de violencia de género cuando os separasteis?',
    hint: 'Vale una sentencia, una orden de protección, un informe fiscal u otra prueba. Es para mujeres, y así no hace falta pensión compensatoria.',
    missing: 'Di si eras víctima de violencia de género',
  },
  longMarriageBefore2008: {
    name: 'Separación anterior a 2008 tras 15 años de matrimonio',
    label: '¿Os separasteis o divorciasteis antes de 2008, tras 15 años o más de matrimonio?',
    hint: 'Si tienes 65 años y ninguna otra pensión pública, no hace falta pensión compensatoria. Responde que no si la pagabas tú.',
    missing: 'Di si os separasteis antes de 2008',
  },
  nullityIndemnity: {
    name: 'Indemnización por la nulidad del matrimonio',
    label: '¿Te reconoció el juez una indemnización al anular el matrimonio?',
    hint: 'Es la del artículo 98 del Código Civil.',
    missing: 'Di si te reconocieron la indemnización',
  },
  newCouple: {
    name: 'Nuevo matrimonio o pareja de hecho',
    label: '¿Te has vuelto a casar o tienes otra pareja de hecho?',
    missing: 'Di si tienes otra pareja',
  },
  otherWidowPension: {
    name: 'Otra pensión de viudedad',
    label: '¿Cobras ya otra pensión de viudedad?',
    hint: 'Responde que no si se cotizó para las dos a la vez durante 15 años o más, cada una en un régimen.',
    missing: 'Di si cobras otra pensión de viudedad',
  },
  otherWidows: {
    name: 'Otras personas con derecho a esta viudedad',
    label: '¿Tiene alguien más derecho a la viudedad por esta muerte?',
    hint: 'Por ejemplo, quien estuvo antes en matrimonio con esa persona y cobraba pensión compensatoria. Si no hay nadie, no añadas a nadie.',
    missing: 'Di si alguien más tiene derecho',
    one: 'Persona {number}',
    add: 'Añadir otra persona',
    item: {
      livedMonths: {
        name: 'Meses de convivencia',
        label: '¿Cuántos meses vivió con la persona fallecida?',
        missing: 'Escribe los meses de convivencia',
      },
      current: {
        name: 'Pareja en el momento de la muerte',
        label: '¿Era su cónyuge o pareja cuando falleció?',
        missing: 'Di si era su pareja entonces',
      },
    },
  },
  livedMonths: {
    name: 'Tus meses de convivencia',
    label: '¿Cuántos meses viviste con la persona fallecida?',
    hint: 'La pensión depende del tiempo que vivisteis juntos.',
    missing: 'Escribe los meses de convivencia',
  },
  marriedMonths: {
    name: 'Meses desde la boda hasta la muerte',
    label: '¿Cuántos meses pasaron desde la boda hasta la muerte?',
    missing: 'Escribe los meses desde la boda',
  },
  widowDependants: {
    name: 'Hijos o menores a cargo',
    label: '¿Vives con hijos menores de 26 años, hijos con discapacidad o menores acogidos?',
    missing: 'Di si vives con hijos o menores a cargo',
  },
  widowWorkIncome: {
    name: 'Tus ingresos del trabajo en un año',
    label: '¿Cuánto ganas al año trabajando?',
    hint: 'Lo que ganaste el año pasado. No cuentes lo que ya no vas a cobrar. Escribe 0 si no trabajas.',
    missing: 'Escribe lo que ganas trabajando, o 0',
  },
  widowCapitalIncome: {
    name: 'Tus rentas y ganancias en un año',
    label: '¿Cuánto recibes al año de alquileres, intereses, negocios o ventas?',
    hint: 'Escribe 0 si no tienes.',
    missing: 'Escribe tus rentas, o 0',
  },
  widowPensionsIncome: {
    name: 'Tus otras pensiones públicas en un año',
    label: '¿Cuánto cobras al año de otras pensiones públicas?',
    hint: 'Españolas o de otro país. Escribe 0 si no cobras ninguna.',
    missing: 'Escribe tus otras pensiones, o 0',
  },
  widowDisabled: {
    name: 'Discapacidad del 65 % que sube el mínimo',
    label: '¿Tienes reconocida una discapacidad del 65 % o más?',
    hint: 'Con ella te corresponde la misma pensión mínima que a los 65 años.',
    missing: 'Di si tienes una discapacidad del 65 % o más',
  },
} as const;

export const taskWords = {
  death: 'La persona fallecida',
  base: 'Con qué se calcula',
  bond: 'Vuestra relación',
  income: 'Tu situación económica',
  payment: 'Dónde cobras',
  you: 'Sobre ti',
  others: 'Otras personas con derecho',
} as const;

export const deathStepWords = { death: 'El fallecimiento', deceased: 'Su situación' } as const;
export const contributionStepWords = {
  'five-years': 'Sus últimos cinco años',
  career: 'Toda su vida laboral',
} as const;
export const baseStepWords = {
  'best-months': 'Sus bases de cotización',
  wages: 'Sus salarios',
  'pension-start': 'Su pensión',
  'pension-base': 'La base de su pensión',
  'pension-now': 'La base de su pensión, hoy',
} as const;
export const workDeathStepWords = { severe: 'Su incapacidad', accident: 'El accidente' } as const;
export const bondStepWords = {
  bond: 'Qué relación teníais',
  'bond-date': 'Desde cuándo',
  'short-marriage': 'Un matrimonio reciente',
  partnership: 'Vuestra convivencia',
} as const;
export const formerBondStepWords = {
  compensatory: 'La pensión compensatoria',
  victim: 'La separación',
  'old-separation': 'Una separación de hace años',
  nullity: 'La nulidad',
  'new-couple': 'Tu situación actual',
} as const;
export const otherWidowStepWords = { 'other-widow-pension': 'Otra pensión de viudedad' } as const;
export const sharingStepWords = {
  others: 'Otras personas con derecho',
  lived: 'El tiempo que vivisteis juntos',
  married: 'El tiempo desde la boda',
} as const;
export const incomeStepWords = {
  dependants: 'Hijos y menores a cargo',
  unit: 'Los ingresos de casa',
  income: 'Tus ingresos en un año',
  minimum: 'La pensión mínima',
  disability: 'Discapacidad',
} as const;
export const accountStepWords = { account: 'Tu cuenta' } as const;

export const checkWords = {
  'pension-before-death': 'La pensión tuvo que empezar antes de la muerte. Revisa las dos fechas.',
} as const;
export const workDeathCheckWords = {
  'accident-before-death': 'El accidente tuvo que ser antes de la muerte. Revisa las dos fechas.',
} as const;

export const careerRequirementWords = {
  career: {
    title: 'La persona fallecida había cotizado 15 años',
    met: 'Había cotizado {have} en toda su vida y hacen falta {need}.',
    unmet: 'Cotizó {have} en toda su vida y hacen falta {need}.',
    change: 'Si falta algún periodo en su vida laboral, o cotizó en otro país, cuéntanoslo.',
  },
} as const;
export const contributionRequirementWords = {
  'five-years': {
    title: 'La persona fallecida había cotizado 500 días en 5 años, o 15 años en toda su vida',
    met: 'Tenía {have} en los últimos 5 años. Bastan {need}, o 15 años en toda la vida.',
    unmet: 'Tenía {have} en los últimos 5 años y hacen falta {need}. Tampoco llegaba a 15 años.',
    change: 'Si falta algún periodo en su vida laboral, o cotizó en otro país, cuéntanoslo.',
  },
  ...careerRequirementWords,
} as const;
export const workDeathRequirementWords = {
  'from-work': {
    title: 'La muerte viene de un accidente de trabajo o de una enfermedad profesional',
    met: 'Has dicho que la muerte viene del trabajo.',
    unmet: 'Has dicho que la causa no venía del trabajo.',
    change: 'Puedes pedir las pensiones de viudedad, orfandad o en favor de familiares.',
  },
  'proof-in-time': {
    title: 'No pasaron más de cinco años desde el accidente',
    met: 'La muerte llegó en los cinco años siguientes al accidente.',
    unmet: 'Pasaron más de cinco años entre el accidente y la muerte.',
    change: 'Si la causa fue una enfermedad profesional, no hay plazo: corrige la causa.',
  },
} as const;
export const lengthRequirementWords = {
  'bond-length': {
    title: 'Vuestro matrimonio o pareja duró lo que pide la ley',
    met: 'Vuestra relación duró lo suficiente, o se da una de las excepciones.',
    unmet: 'El matrimonio duró menos de un año, o la pareja se inscribió menos de dos años antes.',
    change: 'Puedes pedir la prestación temporal de viudedad: la misma cuantía durante dos años.',
  },
} as const;
export const partnershipRequirementWords = {
  'partner-free': {
    title: 'Los dos estabais libres de otro matrimonio y de otra pareja',
    met: 'Has dicho que los dos estabais libres.',
    unmet: 'Uno de los dos seguía casado o tenía otra pareja de hecho.',
    change: 'Si ya había divorcio, envíanos la sentencia.',
  },
  'partner-lived': {
    title: 'Vivisteis juntos cinco años, o teníais hijos en común',
    met: 'Vivisteis juntos cinco años seguidos, o teníais hijos en común.',
    unmet: 'No llegáis a cinco años seguidos de convivencia ni teníais hijos en común.',
    change: 'Si el padrón no refleja vuestra convivencia, cuéntanoslo y envía otras pruebas.',
  },
} as const;
export const formerBondRequirementWords = {
  'compensatory-pension': {
    title: 'Cobrabas una pensión compensatoria, o se da una de las excepciones',
    met: 'Cobrabas una pensión compensatoria que se acaba ahora, o se da una de las excepciones.',
    unmet: 'No cobrabas pensión compensatoria y no se da ninguna de las excepciones.',
    change:
      'Las excepciones son la violencia de género y algunas separaciones anteriores a 2008. Si es tu caso, corrígelo.',
  },
  'nullity-indemnity': {
    title: 'El juez te reconoció la indemnización por la nulidad',
    met: 'Te reconocieron la indemnización del artículo 98 del Código Civil.',
    unmet: 'No te reconocieron la indemnización por la nulidad.',
    change: 'Si la reconoce una sentencia posterior, vuelve a pedir la pensión.',
  },
  'no-new-couple': {
    title: 'No te has vuelto a casar ni tienes otra pareja de hecho',
    met: 'No tienes otro matrimonio ni otra pareja de hecho.',
    unmet: 'Te has vuelto a casar o tienes otra pareja de hecho.',
    change: 'La ley no permite esta pensión después de formar otra pareja.',
  },
} as const;
export const noOtherWidowPensionWords = {
  'no-other-widow-pension': {
    title: 'No cobras otra pensión de viudedad',
    met: 'No cobras otra pensión de viudedad.',
    unmet: 'Ya cobras otra pensión de viudedad, y la persona fallecida no estaba de alta.',
    change: 'Puedes cobrar las dos si se cotizó para ambas a la vez durante 15 años o más.',
  },
} as const;

export const deathDocumentWords = {
  'death-certificate': {
    name: 'Certificado de defunción',
    why: 'Acredita la muerte y su fecha.',
    hint: 'Lo da el Registro Civil. Si el Registro ya nos ha avisado, no hace falta.',
  },
  'company-certificate': {
    name: 'Certificado de la última empresa',
    why: 'Acredita las últimas bases de cotización, que aún no nos han llegado.',
    hint: 'Si trabajaba por su cuenta, bastan los recibos de sus tres últimas cuotas.',
  },
  'accident-report': {
    name: 'Parte de accidente o de enfermedad profesional',
    why: 'Acredita que la muerte viene del trabajo y los salarios reales.',
    hint: 'Lo tienen la empresa y la mutua.',
  },
} as const;
export const bondDocumentWords = {
  'marriage-certificate': {
    name: 'Certificado de matrimonio o libro de familia',
    why: 'Acredita el matrimonio y, si la hubo, la separación.',
    hint: 'Pídelo con fecha posterior a la muerte.',
  },
  'partnership-certificate': {
    name: 'Certificado del registro de parejas o escritura pública',
    why: 'Acredita la pareja de hecho y desde cuándo.',
    hint: 'De la comunidad autónoma, del ayuntamiento o del notario.',
  },
  'town-register': {
    name: 'Certificado histórico de empadronamiento de los dos',
    why: 'Acredita que vivíais juntos.',
    hint: 'Debe mostrar los cinco años anteriores a la muerte.',
  },
} as const;
export const incomeDocumentWords = {
  'family-book': {
    name: 'Libro de familia',
    why: 'Acredita los hijos que viven contigo.',
    hint: 'O el certificado de nacimiento de cada uno.',
  },
  'income-statement': {
    name: 'Declaración de tus ingresos',
    why: 'De tus ingresos dependen el porcentaje y el complemento.',
    hint: 'Vale la última declaración de la renta.',
  },
} as const;
export const formerBondDocumentWords = {
  'breakup-judgment': {
    name: 'Sentencia o convenio de separación, divorcio o ruptura',
    why: 'Dice si cobras pensión compensatoria y cuánto, o si no la cobras.',
    hint: 'Si no la cobras, añade una declaración que lo diga.',
  },
  'violence-proof': {
    name: 'Prueba de la violencia de género',
    why: 'Con ella no hace falta pensión compensatoria.',
    hint: 'Sentencia, orden de protección, informe del fiscal u otra prueba.',
  },
  'nullity-judgment': {
    name: 'Sentencia de nulidad',
    why: 'Dice si te reconocieron la indemnización.',
    hint: 'Con la fecha de la boda y la de la ruptura.',
  },
} as const;

export const baseLineWords = {
  'pension-base': 'Base reguladora con la que empezó su pensión',
  base: 'Base reguladora al mes',
} as const;
export const widowLineWords = {
  ...baseLineWords,
  percentage: 'Porcentaje',
  'percentage-65': 'Porcentaje, por tener 65 años y pocas rentas',
  'percentage-dependants': 'Porcentaje, por tener hijos a cargo y pocas rentas',
  share: 'Tu parte',
  pension: 'Pensión al mes',
  'pension-at-maximum': 'Pensión al mes, rebajada a la pensión máxima',
  'pension-as-compensatory': 'Pensión al mes, rebajada a lo que cobrabas de pensión compensatoria',
  complement: 'Complemento hasta el mínimo al mes',
} as const;

export const nextWords = [
  'Te damos el justificante al momento.',
  'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
  'Recibes la resolución en Notificaciones. Tienes 10 días naturales para abrirla.',
] as const;
/** Lo mismo en todas: cuándo se cobra y quién no puede cobrar. */
export const arrearsWord =
  'Se cobra desde el día siguiente a la muerte. Si la persona fallecida ya era pensionista, desde el día 1 del mes siguiente. Si la solicitud llega después de tres meses, solo se pagan los tres meses anteriores a ella.';
export const convictedWord = 'Nadie condenado por causar esa muerte a propósito puede cobrar por ella.';

/** Datos de un huérfano. */
export const orphanWords = {
  orphanBirthDate: {
    name: 'Fecha de nacimiento del huérfano',
    label: '¿Cuándo nació la persona huérfana?',
    hint: 'Si la pides para tu hijo o hija, escribe su fecha. Haz una solicitud por cada huérfano.',
    missing: 'Escribe la fecha de nacimiento',
  },
  orphanIncapacitated: {
    name: 'Incapacidad para trabajar',
    label: '¿Tiene una incapacidad que le impide hacer cualquier trabajo?',
    hint: 'Del grado de incapacidad permanente absoluta o gran incapacidad.',
    missing: 'Di si tiene una incapacidad para trabajar',
  },
  ...minimumWords,
  orphanWorkIncome: {
    name: 'Lo que gana trabajando en un año',
    label: '¿Cuánto gana al año trabajando?',
    hint: 'Sueldos y negocios. Escribe 0 si no trabaja.',
    missing: 'Escribe lo que gana trabajando, o 0',
  },
  orphanOtherIncome: {
    name: 'Otros ingresos en un año',
    label: '¿Qué otros ingresos tiene al año?',
    hint: 'Alquileres, intereses y otras pensiones, sin esta. Escribe 0 si no tiene.',
    missing: 'Escribe sus otros ingresos, o 0',
  },
  orphanDisability: {
    name: 'Grado de discapacidad del huérfano',
    label: '¿Qué grado de discapacidad tiene reconocido?',
    hint: 'El porcentaje de su certificado. Escribe 0 si no tiene.',
    missing: 'Escribe el grado de discapacidad, o 0',
  },
  orphanNeedsHelp: {
    name: 'Necesita a otra persona',
    label: '¿Necesita a otra persona para vestirse, comer o moverse?',
    missing: 'Di si necesita a otra persona',
  },
} as const;

export const orphanStepWords = {
  birth: 'La edad',
  incapacity: 'La salud',
  minimum: 'La pensión mínima',
  'work-income': 'Lo que gana trabajando',
  'other-income': 'Otros ingresos',
  disability: 'Discapacidad',
  help: 'La ayuda de otra persona',
} as const;

export const orphanRequirementWords = {
  age: {
    title: 'Tiene menos de 25 años, o una incapacidad para trabajar',
    met: 'Tenía menos de 25 años cuando ocurrió la muerte, o no puede trabajar.',
    unmet: 'Ya había cumplido 25 años y no consta una incapacidad para trabajar.',
    change: 'Si no puede hacer ningún trabajo, envíanos los informes médicos.',
  },
  earnings: {
    title: 'Desde los 21 años, gana menos que el salario mínimo',
    met: 'Gana {have} al año, menos que el salario mínimo de {need}.',
    unmet: 'Gana {have} al año y el salario mínimo es de {need}.',
    change: 'Podrá cobrarla antes de los 25 años si deja de trabajar o gana menos.',
  },
} as const;

export const orphanDocumentWords = {
  'family-book': {
    name: 'Libro de familia o certificado de nacimiento',
    why: 'Acredita de quién es hijo o hija.',
    hint: 'El de la persona huérfana.',
  },
  'incapacity-proof': {
    name: 'Informes médicos de la incapacidad',
    why: 'Con una incapacidad para trabajar no hay límite de edad.',
    hint: 'Si ya tiene una resolución de incapacidad, basta con ella.',
  },
  'disability-certificate': {
    name: 'Certificado de discapacidad',
    why: 'Con el 65 % o más se cobra una cantidad mayor.',
    hint: 'Lo da la comunidad autónoma. Si no tiene discapacidad, no hace falta.',
  },
  'income-statement': {
    name: 'Declaración de ingresos',
    why: 'De los ingresos dependen la pensión desde los 21 años y el complemento.',
    hint: 'Vale la última declaración de la renta.',
  },
} as const;

export const orphanLineWords = {
  ...baseLineWords,
  percentage: 'Porcentaje de cada huérfano',
  increase: 'Aumento al mes por orfandad absoluta',
  pension: 'Pensión al mes',
  'pension-at-limit': 'Pensión al mes, rebajada por el límite entre todos los que cobran por esta muerte',
  'pension-at-maximum': 'Pensión al mes, rebajada a la pensión máxima',
  complement: 'Complemento hasta el mínimo al mes',
  allowance: 'Asignación por discapacidad al mes',
  monthly: 'Lo que se cobra al mes',
} as const;

/** Datos de otros familiares. */
export const keptWords = {
  birthDate: personWords.birthDate,
  livedDependent: {
    name: 'Convivencia y dependencia económica',
    label: '¿Vivías con esa persona y te mantenía desde dos años antes de la muerte?',
    missing: 'Di si vivías con esa persona y te mantenía',
  },
  relativePublicPension: {
    name: 'Pensión pública propia',
    label: '¿Tienes derecho a alguna pensión pública?',
    hint: 'De jubilación, incapacidad, viudedad u otra.',
    missing: 'Di si tienes derecho a una pensión pública',
  },
  relativeWorkIncome: {
    name: 'Lo que ganas trabajando en un año',
    label: '¿Cuánto ganas al año trabajando?',
    hint: 'Escribe 0 si no trabajas.',
    missing: 'Escribe lo que ganas trabajando, o 0',
  },
  relativeOtherIncome: {
    name: 'Tus otros ingresos en un año',
    label: '¿Qué otros ingresos tienes al año?',
    hint: 'Alquileres, intereses y ayudas. Escribe 0 si no tienes.',
    missing: 'Escribe tus otros ingresos, o 0',
  },
  obligedRelatives: {
    name: 'Familia que puede mantenerte',
    label: '¿Tienes familia que deba y pueda mantenerte?',
    hint: 'Cónyuge, padres, hijos o hermanos con medios suficientes.',
    missing: 'Di si tienes familia que pueda mantenerte',
  },
} as const;
export const relativeWords = {
  ...keptWords,
  widowDrawing: othersWords.widowDrawing,
  orphansBeside: {
    name: 'Huérfanos con pensión',
    label: '¿Cuántos hijos e hijas de esa persona cobran o han pedido la orfandad?',
    hint: 'Escribe 0 si no hay ninguno.',
    missing: 'Escribe cuántos, o 0',
  },
  orphansIncreased: {
    name: 'Huérfanos de padre y madre',
    label: '¿Cobran el aumento por haber perdido a los dos progenitores?',
    missing: 'Di si cobran ese aumento',
  },
  otherRelatives: {
    name: 'Otros familiares con pensión',
    label: '¿Cobra otro familiar una pensión por esta muerte, o la ha pedido?',
    hint: 'Sin contar viudedad ni orfandad. Si no hay nadie, no añadas a nadie.',
    missing: 'Di si algún otro familiar cobra',
    one: 'Familiar {number}',
    add: 'Añadir otro familiar',
    item: {
      rank: {
        name: 'Parentesco con la persona fallecida',
        label: '¿Qué era de la persona fallecida?',
        options: {
          'grandchild-or-sibling': 'Nieto, nieta, hermano o hermana',
          parent: 'Padre o madre',
          grandparent: 'Abuelo o abuela',
          carer: 'Hijo, hija, hermano o hermana de más de 45 años que le cuidaba',
        },
        missing: 'Elige el parentesco',
      },
    },
  },
} as const;
export const keptStepWords = {
  birth: 'Tu edad',
  lived: 'Vuestra convivencia',
  pension: 'Otras pensiones',
  income: 'Tus ingresos',
  family: 'Tu familia',
} as const;
export const relativeStepWords = {
  ...keptStepWords,
  widow: 'La viudedad',
  orphans: 'Los huérfanos',
  'orphans-increased': 'El aumento de los huérfanos',
  relatives: 'Otros familiares',
} as const;
export const meansRequirementWords = {
  'lived-dependent': {
    title: 'Vivías con esa persona y te mantenía desde dos años antes',
    met: 'Vivías con esa persona y te mantenía desde dos años antes.',
    unmet: 'No vivías con esa persona desde dos años antes, o no te mantenía.',
    change: 'Si el padrón no lo refleja, cuéntanoslo y envía otras pruebas.',
  },
  'no-public-pension': {
    title: 'No tienes derecho a una pensión pública',
    met: 'No tienes derecho a una pensión pública.',
    unmet: 'Tienes derecho a una pensión pública.',
    change: 'La ley no permite cobrar las dos.',
  },
  means: {
    title: 'Tus ingresos al año no pasan del salario mínimo',
    met: 'Tus ingresos son de {have} al año y el límite es de {need}.',
    unmet: 'Tus ingresos son de {have} al año y pasan del límite de {need}.',
    change: 'Si ya no vas a cobrar parte de esos ingresos, corrígelos.',
  },
  'no-obliged-relatives': {
    title: 'No tienes familia que deba y pueda mantenerte',
    met: 'No tienes familia que deba y pueda mantenerte.',
    unmet: 'Tienes familia que debe y puede mantenerte.',
    change: 'Si no tienen medios suficientes, cuéntanoslo y envía sus ingresos.',
  },
} as const;
export const relativeDocumentWords = {
  'kinship-proof': {
    name: 'Certificados que acreditan el parentesco',
    why: 'Acreditan qué eres de la persona fallecida.',
    hint: 'Libro de familia o certificados de nacimiento.',
  },
  'town-register': {
    name: 'Certificado histórico de empadronamiento',
    why: 'Acredita que vivíais juntos dos años antes.',
    hint: 'Lo da el ayuntamiento.',
  },
  'income-statement': {
    name: 'Declaración de tus ingresos y los de tu familia',
    why: 'Acredita que no tienes medios para vivir.',
    hint: 'Vale la última declaración de la renta.',
  },
} as const;
export const relativeLineWords = {
  ...baseLineWords,
  percentage: 'Porcentaje',
  pension: 'Pensión al mes',
  'pension-at-limit': 'Pensión al mes, rebajada por el límite entre todos los que cobran por esta muerte',
  'pension-at-maximum': 'Pensión al mes, rebajada a la pensión máxima',
  monthly: 'Lo que cobras al mes',
} as const;
