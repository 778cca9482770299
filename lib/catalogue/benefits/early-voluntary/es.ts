import type { WordsOf } from '../../kernel';
import {
  documentWords,
  earlyWords,
  lineWords,
  nextWords,
  reductionLineWords,
  requirementWords,
  retirementPayWords,
  retirementWords,
} from '../retirement/words.es';
import type { earlyVoluntary } from '.';

const { 'spouse-income': _1, ...documents } = documentWords;
const { claimsMinimum: _2, pensionOtherIncome: _3, ...payWords } = retirementPayWords;

export const es: WordsOf<typeof earlyVoluntary> = {
  title: 'Jubilación anticipada voluntaria',
  act: 'la jubilación anticipada voluntaria',
  summary: 'Para jubilarte porque quieres hasta 2 años antes de tu edad ordinaria, con una pensión menor.',
  page: {
    who: [
      'Personas de alta que han cotizado 35 años y quieren jubilarse antes.',
      'También quien cobra el subsidio por desempleo desde hace 3 meses: su reducción es menor.',
    ],
    get: [
      'La pensión de jubilación, con una reducción por cada mes que te adelantas.',
      'La reducción va del 2,81 % (un mes y 44 años y medio cotizados) al 21 % (24 meses y menos de 38 años y medio).',
      'Si tu pensión pasa del máximo, se reduce el máximo. En 2026, entre el 1,19 % y el 9,10 % de 3.359,60 €.',
      'Por cada hijo, hasta cuatro, 36,90 € más al mes en 2026.',
    ],
    need: [
      'Que te falten 2 años o menos para tu edad ordinaria. Se calcula como si siguieras cotizando.',
      'Haber cotizado 35 años (12.775 días), y dos de ellos en los últimos 15.',
      'Que tu pensión, ya reducida, pase de la mínima que te tocaría a los 65 años.',
      'Si trabajas por cuenta propia, estar al corriente de las cuotas.',
    ],
    know: [
      'Un mes empezado cuenta entero para la reducción. Los meses cotizados solo cuentan si están completos.',
      'La reducción es para siempre, y aquí no hay complemento hasta la pensión mínima.',
      'Con una pensión algo menor que el máximo se aplica toda la reducción. Con una algo mayor, la pequeña. Lo dice así la ley.',
      'En enero y febrero de 2026 el INSS aplicó la reducción entera sobre el máximo. El 25 de febrero volvió a la tabla gradual.',
      'Si dejaste el trabajo antes de 2022, o por un plan anterior, te aplicamos las reglas de antes si te convienen.',
    ],
    next: [...nextWords],
    guide: [
      'La guía de julio de 2023 dice que el máximo baja un 0,50 % por trimestre. Así fue hasta el 31 de diciembre de 2023. Desde 2024 hay una tabla que sube cada año hasta 2033.',
      'La guía da a entender que no hay pensión mínima. La ley dice más: si tu pensión no pasa de la mínima, no puedes jubilarte así.',
    ],
  },
  granted: ['La pensión sube cada año con los precios.', 'La reducción por adelantarte no desaparece después.'],
  minutes: 12,
  tasks: { retirement: 'Tu jubilación', work: 'Tu trabajo', family: 'Tu familia', payment: 'Dónde cobras' },
  steps: {
    date: 'El día de la jubilación',
    person: 'Tu fecha de nacimiento',
    registration: 'Tu alta',
    kind: 'Tu forma de trabajo',
    dues: 'Tus cuotas',
    contributions: 'Lo que has cotizado',
    service: 'Servicio militar o social',
    gaps: 'Meses sin cotizar',
    base: 'Tu base reguladora',
    subsidy: 'Subsidio por desempleo',
    'former-rules': 'Si dejaste el trabajo antes de 2022',
    household: 'Con quién vives',
    children: 'Tus hijos',
    account: 'Tu cuenta',
  },
  facts: {
    ...retirementWords,
    daysByRetirement: {
      ...retirementWords.daysByRetirement,
      hint: 'El total de tu vida laboral hasta ese día. No sumes los 112 días por parto: no cuentan para llegar a los 35 años.',
    },
    ...earlyWords,
    registered: {
      name: 'De alta en la Seguridad Social',
      label: '¿Estarás de alta en la Seguridad Social ese día?',
      hint: 'También vale cobrar el paro o el subsidio, o tener un convenio especial.',
      missing: 'Di si estarás de alta',
    },
    drawsSubsidyThreeMonths: {
      name: 'Subsidio por desempleo desde hace 3 meses',
      label: '¿Cobras el subsidio por desempleo desde hace 3 meses o más?',
      hint: 'También el de mayores de 52 años. El paro contributivo no cuenta.',
      missing: 'Di si cobras el subsidio desde hace 3 meses',
    },
    leftUnderFormerRules: {
      name: 'Fin del trabajo con las reglas de antes de 2022',
      label: '¿Acabó tu trabajo antes de 2022, o por un plan aprobado antes de 2022?',
      hint: 'Un plan es un ERE, un convenio, un acuerdo de empresa o un concurso. Si volviste a trabajar más de 12 meses desde 2022, responde que no.',
      missing: 'Di si tu trabajo acabó antes de 2022 o por un plan anterior',
    },
    ...payWords,
  },
  checks: {},
  requirements: {
    registered: requirementWords.registered,
    age: {
      title: 'Te faltan dos años o menos para tu edad ordinaria',
      met: 'Tienes {have}. Puedes desde los {need}.',
      unmet: 'Tienes {have}, y se piden {need}.',
      change: 'Puedes pedirla cuando llegues a esa edad.',
    },
    'contribution-period': {
      title: 'Has cotizado treinta y cinco años',
      met: 'Has cotizado {have}, con el servicio, y se piden {need}.',
      unmet: 'Has cotizado {have}, con el servicio, y se piden {need}.',
      change: 'Si te faltan días en la vida laboral, dínoslo. Si no, puedes esperar a la jubilación ordinaria.',
    },
    'recent-period': requirementWords['recent-period'],
    'above-minimum': {
      title: 'Tu pensión pasa de la mínima',
      met: 'Tu pensión sería de {have} al mes y la mínima a los 65 años es de {need}.',
      unmet: 'Tu pensión sería de {have} al mes y tiene que pasar de {need}, la mínima que te tocaría a los 65 años.',
      change: 'Si te adelantas menos meses, la reducción es menor. También puedes esperar a la jubilación ordinaria.',
    },
    'dues-paid': requirementWords['dues-paid'],
  },
  lines: { ...lineWords, ...reductionLineWords },
  periods: {},
  documents,
};
