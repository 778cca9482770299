/** Words shared by the two single payments at birth. */
export const grantRequirementWords = {
  'birth-or-adoption': {
    title: 'It is a birth or an adoption',
    met: 'It is a birth or an adoption.',
    unmet: 'Fostering gives no right to this payment.',
    change: 'If you adopt the child, you can ask for it then.',
  },
  'in-spain': {
    title: 'It happened in Spain',
    met: 'It was in Spain, or the child came at once to live here.',
    unmet: 'It was outside Spain and the child did not come at once.',
    change: 'If the child lives here with you now, tell us since when.',
  },
  resident: {
    title: 'You live lawfully in Spain',
    met: 'You have said that you live in Spain.',
    unmet: 'You have said that you do not live in Spain.',
    change: 'If your company has sent you abroad and you still contribute here, tell us.',
  },
  'not-elsewhere': {
    title: 'You do not have the same benefit elsewhere',
    met: 'You have said that you do not.',
    unmet: 'You have a right to the same benefit from another public scheme.',
    change: 'Ask for it there.',
  },
} as const;

export const grantDocumentWords = {
  identity: {
    name: 'Identity document of both parents',
    why: 'It proves who you are.',
    hint: 'We have yours if you signed in with Cl@ve. Send that of the other parent.',
  },
  'residence-proof': {
    name: 'Certificate of the municipal register',
    why: 'It proves that you live in Spain.',
    hint: 'Not needed if you let us consult it.',
  },
} as const;
