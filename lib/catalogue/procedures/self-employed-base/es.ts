import { effectWords, registeredWords, selfEmployedWords } from '../../facts/self-employed.es';
import type { WordsOf } from '../../kernel';
import type { selfEmployedBase } from '.';

export const es: WordsOf<typeof selfEmployedBase> = {
  title: 'Cambio de la base de cotización del trabajador autónomo',
  act: 'el cambio de tu base de cotización',
  summary: 'Ajusta tu base a lo que esperas ganar este año. Puedes hacerlo seis veces al año.',
  page: {
    who: ['Personas de alta como autónomas cuyos ingresos suben o bajan.'],
    get: ['Una base y una cuota nuevas, desde la fecha fija de cada plazo.', 'Si no falta nada, se decide al momento.'],
    need: [
      'Lo que esperas ganar al mes, de media, en el año.',
      'Elegir una base entre la mínima y la máxima de tu tramo.',
    ],
    know: [
      'Cada plazo dura dos meses y el cambio cuenta desde el día 1 del siguiente.',
      'Al año siguiente se comprueba con Hacienda y se ajusta la diferencia.',
      'Los ingresos se cuentan sumando las cuotas y quitando un 7 % de gastos (3 % si eres socio).',
      'Con una base más alta pagas más y tus prestaciones son mayores.',
    ],
    next: ['Te damos el justificante al momento.', 'Recibes la resolución en tus notificaciones.'],
  },
  granted: ['Hasta ese día pagas la cuota de ahora. Puedes volver a cambiar en el plazo siguiente.'],
  minutes: 4,
  tasks: { you: 'Tus datos', base: 'Tu base' },
  steps: { registered: 'Tu alta', income: 'Tus ingresos', base: 'Tu base', asked: 'Día de la solicitud' },
  facts: {
    changeRequestDate: selfEmployedWords.changeRequestDate,
    selfEmployed: selfEmployedWords.selfEmployed,
    companyOrFamily: {
      name: 'Socio de una empresa o familiar que colabora',
      label: '¿Eres socio de una empresa, o trabajas en la de un familiar?',
      hint: 'Tienes una base mínima propia.',
      missing: 'Di si eres socio de una empresa o familiar que colabora',
    },
    expectedIncome: {
      name: 'Ingresos netos al mes',
      label: '¿Cuánto esperas ganar al mes, de media, este año?',
      hint: 'Ingresos menos gastos. Suma las cuotas de autónomos y quita un 7 %.',
      missing: 'Escribe lo que esperas ganar al mes, o 0',
    },
    chosenBase: {
      name: 'Base elegida',
      label: '¿Qué base eliges?',
      hint: 'Entre la mínima y la máxima de tu tramo, que ves abajo.',
      missing: 'Escribe la base',
    },
  },
  checks: { 'base-outside': 'La base tiene que estar entre la mínima y la máxima de tu tramo' },
  requirements: {
    registered: registeredWords,
  },
  lines: {
    least: 'Base mínima de tu tramo',
    most: 'Base máxima de tu tramo',
    base: 'Base al mes',
    common: 'Contingencias comunes',
    professional: 'Accidentes de trabajo y enfermedades profesionales',
    cessation: 'Cese de actividad',
    training: 'Formación profesional',
    equity: 'Mecanismo de equidad intergeneracional',
    fee: 'Cuota al mes',
  },
  periods: effectWords,
  documents: {},
};
