import { personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import {
  accountStepWords,
  arrearsWord,
  baseStepWords,
  checkWords,
  convictedWord,
  deathDocumentWords,
  deathStepWords,
  deathWords,
  livingUnitWords,
  nextWords,
  orphanDocumentWords,
  orphanLineWords,
  orphanRequirementWords,
  orphanStepWords,
  orphanWords,
  othersWords,
  taskWords,
} from '../survivors/words.es';
import type { orphanViolence } from '.';

const { deceasedDaysFiveYears: _days, ...death } = deathWords;

export const es: WordsOf<typeof orphanViolence> = {
  title: 'Orfandad por violencia contra la mujer',
  act: 'la pensión o prestación de orfandad por violencia contra la mujer',
  summary: 'Más ayuda para los hijos e hijas de una mujer que ha muerto por violencia contra ella.',
  page: {
    who: [
      'Los hijos e hijas de una mujer que ha muerto por violencia contra la mujer, también por violencia sexual.',
      'Menores de 21 años, o de 25 si ganan menos que el salario mínimo. A cualquier edad si no pueden trabajar.',
    ],
    get: [
      'Pensión: el 20 % de la base de la madre y, además, un aumento del 70 %. Si en casa hay más ingresos, el aumento es del 52 %.',
      'Prestación, si la madre no había cotizado lo suficiente: el 70 % de la base mínima en total. Si en casa hay más ingresos, el 20 %.',
      'Varios hermanos pueden llegar juntos al 118 % de la base. Juntos nunca cobran menos que la viudedad mínima con cargas familiares.',
      'Se cobra en 14 pagas.',
    ],
    need: [
      'Para el 70 %, que los ingresos de casa, repartidos entre todos, no pasen del 75 % del salario mínimo.',
      'Si causó la muerte alguien distinto del otro progenitor, o hay una adopción, solo se cobra sin pasar de ese límite.',
      'Para la prestación, que el otro progenitor causara la muerte, falte o no se ocupe.',
    ],
    know: [
      arrearsWord,
      'No hace falta que la madre hubiera cotizado.',
      'Si suben los ingresos de casa después de una adopción, se deja de pagar mientras dure.',
      convictedWord,
    ],
    next: [...nextWords],
    guide: [
      'La guía de la UE de julio de 2023 da a todos el 20 % o el 70 %. La ley distingue: la prestación es solo para quien no tiene derecho a la pensión. Los demás cobran la pensión aumentada (LGSS, arts. 224.1 y 233.3).',
      'En la prestación, el 70 % es el total. En la pensión, el 70 % es el aumento y se suma al 20 %. Otra lectura da un 70 % en total. Sería menos que el 72 % de cualquier huérfano de padre y madre.',
    ],
  },
  granted: ['Avísanos si cambian los ingresos de casa o hay una adopción.'],
  minutes: 9,
  tasks: {
    death: 'La madre',
    you: 'La persona huérfana',
    others: 'La familia',
    base: taskWords.base,
    income: 'Su situación económica',
    payment: taskWords.payment,
  },
  steps: {
    violence: 'Cómo murió',
    death: 'Cuándo murió',
    cause: 'La causa',
    deceased: deathStepWords.deceased,
    career: 'Toda su vida laboral',
    right: 'Pensión o prestación',
    ...orphanStepWords,
    case: 'Quién causó la muerte',
    widow: 'La viudedad',
    orphans: 'Los hermanos',
    unit: 'Los ingresos de casa',
    ...baseStepWords,
    ...accountStepWords,
  },
  facts: {
    ...death,
    livingUnitMembers: {
      ...livingUnitWords.livingUnitMembers,
      label: '¿Cuántas personas de la familia viven en su casa?',
      hint: 'Cuenta también a la persona huérfana.',
      missing: 'Escribe cuántas personas viven en su casa',
    },
    livingUnitIncome: {
      ...livingUnitWords.livingUnitIncome,
      label: '¿Cuánto dinero recibieron entre todas el año pasado?',
      hint: 'Suma sueldos, pensiones, ayudas y rentas. No cuentes lo que ya no van a cobrar por esta muerte.',
      missing: 'Escribe los ingresos de todas, o 0',
    },
    ...orphanWords,
    widowDrawing: othersWords.widowDrawing,
    orphansDrawing: othersWords.orphansDrawing,
    violenceDeath: {
      name: 'Muerte por violencia contra la mujer',
      label: '¿Murió la madre por violencia contra la mujer?',
      hint: 'La violencia de género, la sexual y cualquier otra que la ley reconoce.',
      missing: 'Di si murió por violencia contra la mujer',
    },
    orphanRight: {
      name: 'Pensión o prestación',
      label: '¿Qué le corresponde?',
      options: { pension: 'La pensión de orfandad aumentada', benefit: 'La prestación de orfandad' },
      missing: 'Elige qué le corresponde',
    },
    violenceCase: {
      name: 'Quién causó la muerte',
      label: '¿Quién causó la muerte?',
      options: {
        'parent-aggressor': 'El otro progenitor',
        'other-aggressor': 'Otra persona, y el otro progenitor falta o no se ocupa',
        'other-with-parent': 'Otra persona, y el otro progenitor se ocupa',
        adopted: 'Cualquiera de ellos, y después hubo una adopción',
      },
      missing: 'Elige quién causó la muerte',
    },
    iban: personWords.iban,
  },
  checks: checkWords,
  requirements: {
    violence: {
      title: 'La madre murió por violencia contra la mujer',
      met: 'Has dicho que murió por violencia contra la mujer.',
      unmet: 'Has dicho que la muerte no fue por violencia contra la mujer.',
      change: 'Puedes pedir la pensión de orfandad.',
    },
    ...orphanRequirementWords,
    'like-absolute': {
      title: 'El otro progenitor causó la muerte, falta o no se ocupa',
      met: 'Su situación es como la de quien ha perdido a los dos progenitores.',
      unmet: 'El otro progenitor se ocupa, y la madre no había cotizado lo suficiente para la pensión.',
      change: 'Si el otro progenitor abandonó a la familia, cuéntanoslo y corrige la respuesta.',
    },
    'household-income': {
      title: 'Los ingresos de casa no pasan, por persona, del 75 % del salario mínimo',
      met: 'Los ingresos de casa, repartidos entre todos, están dentro del límite.',
      unmet: 'Los ingresos de casa, repartidos entre todos, pasan del límite.',
      change: 'Podrás cobrarla cuando bajen los ingresos. Pídela en los tres meses siguientes.',
    },
  },
  lines: {
    ...orphanLineWords,
    increase: 'Aumento al mes por violencia contra la mujer',
    'minimum-base': 'Base mínima de cotización, al mes de 14 pagas',
    'percentage-benefit': 'Porcentaje de la prestación',
  },
  periods: {},
  documents: {
    ...deathDocumentWords,
    ...orphanDocumentWords,
    'violence-judgment': {
      name: 'Sentencia u otra prueba de la violencia',
      why: 'Acredita que la muerte fue por violencia contra la mujer.',
      hint: 'Si aún no hay sentencia, vale un informe del fiscal o del juzgado.',
    },
    'household-statement': {
      name: 'Declaración de ingresos de las personas de casa',
      why: 'De ellos depende cobrar el 70 %.',
      hint: 'Vale la última declaración de la renta de cada persona.',
    },
  },
};
