import type { WordsOf } from '../../kernel';
import { countryNames } from '../eu-coordination/countries.es';
import type { unempExport } from '.';

export const es: WordsOf<typeof unempExport> = {
  title: 'Llevarse el paro a otro país',
  act: 'llevar el paro a otro país',
  summary: 'Cobra tu paro 3 meses, o hasta 6, mientras buscas trabajo en otro país europeo. O tráelo a España.',
  page: {
    who: [
      'Personas que cobran el paro contributivo en España y se van a buscar trabajo a otro país.',
      'Personas que cobran el paro de otro país y vienen a España a buscar trabajo.',
      'Vale en la Unión Europea, Islandia, Liechtenstein, Noruega y Suiza.',
    ],
    get: [
      'Sigues cobrando lo mismo durante 3 meses. Se puede alargar hasta 6.',
      'Lo paga el país que te lo reconoció. España paga el suyo aunque estés fuera.',
      'El documento U2, que enseñas en el servicio de empleo de allí.',
    ],
    need: [
      'Estar en paro total y llevar al menos 4 semanas a disposición del servicio de empleo antes de irte.',
      'Irte a buscar trabajo.',
      'Inscribirte en el servicio de empleo de allí en 7 días.',
    ],
    know: [
      'Si te inscribes después de 7 días, cobras desde que te inscribes.',
      'Pide la prórroga antes de que acaben los 3 meses. Vuelve a España antes de que acabe tu plazo para no perder el paro.',
      'El SEPE puede dejarte salir antes de las 4 semanas. Pídelo.',
      'Con el Reino Unido solo es posible si te ampara el Acuerdo de Retirada.',
      'Para otros motivos: puedes salir una vez al año hasta 30 días sin dejar de cobrar (15 hasta el 31 de octubre de 2024). Con permiso del SEPE, hasta 90 días al año, o menos de 12 meses para trabajar o buscar trabajo, con el paro parado.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'El SEPE te manda el U2 en Notificaciones. Llévalo impreso.',
      'Allí aplican sus normas de búsqueda de empleo. Avisan al SEPE si algo cambia, con el U3.',
    ],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice 3 meses, hasta 6, e inscribirse en 7 días. Sigue siendo así.',
    ],
  },
  granted: ['Guarda el U2 y la prueba de tu inscripción allí.'],
  minutes: 5,
  tasks: { trip: 'Tu viaje', benefit: 'Tu paro' },
  steps: {
    direction: 'De dónde a dónde',
    country: 'País y fecha',
    purpose: 'Para qué vas',
    stage: 'Primera vez o prórroga',
    extension: 'La prórroga',
    used: 'Meses ya usados',
    spanish: 'El paro que cobras',
    disposal: 'Tu inscripción en España',
    amount: 'Lo que te queda',
    u2: 'El documento U2',
    arrival: 'Tu inscripción al llegar',
  },
  facts: {
    exportDirection: {
      name: 'Sentido',
      label: '¿Te llevas el paro o lo traes?',
      options: {
        'from-spain': 'Cobro el paro de España y me voy a otro país',
        'to-spain': 'Cobro el paro de otro país y vengo a España',
      },
      missing: 'Elige si te llevas el paro o lo traes',
    },
    exportCountry: {
      name: 'El otro país',
      label: '¿Cuál es el otro país?',
      options: countryNames,
      missing: 'Elige el otro país',
    },
    exportStart: {
      name: 'Día de la salida',
      label: '¿Qué día sales, o saliste?',
      hint: 'Si ya tienes el U2, la fecha que pone.',
      missing: 'Escribe el día de la salida',
    },
    seeksWorkThere: {
      name: 'Va a buscar trabajo',
      label: '¿Vas a buscar trabajo allí?',
      missing: 'Di si vas a buscar trabajo',
    },
    drawsSpanishBenefit: {
      name: 'Cobra el paro de España',
      label: '¿Cobras el paro contributivo de España y no trabajas nada?',
      hint: 'El subsidio y la renta activa no se pueden llevar.',
      missing: 'Di si cobras el paro contributivo',
    },
    weeksAtDisposal: {
      name: 'Semanas de inscripción',
      label: '¿Cuántas semanas llevarás inscrito en España el día que salgas?',
      missing: 'Escribe cuántas semanas llevarás inscrito',
    },
    hasU2: {
      name: 'Tiene el U2',
      label: '¿Tienes el documento U2 del país que te paga?',
      hint: 'Se pide allí antes de salir.',
      missing: 'Di si tienes el documento U2',
    },
    registeredOnArrival: {
      name: 'Inscripción al llegar',
      label: '¿Qué día te inscribes en el servicio público de empleo de España?',
      missing: 'Escribe el día en que te inscribes',
    },
    exportStage: {
      name: 'Primera vez o prórroga',
      label: '¿Es la primera vez o una prórroga?',
      options: { first: 'Los primeros 3 meses', extension: 'La prórroga hasta 6 meses' },
      missing: 'Elige si es la primera vez o una prórroga',
    },
    extensionAskedOn: {
      name: 'Día en que pide la prórroga',
      label: '¿Qué día pides la prórroga?',
      missing: 'Escribe el día en que pides la prórroga',
    },
    exportMonthsUsed: {
      name: 'Meses ya usados',
      label: '¿Cuántos meses has usado ya desde tu último trabajo?',
      hint: 'Si es la primera vez, 0. Si pides la prórroga, 3.',
      missing: 'Escribe los meses usados, o 0',
    },
    benefitDaysLeft: {
      name: 'Días de paro que quedan',
      label: '¿Cuántos días de paro te quedarán ese día?',
      missing: 'Escribe los días de paro que te quedarán',
    },
    benefitMonth: {
      name: 'Paro al mes',
      label: '¿Cuánto cobras al mes, antes de descuentos?',
      missing: 'Escribe cuánto cobras al mes',
    },
  },
  checks: {},
  requirements: {
    country: {
      title: 'El país aplica estas normas',
      met: 'Ese país aplica los reglamentos europeos.',
      unmet: 'Ese país no aplica los reglamentos europeos de la misma forma.',
      change: 'Con el Reino Unido se mira cada caso: envíanos lo que pruebe que te ampara el Acuerdo de Retirada.',
    },
    'seeks-work': {
      title: 'Vas a buscar trabajo',
      met: 'Vas a buscar trabajo.',
      unmet: 'No vas a buscar trabajo.',
      change: 'Para otros motivos puedes pedir al SEPE una salida temporal, que para el paro hasta que vuelvas.',
    },
    'draws-benefit': {
      title: 'Cobras el paro contributivo',
      met: 'Cobras el paro contributivo de España y no trabajas.',
      unmet: 'No cobras el paro contributivo de España, o trabajas.',
      change: 'Si has trabajado en varios países, mira el U1 para sumar lo trabajado.',
    },
    'at-disposal': {
      title: 'Llevas 4 semanas inscrito',
      met: 'Llevarás {have} inscrito. Se piden {need}.',
      unmet: 'Llevarás {have} inscrito y se piden {need}.',
      change: 'Sal más tarde, o pide al SEPE que te autorice a salir antes.',
    },
    u2: {
      title: 'Tienes el U2',
      met: 'Tienes el documento U2 del país que te paga.',
      unmet: 'No tienes el documento U2 del país que te paga.',
      change: 'Pídelo a ese país. También podemos pedirlo nosotros.',
    },
    'months-left': {
      title: 'Te quedan meses',
      met: 'Has usado {have} de {need}.',
      unmet: 'Ya has usado {have} de {need}.',
      change: 'Vuelve a haber 3 meses después de otro trabajo.',
    },
    'extension-in-time': {
      title: 'Pides la prórroga a tiempo',
      met: 'Has pedido la prórroga antes de que acaben los 3 meses.',
      unmet: 'Has pedido la prórroga cuando ya habían acabado los 3 meses.',
      change: 'Si no pudiste antes, explica por qué y envía un justificante.',
    },
  },
  lines: {
    months: 'Meses que puedes cobrar fuera',
    'most-months': 'Meses como máximo, con la prórroga',
    'register-within': 'Plazo para inscribirte al llegar',
    'days-unpaid': 'Días sin cobrar por inscribirte tarde',
    days: 'Días de paro que cobras fuera',
    month: 'Paro al mes',
    exported: 'Paro por esos días',
  },
  periods: { abroad: 'Paro en otro país' },
  documents: {
    'u2-form': {
      name: 'Documento U2',
      why: 'Dice hasta cuándo te paga el otro país.',
      hint: 'Te lo da el servicio de empleo de allí.',
    },
    'search-proof': {
      name: 'Prueba de que buscas trabajo',
      why: 'La prórroga se da si tienes posibilidades de encontrarlo.',
      hint: 'Ofertas, entrevistas o un informe del servicio de empleo de allí.',
    },
    'benefit-decision': {
      name: 'Resolución del paro',
      why: 'Dice cuánto cobras y cuántos días te quedan.',
      hint: 'Si la dictó el SEPE, ya la tenemos.',
    },
  },
};
