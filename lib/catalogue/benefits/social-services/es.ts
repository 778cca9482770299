import { assistanceWords, personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import type { socialServices } from '.';

export const es: WordsOf<typeof socialServices> = {
  title: 'Servicios sociales para mayores y personas con discapacidad',
  act: 'un servicio social',
  summary: 'Balnearios, vacaciones, centros de día, residencias y ayuda en casa. No es dinero: es un servicio.',
  page: {
    who: [
      'Personas mayores y personas con una discapacidad del 33 % o más que viven en España.',
      'Balnearios y vacaciones: pensionistas de jubilación, de viudedad desde los 55 años y de otras pensiones o del paro desde los 60. Desde los 65, cualquier persona asegurada.',
      'Los pensionistas de incapacidad permanente pueden ir a balnearios a cualquier edad.',
      'Centros, residencias y ayuda en casa para mayores: desde los 60 años.',
    ],
    get: [
      'Balneario: una estancia de 10 días con el tratamiento que te mande el médico.',
      'Vacaciones: viajes de 4 a 10 días a la costa, las islas o el interior.',
      'Centro de día o residencia, y centros de tratamiento y rehabilitación para personas con discapacidad.',
      'Ayuda en casa: cuidado personal, limpieza o comidas.',
    ],
    need: [
      'Saber qué pensión o prestación cobras, si pides balneario o vacaciones.',
      'Tu certificado de discapacidad, si pides un centro de discapacidad.',
    ],
    know: [
      'Los balnearios y las vacaciones los lleva el IMSERSO, por convocatorias con plazo. Pagas una parte del precio.',
      'Puede ir contigo tu cónyuge o tu pareja, aunque no cumpla la edad.',
      'Los centros, las residencias y la ayuda en casa son de tu comunidad o de tu ayuntamiento. El IMSERSO los lleva en Ceuta y Melilla.',
      'En una residencia del IMSERSO pagas el 75 % de tus ingresos.',
      'Si tienes un grado de dependencia, pide mejor los servicios de dependencia: son un derecho.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Las plazas se dan por puntos. Si no hay para todos, quedas en la lista de espera.',
      'La respuesta llega en 3 meses como mucho. Si no llega, cuenta como un no y puedes reclamar.',
    ],
    guide: [
      'La guía europea de julio de 2023 dice que estos servicios los gestiona el IMSERSO. Así es en los balnearios y las vacaciones. Lo demás es de las comunidades y los ayuntamientos.',
    ],
  },
  granted: ['Te diremos el centro o el turno, las fechas y lo que pagas.'],
  minutes: 5,
  tasks: { service: 'Lo que pides', you: 'Sobre ti' },
  steps: {
    claim: 'Tu solicitud',
    service: 'El servicio',
    resident: 'Dónde vives',
    birth: 'Tu edad',
    pension: 'Tu pensión',
    disability: 'Tu discapacidad',
    alone: 'Tu autonomía',
    prescription: 'El médico',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    resident: personWords.resident,
    birthDate: personWords.birthDate,
    disabilityDegree: personWords.disabilityDegree,
    socialService: {
      name: 'Servicio que pide',
      label: '¿Qué servicio quieres?',
      options: {
        thermal: 'Balneario',
        holidays: 'Vacaciones',
        'day-centre': 'Centro de día',
        'home-care': 'Ayuda en casa',
        residence: 'Residencia de mayores',
        'disability-centre': 'Centro para personas con discapacidad',
      },
      missing: 'Elige un servicio',
    },
    stayGroup: {
      name: 'Pensión o prestación que cobra',
      label: '¿Qué cobras?',
      options: {
        retirement: 'Una pensión de jubilación',
        incapacity: 'Una pensión de incapacidad permanente',
        widowed: 'Una pensión de viudedad',
        other: 'Otra pensión, o una prestación o ayuda por desempleo',
        none: 'Nada de eso',
      },
      missing: 'Elige qué cobras',
    },
    managesAlone: {
      name: 'Se vale por sí mismo',
      label: '¿Te vales sin ayuda en el día a día?',
      hint: 'Lavarte, vestirte, comer y moverte.',
      missing: 'Di si te vales sin ayuda',
    },
    thermalPrescribed: {
      name: 'Tratamiento recomendado por el médico',
      label: '¿Tu médico te ha recomendado el tratamiento?',
      hint: 'Y no hay nada que lo desaconseje.',
      missing: 'Di si te lo ha recomendado tu médico',
    },
  },
  checks: {},
  requirements: {
    resident: {
      title: 'Vives en España',
      met: 'Has dicho que vives en España de forma legal.',
      unmet: 'Estos servicios son para quienes viven en España.',
      change: 'Podrás pedirlo cuando vivas aquí.',
    },
    'stay-group': {
      title: 'Por tu pensión o tu edad puedes ir',
      met: 'Por tu pensión o tu edad puedes participar.',
      unmet: 'Con tu pensión y tu edad todavía no puedes participar.',
      change: 'Desde los 65 años no importa qué cobres. Si tu cónyuge cumple, puedes ir con tu cónyuge.',
    },
    'older-or-disabled': {
      title: 'Eres mayor o tienes una discapacidad',
      met: 'Tienes {age} o más, o una discapacidad del {degree} o más.',
      unmet: 'Hay que tener {age}, o una discapacidad del {degree} o más.',
      change: 'Pregunta en los servicios sociales de tu ayuntamiento: puede haber otras ayudas.',
    },
    disabled: {
      title: 'Tienes una discapacidad reconocida',
      met: 'Tienes una discapacidad del {have} y se pide un {need}.',
      unmet: 'Tienes una discapacidad del {have}. Se pide un {need}.',
      change: 'Puedes pedir que revisen tu grado.',
    },
    manages: {
      title: 'Te vales sin ayuda',
      met: 'Has dicho que te vales sin ayuda.',
      unmet: 'Para viajar o ir a un balneario hay que valerse sin ayuda.',
      change: 'Puedes pedir los servicios de dependencia.',
    },
    'needs-help': {
      title: 'Necesitas ayuda en casa',
      met: 'Has dicho que necesitas ayuda en el día a día.',
      unmet: 'La ayuda en casa es para quien la necesita en el día a día.',
      change: 'Si algún día te hace falta, pídela.',
    },
    prescription: {
      title: 'El médico te lo recomienda',
      met: 'Tu médico te ha recomendado el tratamiento.',
      unmet: 'Hace falta que un médico te recomiende el tratamiento.',
      change: 'Pide el informe en tu centro de salud.',
    },
  },
  lines: {
    stay: 'Estancia, como mucho',
    'home-share': 'Parte de tus ingresos que pagas en la residencia',
    answer: 'Tiempo para responderte, como mucho',
  },
  periods: {},
  documents: {
    prescription: {
      name: 'Informe de tu médico',
      why: 'Dice que el tratamiento te conviene.',
      hint: 'Lo da tu centro de salud.',
    },
    'disability-certificate': {
      name: 'Certificado de discapacidad',
      why: 'Dice tu grado de discapacidad.',
      hint: 'Lo da tu comunidad autónoma, o el IMSERSO en Ceuta y Melilla.',
    },
    'social-report': {
      name: 'Informe social',
      why: 'De él salen los puntos para dar las plazas.',
      hint: 'Lo hacen los servicios sociales de tu ayuntamiento.',
    },
    'income-proof': {
      name: 'Justificante de tus ingresos',
      why: 'De ellos depende lo que pagas.',
      hint: 'La carta de tu pensión o tu declaración de la renta.',
    },
  },
};
