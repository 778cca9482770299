import { assistanceWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import type { otherDocuments } from '.';

const bodies = {
  INSS: 'Instituto Nacional de la Seguridad Social (INSS)',
  TGSS: 'Tesorería General de la Seguridad Social (TGSS)',
  ISM: 'Instituto Social de la Marina (ISM)',
  SEPE: 'Servicio Público de Empleo Estatal (SEPE)',
  IMSERSO: 'Instituto de Mayores y Servicios Sociales (IMSERSO)',
};

export const es: WordsOf<typeof otherDocuments> = {
  title: 'Otros escritos, solicitudes y comunicaciones',
  act: 'la presentación de un escrito',
  summary: 'Preséntanos un escrito cuando ningún otro servicio sirve para lo que necesitas.',
  page: {
    who: ['Cualquier persona, en su nombre o en nombre de otra.'],
    get: ['Un justificante con número de registro.', 'Una respuesta del organismo al que va.'],
    need: ['Contar qué pasa y qué pides.', 'Los documentos que quieras añadir, cuantos hagan falta.'],
    know: [
      'Antes miramos contigo si ya hay un servicio para lo que necesitas. Es más rápido.',
      'No sirve para lo que tiene un formulario propio obligatorio.',
      'Si el escrito no es de ese organismo, lo envía al que toca y te lo decimos.',
    ],
    next: ['Te damos el justificante al momento.', 'Una persona lo lee y te contesta en 3 meses como mucho.'],
  },
  granted: ['Hemos leído tu escrito. La respuesta está en esta resolución o en los mensajes de tu trámite.'],
  minutes: 6,
  tasks: { document: 'Tu escrito' },
  steps: { claim: 'Tu escrito', about: 'De qué trata', to: 'A quién va', text: 'Tu escrito' },
  facts: {
    claimDate: assistanceWords.claimDate,
    writtenSubject: {
      name: 'Asunto',
      label: 'Asunto',
      hint: 'En pocas palabras.',
      missing: 'Escribe el asunto',
    },
    writtenTopic: {
      name: 'Tema',
      label: '¿De qué trata?',
      hint: 'Así sabemos qué organismo tiene que leerlo.',
      options: {
        benefits: 'Pensiones y prestaciones',
        contributions: 'Altas, bajas y cotización',
        'debts-and-payments': 'Deudas y pagos',
        sea: 'Trabajo en el mar',
        unemployment: 'Paro',
        'social-services': 'Mayores y servicios sociales',
        other: 'Otra cosa',
      },
      missing: 'Elige de qué trata',
    },
    addressedBody: {
      name: 'Organismo',
      label: '¿A qué organismo va?',
      hint: 'Te proponemos el que corresponde al tema. Puedes cambiarlo.',
      options: bodies,
      missing: 'Elige el organismo',
    },
    relatedNumbers: {
      name: 'Números relacionados',
      label: 'Números de registro o de expediente (opcional)',
      hint: 'Si tu escrito tiene que ver con otro trámite.',
      one: 'Número {number}',
      add: 'Añadir un número',
      item: { number: { name: 'Número', label: 'Número', missing: 'Escribe el número' } },
    },
    writtenFacts: {
      name: 'Hechos',
      label: 'Cuéntanos qué pasa',
      hint: 'Los hechos, con fechas si las sabes.',
      missing: 'Escribe qué pasa',
    },
    writtenRequest: {
      name: 'Petición',
      label: '¿Qué pides?',
      hint: 'Di con claridad qué quieres que hagamos.',
      missing: 'Escribe qué pides',
    },
    hasAttachments: {
      name: 'Documentos añadidos',
      label: '¿Quieres añadir documentos?',
      missing: 'Di si quieres añadir documentos',
    },
  },
  checks: {},
  requirements: {},
  lines: {},
  periods: {},
  documents: {
    attachment: {
      name: 'Documentos de tu escrito',
      why: 'Los que quieras que leamos con él.',
      hint: 'Puedes añadir todos los que hagan falta, uno tras otro.',
    },
  },
};
