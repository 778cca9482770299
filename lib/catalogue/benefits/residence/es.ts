import type { WordsOf } from '../../kernel';
import type { residence } from '.';

const factor = 'Es un dato entre varios. Si hay otros que unen tu vida a España, envíanos algo que lo pruebe.';
const place = { spain: 'En España', elsewhere: 'En otro país' } as const;

export const es: WordsOf<typeof residence> = {
  title: 'Residencia habitual en España',
  act: 'el reconocimiento de tu residencia habitual en España',
  summary: 'Comprueba si para la Seguridad Social vives en España. Muchas ayudas lo piden.',
  page: {
    who: [
      'Personas que se mueven entre España y otro país europeo.',
      'Personas que piden una ayuda que solo se da a quien vive aquí.',
    ],
    get: [
      'Saber si tu centro de intereses está en España, con las razones a favor y en contra.',
      'Si vives aquí de forma legal y habitual, las mismas ayudas que los españoles.',
    ],
    need: [
      'Residir de forma legal: trabajar, tener medios y seguro médico, estudiar, o ser familiar.',
      'No pasar más de 90 días al año fuera, salvo por enfermedad.',
      'Lo demás se valora en conjunto: cuánto llevas, trabajo, familia, casa, impuestos e intención de quedarte.',
    ],
    know: [
      'Ningún dato decide por sí solo. Si apuntan a países distintos, una persona lo estudia y los países se ponen de acuerdo.',
      'Si no hay acuerdo, cuenta sobre todo tu intención y por qué te mudaste (Reglamento 987/2009, art. 11.2).',
      'Los ciudadanos europeos que se quedan más de 3 meses se inscriben en el Registro Central de Extranjeros.',
      'Cada ayuda puede pedir además un tiempo mínimo: 1, 5 o 10 años.',
      'Para cobrar el paro rigen otras normas sobre salidas al extranjero.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
      'Recibes la resolución en Notificaciones. Tienes 10 días naturales para abrirla.',
    ],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) explica estos mismos criterios. Siguen siendo así.',
    ],
  },
  granted: ['Avísanos si te vas a vivir a otro país o si pasas fuera más de 90 días en un año.'],
  minutes: 6,
  tasks: { residence: 'Tu residencia', life: 'Tu vida' },
  steps: {
    date: 'La fecha',
    basis: 'Residencia legal',
    since: 'Desde cuándo',
    abroad: 'Días fuera',
    illness: 'Por enfermedad',
    activity: 'A qué te dedicas',
    work: 'Tu trabajo',
    studies: 'Tus estudios',
    unpaid: 'Actividad sin sueldo',
    family: 'Tu familia',
    home: 'Tu casa',
    tax: 'Tus impuestos',
    intention: 'Tus planes',
  },
  facts: {
    residenceDate: {
      name: 'Fecha que se valora',
      label: '¿Para qué fecha quieres saberlo?',
      hint: 'La de hoy, o la del día en que nace la ayuda que pides.',
      missing: 'Escribe la fecha',
    },
    legalBasis: {
      name: 'Residencia legal',
      label: '¿Por qué puedes residir en España?',
      options: {
        spanish: 'Tengo la nacionalidad española',
        worker: 'Soy ciudadano europeo y trabajo para una empresa, o perdí ese trabajo y busco otro',
        'self-employed': 'Soy ciudadano europeo y trabajo por mi cuenta',
        'means-and-cover': 'Soy ciudadano europeo con medios y seguro médico',
        student: 'Soy ciudadano europeo y estudio, con medios y seguro médico',
        family: 'Soy familiar de un ciudadano europeo que cumple lo anterior',
        permit: 'Tengo un permiso de residencia',
        none: 'Ninguna de estas',
      },
      missing: 'Elige por qué puedes residir en España',
    },
    residentSince: {
      name: 'Vive en España desde',
      label: '¿Desde qué día vives en España?',
      missing: 'Escribe desde qué día vives en España',
    },
    staysWithoutBreak: {
      name: 'Sin interrupciones',
      label: '¿Has vivido aquí sin interrupciones desde entonces?',
      hint: 'Los viajes y vacaciones no cuentan.',
      missing: 'Di si has vivido aquí sin interrupciones',
    },
    daysAbroadInYear: {
      name: 'Días fuera en un año',
      label: '¿Cuántos días has estado fuera en el año en que más saliste?',
      hint: 'De enero a diciembre.',
      missing: 'Escribe los días que has estado fuera, o 0',
    },
    absenceForIllness: {
      name: 'Fuera por enfermedad',
      label: '¿Estuviste fuera por una enfermedad que puedes justificar?',
      missing: 'Di si estuviste fuera por enfermedad',
    },
    activity: {
      name: 'Actividad',
      label: '¿A qué te dedicas?',
      options: {
        'work-spain': 'Trabajo sobre todo en España',
        'work-elsewhere': 'Trabajo sobre todo en otro país',
        study: 'Estudio',
        none: 'Ni trabajo ni estudio',
      },
      missing: 'Elige a qué te dedicas',
    },
    stableWork: {
      name: 'Trabajo estable',
      label: '¿Tu trabajo aquí es estable?',
      hint: 'Un contrato indefinido o de un año o más, o un negocio en marcha.',
      missing: 'Di si tu trabajo es estable',
    },
    studyFundsFrom: {
      name: 'De dónde vienen sus ingresos',
      label: '¿De dónde viene el dinero con el que vives?',
      options: { spain: 'De España', elsewhere: 'De otro país' },
      missing: 'Elige de dónde viene el dinero',
    },
    unpaidActivityIn: {
      name: 'Actividad sin sueldo',
      label: '¿Dónde haces voluntariado, cuidas de alguien o participas en asociaciones?',
      options: { ...place, none: 'No hago nada de eso' },
      missing: 'Elige dónde',
    },
    familyLivesIn: {
      name: 'Familia',
      label: '¿Dónde vive tu familia más cercana?',
      hint: 'Tu pareja y tus hijos.',
      options: { ...place, none: 'No tengo pareja ni hijos' },
      missing: 'Elige dónde vive tu familia',
    },
    housing: {
      name: 'Vivienda',
      label: '¿Cómo es tu casa en España?',
      options: {
        own: 'Es mía o de mi pareja',
        rented: 'De alquiler, para más de unos meses',
        shared: 'Vivo con familia o amigos de forma estable',
        temporary: 'Un hotel, una habitación por días o nada fijo',
      },
      missing: 'Elige cómo es tu casa',
    },
    taxedIn: {
      name: 'Impuestos',
      label: '¿Dónde pagas tus impuestos como residente?',
      options: { ...place, none: 'No los pago en ningún sitio' },
      missing: 'Elige dónde pagas tus impuestos',
    },
    intendsToStay: {
      name: 'Intención de quedarse',
      label: '¿Quieres quedarte a vivir en España?',
      missing: 'Di si quieres quedarte a vivir en España',
    },
  },
  checks: { 'since-after-date': 'El día desde el que vives en España es posterior a la fecha que se valora' },
  requirements: {
    'legal-residence': {
      title: 'Resides de forma legal',
      met: 'Tienes un motivo legal para residir en España.',
      unmet: 'No tienes ninguno de los motivos legales para residir en España.',
      change: 'Pide antes el certificado de registro o el permiso de residencia.',
    },
    'ninety-days': {
      title: 'No has estado demasiado tiempo fuera',
      met: 'Estuviste fuera {have} en el año en que más saliste. El límite es de {need}, salvo enfermedad justificada.',
      unmet: 'Estuviste fuera {have} en un año. No pueden pasar de {need}.',
      change: 'Si fue por enfermedad, envía un justificante.',
    },
    duration: {
      title: 'Tiempo en España',
      met: 'Llevas {have} en España sin interrupciones.',
      unmet: 'Llevas {have} en España, o con interrupciones.',
      change: factor,
    },
    'work-here': {
      title: 'Lugar de trabajo',
      met: 'Trabajas sobre todo en España.',
      unmet: 'Trabajas sobre todo en otro país.',
      change: factor,
    },
    'work-stable': {
      title: 'Trabajo estable',
      met: 'Tu trabajo en España es estable.',
      unmet: 'Tu trabajo en España no es estable.',
      change: factor,
    },
    'family-here': {
      title: 'Tu familia',
      met: 'Tu familia más cercana vive en España.',
      unmet: 'Tu familia más cercana vive en otro país.',
      change: factor,
    },
    'unpaid-here': {
      title: 'Tu actividad sin sueldo',
      met: 'Tu actividad sin sueldo está en España.',
      unmet: 'Tu actividad sin sueldo está en otro país.',
      change: factor,
    },
    'study-funds': {
      title: 'Tus ingresos de estudiante',
      met: 'El dinero con el que vives viene de España.',
      unmet: 'El dinero con el que vives viene de otro país.',
      change: factor,
    },
    'home-lasting': {
      title: 'Tu casa',
      met: 'Tienes una casa estable en España.',
      unmet: 'No tienes una casa estable en España.',
      change: factor,
    },
    'tax-here': {
      title: 'Tus impuestos',
      met: 'Pagas tus impuestos en España como residente.',
      unmet: 'Pagas tus impuestos en otro país como residente.',
      change: factor,
    },
    intention: {
      title: 'Tu intención',
      met: 'Quieres quedarte a vivir en España.',
      unmet: 'No quieres quedarte a vivir en España.',
      change: factor,
    },
  },
  lines: {
    'months-here': 'Meses en España',
    'days-allowed': 'Días que puedes estar fuera cada año',
  },
  periods: {},
  documents: {
    registration: {
      name: 'Certificado de registro de ciudadano de la Unión',
      why: 'Prueba que resides aquí de forma legal.',
      hint: 'El papel o la tarjeta verde con tu NIE. Si eres familiar, tu tarjeta.',
    },
    permit: {
      name: 'Permiso de residencia',
      why: 'Prueba que resides aquí de forma legal.',
      hint: 'La tarjeta de identidad de extranjero, por las dos caras.',
    },
    'means-and-cover': {
      name: 'Prueba de medios y de seguro médico',
      why: 'La ley lo pide si no trabajas aquí.',
      hint: 'Extractos del banco, pensión o beca, y la póliza o el S1.',
    },
    'municipal-register': {
      name: 'Certificado de empadronamiento',
      why: 'Ayuda a saber desde cuándo vives aquí.',
      hint: 'Lo da tu ayuntamiento. Mejor el histórico.',
    },
    'work-contract': {
      name: 'Contrato de trabajo o alta de autónomo',
      why: 'Dice dónde trabajas y por cuánto tiempo.',
      hint: 'Si tu alta está en la Seguridad Social española, ya la vemos.',
    },
    'home-proof': {
      name: 'Escritura o contrato de alquiler',
      why: 'Dice si tu casa aquí es estable.',
      hint: 'Basta la primera página y la firma.',
    },
    'illness-proof': {
      name: 'Informe médico de la ausencia',
      why: 'Los días fuera por enfermedad no cuentan.',
      hint: 'Con las fechas y el lugar del tratamiento.',
    },
  },
};
