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
import type { retireOrdinary } from '.';

const {
  'company-certificate': company,
  'family-book': family,
  'career-gap-proof': gap,
  'spouse-income': spouse,
} = documentWords;

export const es: WordsOf<typeof retireOrdinary> = {
  title: 'Jubilación ordinaria',
  act: 'la pensión de jubilación',
  summary: 'La pensión para toda la vida cuando dejas de trabajar a la edad que marca la ley.',
  page: {
    who: [
      'Personas que llegan a la edad ordinaria y han cotizado 15 años o más.',
      'En 2026, 65 años si has cotizado 38 años y 3 meses o más. Si no, 66 años y 10 meses.',
      'Desde 2027, 65 años con 38 años y 6 meses cotizados. Si no, 67 años.',
      'No hace falta estar de alta ese día.',
    ],
    get: [
      'Una parte de tu base reguladora: el 50 % con 15 años cotizados, y más por cada mes de más.',
      'El 100 % con 36 años y 6 meses cotizados hasta el final de 2026. Desde 2027, con 37 años.',
      'En 2026, como mucho 3.359,60 € al mes.',
      'Si es baja y vives en España con pocos ingresos, llega al mínimo: 936,20 € al mes si vives sin cónyuge, en 2026.',
      'Por cada hijo, hasta cuatro, 36,90 € más al mes en 2026.',
      'Son 14 pagas al año. Las extraordinarias llegan en junio y noviembre.',
    ],
    need: [
      'Haber cotizado 15 años (5.475 días), y dos de ellos (730 días) en los últimos 15 años.',
      'Tener la edad ordinaria el día en que dejas de trabajar.',
      'Si trabajas por cuenta propia, estar al corriente de las cuotas.',
    ],
    know: [
      'Pídela desde 3 meses antes hasta 3 meses después de dejar de trabajar. Así cobras desde el día siguiente.',
      'Si la pides más tarde no la pierdes, pero solo pagamos los 3 meses anteriores.',
      'Si llegas a la edad un año, la conservas aunque el año siguiente la ley pida más.',
      'En 2026 tu base sale de los mejores 302 meses de los últimos 304, o de los últimos 300 si te conviene más.',
      'Si sigues trabajando más allá de la edad, la pensión sube. Mira la jubilación demorada.',
    ],
    next: [...nextWords],
    guide: [
      'La guía de julio de 2023 dice que se cobra el 100 % con 37 años y 9 meses. No era así: eran 36 años y 6 meses. Los 37 años y 9 meses eran lo que se pedía en 2023 para jubilarse a los 65.',
      'La guía dice 65 años con 37 años y 9 meses, o 66 años y 4 meses. Era así en 2023 y sube cada año hasta 2027.',
      'La guía no habla del complemento de brecha de género. En 2023 era de 30,40 € al mes por hijo. La ley pide más condiciones a los hombres. Desde la sentencia europea C-623/23, de 15 de mayo de 2025, no se les exigen.',
    ],
  },
  granted: ['La pensión sube cada año con los precios.', 'Es para toda la vida y tributa en el IRPF como un salario.'],
  minutes: 10,
  tasks: { retirement: 'Tu jubilación', work: 'Tu trabajo', family: 'Tu familia', payment: 'Dónde cobras' },
  steps: {
    date: 'El día de la jubilación',
    person: 'Tu fecha de nacimiento',
    contributions: 'Lo que has cotizado',
    kind: 'Tu forma de trabajo',
    dues: 'Tus cuotas',
    gaps: 'Meses sin cotizar',
    base: 'Tu base reguladora',
    children: 'Tus hijos',
    minimum: 'Pensión mínima',
    household: 'Con quién vives',
    account: 'Tu cuenta',
  },
  facts: { ...retirementWords, ...retirementPayWords },
  checks: {},
  requirements: {
    age: {
      title: 'Tienes la edad ordinaria',
      met: 'Tienes {have}. Te puedes jubilar desde los {need}.',
      unmet: 'Tienes {have}, y se piden {need}.',
      change: 'Puedes esperar a cumplirla, o mirar si te corresponde una jubilación anticipada.',
    },
    'contribution-period': {
      title: 'Has cotizado quince años',
      met: 'Has cotizado {have} y se piden {need}.',
      unmet: 'Has cotizado {have} y se piden {need}.',
      change:
        'Si te faltan días en la vida laboral, dínoslo. Si no llegas, mira la pensión no contributiva de jubilación.',
    },
    'recent-period': requirementWords['recent-period'],
    'dues-paid': requirementWords['dues-paid'],
  },
  lines: { ...lineWords, ...complementLineWords },
  periods: {},
  documents: {
    'company-certificate': company,
    'family-book': family,
    'career-gap-proof': gap,
    'spouse-income': spouse,
  },
};
