import { assistanceWords, personWords } from '../../facts/words.es';

/** Palabras que comparten las prestaciones de dependencia. */
export const factWords = {
  claimDate: assistanceWords.claimDate,
  resident: {
    ...personWords.resident,
    hint: 'No hace falta tener nacionalidad española. Estar fuera hasta 90 días en un año natural no cuenta como dejar de vivir aquí.',
  },
  yearsInSpain: {
    ...assistanceWords.yearsInSpain,
    hint: 'Los años completos, aunque no sean seguidos. Si es para un menor de 5 años, los de la persona que lo tiene a su cargo.',
  },
  lastTwoYearsInSpain: assistanceWords.lastTwoYearsInSpain,
  returnedEmigrant: {
    name: 'Emigrante español que ha vuelto',
    label: '¿Tienes nacionalidad española y has vuelto de vivir en otro país?',
    hint: 'A quien vuelve no se le piden los años de residencia.',
    missing: 'Di si has vuelto de vivir en otro país',
  },
  dependencyDegree: {
    name: 'Grado de dependencia',
    label: '¿Qué grado de dependencia tienes reconocido?',
    hint: 'Está en la resolución de tu comunidad. No es lo mismo que el grado de discapacidad.',
    missing: 'Elige tu grado de dependencia',
    options: {
      one: 'Grado I, dependencia moderada (de 25 a 49 puntos)',
      two: 'Grado II, dependencia severa (de 50 a 74 puntos)',
      three: 'Grado III, gran dependencia (de 75 a 100 puntos)',
      extreme: 'Grado III+, dependencia extrema, como una ELA avanzada (desde el 23 de octubre de 2025)',
      none: 'Me valoraron y no tengo ninguno (menos de 25 puntos)',
      'not-assessed': 'Todavía no me han valorado',
    },
  },
  birthDate: {
    ...personWords.birthDate,
    label: '¿Cuándo nació la persona que necesita ayuda?',
    missing: 'Escribe la fecha de nacimiento',
  },
} as const;

export const serviceOptions = {
  'home-help': 'Ayuda a domicilio',
  'day-centre': 'Centro de día',
  'night-centre': 'Centro de noche',
  residence: 'Residencia',
  autonomy: 'Promoción de la autonomía, como la atención temprana o la terapia ocupacional',
  telecare: 'Teleasistencia',
} as const;

export const moneyFactWords = {
  otherDependencyHelp: {
    name: 'Otra ayuda de dependencia',
    label: '¿Vas a conservar otro servicio u otra ayuda de dependencia?',
    hint: 'No cuentes la teleasistencia, la prevención ni la promoción de la autonomía: se pueden tener a la vez.',
    missing: 'Di si vas a conservar otra ayuda',
  },
  similarBenefitMonth: {
    name: 'Prestaciones parecidas al mes',
    label: '¿Cuánto cobras al mes de otras prestaciones para lo mismo?',
    hint: 'El complemento de gran incapacidad, el de tercera persona de la pensión no contributiva o el del hijo a cargo con un 75 %. Escribe 0 si nada.',
    missing: 'Escribe cuánto cobras, o 0',
  },
  communityShareKnown: {
    name: 'La comunidad ha calculado la parte',
    label: '¿Te ha dicho ya tu comunidad qué parte de la cuantía te toca?',
    hint: 'La calcula según tus ingresos y lo que tienes. Si no lo sabes, di que no: verás el máximo y el mínimo.',
    missing: 'Di si te han calculado tu parte',
  },
  communityShare: {
    name: 'Parte de la cuantía máxima',
    label: '¿Qué parte de la cuantía máxima te toca?',
    hint: 'El porcentaje que dice tu comunidad.',
    missing: 'Escribe el porcentaje',
  },
  iban: personWords.iban,
} as const;

export const costWords = {
  name: 'Coste al mes',
  label: '¿Cuánto te cuesta al mes?',
  hint: 'Lo que dice el contrato o el presupuesto.',
  missing: 'Escribe cuánto cuesta al mes',
} as const;

export const stepWords = {
  claim: 'Tu solicitud',
  resident: 'Dónde vives',
  years: 'Tus años en España',
  returned: 'Tu vuelta a España',
  degree: 'Tu grado',
} as const;

export const moneyStepWords = {
  'other-help': 'Otras ayudas de dependencia',
  similar: 'Prestaciones parecidas',
  'share-known': 'Lo que dice tu comunidad',
  share: 'Tu parte',
  account: 'Tu cuenta',
} as const;

export const taskWords = { you: 'Sobre ti', care: 'La ayuda que necesitas' } as const;

