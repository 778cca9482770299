import type { WordsOf } from '../../kernel';
import type { unemployment } from '.';
import { documentWords, factWords, nextWords, requirementWords } from './shared.es';

const { ownIncomeMonth: _1, unitMembers: _2, unitIncomeMonth: _3, earlierActiveIncome: _4, ...facts } = factWords;
const { 'income-statement': _5, ...documents } = documentWords;

export const es: WordsOf<typeof unemployment> = {
  title: 'Prestación contributiva por desempleo',
  act: 'el paro',
  summary: 'Lo que se conoce como el paro: una parte de tu base de cotización mientras buscas trabajo.',
  page: {
    who: [
      'Personas que han perdido el trabajo sin quererlo, o que lo tienen suspendido.',
      'También si la empresa te reduce la jornada y el sueldo entre un 10 % y un 70 % por un tiempo.',
      'La paga el Servicio Público de Empleo Estatal (SEPE).',
    ],
    get: [
      'Los primeros 180 días, el 70 % de tu base reguladora. Después, el 60 %.',
      'La base es la media de lo cotizado en los últimos 180 días.',
      'Como mínimo 560,00 € al mes, o 749,00 € si tienes hijos a cargo.',
      'Como máximo 1.225,00 € al mes; 1.400,00 € con un hijo y 1.575,00 € con dos o más.',
      'Si trabajabas a tiempo parcial, el mínimo y el máximo se reducen en la misma parte.',
      'Entre 120 y 720 días, según lo que hayas cotizado en los últimos 6 años.',
    ],
    need: [
      'Estar de alta en la Seguridad Social al perder el trabajo.',
      'Haber cotizado al menos 360 días en los últimos 6 años.',
      'Inscribirte como demandante de empleo y firmar el acuerdo de actividad.',
      'Tener 16 años o más y no poder jubilarte todavía con pensión.',
    ],
    know: [
      'Pídelo en los 15 días hábiles siguientes. Si te retrasas, cobras desde que lo pides y pierdes los días de en medio.',
      'Si te pagaron vacaciones sin disfrutar, el plazo y el paro empiezan cuando pasan.',
      'Si ya tenías un paro sin acabar y has trabajado 12 meses o más, puedes elegir entre reabrirlo o cobrar el nuevo. Lo que no elijas se pierde.',
      'En un paro de más de 12 meses, desde el décimo mes puedes trabajar y cobrar un complemento. Si nació antes del 1 de abril de 2025, solo con un trabajo a tiempo completo.',
      'Se descuentan tu parte de la cotización y el IRPF.',
    ],
    next: [...nextWords],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice 50 % desde el día 181. No era así: desde el 1 de enero de 2023 es el 60 %.',
      'La guía dice que se pide en dos semanas. Son 15 días hábiles, que no cuentan sábados, domingos ni festivos.',
    ],
  },
  granted: [
    'Esta prestación tributa en el IRPF como rendimiento del trabajo.',
    'Tienes que comunicar al SEPE cualquier trabajo, salida al extranjero o cambio en tu familia.',
  ],
  minutes: 9,
  tasks: {
    work: 'Tu trabajo',
    search: 'Tu búsqueda',
    you: 'Sobre ti',
    contributions: 'Lo que has cotizado',
    payment: 'Dónde cobras',
  },
  steps: {
    end: 'El final del trabajo',
    reason: 'Por qué terminó',
    cut: 'Tu jornada',
    registration: 'Tu alta',
    search: 'Buscar trabajo',
    claim: 'Día de la solicitud',
    person: 'Tu fecha de nacimiento',
    retirement: 'Jubilación',
    children: 'Tus hijos',
    earlier: 'Un paro anterior',
    days: 'Tus días cotizados',
    base: 'Tus bases y tu jornada',
    account: 'Tu cuenta',
  },
  facts,
  checks: { 'claim-before-end': 'La solicitud se presenta después del último día de trabajo' },
  requirements: {
    ...requirementWords,
    registered: {
      title: 'Estabas de alta',
      met: 'Estabas de alta en la Seguridad Social cuando terminó el trabajo.',
      unmet: 'No estabas de alta en la Seguridad Social cuando terminó el trabajo.',
      change: 'Si tu vida laboral no está bien, dínoslo y envía un justificante.',
    },
    'legal-situation': {
      title: 'Perdiste el trabajo sin quererlo',
      met: 'Tu trabajo terminó por una causa que da derecho al paro.',
      unmet: 'Dejaste el trabajo por decisión tuya, y eso no da derecho al paro.',
      change:
        'Hay causas justas para dejarlo: un traslado, un cambio grave de condiciones, impagos o violencia. También puedes pedirlo si pierdes un trabajo posterior.',
    },
    'hours-cut': {
      title: 'La reducción está entre los límites',
      met: 'Te han reducido la jornada un {have}. Tiene que ser entre un {least} y un {most}.',
      unmet: 'Te han reducido la jornada un {have}, y tiene que ser entre un {least} y un {most}.',
      change: 'Si la reducción cambia, vuelve a pedirlo.',
    },
    'contribution-period': {
      title: 'Has cotizado lo suficiente',
      met: 'Tienes {have} cotizados en los 6 años anteriores. Se piden {need}.',
      unmet: 'Tienes {have} cotizados en los 6 años anteriores y se piden {need}.',
      change: 'Si te faltan días en la vida laboral, dínoslo. También puedes pedir el subsidio por desempleo.',
    },
    age: {
      title: 'Tienes edad de trabajar',
      met: 'Ya habías cumplido 16 años.',
      unmet: 'Todavía no habías cumplido 16 años.',
      change: 'Comprueba tu fecha de nacimiento.',
    },
    'no-retirement': {
      title: 'No puedes jubilarte todavía',
      met: 'No tienes derecho a la pensión de jubilación.',
      unmet: 'Has llegado a tu edad de jubilación y tienes derecho a la pensión.',
      change: 'Pide la pensión de jubilación.',
    },
  },
  lines: {
    'base-sum': 'Bases de los últimos 180 días',
    'daily-base': 'Base reguladora de un día',
    'work-time': 'Jornada media',
    least: 'Mínimo al mes',
    most: 'Máximo al mes',
    'month-first': 'Al mes, los primeros 180 días',
    'month-after': 'Al mes, desde el día 181',
    'days-awarded': 'Días que te corresponden',
    'days-lost': 'Días perdidos por pedirlo tarde',
    'days-calendar': 'Días en que lo cobras con la jornada reducida',
    days: 'Días que cobras',
    benefit: 'Prestación por todos los días, antes de descuentos',
    'reopen-days': 'Si reabres el derecho anterior: días',
    'reopen-total': 'Si reabres el derecho anterior: importe',
  },
  periods: { first: 'Primeros 180 días', after: 'Desde el día 181' },
  documents,
  duties: {
    claim: {
      title: 'Pedir el paro',
      text: 'Pídelo e inscríbete como demandante de empleo.',
      missed: 'Cobras desde el día que lo pidas y pierdes los días que hayan pasado.',
    },
  },
};
