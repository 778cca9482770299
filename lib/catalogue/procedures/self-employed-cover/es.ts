import { effectWords, registeredWords, selfEmployedWords } from '../../facts/self-employed.es';
import type { WordsOf } from '../../kernel';
import type { selfEmployedCover } from '.';

export const es: WordsOf<typeof selfEmployedCover> = {
  title: 'Cambio de cobertura y de mutua para el año que viene',
  act: 'el cambio de tu cobertura o de tu mutua',
  summary: 'Cambia de mutua, o pon o quita la cobertura que la ley te deja elegir.',
  page: {
    who: ['Personas de alta como autónomas.'],
    get: ['El cambio cuenta desde el 1 de enero.', 'Si no falta nada, se decide al momento.'],
    need: ['Pedirlo antes del 1 de octubre para el año siguiente.'],
    know: [
      'Si lo pides después, cuenta desde el 1 de enero del año posterior.',
      'Accidentes de trabajo y cese de actividad son obligatorios desde 2019.',
      'La baja médica solo puede dejarla quien trabaja además por cuenta ajena.',
      'Toda la cobertura va con la misma mutua.',
    ],
    next: ['Te damos el justificante al momento.', 'Recibes la resolución en tus notificaciones.'],
  },
  granted: ['Hasta ese día sigues con la cobertura y la mutua de ahora.'],
  minutes: 4,
  tasks: { you: 'Tus datos', cover: 'Tu cobertura' },
  steps: {
    registered: 'Tu alta',
    elsewhere: 'Tu otro trabajo',
    group: 'Tu grupo',
    'sick-leave': 'Baja médica',
    cessation: 'Cese de actividad',
    professional: 'Accidentes de trabajo',
    mutual: 'Tu mutua',
    'new-mutual': 'La mutua nueva',
    asked: 'Día de la solicitud',
  },
  facts: {
    changeRequestDate: selfEmployedWords.changeRequestDate,
    selfEmployed: selfEmployedWords.selfEmployed,
    coveredElsewhere: selfEmployedWords.coveredElsewhere,
    exceptedGroup: {
      name: 'Grupo con excepción',
      label: '¿Estás en alguno de estos grupos?',
      hint: 'Para todos los demás, la cobertura es obligatoria.',
      missing: 'Elige tu grupo, o ninguno',
      options: {
        none: 'Ninguno',
        cooperative: 'Socio de una cooperativa con su propio sistema de prestaciones',
        religious: 'Miembro de un instituto de vida consagrada de la Iglesia Católica',
      },
    },
    wantsSickLeave: {
      name: 'Cobertura de la baja médica',
      label: '¿Quieres tener cubierta la baja médica aquí?',
      hint: 'Si la dejas, pagas un poco menos y la cubre solo tu otro trabajo o tu grupo.',
      missing: 'Di si quieres tener cubierta la baja médica',
    },
    wantsCessation: {
      name: 'Cobertura del cese de actividad',
      label: '¿Quieres tener cubierto el cese de actividad?',
      missing: 'Di si quieres tener cubierto el cese de actividad',
    },
    wantsProfessional: {
      name: 'Cobertura de accidentes de trabajo',
      label: '¿Quieres tener cubiertos los accidentes de trabajo y las enfermedades profesionales?',
      missing: 'Di si quieres tener cubiertos los accidentes de trabajo',
    },
    changesMutual: {
      name: 'Cambia de mutua',
      label: '¿Quieres cambiar de mutua?',
      missing: 'Di si quieres cambiar de mutua',
    },
    newMutual: {
      name: 'Mutua nueva',
      label: '¿A qué mutua te cambias?',
      hint: 'Empieza a escribir su nombre y elige en la lista.',
      missing: 'Elige la mutua',
    },
  },
  checks: { 'mutual-unknown': 'Elige una mutua de la lista' },
  requirements: {
    registered: registeredWords,
    'something-changes': {
      title: 'Pides algo que puede cambiar',
      met: 'Lo que pides puede cambiar.',
      unmet: 'No cambias de mutua y toda tu cobertura es obligatoria.',
      change: 'Puedes cambiar de mutua cuando quieras para el año que viene.',
    },
  },
  lines: {},
  periods: effectWords,
  documents: {
    'proof-of-group': {
      name: 'Certificado de la cooperativa o del instituto',
      why: 'Solo esos grupos pueden dejar esa cobertura.',
      hint: 'Lo da la cooperativa o el instituto.',
    },
  },
};
