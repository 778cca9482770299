import { assistanceWords, personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import type { mobilitySubsidy } from '.';

export const es: WordsOf<typeof mobilitySubsidy> = {
  title: 'Subsidio de movilidad y compensación por gastos de transporte',
  act: 'el subsidio de movilidad y compensación por gastos de transporte',
  summary: 'Una ayuda al mes para quien, por su discapacidad, no puede usar el autobús, el metro o el tren.',
  page: {
    who: [
      'Personas de 3 años o más con una discapacidad del 33 % o más.',
      'Que tienen dificultades graves para usar el transporte colectivo, pero pueden salir de casa.',
      'Con pocos ingresos.',
    ],
    get: [
      '85,80 € al mes en 2026, en 12 pagos: 1.029,60 € al año.',
      'Antes: 1.002,00 € en 2025, 974,40 € en 2024 y 938,40 € en 2023.',
    ],
    need: [
      'Vivir en España de forma legal.',
      'Tener en el certificado de discapacidad el baremo de movilidad superado.',
      'No pasar del límite de ingresos: 5.880,00 € al año si vives sin familia.',
      'No recibir otra ayuda parecida, de igual o mayor importe.',
    ],
    know: [
      'Lo gestiona tu comunidad autónoma, o el IMSERSO en Ceuta y Melilla.',
      'El límite de ingresos sube 840,00 € por cada familiar, hasta 8.400,00 €.',
      'Si lo pides por un menor o por otra persona, contesta con los datos de esa persona.',
      'Se cobra desde el mes siguiente a la solicitud: no lo dejes para más tarde.',
      'Las ayudas económicas de dependencia no impiden cobrarlo.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
      'La respuesta llega en 3 meses como mucho. Si no llega, cuenta como un no y puedes reclamar.',
    ],
    guide: ['La guía europea de julio de 2023 no habla de esta ayuda. Sale del Real Decreto 383/1984.'],
  },
  granted: ['Se cobra cada mes mientras cumplas las condiciones. Avísanos si algo cambia.'],
  minutes: 4,
  tasks: { you: 'Tus datos', mobility: 'Tu movilidad', means: 'Tus ingresos', payment: 'Dónde cobras' },
  steps: {
    claim: 'Tu solicitud',
    birth: 'Tu fecha de nacimiento',
    residence: 'Dónde vives',
    disability: 'Tu discapacidad',
    scale: 'El transporte colectivo',
    journeys: 'Tus salidas',
    income: 'Tu familia y sus ingresos',
    'other-aid': 'Otras ayudas',
    account: 'Tu cuenta',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    birthDate: personWords.birthDate,
    resident: personWords.resident,
    disabilityDegree: personWords.disabilityDegree,
    mobilityScalePassed: {
      name: 'Dificultad grave para usar el transporte colectivo',
      label: '¿Dice tu certificado que tienes dificultades graves para usar el transporte colectivo?',
      hint: 'En el certificado se llama «baremo de movilidad» o «movilidad reducida».',
      missing: 'Di si tu certificado reconoce esa dificultad',
    },
    canLeaveHome: {
      name: 'Puede salir de casa',
      label: '¿Puedes salir de casa, aunque sea con ayuda?',
      hint: 'Si vives en un centro, contesta que sí cuando sales diez fines de semana al año o más.',
      missing: 'Di si puedes salir de casa',
    },
    mobilityUnitMembers: {
      name: 'Personas de la unidad familiar',
      label: '¿Cuántas personas sois, contándote a ti?',
      hint: 'Cuenta al cónyuge y a los hijos a tu cargo. Si dependes de tus padres, cuéntalos, y también a tus hermanos.',
      missing: 'Escribe cuántas personas sois',
    },
    mobilityUnitIncome: {
      name: 'Ingresos de la unidad familiar en el año',
      label: '¿Cuánto ingresáis al año entre todos?',
      hint: 'Lo que esperáis de enero a diciembre, antes de impuestos. Escribe 0 si no tenéis ingresos.',
      missing: 'Escribe los ingresos del año, o 0',
    },
    otherTransportAid: {
      name: 'Otra ayuda parecida',
      label: '¿Recibes otra ayuda pública para lo mismo, de igual o mayor importe?',
      hint: 'Por ejemplo, un bono de taxi de tu ayuntamiento. Las ayudas de dependencia no cuentan.',
      missing: 'Di si recibes otra ayuda parecida',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    age: {
      title: 'Tienes 3 años o más',
      met: 'Se ha cumplido la edad que se pide.',
      unmet: 'Es para personas de 3 años o más.',
      change: 'Se puede pedir al cumplir los 3 años.',
    },
    resident: {
      title: 'Vives en España de forma legal',
      met: 'Has dicho que vives en España.',
      unmet: 'Has dicho que no vives en España.',
      change: 'Podrás pedirlo cuando vengas a vivir aquí.',
    },
    disability: {
      title: 'Tienes el grado de discapacidad que se pide',
      met: 'Tienes el {have} y se pide el {need}.',
      unmet: 'Tienes el {have} y se pide el {need}.',
      change: 'Si has empeorado, pide a tu comunidad autónoma que revise el grado.',
    },
    mobility: {
      title: 'No puedes usar el transporte colectivo sin grandes dificultades',
      met: 'Tu certificado reconoce dificultades graves para usarlo.',
      unmet: 'Tu certificado no reconoce dificultades graves para usarlo.',
      change: 'Pide a tu comunidad autónoma que valore tu movilidad.',
    },
    journeys: {
      title: 'Puedes salir de casa',
      met: 'Has dicho que puedes salir de casa.',
      unmet: 'Esta ayuda paga los desplazamientos, y has dicho que no puedes salir de casa.',
      change: 'Podrás pedirla si vuelves a salir. Mira también las ayudas de dependencia.',
    },
    income: {
      title: 'No pasas del límite de ingresos',
      met: 'Los ingresos de tu familia son {have} al año y el límite es {need}.',
      unmet: 'Los ingresos de tu familia son {have} al año y el límite es {need}.',
      change: 'Si ingresáis menos otro año, podrás pedirlo entonces.',
    },
    'no-other-aid': {
      title: 'No recibes otra ayuda parecida',
      met: 'Has dicho que no recibes otra ayuda parecida.',
      unmet: 'Ya recibes otra ayuda para lo mismo.',
      change: 'Podrás pedirlo si dejas de recibirla.',
    },
  },
  lines: { year: 'Importe de un año', month: 'Cada mes' },
  periods: {},
  documents: {
    'mobility-certificate': {
      name: 'Certificado de discapacidad con el baremo de movilidad',
      why: 'Dice tu grado y si puedes usar el transporte colectivo.',
      hint: 'Lo da tu comunidad autónoma.',
    },
    'residence-certificate': {
      name: 'Certificado de empadronamiento',
      why: 'Dice que vives en España y con quién.',
      hint: 'Si nos dejas consultarlo, no hace falta enviarlo.',
    },
    'income-proof': {
      name: 'Justificante de los ingresos de la familia',
      why: 'Hay un límite de ingresos.',
      hint: 'La declaración de la renta, o las nóminas y los certificados de pensiones.',
    },
  },
};
