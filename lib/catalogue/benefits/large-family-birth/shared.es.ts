/** Palabras comunes de los dos pagos únicos por nacimiento. */
export const grantRequirementWords = {
  'birth-or-adoption': {
    title: 'Es un nacimiento o una adopción',
    met: 'Es un nacimiento o una adopción.',
    unmet: 'El acogimiento no da derecho a este pago.',
    change: 'Si adoptas al menor, podrás pedirlo entonces.',
  },
  'in-spain': {
    title: 'Ha sido en España',
    met: 'Ha sido en España, o el menor ha venido enseguida a vivir aquí.',
    unmet: 'Ha sido fuera de España y el menor no ha venido enseguida.',
    change: 'Si ya vive aquí con vosotros, cuéntanos desde cuándo.',
  },
  resident: {
    title: 'Vives en España de forma legal',
    met: 'Has dicho que vives en España.',
    unmet: 'Has dicho que no vives en España.',
    change: 'Si tu empresa te ha enviado fuera y sigues cotizando aquí, cuéntanoslo.',
  },
  'not-elsewhere': {
    title: 'No tenéis la misma ayuda de otro régimen',
    met: 'Has dicho que no la tenéis.',
    unmet: 'Tenéis derecho a una ayuda igual de otro régimen público.',
    change: 'Pídela en ese régimen.',
  },
} as const;

export const grantDocumentWords = {
  identity: {
    name: 'Documento de identidad de los dos progenitores',
    why: 'Acredita quiénes sois.',
    hint: 'El tuyo ya lo tenemos si entras con Cl@ve. Envía el del otro progenitor.',
  },
  'residence-proof': {
    name: 'Certificado de empadronamiento',
    why: 'Acredita que vivís en España.',
    hint: 'Si nos dejas consultarlo, no hace falta enviarlo.',
  },
} as const;
