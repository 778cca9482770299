import type { WordsOf } from '../../kernel';
import {
  documentWords,
  factWords,
  knowWords,
  moneyFactWords,
  moneyGrantedWords,
  moneyGuideWords,
  moneyLineWords,
  moneyStepWords,
  needWords,
  nextWords,
  onlyOneWords,
  requirementWords,
  similarDocumentWords,
  stepWords,
  taskWords,
  whoWords,
} from '../dependency/shared.es';
import type { depFamilyCarer } from '.';

const { birthDate: _, ...commonFactWords } = factWords;

export const es: WordsOf<typeof depFamilyCarer> = {
  title: 'Prestación por cuidados en el entorno familiar',
  act: 'la prestación por cuidados en el entorno familiar',
  summary: 'Dinero para una persona dependiente a la que cuida en casa su familia o alguien cercano.',
  page: {
    who: [
      ...whoWords,
      'A las que ya cuida en casa su cónyuge, su pareja de hecho, un familiar hasta el cuarto grado u otra persona cercana.',
    ],
    get: [
      'Desde el 20 de julio de 2023, al mes, hasta 180,00 € con el grado I, 315,90 € con el II y 455,40 € con el III.',
      'Antes eran hasta 153,00 €, 268,79 € y 387,64 €.',
      'Como mínimo, 100 € con el grado I, 150 € con el II y 200 € con el III.',
      'Quien cuida puede cotizar a la Seguridad Social con un convenio especial. Lo paga el Estado.',
    ],
    need: [...needWords, 'Los datos de la persona que te cuida y su compromiso.'],
    know: [
      'Es una ayuda excepcional: primero van los servicios. Tiene que decirla tu programa individual de atención.',
      'Con los grados II y III, quien cuida vive contigo. Con el grado I basta con que pueda atenderte enseguida.',
      'El convenio especial se pide en 90 días naturales desde el reconocimiento. Más tarde, vale desde que se pide.',
      'La comunidad puede tardar hasta 2 años más en empezar a pagarla.',
      'Lo que cobras depende de tus ingresos y de lo que tienes. Lo calcula tu comunidad.',
      ...knowWords,
    ],
    next: [...nextWords, 'Cuando se apruebe, quien cuida pide el convenio especial en la Tesorería (TGSS).'],
    guide: [
      ...moneyGuideWords,
      'La guía dice que quien cuida tiene que estar de alta en la Seguridad Social. Suscribir el convenio especial es un derecho de esa persona.',
      'En julio de 2023 cambió quién puede cuidar. Hasta el día 19, familiares hasta el tercer grado, que vivieran contigo y te cuidaran desde hacía un año.',
    ],
  },
  granted: [
    'Quien te cuida puede pedir el convenio especial en 90 días naturales. La cuota la paga el Estado.',
    ...moneyGrantedWords,
  ],
  minutes: 12,
  tasks: { ...taskWords, carer: 'Quien te cuida', money: 'El dinero' },
  steps: {
    ...stepWords,
    ...moneyStepWords,
    'at-home': 'Tus cuidados',
    kinship: 'Quién te cuida',
    together: 'Con quién vives',
    'year-before': 'Desde cuándo te cuida',
    home: 'Tu casa',
    commitment: 'Su compromiso',
  },
  facts: {
    ...commonFactWords,
    ...moneyFactWords,
    caredForAtHome: {
      name: 'Recibe cuidados en casa',
      label: '¿Te cuida ya esa persona en casa?',
      missing: 'Di si ya te cuida en casa',
    },
    carerKinship: {
      name: 'Relación con quien cuida',
      label: '¿Qué relación tiene contigo quien te cuida?',
      hint: 'También cuentan los familiares por adopción y los de tu cónyuge.',
      options: {
        partner: 'Es mi cónyuge o mi pareja de hecho',
        'up-to-third': 'Padres, hijos, hermanos, abuelos, bisabuelos, nietos, tíos o sobrinos',
        fourth: 'Primos, tíos abuelos o sobrinos nietos',
        chosen: 'No somos familia: es una persona cercana que propongo yo',
        none: 'Es alguien a quien pago por cuidarme',
      },
      missing: 'Elige la relación',
    },
    livesWithCarer: {
      name: 'Vive con quien cuida',
      label: '¿Vivís en la misma casa?',
      missing: 'Di si vivís en la misma casa',
    },
    caredForAYear: {
      name: 'Un año de cuidados',
      label: '¿Te cuidaba ya un año antes de la solicitud?',
      hint: 'Solo se pide en solicitudes de antes del 20 de julio de 2023.',
      missing: 'Di si te cuidaba ya un año antes',
    },
    suitableHome: {
      name: 'Casa adecuada',
      label: '¿Tu casa permite que te cuiden bien?',
      hint: 'Servicios sociales irá a verla.',
      missing: 'Di si tu casa es adecuada',
    },
    carerCommitted: {
      name: 'Compromiso de quien cuida',
      label: '¿Quien te cuida puede hacerlo y acepta las condiciones?',
      hint: 'Cuidarte con continuidad, formarse si se lo proponen y dejar que servicios sociales vaya a casa.',
      missing: 'Di si acepta las condiciones',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    'cared-at-home': {
      title: 'Te cuidan en casa',
      met: 'Esa persona ya te cuida en casa.',
      unmet: 'Cuando se prepara tu programa de atención, esa persona tiene que estar ya cuidándote en casa.',
      change: 'Puedes pedir un servicio, como la ayuda a domicilio.',
    },
    carer: {
      title: 'Esa persona puede ser tu cuidadora',
      met: 'Por su relación contigo puede ser tu cuidadora no profesional.',
      unmet: 'Por su relación contigo no puede ser tu cuidadora no profesional en esa fecha.',
      change: 'Si le pagas por cuidarte, mira la prestación de asistencia personal.',
    },
    together: {
      title: 'Vivís en la misma casa',
      met: 'Vives con quien te cuida.',
      unmet:
        'Quien te cuida tiene que vivir contigo. Solo con el grado I, y desde el 20 de julio de 2023, puede vivir en otra casa.',
      change: 'Podrás pedirla cuando viváis en la misma casa.',
    },
    'year-before': {
      title: 'Te cuida desde hace un año',
      met: 'Te cuidaba ya un año antes de la solicitud.',
      unmet: 'En las solicitudes de antes del 20 de julio de 2023 se pedía un año de cuidados.',
      change: 'Desde el 20 de julio de 2023 no se pide: presenta otra solicitud.',
    },
    'suitable-home': {
      title: 'Tu casa es adecuada',
      met: 'Has dicho que tu casa permite que te cuiden bien.',
      unmet: 'La casa y la convivencia tienen que ser adecuadas para cuidarte.',
      change: 'Hay ayudas para adaptar la casa: pregunta en servicios sociales.',
    },
    committed: {
      title: 'Quien te cuida acepta las condiciones',
      met: 'Quien te cuida puede hacerlo y acepta las condiciones.',
      unmet: 'Quien te cuida tiene que poder hacerlo y aceptar por escrito las condiciones.',
      change: 'Propón a otra persona, o pide un servicio.',
    },
    'only-one': onlyOneWords,
  },
  lines: {
    ...moneyLineWords,
    'longest-delay': 'Lo más que puede retrasarse el primer pago',
    'agreement-days': 'Tiempo para pedir el convenio especial de quien cuida',
  },
  periods: {},
  documents: {
    ...documentWords,
    'carer-statement': {
      name: 'Compromiso de quien te cuida',
      why: 'Dice que acepta cuidarte y las condiciones.',
      hint: 'El modelo de tu comunidad, con su firma.',
    },
    'kinship-proof': {
      name: 'Libro de familia o certificado del registro',
      why: 'Muestra qué relación tenéis.',
      hint: 'También vale la inscripción como pareja de hecho.',
    },
    'shared-home': {
      name: 'Certificado de empadronamiento de la casa',
      why: 'Muestra que vivís en la misma casa.',
      hint: 'El colectivo, que da tu ayuntamiento.',
    },
    'similar-proof': similarDocumentWords,
  },
};
