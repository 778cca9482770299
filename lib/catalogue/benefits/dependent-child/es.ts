import { assistanceWords, householdWords, personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { nextSteps } from '../care-serious-illness/shared.es';
import type { dependentChild } from '.';

export const es: WordsOf<typeof dependentChild> = {
  title: 'Asignación por hijo o menor a cargo con discapacidad',
  act: 'la asignación por hijo o menor a cargo con discapacidad',
  summary: 'Una ayuda sin límite de ingresos por cada hijo o menor con discapacidad que vive a tu cargo.',
  page: {
    who: [
      'Madres, padres y quienes tienen en acogimiento permanente o guarda a un menor con una discapacidad del 33 % o más.',
      'También si el hijo tiene 18 años o más y una discapacidad del 65 % o más.',
      'El propio hijo, si es huérfano, fue abandonado o es mayor de edad y actúa por sí mismo.',
    ],
    get: [
      'Menor de 18 años con el 33 % o más: 1.000,00 € al año.',
      'De 18 años o más con el 65 % o más: 5.962,80 € al año en 2026 (5.439,60 € en 2023).',
      'De 18 años o más con el 75 % o más y que necesita a otra persona: 8.942,40 € al año en 2026 (8.158,80 € en 2023).',
      'Por los menores se cobra cada medio año. Por los mayores, cada mes.',
    ],
    need: [
      'Vivir de forma legal en España, tú y el hijo.',
      'Que viva contigo y a tu cargo. Estudiar o recibir tratamiento fuera no rompe la convivencia.',
      'Que ninguno de los progenitores tenga derecho a una ayuda igual de otro régimen público.',
      'No se piden ingresos bajos ni haber cotizado.',
    ],
    know: [
      'Empieza a contar el primer día del trimestre siguiente a la solicitud: no lo dejes para más tarde.',
      'Tu hijo puede trabajar si no gana al año más que el salario mínimo (17.094,00 € en 2026).',
      'No se puede cobrar a la vez que una pensión no contributiva del hijo. Puedes elegir.',
      'Si tenéis la custodia compartida, cada uno cobra la parte de su tiempo.',
      'Tienes 30 días para avisar de los cambios.',
    ],
    next: [...nextSteps],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) da 8.158,80 € por una discapacidad del 75 %. Entonces y ahora hace falta además necesitar a otra persona para las tareas más básicas (LGSS, artículo 353.2).',
    ],
  },
  granted: ['Esta ayuda está exenta del IRPF (Ley 35/2006, art. 7.h).'],
  minutes: 6,
  tasks: { child: 'El hijo o menor', family: 'Tu familia', payment: 'Dónde cobras' },
  steps: {
    claim: 'La fecha de la solicitud',
    claimant: 'Quién la pide',
    birth: 'Su fecha de nacimiento',
    disability: 'Su discapacidad',
    help: 'La ayuda de otra persona',
    charge: 'A tu cargo',
    work: 'Su trabajo',
    pension: 'Sus pensiones',
    residence: 'Tu residencia',
    'child-residence': 'Su residencia',
    elsewhere: 'Otras prestaciones',
    account: 'Tu cuenta',
  },
  facts: {
    claimDate: assistanceWords.claimDate,
    childClaimant: {
      name: 'Quién la pide',
      label: '¿Quién pide la ayuda?',
      options: {
        parent: 'Su madre o su padre',
        fosterer: 'Quien lo tiene en acogimiento permanente o guarda con fines de adopción',
        child: 'La propia persona con discapacidad, o su representante: es huérfana, fue abandonada o es mayor de edad',
      },
      missing: 'Elige quién pide la ayuda',
    },
    dependentBirthDate: {
      name: 'Fecha de nacimiento de la persona con discapacidad',
      label: '¿Cuándo nació la persona con discapacidad?',
      missing: 'Escribe la fecha de nacimiento de la persona con discapacidad',
    },
    childDisability: {
      name: 'Grado de discapacidad',
      label: '¿Qué grado de discapacidad tiene reconocido?',
      hint: 'El porcentaje de su certificado.',
      missing: 'Escribe su grado de discapacidad',
    },
    childNeedsHelp: {
      name: 'Necesita a otra persona',
      label: '¿Necesita a otra persona para vestirse, moverse o comer?',
      hint: 'Tiene que estar reconocido en su certificado.',
      missing: 'Di si necesita a otra persona',
    },
    childInCharge: {
      name: 'Vive con quien la pide y a su cargo',
      label: '¿Vive contigo y lo mantienes tú?',
      hint: 'También si está fuera por estudios o por un tratamiento.',
      missing: 'Di si vive contigo y a tu cargo',
    },
    childWorkIncome: {
      name: 'Ingresos de su trabajo en un año',
      label: '¿Cuánto gana al año con su trabajo?',
      hint: 'Antes de impuestos. Escribe 0 si no trabaja.',
      missing: 'Escribe lo que gana al año, o 0',
    },
    childHasPension: {
      name: 'Cobra una pensión incompatible',
      label: '¿Cobra alguna pensión pública que no sea la de orfandad?',
      hint: 'Por ejemplo, una pensión no contributiva. La pensión en favor de familiares no cuenta.',
      missing: 'Di si cobra una de esas pensiones',
    },
    resident: personWords.resident,
    childInSpain: {
      name: 'El hijo o menor vive en España',
      label: '¿Vive el hijo o menor en España?',
      missing: 'Di si el hijo o menor vive en España',
    },
    sameBenefitElsewhere: householdWords.sameBenefitElsewhere,
    iban: personWords.iban,
  },
  checks: {},
  requirements: {
    resident: {
      title: 'Vives en España de forma legal',
      met: 'Has dicho que vives en España.',
      unmet: 'Has dicho que no vives en España.',
      change: 'Si tu empresa te ha enviado fuera y sigues cotizando aquí, cuéntanoslo.',
    },
    'child-in-spain': {
      title: 'El hijo o menor vive en España',
      met: 'Has dicho que vive en España.',
      unmet: 'Has dicho que no vive en España.',
      change: 'Podrás pedirla cuando venga a vivir aquí.',
    },
    disability: {
      title: 'Tiene el grado de discapacidad que se pide',
      met: 'Tiene el {have} y se pide el {need}.',
      unmet: 'Tiene el {have} y a su edad se pide el {need}.',
      change: 'Si ha empeorado, pide a tu comunidad autónoma que revise el grado.',
    },
    'in-charge': {
      title: 'Vive contigo y a tu cargo',
      met: 'Has dicho que vive contigo y lo mantienes.',
      unmet: 'Has dicho que no vive contigo o no lo mantienes.',
      change: 'Puede pedirla la persona que lo tiene a su cargo.',
    },
    'work-income': {
      title: 'Lo que gana con su trabajo',
      met: 'Gana {have} al año y el límite es {need}.',
      unmet: 'Gana {have} al año y el límite es {need}.',
      change: 'Si gana menos otro año, podrás pedirla entonces.',
    },
    'no-pension': {
      title: 'No cobra una pensión incompatible',
      met: 'Has dicho que no cobra una de esas pensiones.',
      unmet: 'Cobra una pensión que no es compatible con esta ayuda.',
      change: 'Podéis elegir la que más os convenga.',
    },
    'not-elsewhere': {
      title: 'No tenéis la misma ayuda de otro régimen',
      met: 'Has dicho que no la tenéis.',
      unmet: 'Tenéis derecho a una ayuda igual de otro régimen público.',
      change: 'Pídela en ese régimen.',
    },
  },
  lines: { year: 'Importe de un año', 'half-year': 'Cada medio año', month: 'Cada mes' },
  periods: {},
  documents: {
    identity: {
      name: 'Documento de identidad de los dos progenitores',
      why: 'Acredita quiénes sois.',
      hint: 'El tuyo ya lo tenemos si entras con Cl@ve. Envía el del otro progenitor, o el del hijo si es quien la pide.',
    },
    'family-book': {
      name: 'Libro de familia o certificado de nacimiento',
      why: 'Acredita que eres su madre o su padre.',
      hint: 'Si el Registro Civil ya nos lo ha comunicado, no hace falta.',
    },
    'fostering-decision': {
      name: 'Resolución de acogimiento o guarda',
      why: 'Acredita que tienes al menor a tu cargo.',
      hint: 'La resolución judicial o administrativa completa.',
    },
    'disability-certificate': {
      name: 'Certificado de discapacidad',
      why: 'Acredita el grado y desde cuándo.',
      hint: 'Lo da tu comunidad autónoma. Puedes empezar con la solicitud del grado y enviarlo después.',
    },
    'help-certificate': {
      name: 'Certificado de que necesita a otra persona',
      why: 'Sube el importe de la ayuda.',
      hint: 'Suele venir en el mismo certificado de discapacidad.',
    },
    'residence-proof': {
      name: 'Certificado de empadronamiento',
      why: 'Acredita que vivís en España y juntos.',
      hint: 'Si nos dejas consultarlo, no hace falta enviarlo.',
    },
  },
  duties: {
    changes: {
      title: 'Decir lo que cambia',
      text: 'Di cualquier cambio que afecte a la asignación: convivencia, trabajo o discapacidad.',
      missed: 'Tendrías que devolver lo cobrado de más.',
    },
  },
};
