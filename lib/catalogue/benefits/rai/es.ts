import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { documentWords, factWords, nextWords, requirementWords } from '../unemployment/shared.es';
import type { rai } from '.';

const { jobSeeker, activityAgreement, ownIncomeMonth, unitMembers, unitIncomeMonth } = factWords;
const { earlierActiveIncome, unemploymentClaimDate, birthDate, iban } = factWords;

export const es: WordsOf<typeof rai> = {
  title: 'Renta activa de inserción',
  act: 'la renta activa de inserción',
  summary: 'Una ayuda de 11 meses para buscar trabajo. Desde el 1 de noviembre de 2024 ya no se puede pedir.',
  page: {
    who: [
      'Quien la pidió antes del 1 de noviembre de 2024. La sigue cobrando hasta que se acabe.',
      'Era para personas de 45 a 64 años que llevaban mucho tiempo en paro.',
      'También para emigrantes retornados, personas con discapacidad y víctimas de violencia de género o doméstica.',
    ],
    get: [
      'El 80 % del IPREM: 480,00 € al mes.',
      'Hasta 11 meses.',
      'Para víctimas que tuvieron que cambiar de casa, un pago único de tres meses más.',
    ],
    need: [
      'Tener menos de 65 años.',
      'Que tus ingresos no pasen del 75 % del salario mínimo y, si tienes cónyuge o hijos, tampoco la media de todos.',
      'Llevar 12 meses inscrito y haber agotado el paro o el subsidio, salvo emigrantes y víctimas.',
      'No haberla cobrado en el último año, salvo discapacidad o violencia, ni tres veces en total.',
    ],
    know: [
      'La norma que la regulaba se derogó el 1 de noviembre de 2024 (Real Decreto-ley 2/2024).',
      'Si buscas una ayuda ahora, mira el subsidio por desempleo: las víctimas de violencia tienen el suyo, de hasta 30 meses.',
      'Si no tienes ingresos suficientes, mira también el ingreso mínimo vital.',
      'Si trabajas a tiempo parcial, se descuenta la parte que trabajas y dura más en la misma parte.',
    ],
    next: [...nextWords],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) la describe con 480 € y 11 meses. Era así entonces; desde el 1 de noviembre de 2024 no se concede.',
    ],
  },
  granted: [
    'Esta renta tributa en el IRPF como rendimiento del trabajo.',
    'Tienes que participar en las acciones de empleo que te ofrezcan.',
  ],
  minutes: 7,
  tasks: { situation: 'Tu situación', search: 'Tu búsqueda', income: 'Tus ingresos', payment: 'Dónde cobras' },
  steps: {
    claim: 'Día de la solicitud',
    group: 'Tu caso',
    person: 'Tu fecha de nacimiento',
    disability: 'Discapacidad',
    violence: 'Tu situación',
    abroad: 'Tu vuelta a España',
    search: 'Buscar trabajo',
    registered: 'Tu inscripción',
    exhausted: 'Paro o subsidio anterior',
    'last-year': 'El último año',
    earlier: 'Rentas anteriores',
    'own-income': 'Tus ingresos',
    family: 'Tu familia',
    'family-income': 'Ingresos de tu familia',
    account: 'Tu cuenta',
  },
  facts: {
    activeIncomeGroup: {
      name: 'Caso',
      label: '¿Cuál es tu caso?',
      options: {
        'long-term': 'Llevo 12 meses o más en paro y tengo 45 años o más',
        disability: 'Tengo una discapacidad del 33 % o más',
        'returned-emigrant': 'He vuelto a España después de trabajar fuera',
        'violence-victim': 'Soy víctima de violencia de género o doméstica',
      },
      missing: 'Elige cuál es tu caso',
    },
    unemploymentClaimDate,
    birthDate,
    disabilityDegree: personWords.disabilityDegree,
    livesWithAggressor: {
      name: 'Convivencia con la persona agresora',
      label: '¿Vives con la persona que te agredió?',
      missing: 'Di si vives con la persona que te agredió',
    },
    movedForViolence: {
      name: 'Cambio de casa por la violencia',
      label: '¿Has tenido que cambiar de casa en los últimos 12 meses por la violencia?',
      hint: 'Da derecho a un pago único de tres meses más.',
      missing: 'Di si has tenido que cambiar de casa',
    },
    returnedToSpain: {
      name: 'Vuelta a España',
      label: '¿Qué día volviste a España?',
      missing: 'Escribe el día en que volviste',
    },
    monthsWorkedOutside: {
      name: 'Meses trabajados fuera',
      label: '¿Cuántos meses trabajaste fuera desde tu última salida de España?',
      missing: 'Escribe los meses que trabajaste fuera',
    },
    monthsRegistered: {
      name: 'Meses de inscripción seguidos',
      label: '¿Cuántos meses seguidos llevas inscrito como demandante de empleo?',
      hint: 'Se interrumpe si trabajas 90 días o más en el último año, o si sales al extranjero. No se interrumpe por 15 días por una causa familiar grave, ni por menos de 90 días para buscar trabajo en Europa.',
      missing: 'Escribe los meses que llevas inscrito',
    },
    protectionExhausted: {
      name: 'Paro o subsidio agotado',
      label: '¿Se te ha acabado el paro o el subsidio y no tienes derecho a otro?',
      hint: 'No vale si te lo quitaron por una sanción.',
      missing: 'Di si se te ha acabado el paro o el subsidio',
    },
    activeIncomeLastYear: {
      name: 'Renta activa en el último año',
      label: '¿Has cobrado la renta activa de inserción en los últimos 365 días?',
      missing: 'Di si la has cobrado en el último año',
    },
    earlierActiveIncome,
    jobSeeker,
    activityAgreement,
    ownIncomeMonth: {
      ...ownIncomeMonth,
      hint: 'Todo, antes de descuentos. Cuentan también las rentas mínimas de tu comunidad.',
    },
    unitMembers,
    unitIncomeMonth,
    iban,
  },
  checks: {
    'unit-below-own': 'Los ingresos de todos no pueden ser menos que los tuyos: los tuyos también cuentan',
  },
  requirements: {
    ...requirementWords,
    'programme-open': {
      title: 'Se podía pedir ese día',
      met: 'El día de la solicitud, la renta activa de inserción se podía pedir.',
      unmet: 'Desde el 1 de noviembre de 2024 la renta activa de inserción ya no se puede pedir.',
      change:
        'Mira el subsidio por desempleo: desde esa fecha acoge a más personas, también a las víctimas de violencia.',
    },
    'under-65': {
      title: 'Tienes menos de 65 años',
      met: 'Tenías menos de 65 años.',
      unmet: 'Ya tenías 65 años o más.',
      change: 'Mira la pensión de jubilación, contributiva o no contributiva.',
    },
    'age-45': {
      title: 'Tienes 45 años o más',
      met: 'Habías cumplido 45 años.',
      unmet: 'No habías cumplido 45 años, y en tu caso se pide.',
      change: 'La edad no se pide si tienes una discapacidad del 33 % o eres víctima de violencia.',
    },
    'registered-a-year': {
      title: 'Llevas 12 meses inscrito',
      met: 'Llevas {have} inscrito sin interrupción. Se piden {need}.',
      unmet: 'Llevas {have} inscrito sin interrupción y se piden {need}.',
      change: 'Si saliste al extranjero por una causa familiar grave o para buscar trabajo, dínoslo.',
    },
    exhausted: {
      title: 'Has agotado el paro o el subsidio',
      met: 'Se te acabó el paro o el subsidio y no tienes derecho a otro.',
      unmet: 'No se te ha acabado un paro o un subsidio, o tienes derecho a otro.',
      change: 'Pide antes el paro o el subsidio que te corresponda.',
    },
    disability: {
      title: 'Tienes una discapacidad del 33 % o más',
      met: 'Tienes una discapacidad del {have}. Se pide un {need}.',
      unmet: 'Tienes una discapacidad del {have} y se pide un {need}.',
      change: 'También vale una incapacidad que reduzca tu capacidad de trabajo en un 33 %.',
    },
    'worked-abroad': {
      title: 'Trabajaste bastante tiempo fuera',
      met: 'Trabajaste {have} fuera. Se piden {need}.',
      unmet: 'Trabajaste {have} fuera y se piden {need}.',
      change: 'Si trabajaste más, envía un justificante del país.',
    },
    'back-this-year': {
      title: 'Volviste hace menos de un año',
      met: 'Volviste a España en los 12 meses anteriores.',
      unmet: 'Volviste a España hace más de 12 meses.',
      change: 'Comprueba la fecha de tu vuelta.',
    },
    'lives-apart': {
      title: 'No vives con la persona agresora',
      met: 'No vives con la persona que te agredió.',
      unmet: 'Vives con la persona que te agredió.',
      change: 'Llama al 016: es gratis y no sale en la factura. Te ayudan a salir de esa situación.',
    },
    'not-last-year': {
      title: 'No la has cobrado en el último año',
      met: 'No has cobrado esta renta en los 365 días anteriores.',
      unmet: 'Has cobrado esta renta en los 365 días anteriores.',
      change: 'Espera a que pase un año, si aún se puede pedir.',
    },
    'fewer-than-three': {
      title: 'No la has tenido tres veces',
      met: 'La has tenido {have} veces. Tienen que ser menos de {need}.',
      unmet: 'La has tenido {have} veces y tienen que ser menos de {need}.',
      change: 'Mira el ingreso mínimo vital.',
    },
    means: {
      title: 'Los ingresos no pasan del límite',
      met: 'Tú ingresaste {own}, y entre todos {all} (personas: {members}). El límite es {need} al mes, tuyo y por persona.',
      unmet:
        'Tú ingresaste {own}, y entre todos {all} (personas: {members}). Pasa del límite de {need} al mes, tuyo o por persona.',
      change: 'Si tus ingresos bajan, dínoslo.',
    },
  },
  lines: {
    month: 'Importe al mes',
    months: 'Meses como máximo',
    income: 'Renta por todos los meses',
    'moving-aid': 'Ayuda por cambiar de casa',
  },
  periods: { income: 'Renta activa de inserción' },
  documents: {
    'income-statement': documentWords['income-statement'],
    'family-book': documentWords['family-book'],
    'disability-certificate': {
      name: 'Certificado de discapacidad',
      why: 'Dice el grado que tienes reconocido.',
      hint: 'Lo da tu comunidad autónoma.',
    },
    'emigrant-certificate': documentWords['emigrant-certificate'],
    'violence-proof': {
      name: 'Prueba de la situación de violencia',
      why: 'La renta se da por esa situación.',
      hint: 'Una sentencia, una orden de protección, o un informe de la Fiscalía o de los servicios sociales.',
    },
    'change-of-address': {
      name: 'Prueba del cambio de casa',
      why: 'Da derecho a la ayuda de tres meses.',
      hint: 'Vale el padrón o el informe de los servicios sociales.',
    },
  },
};
