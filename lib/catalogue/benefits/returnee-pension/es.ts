import type { WordsOf } from '../../kernel';
import { emigrantWords, originWords } from '../assistance-abroad/shared.es';
import { documentWords, factWords, lineWords, requirementWords } from '../ncp-invalidity/shared.es';
import type { returneePension } from '.';

const { 'last-two-years': _1, ...shared } = requirementWords;
const { lastTwoYearsInSpain: _2, ...facts } = factWords;

export const es: WordsOf<typeof returneePension> = {
  title: 'Pensión asistencial para españoles retornados',
  act: 'la pensión para españoles retornados',
  summary: 'Una pensión desde los 65 años para quien vuelve a España de un país con poca protección social.',
  page: {
    who: [
      'Españoles de origen de 65 años o más que han vuelto a España.',
      'Nacidos en España, o nacidos fuera con 8 años de residencia aquí y la nacionalidad española.',
      'Que vivían en un país de la lista del ministerio.',
      'Con los mismos límites de ingresos que la pensión no contributiva.',
    ],
    get: [
      'La pensión no contributiva repartida en 12 pagas: en 2026, hasta 733,60 € al mes. En 2023 eran 565,38 €.',
      'Si tienes ingresos o vives con familia, puede ser menos.',
    ],
    need: ['La baja consular del país donde vivías.', 'Los ingresos de las personas con las que vives.'],
    know: [
      'La gestiona el Ministerio de Trabajo.',
      'Acaba si puedes cobrar otra pensión pública, también la no contributiva al cumplir 10 años aquí.',
      'No cuentan como ingresos el subsidio de retornados ni las ayudas de tu comunidad.',
      'Los cambios se comunican en 30 días. Cada año presentas la fe de vida y los ingresos.',
    ],
    next: [
      'Te damos el justificante al momento.',
      'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
      'La respuesta llega en 3 meses como mucho. Si no llega, cuenta como un no y puedes reclamar.',
      'Si se aprueba, la cobras desde el día 1 del mes siguiente a la solicitud.',
    ],
    guide: [
      'La guía europea de julio de 2023 habla de 12 pagas de 600 € como mucho. La ley no pone ese tope: da la pensión no contributiva dividida entre 12 (RD 8/2008, art. 25.5). Eran 565,38 € en 2023, 604,22 € en 2024 y 658,82 € en 2025.',
      'La guía habla en un sitio de 10 años y en otro de 8. Para quien vuelve y nació fuera son 8.',
    ],
  },
  granted: ['Si cambian tus ingresos o tu casa, dilo en 30 días.', 'Cada año tienes que presentar la fe de vida.'],
  minutes: 7,
  tasks: { you: 'Sobre ti', income: 'Tu casa y tus ingresos', payment: 'Dónde cobras' },
  steps: {
    claim: 'Tu solicitud',
    birth: 'Tu edad',
    origin: 'Tu nacionalidad',
    years: 'Tus años en España',
    country: 'De dónde vuelves',
    resident: 'Dónde vives',
    'other-pension': 'Otras pensiones',
    household: 'Con quién vives',
    relatives: 'Los ingresos de tu familia en casa',
    'own-income': 'Tus ingresos',
    account: 'Tu cuenta',
  },
  facts: {
    ...facts,
    ...emigrantWords,
    ownIncomeThisYear: {
      ...factWords.ownIncomeThisYear,
      hint: 'De enero a diciembre. No cuentes el subsidio de retornados ni las ayudas de tu comunidad.',
    },
    returnedFromListedCountry: {
      name: 'Vuelve de un país de la lista',
      label: '¿Vuelves de un país de la lista del ministerio?',
      hint: 'Son países con poca protección social.',
      missing: 'Di si vuelves de un país de la lista',
    },
    otherPublicPensionRight: {
      name: 'Derecho a otra pensión pública',
      label: '¿Cobras o puedes cobrar otra pensión pública en España?',
      missing: 'Di si puedes cobrar otra pensión pública',
    },
  },
  checks: {},
  requirements: {
    ...shared,
    age: {
      title: 'Tienes 65 años o más',
      met: 'Has cumplido 65 años.',
      unmet: 'El día de la solicitud no has cumplido 65 años.',
      change: 'Podrás pedirla cuando los cumplas. Mientras, mira el ingreso mínimo vital.',
    },
    origin: originWords,
    'years-in-spain': {
      title: 'Si naciste fuera, has vivido 8 años en España',
      met: 'Has vivido {have} en España con la nacionalidad y se piden {need}.',
      unmet: 'Has vivido {have} en España con la nacionalidad. Se piden {need}.',
      change: 'Podrás pedirla cuando completes el tiempo.',
    },
    country: {
      title: 'Vuelves de un país con poca protección social',
      met: 'Vuelves de un país de la lista.',
      unmet: 'El país del que vuelves no está en la lista.',
      change: 'Mira la pensión no contributiva de jubilación.',
    },
    'no-pension': {
      title: 'No tienes derecho a otra pensión pública',
      met: 'No tienes derecho a otra pensión pública.',
      unmet: 'Tienes derecho a otra pensión pública.',
      change: 'Pide esa otra pensión.',
    },
  },
  lines: { ...lineWords, month: 'Cada una de las 12 pagas' },
  periods: {},
  documents: {
    ...documentWords,
    passport: {
      name: 'Pasaporte o DNI',
      why: 'Dice que tienes la nacionalidad española.',
      hint: 'Si naciste fuera, añade el certificado de nacimiento con la nacionalidad de origen.',
    },
    'return-certificate': {
      name: 'Baja en el registro consular',
      why: 'Dice en qué país vivías y cuándo has vuelto.',
      hint: 'La da el consulado del país donde vivías.',
    },
  },
  duties: {
    'proof-of-life': {
      title: 'Presentar la fe de vida y los ingresos',
      text: 'Prueba que vives y declara tus ingresos de este año.',
      missed: 'La pensión se acaba.',
    },
  },
};
