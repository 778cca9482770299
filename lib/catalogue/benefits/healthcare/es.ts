import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import type { healthcare } from '.';

export const es: WordsOf<typeof healthcare> = {
  title: 'Asistencia sanitaria: reconocer tu derecho',
  act: 'el reconocimiento del derecho a la asistencia sanitaria',
  summary: 'Médico, hospital y medicinas con cargo a la sanidad pública, y cuánto pagas de cada medicina.',
  page: {
    who: [
      'Personas de nacionalidad española que viven en España.',
      'Personas extranjeras que viven en España de forma legal y no tienen que probar otra cobertura.',
      'Personas extranjeras sin residencia legal, si nadie más está obligado a pagar su atención.',
      'Quien tiene el derecho por las normas europeas o por un convenio con otro país.',
    ],
    get: [
      'Médico de familia, especialistas, hospital, urgencias, rehabilitación y ambulancia si la necesitas.',
      'Desde el 14 de mayo de 2026, las personas en activo pagan el 40 %, el 45 %, el 50 % o el 60 % de cada medicina, según sus ingresos.',
      'Los pensionistas pagan el 10 %, o el 60 % desde 100.000,00 € al año.',
      'Hay un máximo al mes: para pensionistas, y desde el 14 de mayo de 2026 también para personas en activo con menos de 35.000,00 € al año.',
      'En el hospital las medicinas son gratis. Algunos grupos no pagan ninguna.',
      'Las prótesis, muletas y sillas de ruedas se pagan en parte. Las gafas y las prótesis dentales no están incluidas.',
    ],
    need: [
      'Vivir en España, salvo que tengas el derecho por otro país.',
      'Estar empadronado, o probar de otra forma que vives aquí.',
    ],
    know: [
      'Ya no hace falta cotizar ni depender de otra persona: basta con vivir aquí.',
      'A las personas extranjeras sin residencia legal les responde su comunidad autónoma, no nosotros. Desde el 13 de marzo de 2026, si en 3 meses no contesta, se entiende que sí (RD 180/2026).',
      'Los ingresos son los de la base liquidable de tu última declaración de la renta.',
      'Lo que pagues por encima del máximo te lo devuelve tu comunidad autónoma, como mucho cada 6 meses.',
      'Si eres de MUFACE, ISFAS o MUGEJU, pide el derecho a tu mutualidad. Allí se paga el 30 % de cada medicina.',
      'Si no tienes derecho, puedes pagar una cuota y entrar por un convenio especial con tu comunidad autónoma.',
    ],
    next: [
      'Lo resolvemos en un día si no falta ningún dato.',
      'Con el documento, ve a tu centro de salud: te darán la tarjeta sanitaria y un médico.',
      'Si cambian tus ingresos, el porcentaje se actualiza solo cada año.',
    ],
    guide: [
      'La guía europea de julio de 2023 habla de personas aseguradas y beneficiarias: cónyuge, hijos menores de 26 años o con un 65 % de discapacidad, hermanos, con ingresos de hasta el doble del IPREM. Desde el 31 de julio de 2018 ya no es así: cada persona tiene el derecho por vivir en España.',
      'La guía dice que se paga entre el 10 % y el 60 % de las medicinas. Sigue siendo así, pero los tramos cambiaron el 14 de mayo de 2026.',
    ],
  },
  granted: ['Este derecho vale mientras vivas en España. Avísanos si te vas a vivir a otro país.'],
  minutes: 5,
  tasks: { right: 'Tu derecho', medicines: 'Tus medicinas' },
  steps: {
    title: 'En qué situación estás',
    from: 'Desde cuándo',
    residence: 'Dónde vives',
    'other-payer': 'Otra cobertura',
    stay: 'Tu estancia',
    form: 'El formulario del otro país',
    relative: 'Por ti o por un familiar',
    exemption: 'Medicinas gratis',
    group: 'En activo o pensionista',
    income: 'Tus ingresos',
  },
  facts: {
    healthcareFrom: {
      name: 'Desde qué día se pide',
      label: '¿Desde qué día pides la asistencia sanitaria?',
      hint: 'Normalmente, hoy.',
      missing: 'Escribe desde qué día la pides',
    },
    healthTitle: {
      name: 'Situación',
      label: '¿En qué situación estás?',
      options: {
        spanish: 'Tengo nacionalidad española',
        'resident-foreigner': 'Soy de otro país y vivo en España con residencia legal',
        'unregistered-foreigner': 'Soy de otro país y estoy en España sin residencia legal',
        treaty: 'Tengo el derecho por otro país europeo o por un convenio (formulario S1 u otro)',
      },
      missing: 'Elige en qué situación estás',
    },
    resident: personWords.resident,
    otherHealthPayer: {
      name: 'Otra persona o país paga la atención',
      label: '¿Hay otro país, un seguro obligatorio u otra persona que tenga que pagar tu atención?',
      hint: 'Por ejemplo, el seguro que te pidieron para darte la residencia.',
      missing: 'Di si alguien más tiene que pagar tu atención',
    },
    temporaryStay: {
      name: 'Estancia temporal',
      label: '¿Estás en España solo por un tiempo, como turista o de visita?',
      missing: 'Di si estás solo por un tiempo',
    },
    hasTreatyForm: {
      name: 'Formulario del otro país',
      label: '¿Tienes el formulario del país que paga tu atención?',
      hint: 'Por ejemplo, el S1.',
      missing: 'Di si tienes el formulario',
    },
    asksAsRelative: {
      name: 'Lo pide como familiar',
      label: '¿Lo pides para un familiar que depende de ti, como un hijo?',
      hint: 'Entonces lo que se paga por las medicinas es lo que te toca a ti.',
      missing: 'Di si lo pides para un familiar',
    },
    medicineExemption: {
      name: 'Motivo para no pagar medicinas',
      label: '¿Estás en alguno de estos casos?',
      hint: 'En casi todos las medicinas son gratis.',
      options: {
        none: 'En ninguno',
        'integration-income': 'Cobro una renta de inserción de mi comunidad autónoma',
        'minimum-income': 'Cobro el ingreso mínimo vital',
        'non-contributory-pension': 'Cobro una pensión no contributiva',
        'exhausted-unemployed': 'Estoy en paro y ya no tengo derecho al subsidio',
        'child-benefit': 'Cobro la prestación por hijo o menor a cargo',
        'minor-disability': 'Es para un menor con una discapacidad del 33 % o más',
        'toxic-syndrome': 'Síndrome tóxico, o discapacidad con medicinas gratis por su propia ley',
        'work-treatment': 'Es un tratamiento por accidente de trabajo o enfermedad profesional',
        'minimum-complement': 'Mi pensión lleva complemento a mínimos',
        'kept-exemption': 'Soy pensionista y antes del 14 de mayo de 2026 ya no pagaba por tener pocos ingresos',
      },
      missing: 'Elige una respuesta, o «En ninguno»',
    },
    medicineGroup: {
      name: 'En activo o pensionista',
      label: '¿Eres pensionista de la Seguridad Social?',
      hint: 'Si no cobras pensión, cuentas como persona en activo, aunque no trabajes.',
      options: { active: 'No, cuento como persona en activo', pensioner: 'Sí, soy pensionista' },
      missing: 'Elige si eres pensionista',
    },
    filesTaxReturn: {
      name: 'Presenta la declaración de la renta',
      label: '¿Presentaste la última declaración de la renta?',
      missing: 'Di si presentaste la declaración de la renta',
    },
    taxBaseYear: {
      name: 'Base liquidable o ingresos del año',
      label: 'Tu base liquidable general y del ahorro en esa declaración',
      hint: 'Suma las dos. Están en el resumen de la declaración. Si no la presentaste, escribe lo que ingresaste en el año.',
      missing: 'Escribe tu base liquidable, o tus ingresos',
    },
  },
  checks: {},
  requirements: {
    residence: {
      title: 'Vives en España',
      met: 'Vives en España de forma legal y habitual.',
      unmet: 'Has dicho que no vives en España.',
      change:
        'Si eres emigrante de origen español y vienes por un tiempo, tienes otra vía. Si vives en otro país europeo, usa la tarjeta sanitaria de ese país.',
    },
    'no-other-cover': {
      title: 'No tienes que probar otra cobertura',
      met: 'Nadie más tiene que pagar tu atención.',
      unmet: 'Has dicho que otra persona, seguro o país tiene que pagar tu atención.',
      change: 'Puedes entrar por un convenio especial con tu comunidad autónoma, pagando una cuota.',
    },
    'no-other-payer': {
      title: 'Nadie más está obligado a pagar',
      met: 'Nadie más tiene que pagar tu atención.',
      unmet: 'Has dicho que otra persona, seguro o país tiene que pagar tu atención.',
      change: 'En una urgencia te atenderán siempre. Si deja de haber quien pague, vuelve a pedirlo.',
    },
    'treaty-form': {
      title: 'Tienes el formulario del otro país',
      met: 'Tienes el formulario del país que paga tu atención.',
      unmet: 'Te falta el formulario del país que paga tu atención.',
      change: 'Pídelo a la seguridad social de ese país, o dinos cuál es y lo pedimos nosotros.',
    },
  },
  lines: {
    share: 'Parte del precio de cada medicina que pagas',
    'monthly-cap': 'Lo máximo que pagas al mes',
    'reduced-share': 'Parte que pagas de las medicinas para enfermedades largas',
    'reduced-most': 'Lo máximo por una de esas medicinas',
    'hospital-share': 'Parte que pagas de las medicinas en el hospital',
  },
  periods: {},
  documents: {
    'residence-proof': {
      name: 'Certificado de empadronamiento',
      why: 'Prueba que vives en España.',
      hint: 'Si no puedes empadronarte, sirven otros papeles: recibos de luz a tu nombre o un certificado de un centro escolar.',
    },
    'residence-permit': {
      name: 'Autorización de residencia o certificado de ciudadano de la Unión',
      why: 'Prueba que tu residencia es legal.',
      hint: 'Envíalo por las dos caras.',
    },
    'no-cover-declaration': {
      name: 'Declaración de que nadie más paga tu atención',
      why: 'La ley la pide cuando no hay residencia legal.',
      hint: 'La firmas tú. Si tu país tiene convenio con España, añade el certificado de que no puede pagarla.',
    },
    'social-services-report': {
      name: 'Informe de los servicios sociales',
      why: 'La ley lo pide cuando estás en España por un tiempo.',
      hint: 'Lo hace tu comunidad autónoma.',
    },
    'treaty-form': {
      name: 'Formulario del otro país',
      why: 'Dice qué país paga tu atención.',
      hint: 'El S1 u otro equivalente.',
    },
    'family-proof': {
      name: 'Libro de familia o certificado de matrimonio o nacimiento',
      why: 'Prueba que es tu familiar.',
      hint: 'Si el menor está en acogida, la resolución.',
    },
  },
};
