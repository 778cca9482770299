import { assistanceWords, personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import type { housingSupplement } from '.';

export const es: WordsOf<typeof housingSupplement> = {
  title: 'Complemento de vivienda de la pensión no contributiva',
  act: 'el complemento de vivienda',
  summary: 'Un pago al año para quien cobra una pensión no contributiva y vive de alquiler.',
  page: {
    who: [
      'Personas que cobran una pensión no contributiva de jubilación o de invalidez.',
      'Que no tienen vivienda propia y viven de alquiler desde hace al menos 180 días, con un contrato a su nombre de un año o más.',
    ],
    get: ['525,00 € al año, en un solo pago. Es la misma cifra en 2023, 2024, 2025 y 2026.'],
    need: ['El contrato de alquiler a tu nombre.', 'El certificado de empadronamiento.'],
    know: [
      'Lo gestiona tu comunidad autónoma, o el IMSERSO en Ceuta y Melilla.',
      'No se da si quien te alquila es tu cónyuge, tu pareja o un familiar cercano, hasta tíos, sobrinos y bisabuelos.',
      'Si en casa hay varias pensiones no contributivas, lo cobra quien firma el contrato, o la primera persona que figura en él.',
      'Se pide cada año, hasta el 31 de diciembre.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
      'La respuesta llega en 3 meses como mucho. Si no llega, cuenta como un no y puedes reclamar.',
    ],
    guide: [
      'La guía europea de julio de 2023 habla de familiares de quien alquila «hasta el tercer grado de afinidad». La ley excluye a toda la familia hasta el tercer grado, también la de sangre, y al cónyuge o la pareja.',
      'Los 525 € de 2023 siguen siendo 525 € en 2026.',
    ],
  },
  granted: ['Se cobra una vez al año. El año que viene puedes pedirlo de nuevo.'],
  minutes: 4,
  tasks: { pension: 'Tu pensión', home: 'Tu casa', payment: 'Dónde cobras' },
  steps: {
    claim: 'Tu solicitud',
    pension: 'Tu pensión',
    property: 'Si tienes vivienda',
    rent: 'Tu alquiler',
    since: 'Desde cuándo',
    landlord: 'Quién te alquila',
    others: 'Con quién vives',
    lease: 'Quién firma el contrato',
    account: 'Tu cuenta',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    drawsNonContributory: {
      name: 'Cobra una pensión no contributiva',
      label: '¿Cobras una pensión no contributiva de jubilación o de invalidez?',
      missing: 'Di si cobras una pensión no contributiva',
    },
    ownsAnyHome: {
      name: 'Tiene vivienda propia',
      label: '¿Tienes alguna vivienda en propiedad?',
      hint: 'Aunque no vivas en ella.',
      missing: 'Di si tienes vivienda en propiedad',
    },
    rentsHome: {
      name: 'Vive de alquiler con contrato a su nombre',
      label: '¿Vives de alquiler, con un contrato a tu nombre?',
      hint: 'El contrato tiene que durar al menos un año.',
      missing: 'Di si vives de alquiler',
    },
    rentedSince: {
      name: 'Vive en esa vivienda desde',
      label: '¿Desde qué día vives de alquiler en esa casa?',
      missing: 'Escribe desde qué día vives ahí',
    },
    landlordIsFamily: {
      name: 'Le alquila la vivienda su familia',
      label: '¿Quien te alquila la casa es familia tuya?',
      hint: 'Tu cónyuge o pareja, padres, hijos, hermanos, abuelos, nietos, bisabuelos, bisnietos, tíos o sobrinos. También los de tu cónyuge.',
      missing: 'Di si quien te alquila es familia tuya',
    },
    otherPensionerAtHome: {
      name: 'Otra pensión no contributiva en la casa',
      label: '¿Vive contigo alguien más que cobre una pensión no contributiva?',
      missing: 'Di si vive contigo alguien más que la cobre',
    },
    firstOnLease: {
      name: 'Figura en primer lugar en el contrato',
      label: '¿Eres la única persona que firma el contrato, o la primera que figura en él?',
      missing: 'Di si figuras en primer lugar',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    pension: {
      title: 'Cobras una pensión no contributiva',
      met: 'Cobras una pensión no contributiva.',
      unmet: 'Es solo para quien cobra una pensión no contributiva.',
      change: 'Mira si puedes pedir esa pensión.',
    },
    'no-home': {
      title: 'No tienes vivienda propia',
      met: 'No tienes vivienda en propiedad.',
      unmet: 'Tienes una vivienda en propiedad.',
      change: 'Podrás pedirlo si dejas de tenerla.',
    },
    tenant: {
      title: 'Vives de alquiler',
      met: 'Vives de alquiler, con un contrato a tu nombre.',
      unmet: 'Es solo para quien vive de alquiler, con un contrato a su nombre de un año o más.',
      change: 'Podrás pedirlo si el contrato se pone a tu nombre o alquilas otra casa.',
    },
    'rented-days': {
      title: 'Vives ahí desde hace 180 días',
      met: 'Vives en esa casa desde hace {have} y se piden {need}.',
      unmet: 'Vives en esa casa desde hace {have}. Se piden {need}.',
      change: 'Podrás pedirlo cuando los completes.',
    },
    landlord: {
      title: 'No te alquila la casa tu familia',
      met: 'Quien te alquila no es familia tuya.',
      unmet: 'Te alquila la casa tu cónyuge, tu pareja o un familiar.',
      change: 'Podrás pedirlo si cambias de casa.',
    },
    'first-on-lease': {
      title: 'Figuras en primer lugar en el contrato',
      met: 'Firmas el contrato o figuras en primer lugar.',
      unmet: 'Vive contigo otra persona con pensión que figura antes en el contrato.',
      change: 'Esa persona sí puede pedirlo.',
    },
  },
  lines: { supplement: 'Complemento de vivienda de un año' },
  periods: {},
  documents: {
    lease: {
      name: 'Contrato de alquiler',
      why: 'Dice quién alquila y desde cuándo.',
      hint: 'A tu nombre. Si no está escrito, una declaración de quien te alquila.',
    },
    'residence-certificate': {
      name: 'Certificado de empadronamiento',
      why: 'Dice que esa es tu casa.',
      hint: 'Con las personas que viven en ella.',
    },
    'landlord-statement': {
      name: 'Declaración de que no tienes vivienda ni eres familia de quien te alquila',
      why: 'La ley pide que no seáis familia y que no tengas vivienda.',
      hint: 'Está en el formulario: basta con firmarla.',
    },
  },
};
