import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import type { retireActive } from '.';
import { pensionWorkWords } from './facts.es';

export const es: WordsOf<typeof retireActive> = {
  title: 'Jubilación activa',
  act: 'la jubilación activa',
  summary: 'Te jubilas al menos un año más tarde y sigues trabajando: cobras el sueldo y una parte de la pensión.',
  page: {
    who: [
      'Personas que se jubilan al menos un año después de su edad ordinaria.',
      'Puedes trabajar para una empresa, a tiempo completo o parcial, o por cuenta propia.',
      'No vale con un puesto en el sector público.',
    ],
    get: [
      'Desde el 1 de abril de 2025, una parte de la pensión según los años completos que esperaste.',
      'Con 1 año, el 45 %. Con 2, el 55 %. Con 3, el 65 %. Con 4, el 80 %. Con 5 o más, el 100 %.',
      'Por cada 12 meses seguidos de jubilación activa, 5 puntos más, hasta el 100 %.',
      'Si eres autónomo y das trabajo fijo a otra persona, el 75 % si esperaste de 1 a 3 años.',
      'Hasta el 31 de marzo de 2025: el 50 %, o el 100 % si eras autónomo y dabas trabajo.',
    ],
    need: [
      'Haber cotizado 15 años al cumplir tu edad ordinaria.',
      'Haber esperado al menos un año completo desde entonces.',
      'Hasta el 31 de marzo de 2025 hacía falta además llegar al 100 % de la base.',
    ],
    know: [
      'Pagas una cotización de solidaridad del 9 %. Si trabajas para una empresa, ella paga el 7 % y tú el 2 %.',
      'Lo que cotizas no sube la pensión ni el complemento por demora.',
      'Mientras trabajas no cobras el complemento a mínimos.',
      'Desde el 1 de abril de 2025 puedes cobrar también el complemento por demora. Antes no.',
      'Quien ya estaba en jubilación activa el 31 de marzo de 2025 sigue con las reglas de antes hasta que deje ese trabajo.',
      'Al dejar de trabajar cobras la pensión completa.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
      'Recibes la resolución en Notificaciones en un máximo de 90 días.',
      'Cobras la parte de tu pensión en 14 pagas.',
    ],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) apenas la menciona. En esa fecha se cobraba el 50 % de la pensión. Desde el 1 de abril de 2025 depende de los años que esperes (Real Decreto-ley 11/2024).',
    ],
  },
  granted: ['Tu pensión completa vuelve cuando dejes de trabajar.'],
  minutes: 6,
  tasks: { work: 'Tu trabajo', pension: 'Tu pensión', payment: 'Dónde cobras' },
  steps: {
    start: 'Las fechas',
    kind: 'Cómo vas a trabajar',
    'gives-work': 'Das trabajo a otra persona',
    post: 'El puesto',
    person: 'Tu fecha de nacimiento',
    contributions: 'Lo que habías cotizado',
    delay: 'Complemento por demora',
    amount: 'Tu pensión',
    account: 'Tu cuenta',
  },
  facts: {
    ...pensionWorkWords,
    pensionMonth: {
      ...pensionWorkWords.pensionMonth,
      hint: 'La mensualidad de 14 pagas, antes de impuestos. Sin el complemento a mínimos. Si empiezas antes del 1 de abril de 2025, tampoco el 4 % por demora.',
    },
    birthDate: personWords.birthDate,
    activeWork: {
      name: 'Forma de trabajo',
      label: '¿Cómo vas a trabajar?',
      options: { employee: 'Para una empresa', 'self-employed': 'Por cuenta propia, como autónomo o autónoma' },
      missing: 'Elige cómo vas a trabajar',
    },
    givesWork: {
      name: 'Da trabajo a otra persona',
      label: '¿Tienes contratada a alguna persona para tu actividad?',
      hint: 'Desde el 1 de abril de 2025 su contrato tiene que ser indefinido. Además tiene que llevar 18 meses contigo, o ser nueva y no haber trabajado para ti en los dos años anteriores.',
      missing: 'Di si tienes contratada a alguna persona',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    'pension-begun': {
      title: 'Tu jubilación no empieza después',
      met: 'Tu jubilación ha empezado cuando empiezas a cobrarla y a trabajar.',
      unmet: 'El trabajo con pensión empieza antes que tu jubilación.',
      change: 'Pide primero la jubilación, o cambia las fechas.',
    },
    'one-year-later': {
      title: 'Te jubilas al menos un año más tarde',
      met: 'Entre tu edad ordinaria y la jubilación pasan {have} completos; se piden {need}.',
      unmet: 'Entre tu edad ordinaria y la jubilación pasan {have} completos y se piden {need}.',
      change: 'Si todavía no te has jubilado, puedes esperar. Si ya cobras la pensión, mira la jubilación flexible.',
    },
    'full-percentage': {
      title: 'Tu pensión es el 100 % de la base',
      met: 'Te corresponde el {have} de la base; se pedía el {need}.',
      unmet: 'Te corresponde el {have} de la base y en esa fecha se pedía el {need}.',
      change: 'Desde el 1 de abril de 2025 ya no se pide. Puedes empezar desde entonces.',
    },
    'no-lump-sum': {
      title: 'Tu complemento por demora lo permite',
      met: 'No cobraste el complemento en un pago único ni mixto.',
      unmet:
        'Cobraste el complemento por demora en un pago único o mixto, y en esa fecha la ley no permitía las dos cosas.',
      change: 'Desde el 1 de abril de 2025 sí se permiten las dos cosas.',
    },
    'private-post': {
      title: 'No es un puesto público ni un alto cargo',
      met: 'Has dicho que no es un puesto público ni un alto cargo.',
      unmet: 'La jubilación activa no es posible con un puesto en el sector público ni con un alto cargo.',
      change: 'Tu pensión se suspende mientras dure el puesto y vuelve cuando lo dejes.',
    },
  },
  lines: {
    pension: 'Tu pensión completa al mes',
    'years-later': 'Años completos que esperaste',
    share: 'Parte de la pensión que cobras',
    monthly: 'Lo que cobras al mes mientras trabajas',
    'yearly-gain': 'Puntos que se suman a los 12 meses seguidos',
    'share-next-year': 'Parte que cobrarás después de esos 12 meses',
    solidarity: 'Cotización de solidaridad sobre tu base',
    'solidarity-own': 'De ella, lo que pagas tú',
  },
  periods: {},
  documents: {
    'work-proof': {
      name: 'Contrato de trabajo o alta como autónomo',
      why: 'Dice qué trabajo haces y desde cuándo.',
      hint: 'Si sigues en el mismo trabajo, basta un certificado de la empresa.',
    },
    'employee-contract': {
      name: 'Contrato de la persona que trabaja para ti',
      why: 'Da derecho a cobrar más parte de la pensión.',
      hint: 'Con la fecha de inicio y el tipo de contrato.',
    },
  },
};
