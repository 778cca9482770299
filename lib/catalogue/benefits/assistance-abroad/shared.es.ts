import { assistanceWords, personWords } from '../../facts/words.es';

/** Palabras de las ayudas a españoles en el exterior y retornados. */
export const emigrantWords = {
  claimDate: assistanceWords.claimDate,
  birthDate: personWords.birthDate,
  spanishByOrigin: {
    name: 'Español o española de origen',
    label: '¿Eres español o española de origen?',
    hint: 'Lo eres si tu padre o tu madre lo eran cuando naciste, aunque nacieras fuera.',
    missing: 'Di si eres español o española de origen',
  },
  applicantBornInSpain: {
    name: 'Nacimiento en España',
    label: '¿Naciste en España?',
    missing: 'Di si naciste en España',
  },
  yearsInSpainAsSpaniard: {
    name: 'Años vividos en España con nacionalidad española',
    label: '¿Cuántos años has vivido en España con la nacionalidad española?',
    hint: 'Los años completos antes de esta solicitud.',
    missing: 'Escribe cuántos años has vivido en España',
  },
  household: assistanceWords.household,
  ownIncomeThisYear: {
    ...assistanceWords.ownIncomeThisYear,
    hint: 'Lo que esperas cobrar de enero a diciembre, también de tu país. Si tienes bienes que no dan nada, suma el 2 % de su valor, menos tu casa.',
  },
} as const;

export const originWords = {
  title: 'Eres español o española de origen',
  met: 'Has dicho que lo eres de origen.',
  unmet: 'Es solo para quien tiene la nacionalidad española de origen.',
  change: 'Pregunta en tu consulado si puedes acreditarla.',
} as const;
