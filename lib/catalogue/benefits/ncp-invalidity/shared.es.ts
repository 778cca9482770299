import { assistanceWords, personWords } from '../../facts/words.es';

/** Palabras que comparten las dos pensiones no contributivas. */
export const factWords = {
  claimDate: assistanceWords.claimDate,
  birthDate: personWords.birthDate,
  resident: personWords.resident,
  lastTwoYearsInSpain: assistanceWords.lastTwoYearsInSpain,
  household: assistanceWords.household,
  ownIncomeThisYear: {
    ...assistanceWords.ownIncomeThisYear,
    hint: 'Sueldos, otras pensiones, alquileres e intereses, de enero a diciembre. No cuentes la pensión no contributiva, la ayuda por hijo a cargo ni las de dependencia.',
  },
  otherBeneficiaries: {
    name: 'Otras pensiones no contributivas en casa',
    label: '¿Cuántos familiares de tu casa cobran una pensión no contributiva?',
    hint: 'Cuenta a tu cónyuge, padres, hijos, hermanos, abuelos y nietos. Escribe 0 si no la cobra nadie.',
    missing: 'Escribe cuántos familiares la cobran, o 0',
  },
  relativesIncomeThisYear: {
    name: 'Ingresos de este año de la familia en casa',
    label: '¿Cuánto ingresan este año esos familiares, entre todos y antes de impuestos?',
    hint: 'De enero a diciembre. No cuentes tus ingresos, las pensiones no contributivas, ni a suegros, cuñados o pareja de hecho.',
    missing: 'Escribe lo que ingresan tus familiares, o 0',
  },
  iban: personWords.iban,
} as const;

export const stepWords = {
  claim: 'Tu solicitud',
  birth: 'Tu edad',
  resident: 'Dónde vives',
  years: 'Tus años en España',
  household: 'Con quién vives',
  relatives: 'Los ingresos de tu familia en casa',
  'own-income': 'Tus ingresos',
  account: 'Tu cuenta',
} as const;

export const taskWords = { you: 'Sobre ti', income: 'Tu casa y tus ingresos', payment: 'Dónde cobras' } as const;

export const requirementWords = {
  resident: {
    title: 'Vives en España de forma legal',
    met: 'Has dicho que vives en España de forma legal.',
    unmet: 'Solo se paga a quien vive en España de forma legal.',
    change: 'Podrás pedirla cuando vivas aquí con residencia legal.',
  },
  'last-two-years': {
    title: 'Has vivido aquí los dos últimos años',
    met: 'Has vivido en España los dos años anteriores a la solicitud.',
    unmet: 'Los dos años anteriores a la solicitud tienen que ser seguidos y en España.',
    change: 'Podrás pedirla cuando lleves dos años seguidos aquí.',
  },
  'own-income': {
    title: 'Tus ingresos son menores que la pensión',
    met: 'Tus ingresos de este año son {have} y tienen que ser menos de {need}.',
    unmet: 'Tus ingresos de este año son {have}. Tienen que ser menos de {need}.',
    change: 'Si tus ingresos bajan, puedes pedirla de nuevo.',
  },
  'unit-income': {
    title: 'Los ingresos de tu familia en casa no pasan del límite',
    met: 'Con tu familia en casa sois {people}, y este año ingresáis {have} entre todos. El límite es {need}.',
    unmet:
      'Con tu familia en casa sois {people}, y este año ingresáis {have} entre todos. Tiene que ser menos de {need}.',
    change: 'Si cambia quién vive contigo o lo que ganáis, puedes pedirla de nuevo.',
  },
} as const;

export const documentWords = {
  'residence-certificate': {
    name: 'Certificado de empadronamiento',
    why: 'Dice cuánto tiempo has vivido en España y dónde.',
    hint: 'El histórico, que da tu ayuntamiento. Si no tienes nacionalidad española, añade tu permiso de residencia.',
  },
  'income-proof': {
    name: 'Justificante de ingresos',
    why: 'La pensión depende de lo que tienes.',
    hint: 'Nóminas, pensiones, intereses o alquileres. Si no tienes nada, una declaración tuya.',
  },
  'household-statement': {
    name: 'Declaración de las personas con las que vives',
    why: 'Cuentan tu cónyuge y tus familiares hasta hermanos, abuelos y nietos.',
    hint: 'Con sus documentos de identidad y los justificantes de sus ingresos.',
  },
} as const;

export const lineWords = {
  'full-pension': 'Pensión de un año antes de mirar los ingresos',
  'own-income-cut': 'Se resta por tus ingresos, lo que pasa del 35 % de la pensión',
  'unit-cut': 'Se resta por los ingresos de tu familia en casa',
  'pension-year': 'Pensión de un año',
  month: 'Cada una de las 14 pagas',
} as const;

export const knowWords = [
  'La gestiona tu comunidad autónoma, o el IMSERSO en Ceuta y Melilla.',
  'Si cambian tus ingresos o quién vive contigo, tienes 30 días para decirlo.',
  'En los tres primeros meses de cada año declaras los ingresos de tu casa.',
  'Los ingresos de suegros, cuñados y pareja de hecho no cuentan, aunque viváis juntos.',
] as const;

export const nextWords = [
  'Te damos el justificante al momento.',
  'Comprobamos tus datos y, si falta algo, te lo pedimos. Tienes 10 días hábiles.',
  'La respuesta llega en 90 días como mucho. Si no llega, cuenta como un no y puedes reclamar.',
  'Si se aprueba, la cobras desde el día 1 del mes siguiente a la solicitud. Cada 1 de enero pasa a la cifra del año nuevo.',
] as const;

export const guideWords = [
  'La guía europea de julio de 2023 habla de parientes «hasta el segundo grado de afinidad». La ley cuenta al cónyuge y a los parientes de sangre hasta el segundo grado (LGSS art. 363.4).',
  'La guía dice 6.784,54 € al año. Es la cifra de 2023: en 2024 fueron 7.250,60 €, en 2025 7.905,80 € y en 2026 son 8.803,20 €.',
] as const;

export const dutyWords = {
  changes: {
    title: 'Decir lo que cambia',
    text: 'Di cualquier cambio de convivencia, estado civil, residencia o ingresos.',
    missed: 'Tendrías que devolver lo cobrado de más desde el mes siguiente al cambio.',
  },
  income: {
    title: 'Declarar los ingresos del año anterior',
    text: 'Declara los ingresos de todas las personas con las que vives.',
    missed: 'Te lo pediríamos otra vez. Sin respuesta, se suspende el pago de la pensión.',
  },
};
