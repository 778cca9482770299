import type { WordsOf } from '../../kernel';
import {
  complementLineWords,
  documentWords,
  lineWords,
  nextWords,
  requirementWords,
  retirementPayWords,
  retirementWords,
} from '../retirement/words.es';
import type { retireDelayed } from '.';

const { 'end-of-contract': _1, 'service-certificate': _2, ...documents } = documentWords;
const { registered: _3, ...requirements } = requirementWords;

export const es: WordsOf<typeof retireDelayed> = {
  title: 'Jubilación demorada',
  act: 'la jubilación demorada',
  summary: 'Si te jubilas después de tu edad ordinaria, cobras más: un 4 % por año, un pago único o una mezcla.',
  page: {
    who: [
      'Personas que siguen cotizando al menos un año después de su edad ordinaria de jubilación.',
      'Al cumplir esa edad tenías que haber cotizado 15 años.',
      'Tienes que jubilarte desde el trabajo. Desde el paro o un convenio especial no se suma nada.',
    ],
    get: [
      'Tu pensión de jubilación y, por cada año completo de más, lo que elijas.',
      'Un 4 % más de pensión por año. Desde el 1 de abril de 2025, a partir del segundo año, también un 2 % por más de medio año.',
      'O un pago único por año: depende de tu pensión. Con 2.000,00 € al mes son 9.174,83 €.',
      'Si habías cotizado 44 años y 6 meses, el pago único es un 10 % mayor.',
      'O una mezcla de las dos cosas, con dos años completos o más, desde el 19 de mayo de 2023.',
    ],
    need: [
      'Un año completo cotizado después de tu edad ordinaria.',
      '15 años cotizados al cumplirla, y dos de ellos en los últimos 15 años.',
    ],
    know: [
      'Eliges una sola vez, al pedir la pensión. Si no eliges, se aplica el 4 %.',
      'Si con el 4 % pasas de la pensión máxima, los puntos que sobran se pagan aparte cada mes.',
      'Desde el 1 de abril de 2025 puedes seguir trabajando con la jubilación activa y cobrarlo. Con la jubilación parcial o flexible no.',
      'Si eliges la mezcla, el medio año se estudia caso por caso para quien se jubiló del 1 de abril de 2025 al 27 de agosto de 2026.',
      'El pago único se cobra una sola vez, con la primera mensualidad.',
    ],
    next: nextWords,
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) no habla de este complemento. Ya existía entonces.',
    ],
  },
  granted: ['La forma de cobro que has elegido no se puede cambiar después.'],
  minutes: 10,
  tasks: {
    retirement: 'Tu jubilación',
    contributions: 'Lo que has cotizado',
    amount: 'Tu pensión',
    payment: 'Dónde cobras',
  },
  steps: {
    day: 'El día de la jubilación',
    person: 'Tu fecha de nacimiento',
    'from-work': 'Desde dónde te jubilas',
    career: 'Tu vida laboral',
    break: 'Días sin cotizar',
    regime: 'Tu forma de trabajo',
    dues: 'Tus cuotas',
    choice: 'Cómo quieres cobrar el complemento',
    'care-gap': 'Meses sin cotizar',
    base: 'Tu base reguladora',
    minimum: 'Pensión mínima',
    household: 'Tu hogar',
    children: 'Tus hijos',
    account: 'Tu cuenta',
  },
  facts: {
    ...retirementWords,
    ...retirementPayWords,
    breakDays: {
      name: 'Días sin cotizar desde la edad ordinaria',
      label: '¿Cuántos días has estado sin cotizar desde tu edad ordinaria?',
      hint: 'Tu edad ordinaria es aquella con la que ya podías jubilarte sin que te quitaran nada: 65 años o algo más. Escribe 0 si has trabajado sin parar desde entonces.',
      missing: 'Escribe cuántos días has estado sin cotizar, o 0',
    },
    retiresFromWork: {
      name: 'Se jubila desde el trabajo',
      label: '¿Te jubilas directamente desde el trabajo?',
      hint: 'Di que no si vienes del paro, de un convenio especial o de otra situación sin trabajar.',
      missing: 'Di si te jubilas desde el trabajo',
    },
    delayChoice: {
      name: 'Forma de cobro del complemento',
      label: '¿Cómo quieres cobrar el complemento?',
      hint: 'Se elige una sola vez. Puedes volver atrás y comparar los importes.',
      options: {
        points: 'Un 4 % más de pensión por cada año',
        'lump-sum': 'Un pago único',
        mixed: 'Una parte cada mes y otra en un pago único',
      },
      missing: 'Elige cómo quieres cobrarlo',
    },
  },
  checks: {
    'mixed-not-possible': 'La mezcla pide dos años completos de más y jubilarse el 19 de mayo de 2023 o después',
  },
  requirements: {
    ...requirements,
    'one-year-later': {
      title: 'Has cotizado un año más después de tu edad ordinaria',
      met: 'Has cotizado {have} después de tu edad ordinaria y se piden {need}.',
      unmet: 'Has cotizado {have} después de tu edad ordinaria y se piden {need}.',
      change: 'Puedes esperar hasta completar un año, o pedir la jubilación ordinaria.',
    },
    'fifteen-years-at-age': {
      title: 'Habías cotizado 15 años al cumplir tu edad ordinaria',
      met: 'Al cumplir tu edad ordinaria tenías {have} cotizados y se piden {need}.',
      unmet: 'Al cumplir tu edad ordinaria tenías {have} cotizados y se piden {need}.',
      change: 'Puedes pedir la jubilación ordinaria, sin el complemento.',
    },
    'from-work': {
      title: 'Te jubilas desde el trabajo',
      met: 'Has dicho que te jubilas desde el trabajo.',
      unmet: 'Desde una situación sin trabajo no se suma el complemento.',
      change: 'Puedes pedir la jubilación ordinaria, sin el complemento.',
    },
  },
  lines: {
    ...lineWords,
    ...complementLineWords,
    'years-later': 'Años completos cotizados de más',
    'half-year-later': 'Medio año más que también cuenta',
    points: 'Puntos que se suman al porcentaje',
    'unused-points': 'Puntos que no caben en la pensión máxima',
    'over-maximum': 'Lo que esos puntos pagan al mes',
    'lump-sum-year': 'Pago único por cada año',
    'lump-sum': 'Pago único en total',
    'half-year-studied': 'Medio año que se estudia caso por caso',
  },
  periods: {},
  documents,
};