export const requirementWords = {
  resident: {
    title: 'Vives en España de forma legal',
    met: 'Has dicho que vives en España de forma legal. No se pide la nacionalidad española.',
    unmet: 'Hay que vivir en España de forma legal.',
    change: 'Podrás pedirla cuando vivas aquí con residencia legal.',
  },
  'residence-years': {
    title: 'Has vivido 5 años en España',
    met: 'Has vivido en España {have}. Se piden {need}, salvo a los emigrantes españoles que vuelven.',
    unmet: 'Has vivido en España {have}. Se piden {need}.',
    change:
      'Podrás pedirla cuando completes el tiempo. Para un menor de 5 años cuenta el de quien lo tiene a su cargo.',
  },
  'last-two-years': {
    title: 'Has vivido aquí los dos últimos años',
    met: 'Has vivido en España los dos últimos años, o eres un emigrante español que ha vuelto.',
    unmet: 'Los dos años anteriores a la solicitud tienen que ser en España.',
    change: 'Podrás pedirla cuando lleves dos años aquí.',
  },
  assessed: {
    title: 'Te han valorado',
    met: 'Tu comunidad ya te ha valorado.',
    unmet: 'Todavía no tienes un grado. Te valorarán con esta misma solicitud, y la respuesta depende de él.',
    change: 'Un equipo de tu comunidad irá a verte a casa.',
  },
  degree: {
    title: 'Tienes un grado de dependencia',
    met: 'Tienes reconocido un grado de dependencia.',
    unmet: 'Con menos de 25 puntos no hay grado de dependencia.',
    change: 'Si empeoras, puedes pedir que te valoren otra vez.',
  },
} as const;

export const residenceForDegreeWords = {
  title: 'La residencia es para los grados II y III',
  met: 'Con tu grado puedes ir a una residencia.',
  unmet: 'Con el grado I no hay plaza en residencias del sistema de dependencia.',
  change: 'Elige ayuda a domicilio o un centro de día, o pide que revisen tu grado si has empeorado.',
} as const;

export const onlyOneWords = {
  title: 'No tienes otra ayuda de dependencia',
  met: 'No vas a conservar otra ayuda de dependencia.',
  unmet: 'Las ayudas en dinero no se suman a los servicios ni entre sí, salvo que tu comunidad lo permita.',
  change: 'Pregunta en tu comunidad: puede dejarte juntar ayudas para seguir en casa.',
} as const;

export const documentWords = {
  'health-report': {
    name: 'Informe de salud',
    why: 'Dice qué enfermedades tienes y qué ayuda necesitas.',
    hint: 'El modelo de dependencia, que rellena tu centro de salud.',
  },
  'means-statement': {
    name: 'Declaración de tus ingresos y tus bienes',
    why: 'De ellos depende lo que pagas o lo que cobras.',
    hint: 'Si no nos dejas consultar tus datos, añade la declaración de la renta.',
  },
  'residence-certificate': {
    name: 'Certificado de empadronamiento histórico',
    why: 'Dice cuánto tiempo has vivido en España.',
    hint: 'Lo da tu ayuntamiento. Si no tienes nacionalidad española, añade tu permiso de residencia.',
  },
  'degree-decision': {
    name: 'Resolución de tu grado',
    why: 'Dice tu grado de dependencia. Vale en toda España.',
    hint: 'La carta de la comunidad autónoma que te valoró.',
  },
  'returnee-proof': {
    name: 'Certificado de emigrante retornado',
    why: 'Con él no se te piden los años de residencia.',
    hint: 'Lo da la oficina de Trabajo de tu provincia o el consulado.',
  },
} as const;

export const similarDocumentWords = {
  name: 'Justificante de las otras prestaciones',
  why: 'Se restan de esta ayuda.',
  hint: 'La carta o el recibo en que se ve cuánto cobras al mes.',
} as const;

export const moneyLineWords = {
  maximum: 'Máximo al mes por tu grado',
  minimum: 'Mínimo al mes por tu grado',
  similar: 'Se resta por prestaciones parecidas',
  'at-most': 'Lo más que puedes cobrar al mes',
  share: 'Parte que te toca según tu comunidad',
  month: 'Cobras al mes',
} as const;

export const needWords = [
  'El informe de salud de dependencia, de tu centro de salud.',
  'Tus ingresos y lo que tienes: cuentas, casas y otros bienes.',
  'El certificado de empadronamiento histórico.',
] as const;

export const whoWords = [
  'Personas que necesitan ayuda para lo básico de cada día: lavarse, vestirse, comer o moverse.',
  'Con un grado de dependencia: I (ayuda al menos una vez al día), II (dos o tres veces) o III (ayuda continua).',
  'Con 5 años de residencia en España, los 2 últimos justo antes de la solicitud. No hace falta la nacionalidad española.',
] as const;

export const knowWords = [
  'La gestiona tu comunidad autónoma, o el IMSERSO en Ceuta y Melilla. Puede dar más de lo que dice la ley estatal.',
  'El grado y tu programa de atención se pueden revisar si cambia tu situación.',
  'Si te mudas a otra comunidad, avisa 10 días hábiles antes.',
] as const;

export const nextWords = [
  'Te damos el justificante al momento.',
  'Un equipo va a tu casa, te valora y te da un grado.',
  'Servicios sociales prepara contigo tu programa individual de atención (PIA).',
  'La respuesta llega en 6 meses como mucho. Si no llega, la ley estatal la da por aceptada, salvo que una ley de tu comunidad diga otra cosa.',
] as const;

export const guideWords = [
  'La guía europea de julio de 2023 pide la nacionalidad española. No hace falta: basta la residencia (Ley 39/2006, art. 5.2).',
] as const;

export const moneyGuideWords = [
  ...guideWords,
  'La guía dice que no se da a quien cobra una prestación parecida. La ley la da y resta esa otra (Ley 39/2006, art. 31).',
] as const;

export const moneyGrantedWords = [
  'Si cambian tu situación, tus ingresos o tu casa, díselo a tu comunidad.',
  'Nadie puede embargar esta ayuda, salvo por alimentos a la familia.',
] as const;
