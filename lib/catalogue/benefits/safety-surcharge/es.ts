import { personWords, workWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { workCausedWords } from '../awod-temp/shared.es';
import type { safetySurcharge } from '.';

export const es: WordsOf<typeof safetySurcharge> = {
  title: 'Recargo por falta de medidas de seguridad',
  act: 'el recargo por falta de medidas de seguridad en el trabajo',
  summary: 'Sube entre un 30 % y un 50 % lo que cobras por un accidente de trabajo si faltaban medidas de seguridad.',
  page: {
    who: [
      'Trabajadores por cuenta ajena con un accidente de trabajo o una enfermedad profesional.',
      'También la familia, si la persona ha muerto por esa causa.',
    ],
    get: [
      'Entre un 30 % y un 50 % más en todas las prestaciones en dinero de ese accidente: baja, indemnizaciones y pensiones.',
      'El porcentaje lo fijamos según la gravedad de la falta. Aquí te damos el mínimo y el máximo.',
      'Lo paga la empresa. No puede asegurarlo ni pactar no pagarlo.',
    ],
    need: [
      'Cobrar una prestación por ese accidente o enfermedad.',
      'Que faltaran protecciones, estuvieran en mal estado o no se cumplieran las normas de seguridad.',
      'Que esa falta sea la causa de la lesión.',
    ],
    know: [
      'Puedes cobrarlo además de la indemnización que te deba la empresa por otras vías, también penales.',
      'No se aplica a los trabajadores por cuenta propia.',
      'No hace falta que la Inspección de Trabajo haya actuado: pediremos su informe.',
      'Tienes 5 años para pedirlo. Se paga, como mucho, desde 3 meses antes de la solicitud.',
    ],
    next: [
      'Pedimos un informe a la Inspección de Trabajo y oímos a la empresa.',
      'El Equipo de Valoración de Incapacidades propone y decidimos en 135 días.',
      'La empresa ingresa el dinero y nosotros te lo pagamos.',
    ],
    guide: [
      'La guía europea de julio de 2023 habla del recargo solo en las prestaciones por muerte. La ley lo aplica a todas las prestaciones en dinero del accidente.',
    ],
  },
  granted: ['El recargo lo paga la empresa. Si no lo ingresa, la Seguridad Social se lo reclama.'],
  minutes: 6,
  tasks: { accident: 'El accidente o la enfermedad', benefit: 'Lo que cobras', payment: 'Dónde cobras' },
  steps: {
    'work-caused': 'Si viene del trabajo',
    regime: 'Cómo trabajabas',
    breach: 'Qué medidas faltaban',
    harm: 'La causa de la lesión',
    inspection: 'La Inspección de Trabajo',
    kind: 'Qué prestación cobras',
    amount: 'Cuánto y desde cuándo',
    account: 'Tu cuenta',
  },
  facts: {
    surchargedFrom: {
      name: 'Primer día de la prestación',
      label: '¿Desde qué día se cobra esa prestación?',
      hint: 'Está en la resolución que te la dio.',
      missing: 'Escribe desde qué día se cobra la prestación',
    },
    ...workCausedWords,
    regime: { ...workWords.regime, label: '¿Cómo trabajaba la persona accidentada o enferma?' },
    surchargedBenefit: {
      name: 'Prestación que se quiere aumentar',
      label: '¿Qué prestación quieres que se aumente?',
      hint: 'Si son varias, haz una solicitud por cada una.',
      options: {
        daily: 'La de la baja (incapacidad temporal)',
        'lump-sum': 'Un pago único, como una indemnización',
        pension: 'Una pensión, de incapacidad o por muerte',
        none: 'Todavía no cobro ninguna',
      },
      missing: 'Elige la prestación que quieres aumentar',
    },
    surchargedAmount: {
      name: 'Importe de la prestación',
      label: '¿De cuánto es?',
      hint: 'Si es una pensión, lo que se cobra cada mes. Si no, todo lo cobrado. Escribe 0 si no cobras nada.',
      missing: 'Escribe el importe de la prestación',
    },
    safetyBreach: {
      name: 'Faltaban medidas de seguridad',
      label: '¿Faltaban medidas de seguridad, o estaban en mal estado?',
      hint: 'Por ejemplo, máquinas sin protección, falta de formación o de equipos, o una tarea que no era adecuada para ti.',
      missing: 'Di si faltaban medidas de seguridad',
    },
    breachCausedHarm: {
      name: 'La falta causó la lesión',
      label: '¿Fue esa falta la causa de la lesión?',
      missing: 'Di si esa falta fue la causa de la lesión',
    },
    inspectionActed: {
      name: 'Ha actuado la Inspección de Trabajo',
      label: '¿Tienes un acta o informe de la Inspección de Trabajo?',
      missing: 'Di si tienes un acta o informe de la Inspección',
    },
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    'work-caused': {
      title: 'Viene del trabajo',
      met: 'Has dicho que viene de un accidente de trabajo o una enfermedad profesional.',
      unmet: 'Has dicho que no viene del trabajo.',
      change: 'Si no estás de acuerdo con la causa que pone tu parte médico, pide que la revisemos.',
    },
    employee: {
      title: 'El trabajo era por cuenta ajena',
      met: 'El trabajo era para una empresa.',
      unmet: 'El trabajo era por cuenta propia, y ahí no hay recargo.',
      change: 'Si trabajabas en la obra o local de otra empresa, puedes reclamarle daños ante el juzgado.',
    },
    breach: {
      title: 'Faltaban medidas de seguridad',
      met: 'Has dicho que faltaban medidas de seguridad.',
      unmet: 'Has dicho que no faltaba ninguna medida de seguridad.',
      change: 'Si no lo sabes, pregunta a los delegados de prevención o denuncia a la Inspección de Trabajo.',
    },
    harm: {
      title: 'La falta causó la lesión',
      met: 'Has dicho que la falta fue la causa de la lesión.',
      unmet: 'Has dicho que la falta no fue la causa de la lesión.',
      change: 'Un descuido tuyo, propio de la rutina del trabajo, no quita el recargo.',
    },
    benefit: {
      title: 'Hay una prestación que aumentar',
      met: 'Has dicho qué prestación se cobra.',
      unmet: 'Todavía no se cobra ninguna prestación por esto.',
      change: 'Pide primero la prestación. Puedes pedir el recargo después.',
    },
  },
  lines: {
    benefit: 'Prestación que se aumenta',
    'least-rate': 'Recargo mínimo',
    'most-rate': 'Recargo máximo',
    most: 'Lo que añade, como mucho',
    surcharge: 'Lo que añade, al menos',
  },
  periods: {},
  documents: {
    'benefit-decision': {
      name: 'Resolución de la prestación',
      why: 'Dice cuánto se cobra y desde cuándo.',
      hint: 'Si la dio la mutua, su escrito. De la baja vale el último recibo.',
    },
    'inspection-report': {
      name: 'Acta o informe de la Inspección de Trabajo',
      why: 'Dice qué medidas faltaban.',
      hint: 'Si no tienes copia, di el número de expediente.',
    },
  },
};
