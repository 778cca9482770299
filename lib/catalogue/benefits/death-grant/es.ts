import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  nextWords,
  taskWords,
} from '../survivors/words.es';
import type { deathGrantProcedure } from '.';

export const es: WordsOf<typeof deathGrantProcedure> = {
  title: 'Auxilio por defunción',
  act: 'el auxilio por defunción',
  summary: 'Un pago único para ayudar con los gastos del entierro.',
  page: {
    who: [
      'Quien pagó el entierro o la incineración.',
      'La ley supone que pagó, por este orden, el cónyuge, la pareja, los hijos o la familia que vivía con esa persona.',
    ],
    get: ['46,50 € una sola vez.', 'Si no eres de la familia, lo que pagaste, hasta 46,50 €.'],
    need: ['Que la persona fallecida estuviera de alta o cobrara una pensión de jubilación o incapacidad permanente.'],
    know: [
      'Hay cinco años para pedirlo.',
      'No se paga por personas desaparecidas en un accidente.',
      'Es compatible con las pensiones de viudedad, orfandad y en favor de familiares.',
    ],
    next: [...nextWords],
    guide: [
      'La guía de la UE de julio de 2023 dice que no hay requisitos. La ley lo da a quien pagó el entierro, si la persona fallecida estaba de alta o era pensionista. Hay cinco años para pedirlo (LGSS, arts. 53.1, 217 y 218).',
    ],
  },
  granted: ['Es un pago único.'],
  minutes: 4,
  tasks: { death: taskWords.death, funeral: 'El entierro', payment: taskWords.payment },
  steps: {
    ...deathStepWords,
    disappeared: 'Desaparición',
    paid: 'Los gastos',
    payer: 'Quién eres',
    cost: 'Cuánto pagaste',
    ...accountStepWords,
  },
  facts: {
    deathDate: deathWords.deathDate,
    deceasedSituation: {
      ...deathWords.deceasedSituation,
      hint: 'El paro, una baja o un accidente de trabajo cuentan como estar de alta.',
    },
    disappeared: {
      name: 'Desaparición en un accidente',
      label: '¿Desapareció en un accidente y no se ha encontrado su cuerpo?',
      missing: 'Di si desapareció en un accidente',
    },
    funeralPaid: {
      name: 'Pagó el entierro',
      label: '¿Pagaste tú el entierro o la incineración?',
      missing: 'Di si pagaste el entierro',
    },
    funeralPayer: {
      name: 'Relación con la persona fallecida',
      label: '¿Qué eres de la persona fallecida?',
      options: {
        spouse: 'Su cónyuge',
        partner: 'Su pareja de hecho',
        child: 'Su hijo o hija',
        relative: 'Un familiar que vivía con ella',
        other: 'Otra persona',
      },
      missing: 'Elige qué eres de la persona fallecida',
    },
    funeralCost: {
      name: 'Coste del entierro',
      label: '¿Cuánto pagaste?',
      hint: 'El total de la factura.',
      missing: 'Escribe cuánto pagaste',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    covered: {
      title: 'La persona fallecida estaba de alta o era pensionista',
      met: 'Estaba de alta o era pensionista.',
      unmet: 'No estaba de alta ni era pensionista.',
      change: 'Si cobraba el paro o murió en el trabajo, corrige su situación.',
    },
    'not-disappeared': {
      title: 'No es una desaparición en accidente',
      met: 'No es una desaparición en accidente.',
      unmet: 'La ley no da este pago cuando la persona ha desaparecido en un accidente.',
      change: 'Si más adelante hay un entierro, vuelve a pedirlo.',
    },
    'paid-funeral': {
      title: 'Pagaste el entierro',
      met: 'Has dicho que pagaste el entierro.',
      unmet: 'Has dicho que no pagaste el entierro.',
      change: 'Puede pedirlo quien lo pagó.',
    },
  },
  lines: { grant: 'Auxilio por defunción' },
  periods: {},
  documents: {
    'death-certificate': deathDocumentWords['death-certificate'],
    'funeral-invoice': {
      name: 'Factura del entierro a tu nombre',
      why: 'Si no eres de la familia, acredita que lo pagaste tú.',
      hint: 'La da la funeraria.',
    },
  },
};
