import { personWords, workWords } from '../../facts/words.es';

/** Palabras comunes de las prestaciones por desempleo. */
export const factWords = {
  unemploymentDate: {
    name: 'Último día de trabajo',
    label: '¿Cuál fue tu último día de trabajo?',
    hint: 'El que pone en la carta o en el certificado de la empresa. Si te han reducido la jornada, el día antes de la reducción.',
    missing: 'Escribe tu último día de trabajo',
  },
  unemploymentClaimDate: {
    name: 'Día de la solicitud',
    label: '¿Qué día presentas la solicitud?',
    hint: 'Si la presentas hoy, deja la fecha de hoy.',
    missing: 'Escribe el día de la solicitud',
  },
  unpaidHolidays: {
    name: 'Vacaciones pagadas y no disfrutadas',
    label: '¿Cuántos días de vacaciones te pagaron sin haberlos disfrutado?',
    hint: 'El paro empieza cuando pasan esos días. Están en el certificado de la empresa. Si no hay ninguno, escribe 0.',
    missing: 'Escribe los días de vacaciones, o 0',
  },
  howWorkEnded: {
    name: 'Cómo terminó el trabajo',
    label: '¿Cómo terminó tu trabajo?',
    options: {
      dismissed: 'La empresa me despidió, por la causa que sea',
      'contract-ended': 'Se acabó un contrato temporal',
      'employer-gone': 'Mi empleador murió, se jubiló o quedó incapacitado',
      probation: 'La empresa no me dejó superar el periodo de prueba',
      'just-cause': 'Lo dejé por causa justa: traslado, cambio grave, impago o violencia',
      suspended: 'Mi contrato está suspendido (ERTE, o por violencia)',
      reduced: 'La empresa me ha reducido la jornada y el sueldo por un tiempo',
      seasonal: 'Soy fijo discontinuo y ahora no hay actividad',
      'office-ended': 'Terminó mi cargo público o sindical',
      returned: 'Perdí el trabajo en el extranjero, no cobro el paro de allí y he vuelto a España',
      resigned: 'Lo dejé por decisión mía',
    },
    hint: 'Si no pasaste el periodo de prueba y dejaste tú el trabajo anterior, tienen que haber pasado 3 meses.',
    missing: 'Elige cómo terminó tu trabajo',
  },
  hoursCut: {
    name: 'Parte de la jornada reducida',
    label: '¿Qué parte de tu jornada te han reducido?',
    hint: 'En porcentaje. Si trabajabas 8 horas y ahora 6, es el 25 %.',
    missing: 'Escribe qué parte de la jornada te han reducido',
  },
  registered: {
    ...workWords.registered,
    name: 'De alta al terminar',
    label: '¿Estabas de alta en la Seguridad Social ese día?',
    hint: 'También vale si has vuelto del extranjero o si estabas en una situación parecida al alta.',
    missing: 'Di si estabas de alta ese día',
  },
  jobSeeker: {
    name: 'Inscripción como demandante de empleo',
    label: '¿Te has inscrito como demandante de empleo?',
    hint: 'Se hace en el servicio público de empleo de tu comunidad, por internet o en la oficina.',
    missing: 'Di si te has inscrito como demandante de empleo',
  },
  activityAgreement: {
    name: 'Acuerdo de actividad',
    label: '¿Te comprometes a buscar trabajo y a aceptar uno adecuado?',
    hint: 'Es el acuerdo de actividad. Lo firmas con esta solicitud.',
    missing: 'Di si te comprometes a buscar trabajo',
  },
  birthDate: personWords.birthDate,
  hasRetirementRight: {
    name: 'Derecho a la pensión de jubilación',
    label: '¿Has llegado a tu edad de jubilación y tienes los años cotizados para la pensión?',
    hint: 'Si te faltan años cotizados, puedes cobrar el paro.',
    missing: 'Di si tienes derecho a la pensión de jubilación',
  },
  earlierBenefit: {
    name: 'Paro o subsidio anterior',
    label: '¿Has tenido otro paro o subsidio en los últimos 6 años?',
    hint: 'Añade solo el último. Lo cotizado antes de él ya está usado. Si no has tenido ninguno, sigue adelante.',
    one: 'Derecho anterior',
    add: 'Añadir el último paro o subsidio',
    item: {
      from: { name: 'Desde', label: '¿Qué día empezó?', missing: 'Escribe el día en que empezó' },
      daysLeft: {
        name: 'Días sin cobrar',
        label: '¿Cuántos días te quedaron sin cobrar?',
        hint: 'Si lo agotaste o era un subsidio, escribe 0.',
        missing: 'Escribe los días que te quedaron, o 0',
      },
      month: {
        name: 'Importe al mes',
        label: '¿Cuánto cobrabas al mes, antes de descuentos?',
        missing: 'Escribe cuánto cobrabas al mes',
      },
    },
  },
  unemploymentDays: {
    name: 'Días cotizados por desempleo',
    label: '¿Cuántos días has cotizado por desempleo en los 6 años anteriores?',
    hint: 'No cuentes los que ya usaste para otro paro o subsidio, ni los cotizados por cuenta propia. Un día a tiempo parcial cuenta como un día.',
    missing: 'Escribe los días que has cotizado por desempleo',
  },
  unemploymentBaseSum: {
    name: 'Suma de bases de los últimos 180 días',
    label: '¿Cuánto suman tus bases de cotización de los últimos 180 días?',
    hint: 'Sin horas extraordinarias. La suma está en el certificado de la empresa.',
    missing: 'Escribe la suma de tus bases de los últimos 180 días',
  },
  averageWorkTime: {
    name: 'Jornada media',
    label: '¿Qué parte de la jornada completa trabajaste de media en esos 180 días?',
    hint: 'A jornada completa, 100 %. A media jornada, 50 %. Con reducción por cuidados cuenta la jornada de antes.',
    missing: 'Escribe qué parte de la jornada completa trabajaste',
  },
  unemploymentChildren: {
    name: 'Hijos a cargo',
    label: '¿Cuántos hijos tienes a cargo?',
    hint: 'Menores de 26 años, o mayores con discapacidad del 33 % o más, que viven contigo o a los que mantienes. No cuentan si ganan tanto como el salario mínimo o más.',
    missing: 'Escribe cuántos hijos tienes a cargo, o 0',
  },
  ownIncomeMonth: {
    name: 'Tus ingresos del mes anterior',
    label: '¿Cuánto ingresaste tú el mes anterior a la solicitud?',
    hint: 'Todo, antes de descuentos. No cuentes sueldos ni ayudas que ya no cobras, ni la indemnización legal por despido.',
    missing: 'Escribe tus ingresos del mes anterior, o 0',
  },
  unitMembers: {
    name: 'Personas de la unidad familiar',
    label: '¿Cuántas personas sois, contándote a ti?',
    hint: 'Tú, tu cónyuge o pareja de hecho, y los hijos menores de 26 años, con discapacidad o acogidos que viven contigo o a los que mantienes.',
    missing: 'Escribe cuántas personas sois',
  },
  unitIncomeMonth: {
    name: 'Ingresos de la unidad familiar',
    label: '¿Cuánto ingresasteis entre todos el mes anterior?',
    hint: 'Los tuyos también cuentan.',
    missing: 'Escribe los ingresos de todos, o 0',
  },
  earlierActiveIncome: {
    name: 'Rentas activas de inserción anteriores',
    label: '¿Cuántas veces has tenido la renta activa de inserción?',
    hint: 'Cuenta también las que no llegaste a cobrar enteras.',
    missing: 'Escribe cuántas veces la has tenido, o 0',
  },
  iban: personWords.iban,
} as const;

