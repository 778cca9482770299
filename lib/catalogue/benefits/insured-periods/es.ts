import { assistanceWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { nextSteps } from '../care-serious-illness/shared.es';
import type { insuredPeriods } from '.';

export const es: WordsOf<typeof insuredPeriods> = {
  title: 'Periodos de cuidado que cuentan como cotizados',
  act: 'que el tiempo de cuidado cuente como cotizado',
  summary: 'El tiempo que dedicas a cuidar puede contar para tu pensión como si hubieras trabajado.',
  page: {
    who: [
      'Quien pide una excedencia o reduce su jornada para cuidar de un hijo, un menor o un familiar.',
      'Madres que no cotizaron todo el permiso de un parto.',
      'Madres o padres que dejaron de cotizar alrededor del nacimiento o la adopción.',
    ],
    get: [
      'Excedencia por un hijo o menor: cuentan los 3 primeros años.',
      'Excedencia por otro familiar: los 3 primeros años desde el 18 de marzo de 2023. Antes, solo el primero.',
      'Jornada reducida: los 3 primeros años cuentan como jornada entera. Hasta el 17 de marzo de 2023, eran 2 años por un menor y 1 por un familiar.',
      'Jornada reducida por un menor con cáncer o enfermedad grave, o por un bebé de 9 a 12 meses: cuenta entera siempre.',
      'Parto: 112 días, y 14 más por cada hijo desde el segundo si es múltiple.',
      'Parón para cuidar de un hijo: hasta 270 días por hijo.',
    ],
    need: [
      'En la excedencia y la jornada reducida, trabajar por cuenta ajena.',
      'El familiar, hasta el segundo grado, no puede valerse solo ni tener un trabajo pagado.',
      'El parón tiene que venir del fin de un trabajo o del paro.',
      'Y empezar entre 9 meses antes del nacimiento (3 antes de la adopción) y los 6 años siguientes.',
    ],
    know: [
      'La excedencia y la jornada reducida cuentan para jubilación, incapacidad permanente, viudedad, orfandad y nacimiento.',
      'Los 112 días del parto cuentan solo para jubilación e incapacidad permanente.',
      'El parón no cuenta para llegar al mínimo cotizado. Solo lo tiene uno de los progenitores.',
      'Entre parones y excedencias por hijos no se cuentan más de 5 años por persona.',
      'En una excedencia, la base de cotización de esos meses es la media de los 6 anteriores.',
      'Normalmente lo comprobamos sin que lo pidas, al solicitar una pensión. Aquí puedes saberlo antes o pedir que se corrija.',
    ],
    next: [...nextSteps],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice que por otro familiar cuenta el primer año. Desde el 18 de marzo de 2023 cuentan los 3 primeros (LGSS, artículo 237.2).',
    ],
  },
  granted: [
    'Lo anotamos en tu historial. No tienes que volver a pedirlo cuando llegue tu pensión.',
    'El parto cuenta solo para jubilación e incapacidad permanente; el parón, para todo menos para el mínimo cotizado.',
  ],
  minutes: 5,
  tasks: { care: 'El cuidado' },
  steps: {
    claim: 'La fecha de la solicitud',
    kind: 'Qué tiempo es',
    start: 'Cuándo empezó',
    end: 'Cuándo acabó',
    child: 'El hijo o menor',
    adoption: 'Si fue una adopción',
    relative: 'El familiar',
    employee: 'Tu trabajo',
    birth: 'El parto',
    interruption: 'Por qué dejaste de cotizar',
    'other-parent': 'El otro progenitor',
    before: 'Otros cuidados',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    careKind: {
      name: 'Tiempo de cuidado',
      label: '¿Qué tiempo quieres que cuente?',
      options: {
        'leave-child': 'Una excedencia para cuidar de un hijo o menor',
        'leave-relative': 'Una excedencia para cuidar de otro familiar',
        'reduced-child': 'Una jornada reducida para cuidar de un menor de 12 años',
        'reduced-relative': 'Una jornada reducida para cuidar de un familiar o de una persona con discapacidad',
        'reduced-illness': 'Una jornada reducida por un menor con cáncer o enfermedad grave, o por un bebé',
        birth: 'Un parto mío',
        interruption: 'Un tiempo sin cotizar alrededor del nacimiento o la adopción',
      },
      missing: 'Elige qué tiempo quieres que cuente',
    },
    careStart: {
      name: 'Primer día',
      label: '¿Qué día empezó?',
      hint: 'Si es un parto, el día del parto. Si dejaste de cotizar, el primer día sin cotizar.',
      missing: 'Escribe el primer día',
    },
    careEnd: {
      name: 'Último día',
      label: '¿Qué día acabó o acabará?',
      missing: 'Escribe el último día',
    },
    careChildBirth: {
      name: 'Nacimiento del hijo o menor, o resolución de adopción o acogimiento',
      label: '¿Cuándo nació el hijo o menor?',
      hint: 'En adopción o acogimiento, el día de la resolución.',
      missing: 'Escribe la fecha de nacimiento o de la resolución',
    },
    careAdoption: {
      name: 'Adopción o acogimiento permanente',
      label: '¿Fue una adopción o un acogimiento permanente?',
      missing: 'Di si fue una adopción o un acogimiento',
    },
    relativeDependent: {
      name: 'El familiar no puede valerse solo ni trabaja',
      label: '¿Es un familiar hasta el segundo grado que no puede valerse solo y no tiene un trabajo pagado?',
      hint: 'Padres, suegros, hermanos, cuñados, abuelos, nietos, hijos adultos o tu pareja.',
      missing: 'Di si es un familiar que no puede valerse solo',
    },
    careAsEmployee: {
      name: 'Trabajo por cuenta ajena',
      label: '¿Trabajabas por cuenta ajena cuando empezó?',
      missing: 'Di si trabajabas por cuenta ajena',
    },
    birthChildren: {
      name: 'Hijos de ese parto',
      label: '¿Cuántos hijos nacieron en ese parto?',
      missing: 'Escribe cuántos hijos nacieron',
    },
    birthLeaveContributed: {
      name: 'Permiso de maternidad cotizado entero',
      label: '¿Trabajabas entonces y cotizaste las 16 semanas enteras?',
      missing: 'Di si cotizaste las 16 semanas enteras',
    },
    interruptionByEnd: {
      name: 'Parón por fin de un trabajo o del paro',
      label: '¿Dejaste de cotizar porque acabó tu trabajo o dejaste de cobrar el paro?',
      missing: 'Di por qué dejaste de cotizar',
    },
    otherParentCredited: {
      name: 'El otro progenitor ya lo tiene',
      label: '¿Se le ha contado ya al otro progenitor por este hijo?',
      missing: 'Di si se le ha contado al otro progenitor',
    },
    careDaysBefore: {
      name: 'Días ya contados por cuidar de hijos',
      label: '¿Cuántos días te han contado ya por cuidar de hijos?',
      hint: 'Por excedencias y parones. Escribe 0 si ninguno.',
      missing: 'Escribe los días ya contados, o 0',
    },
  },
  checks: {
    'end-before-start': 'El último día no puede ser anterior al primero',
    'too-old': 'Aquí solo calculamos lo que empezó desde el 23 de noviembre de 2005. Si es anterior, escríbenos',
    'leave-too-long':
      'La excedencia acaba como tarde el día antes de que se cumplan 3 años del nacimiento o de la resolución',
  },
  requirements: {
    employee: {
      title: 'Trabajabas por cuenta ajena',
      met: 'Has dicho que trabajabas por cuenta ajena.',
      unmet: 'Has dicho que no trabajabas por cuenta ajena.',
      change: 'Si tenías también un trabajo por cuenta ajena, cuéntanoslo.',
    },
    'child-age': {
      title: 'La edad del hijo o menor',
      met: 'Tenía {have} al empezar, menos de {need}.',
      unmet: 'Tenía {have} al empezar, y se piden menos de {need}.',
      change: 'Si no puede valerse solo, elige el cuidado de un familiar.',
    },
    relative: {
      title: 'El familiar no puede valerse solo',
      met: 'Has dicho que no puede valerse solo ni tiene un trabajo pagado.',
      unmet: 'Has dicho que puede valerse solo, trabaja o no es familiar hasta el segundo grado.',
      change: 'Si tiene un grado de dependencia o de discapacidad, envíanos el certificado.',
    },
    'birth-not-contributed': {
      title: 'No cotizaste entero el permiso de ese parto',
      met: 'Has dicho que no cotizaste las 16 semanas enteras.',
      unmet: 'Ya cotizaste esas semanas: no se cuentan dos veces.',
      change: 'Si falta algo en tu vida laboral, dinos qué.',
    },
    'by-end-of-work': {
      title: 'Dejaste de cotizar al acabar un trabajo o el paro',
      met: 'Has dicho que acabó tu trabajo o el paro.',
      unmet: 'Has dicho que fue por otra causa.',
      change: 'Si fue una excedencia, elige esa opción.',
    },
    'near-the-birth': {
      title: 'El parón empezó cerca del nacimiento o la adopción',
      met: 'Empezó dentro del plazo que da la ley.',
      unmet: 'Empezó demasiado pronto o más de 6 años después.',
      change: 'Si hubo otro parón más cercano, pide ese.',
    },
    'one-parent': {
      title: 'Solo se le cuenta a uno de los progenitores',
      met: 'No se le ha contado al otro progenitor.',
      unmet: 'Ya se le ha contado al otro progenitor.',
      change: 'Si no estáis de acuerdo, el derecho es de la madre.',
    },
    'five-years': {
      title: 'No llegas a 5 años de cuidados contados',
      met: 'Tienes {have} contados. El máximo son {need}.',
      unmet: 'Tienes {have} contados y el máximo son {need}.',
      change: 'No se pueden contar más días por cuidar de hijos.',
    },
  },
  lines: {
    months: 'Meses completos que cuentan como cotizados',
    days: 'Días que cuentan como cotizados',
    'raised-months': 'Meses completos que cuentan como jornada entera',
    'raised-days': 'Días que cuentan como jornada entera',
    'not-counted': 'Días que no cuentan',
    'birth-days': 'Días por el parto',
    'childcare-days': 'Días por el parón',
  },
  periods: { counted: 'Cuenta como cotizado', raised: 'Cuenta como jornada entera' },
  documents: {
    'company-certificate': {
      name: 'Certificado de la empresa',
      why: 'Dice qué días empezó y acabó la excedencia o la reducción.',
      hint: 'Si tu empresa ya nos lo comunicó, no hace falta.',
    },
    'family-book': {
      name: 'Libro de familia o resolución de adopción o acogimiento',
      why: 'Acredita el nacimiento o la llegada del menor.',
      hint: 'Si el Registro Civil ya nos lo ha comunicado, no hace falta.',
    },
    'relative-proof': {
      name: 'Prueba del parentesco y de que no puede valerse solo',
      why: 'Acredita a quién cuidabas y por qué.',
      hint: 'Por ejemplo, el libro de familia y el grado de dependencia, de discapacidad o un informe médico.',
    },
    'medical-report': {
      name: 'Informe médico, o certificado de la media hora por el bebé',
      why: 'Acredita la enfermedad del menor o la edad del bebé.',
      hint: 'Si cobraste la prestación por esa reducción, ya lo tenemos.',
    },
  },
};
