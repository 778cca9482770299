import type { WordsOf } from '../../kernel';
import { es as change } from '../domestic-change/es';
import type { domesticRegistrationProcedure } from '.';

const { domesticContract, domesticHours, domesticSchedule, domesticPayKind, domesticPay, domesticPlace } = change.facts;

export const es: WordsOf<typeof domesticRegistrationProcedure> = {
  title: 'Empleo de hogar: dar de alta a una persona empleada',
  act: 'el alta de una persona empleada de hogar',
  summary: 'Pide el alta de quien va a trabajar en tu casa, antes de que empiece.',
  page: {
    who: ['Quien va a contratar a una persona para trabajar en su casa.'],
    get: ['El alta desde el primer día de trabajo.', 'Antes de firmar ves lo que pagará cada parte al mes.'],
    need: ['El DNI o NIE, el nombre y los apellidos de la persona.', 'El salario, las horas y el horario.'],
    know: [
      'Se pide antes de empezar a trabajar, como mucho 60 días antes.',
      'Si ya ha empezado, el alta vale desde el día en que la pides (LGSS, art. 140.2).',
      'El salario no puede ser menor que el mínimo por las horas que se trabajan.',
    ],
    next: [
      'Una persona de la Tesorería lo comprueba y te contesta.',
      'La persona empleada recibe las condiciones declaradas.',
      'Si en tres meses no hay respuesta, se entiende aceptado (LGSS, art. 129.3).',
    ],
  },
  granted: ['La persona queda de alta con las condiciones que dice esta resolución.', 'Se lo hemos comunicado.'],
  minutes: 6,
  tasks: { worker: 'La persona', conditions: 'Las condiciones' },
  steps: {
    worker: 'Quién va a trabajar',
    start: 'Cuándo empieza',
    contract: change.steps.contract,
    time: change.steps.time,
    pay: change.steps.pay,
    place: change.steps.place,
    begun: 'Si ya ha empezado',
  },
  facts: {
    domesticWorkerId: {
      name: 'DNI o NIE de la persona',
      label: '¿Cuál es su DNI o NIE?',
      hint: 'Por ejemplo, 12345678Z.',
      missing: 'Escribe su DNI o NIE',
    },
    domesticWorkerName: {
      name: 'Nombre',
      label: '¿Cómo se llama?',
      hint: 'Solo el nombre.',
      missing: 'Escribe su nombre',
    },
    domesticWorkerSurnames: { name: 'Apellidos', label: '¿Qué apellidos tiene?', missing: 'Escribe sus apellidos' },
    domesticStart: {
      name: 'Primer día de trabajo',
      label: '¿Qué día empieza a trabajar?',
      hint: 'Como mucho, dentro de 60 días.',
      missing: 'Escribe qué día empieza',
    },
    domesticContract,
    domesticHours,
    domesticSchedule,
    domesticPayKind,
    domesticPay,
    domesticPlace,
    domesticBegun: {
      name: 'Ya ha empezado',
      label: '¿Ya ha empezado a trabajar?',
      missing: 'Di si ya ha empezado a trabajar',
    },
  },
  checks: {},
  requirements: {
    'full-week': change.requirements['full-week'],
    'minimum-wage': change.requirements['minimum-wage'],
    'minimum-hour': change.requirements['minimum-hour'],
    'before-start': {
      title: 'Se pide antes de empezar',
      met: 'Se pide antes de empezar a trabajar.',
      unmet: 'Ya ha empezado a trabajar. El alta vale desde el día en que la pides, y puede haber una sanción.',
      change: 'Pídela cuanto antes.',
    },
  },
  lines: change.lines,
  periods: {},
  documents: {},
};
