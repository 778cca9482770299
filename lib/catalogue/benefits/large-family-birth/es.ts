import { householdWords, personWords } from '../../facts/words.es';
import type { WordsOf } from '../../kernel';
import { documentWords, factWords } from '../birth-and-childcare/shared.es';
import { nextSteps } from '../care-serious-illness/shared.es';
import type { largeFamilyBirth } from '.';
import { grantDocumentWords, grantRequirementWords } from './shared.es';

export const es: WordsOf<typeof largeFamilyBirth> = {
  title: 'Pago único por nacimiento en familias numerosas, monoparentales o con un progenitor con discapacidad',
  act: 'el pago único por nacimiento o adopción',
  summary: 'Un pago de 1.000 euros por el nacimiento o la adopción, si vuestros ingresos no pasan de un límite.',
  page: {
    who: [
      'Familias numerosas, o que lo son desde este nacimiento.',
      'Familias con una sola persona progenitora que vive con el menor y lo mantiene sola.',
      'Familias en las que la madre o el padre tiene una discapacidad del 65 % o más.',
    ],
    get: [
      '1.000,00 € de una vez, por cada hijo nacido o adoptado.',
      'Si pasáis un poco del límite, se paga la diferencia. Menos de 10,00 € no se paga.',
    ],
    need: [
      'Vivir de forma legal en España, y que el nacimiento o la adopción sea aquí.',
      'En 2026, no ingresar más de 15.356,00 € al año con un hijo. Sube un 15 % por cada hijo más.',
      'Una familia numerosa con tres hijos: 23.109,00 €, y 3.745,00 € más por cada hijo desde el cuarto.',
      'Que nadie de la familia tenga derecho a una ayuda igual de otro régimen público.',
    ],
    know: [
      'Si vivís juntos, se suman los ingresos de los dos.',
      'Se puede cobrar a la vez que el pago por parto múltiple y que la asignación por hijo con discapacidad.',
      'Solo lo cobra uno de los dos. Hay 5 años para pedirlo.',
    ],
    next: [...nextSteps, 'Cobras de una vez.'],
    guide: [
      'La guía «Tus derechos de Seguridad Social en España» (julio de 2023) dice 1.000 € con ingresos bajo un límite. Si pasáis del límite por menos de 1.000 €, se paga la diferencia (LGSS, artículo 358.2).',
    ],
  },
  granted: ['Esta ayuda está exenta del IRPF (Ley 35/2006, art. 7.h).'],
  minutes: 6,
  tasks: { family: 'Tu familia', means: 'Vuestra situación', payment: 'Dónde cobras' },
  steps: {
    event: 'El nacimiento o la adopción',
    place: 'Dónde ha sido',
    children: 'Los menores',
    charge: 'Hijos a cargo',
    'large-family': 'Familia numerosa',
    parents: 'Progenitores',
    disability: 'Discapacidad',
    income: 'Vuestros ingresos',
    residence: 'Tu residencia',
    elsewhere: 'Otras prestaciones',
    account: 'Tu cuenta',
  },
  facts: {
    situation: factWords.situation,
    eventDate: factWords.eventDate,
    bornInSpain: householdWords.bornInSpain,
    children: factWords.children,
    childrenInCharge: householdWords.childrenInCharge,
    largeFamily: householdWords.largeFamily,
    soleSupporter: {
      name: 'Vive con el menor y lo mantiene en solitario',
      label: '¿Vives con el menor y lo mantienes sin ayuda de otro progenitor?',
      hint: 'Es lo que la ley llama familia monoparental.',
      missing: 'Di si mantienes al menor en solitario',
    },
    parentDisability65: {
      name: 'Progenitor con discapacidad del 65 % o más',
      label: '¿Tiene la madre o el padre una discapacidad del 65 % o más?',
      missing: 'Di si la madre o el padre tiene una discapacidad del 65 % o más',
    },
    parentsIncomeLastYear: householdWords.parentsIncomeLastYear,
    resident: personWords.resident,
    sameBenefitElsewhere: householdWords.sameBenefitElsewhere,
    iban: personWords.iban,
  },
  checks: { 'fewer-in-charge': 'Cuenta también a los menores de este nacimiento o adopción' },
  requirements: {
    ...grantRequirementWords,
    family: {
      title: 'Sois una familia de las que tienen derecho',
      met: 'Sois familia numerosa o monoparental, o un progenitor tiene una discapacidad del 65 % o más.',
      unmet: 'No sois familia numerosa ni monoparental, ni un progenitor tiene una discapacidad del 65 % o más.',
      change: 'Dos hijos bastan si uno tiene una discapacidad del 33 % o más. Pide el título en tu comunidad.',
    },
    income: {
      title: 'Vuestros ingresos',
      met: 'Ingresasteis {have}. El límite es {limit}, y se paga una parte hasta {need}.',
      unmet: 'Ingresasteis {have}. El límite es {limit}, y solo se paga una parte hasta {need}.',
      change: 'Si hay ingresos que no cuentan, como otras ayudas familiares, cuéntanoslo.',
    },
  },
  lines: {
    'each-child': 'Importe por cada hijo',
    children: 'Hijos nacidos o adoptados',
    limit: 'Límite de ingresos de tu familia',
    'taken-off': 'Lo que se quita por pasar del límite',
    grant: 'Lo que cobras',
  },
  periods: {},
  documents: {
    ...grantDocumentWords,
    'family-book': documentWords['family-book'],
    'court-decision': {
      ...documentWords['court-decision'],
      name: 'Resolución de adopción',
      why: 'Acredita la adopción y su fecha.',
    },
    'large-family-title': {
      name: 'Título de familia numerosa',
      why: 'Acredita que sois familia numerosa.',
      hint: 'Lo da tu comunidad autónoma. Si pasáis a serlo ahora, basta el libro de familia con todos los hijos.',
    },
    'disability-certificate': {
      name: 'Certificado de discapacidad de la madre o del padre',
      why: 'Acredita el 65 % o más.',
      hint: 'Lo da tu comunidad autónoma.',
    },
    'income-statement': {
      name: 'Declaración de ingresos del año anterior',
      why: 'Con ella vemos si pasáis del límite.',
      hint: 'Si nos dejas consultar a Hacienda, no hace falta enviarla.',
    },
  },
};
