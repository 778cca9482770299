import type { WordsOf } from '../../kernel';
import { documentWords, factWords, requirementWords } from '../birth-and-childcare/shared.es';
import type { birthNoncontributory } from '.';

const { leaveStart: _1, hospitalDays: _2, ...facts } = factWords;

export const es: WordsOf<typeof birthNoncontributory> = {
  title: 'Subsidio no contributivo por nacimiento',
  act: 'el subsidio no contributivo por nacimiento',
  summary: 'Una ayuda de 42 o 56 días para quien trabaja pero todavía no ha cotizado lo suficiente.',
  page: {
    who: [
      'Personas de alta que no llegan a los días cotizados de la prestación por nacimiento.',
      'Desde el 31 de julio de 2025, cualquiera de los progenitores, y también en adopción y acogimiento. Antes, solo la madre biológica.',
    ],
    get: [
      'El 100 % del IPREM diario (20,00 €), o de tu base reguladora si es menor.',
      '42 días. Son 56 en familia numerosa o monoparental, parto o adopción múltiple, o discapacidad del 65 % o más.',
    ],
    need: [
      'Cumplir todo lo que pide la prestación por nacimiento, menos los días cotizados.',
      'Si trabajas por cuenta propia, estar al corriente de las cuotas.',
    ],
    know: [
      'Coincide con las 6 semanas obligatorias de descanso.',
      'Los 14 días más se dan una sola vez, aunque se cumplan varias causas.',
      'En esta prestación estás obligado a recibir nuestras notificaciones por internet (Orden ISM/903/2020, art. 4).',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
      'Recibes la resolución en Notificaciones. Tienes 10 días naturales para abrirla.',
    ],
  },
  granted: ['Este subsidio está exento del IRPF (Ley 35/2006, art. 7.h).'],
  minutes: 7,
  tasks: { family: 'Tu familia', work: 'Tu trabajo', payment: 'Dónde cobras' },
  steps: {
    event: 'El nacimiento o la llegada',
    role: 'Quién eres',
    children: 'Los menores',
    parents: 'Progenitores',
    'large-family': 'Familia numerosa',
    disability: 'Discapacidad',
    rest: 'Tu descanso',
    person: 'Tu edad',
    contributions: 'Lo que has cotizado',
    registration: 'Tu alta',
    dues: 'Tus cuotas',
    base: 'Tu base de cotización',
    account: 'Tu cuenta',
  },
  facts: {
    ...facts,
    largeFamily: {
      name: 'Familia numerosa',
      label: '¿Sois familia numerosa, contando a este menor?',
      hint: 'Con título, o si pasáis a serlo ahora.',
      missing: 'Di si sois familia numerosa',
    },
    disability65: {
      name: 'Discapacidad del 65 % o más',
      label: '¿Tenéis tú o el menor una discapacidad del 65 % o más?',
      missing: 'Di si tú o el menor tenéis una discapacidad del 65 % o más',
    },
  },
  checks: {},
  requirements: {
    ...requirementWords,
    age: {
      title: 'Tienes 21 años o más',
      met: 'Tienes la edad desde la que la prestación contributiva pide días cotizados.',
      unmet: 'Con menos de 21 años, la prestación contributiva no pide días cotizados.',
      change: 'Pide la prestación por nacimiento y cuidado de menor: te corresponde sin haber cotizado un mínimo.',
    },
    'short-of-period': {
      title: 'No llegas a los días de la prestación contributiva',
      met: 'Tienes {have} en los últimos 7 años, y {haveCareer} en toda tu vida. La contributiva pide {need}, o {needCareer} en toda la vida.',
      unmet:
        'Tienes {have} en los últimos 7 años, y {haveCareer} en toda tu vida. La prestación contributiva pide {need}, o {needCareer} en toda la vida, y llegas.',
      change: 'Pide la prestación por nacimiento y cuidado de menor: dura más y suele ser mayor.',
    },
    'biological-mother': {
      title: 'Eres la madre biológica',
      met: 'Has dicho que eres la madre biológica.',
      unmet: 'En esa fecha la ley solo lo daba a la madre biológica, por parto.',
      change: 'Desde el 31 de julio de 2025 puede pedirlo cualquiera de los progenitores.',
    },
  },
  lines: {
    'daily-base': 'Base reguladora diaria',
    iprem: 'IPREM diario',
    'daily-amount': 'Importe diario: la menor de las dos',
    'days-compulsory': 'Días del descanso obligatorio',
    'days-extra': 'Días más por familia numerosa, monoparental, parto múltiple o discapacidad',
    days: 'Días en total',
    subsidy: 'Subsidio por todos los días',
  },
  periods: { compulsory: 'Semanas obligatorias' },
  documents: {
    ...documentWords,
    'large-family-title': {
      name: 'Título de familia numerosa',
      why: 'Da derecho a 14 días más.',
      hint: 'Si pasáis a serlo ahora, basta el libro de familia con todos los hijos.',
    },
  },
};
