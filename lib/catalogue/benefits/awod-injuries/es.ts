import { personWords, workWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { workCausedWords } from '../awod-temp/shared.es';
import type { awodInjuries } from '.';
import { scaleWords } from './scale.es';

/* Aparte, porque el tipo de las palabras no conoce las opciones dentro de una lista. */
const injuryWords = {
  injuryItem: {
    name: 'Punto del baremo',
    label: 'Lesión',
    hint: 'El número suele estar en el informe de la mutua. Si no, elige la que más se parezca.',
    options: scaleWords,
    missing: 'Elige la lesión',
  },
  injurySide: {
    name: 'Lado',
    label: '¿De qué lado?',
    hint: 'Importa en brazos y manos.',
    options: { right: 'Derecho', left: 'Izquierdo', none: 'No hay lado' },
    missing: 'Elige el lado',
  },
  assessedAmount: {
    name: 'Cifra fijada por el equipo médico',
    label: 'Si el baremo da un mínimo y un máximo, ¿qué cifra han fijado?',
    hint: 'Escribe 0 si no la sabes o si esta lesión tiene una sola cuantía.',
    missing: 'Escribe la cifra, o 0',
  },
} as const;

export const es: WordsOf<typeof awodInjuries> = {
  title: 'Indemnización por lesiones permanentes no incapacitantes',
  act: 'la indemnización por lesiones permanentes no incapacitantes',
  summary: 'Un pago único por las lesiones definitivas que deja un accidente de trabajo y que no te impiden trabajar.',
  page: {
    who: [
      'Personas con lesiones definitivas por un accidente de trabajo o una enfermedad profesional.',
      'Las lesiones tienen que estar en la lista oficial (el baremo) y no llegar a una incapacidad permanente.',
    ],
    get: [
      'Un pago único: la suma de lo que el baremo da por cada lesión, de 515,00 € a 9.512,00 € cada una.',
      'En brazos y manos hay una cuantía para el lado derecho y otra para el izquierdo. Si eres zurdo o zurda, el izquierdo se paga como el derecho.',
      'Algunas lesiones tienen un mínimo y un máximo: la cifra la fija el equipo médico.',
      'Medicinas gratis para esas lesiones. Puedes seguir en tu empresa.',
    ],
    need: [
      'El alta médica con lesiones ya definitivas.',
      'No se pide ningún día cotizado. Por cuenta propia, estar de alta y al corriente de las cuotas.',
    ],
    know: [
      'Estas cuantías valen para lesiones definitivas desde el 7 de mayo de 2023. Para las anteriores había otro baremo (Orden ESS/66/2013) que aquí no se calcula: pide cita.',
      'Perder más de la mitad de una falange cuenta como perderla entera.',
      'Una articulación que ya no puedes mover por un tendón o una lesión de la piel cuenta como fija.',
      'No se cobra si por esas mismas lesiones te reconocen una incapacidad permanente.',
    ],
    next: [
      'Te citará el Equipo de Valoración de Incapacidades, que confirma las lesiones.',
      'Decidimos en 135 días.',
      'Paga la mutua de tu empresa, o nosotros si la cobertura es nuestra.',
    ],
    guide: [
      'La guía europea de julio de 2023 cita la Orden ESS/66/2013. Desde el 7 de mayo de 2023 vale la Orden ISM/450/2023, con cuantías más altas.',
      'La guía pide estar de alta. La ley te cuenta como de alta aunque tu empresa no lo hiciera.',
    ],
  },
  granted: ['Es un pago único. Si más adelante empeoras, puedes pedir una incapacidad permanente.'],
  minutes: 8,
  tasks: { injury: 'Tus lesiones', work: 'Tu trabajo', payment: 'Dónde cobras' },
  steps: {
    discharge: 'El alta médica',
    'work-caused': 'Si vienen del trabajo',
    list: 'Qué lesiones tienes',
    hand: 'Tu mano principal',
    incapacity: 'Incapacidad permanente',
    regime: 'Cómo trabajas',
    registration: 'Tu alta en la Seguridad Social',
    dues: 'Tus cuotas',
    account: 'Tu cuenta',
  },
  facts: {
    definitiveInjuryDate: {
      name: 'Día en que las lesiones son definitivas',
      label: '¿Desde qué día son definitivas tus lesiones?',
      hint: 'El día del alta médica. Si aún no la tienes, pon el de hoy. Aquí solo calculamos desde el 7 de mayo de 2023.',
      missing: 'Escribe el día en que tus lesiones son definitivas',
    },
    ...workCausedWords,
    dischargedWithInjuries: {
      name: 'Alta médica con lesiones',
      label: '¿Te han dado ya el alta médica?',
      missing: 'Di si tienes el alta médica',
    },
    injuries: {
      name: 'Lesiones del baremo',
      label: '¿Qué lesiones tienes?',
      hint: 'Añade cada una con su punto del baremo. Si ninguna está en el baremo, no añadas nada.',
      missing: 'Añade tus lesiones',
      one: 'Lesión {number}',
      add: 'Añadir otra lesión',
      item: injuryWords,
    },
    leadingHand: {
      name: 'Mano principal',
      label: '¿Con qué mano trabajas sobre todo?',
      options: { right: 'La derecha', left: 'La izquierda' },
      missing: 'Elige tu mano principal',
    },
    incapacityForSameInjuries: {
      name: 'Incapacidad permanente por las mismas lesiones',
      label: '¿Te han reconocido una incapacidad permanente por estas mismas lesiones?',
      hint: 'Si es por otras lesiones distintas, responde que no.',
      missing: 'Di si tienes una incapacidad permanente por estas lesiones',
    },
    regime: workWords.regime,
    registered: workWords.registered,
    duesPaid: workWords.duesPaid,
    iban: personWords.iban,
  },
  checks: {
    'side-needed': 'En las lesiones de brazo o mano, di si es el lado derecho o el izquierdo.',
    'out-of-range': 'La cifra de una lesión está fuera de lo que permite el baremo. Escribe la que han fijado, o 0.',
  },
  requirements: {
    'work-caused': {
      title: 'Las lesiones vienen del trabajo',
      met: 'Has dicho que vienen de un accidente de trabajo o una enfermedad profesional.',
      unmet: 'Has dicho que no vienen del trabajo.',
      change: 'Si no estás de acuerdo con la causa que pone tu parte médico, pide que la revisemos.',
    },
    discharged: {
      title: 'Tienes el alta médica',
      met: 'Ya tienes el alta médica.',
      unmet: 'Todavía no tienes el alta médica.',
      change: 'Vuelve cuando la tengas: hasta entonces no se sabe qué lesiones quedan.',
    },
    'on-scale': {
      title: 'Las lesiones están en el baremo',
      met: 'Has elegido lesiones del baremo.',
      unmet: 'No has elegido ninguna lesión del baremo.',
      change: 'Las cicatrices también cuentan (punto 110). Pregunta a tu médico qué punto es el tuyo.',
    },
    'no-incapacity': {
      title: 'No cobras una incapacidad permanente por lo mismo',
      met: 'No tienes una incapacidad permanente por estas lesiones.',
      unmet: 'Has dicho que te han reconocido una incapacidad permanente por estas lesiones.',
      change: 'Solo se cobran las dos cosas si las lesiones son del todo distintas.',
    },
    registered: {
      title: 'Estás de alta por cuenta propia',
      met: 'Estás de alta en la Seguridad Social.',
      unmet: 'No consta que estés de alta en la Seguridad Social.',
      change: 'Si hay un error en tu vida laboral, cuéntanoslo y envía un justificante.',
    },
    'dues-paid': {
      title: 'Estás al corriente de tus cuotas',
      met: 'No debes cuotas de autónomos.',
      unmet: 'Consta que debes cuotas de autónomos.',
      change: 'Te invitaremos a pagarlas. Si pagas en 30 días, podrás cobrar.',
    },
  },
  lines: {
    injuries: 'Lesiones del baremo',
    fixed: 'Por las lesiones con una sola cuantía',
    assessed: 'Por las lesiones que ha valorado el equipo médico',
    'to-assess': 'Lesiones que faltan por valorar, contadas por su mínimo',
    'at-most': 'Como mucho, si se valoran por su máximo',
    'medicine-share': 'Lo que pagas por las medicinas de estas lesiones',
    compensation: 'Indemnización',
  },
  periods: {},
  documents: {
    'discharge-report': {
      name: 'Informe de alta médica con las lesiones',
      why: 'Dice qué lesiones han quedado y que son definitivas.',
      hint: 'El de la mutua o el del servicio público de salud.',
    },
    'company-certificate': {
      name: 'Certificado de la empresa',
      why: 'Dice cuál era tu trabajo y quién cubre los accidentes.',
      hint: 'Pídelo a tu empresa.',
    },
  },
};