export const requirementWords = {
  'job-seeker': {
    title: 'Buscas trabajo y estás inscrito',
    met: 'Te has inscrito como demandante de empleo.',
    unmet: 'No te has inscrito como demandante de empleo.',
    change: 'Inscríbete en el servicio público de empleo de tu comunidad y vuelve a esta solicitud el mismo día.',
  },
  'activity-agreement': {
    title: 'Aceptas el acuerdo de actividad',
    met: 'Te comprometes a buscar trabajo y a aceptar uno adecuado.',
    unmet: 'No te comprometes a buscar trabajo ni a aceptar uno adecuado.',
    change: 'Puedes firmar el acuerdo con esta misma solicitud.',
  },
} as const;

export const documentWords = {
  'company-certificate': {
    name: 'Certificado de la empresa',
    why: 'Dice cuándo y por qué terminó el trabajo, y tus bases de los últimos 180 días.',
    hint: 'La empresa suele enviarlo por internet. Si ya lo ha hecho, lo veremos.',
  },
  'end-of-work': {
    name: 'Prueba de que perdiste el trabajo',
    why: 'Tiene que constar que no lo dejaste porque sí.',
    hint: 'La carta de despido o de fin de contrato, la sentencia, la orden de protección o la comunicación del ERTE.',
  },
  'emigrant-certificate': {
    name: 'Certificado de emigrante retornado',
    why: 'Dice cuándo volviste y cuánto trabajaste fuera.',
    hint: 'Lo da el Área de Trabajo e Inmigración de la Delegación del Gobierno.',
  },
  'family-book': {
    name: 'Libro de familia',
    why: 'Prueba quiénes son tus hijos o tu pareja.',
    hint: 'También vale el certificado de nacimiento, de matrimonio o de pareja de hecho.',
  },
  'income-statement': {
    name: 'Declaración de ingresos',
    why: 'El derecho depende de lo que ingresáis.',
    hint: 'Con lo que ha entrado en casa el mes anterior, tuyo y de tu familia.',
  },
} as const;

export const nextWords = [
  'Te damos el justificante al momento.',
  'El SEPE comprueba tus datos y resuelve en 15 días. Si falta algo, te lo pide.',
  'Cobras cada mes, dentro del mes siguiente.',
] as const;
