/** Words of the facts that the procedures of the self-employed share. */
export const selfEmployedWords = {
  changeRequestDate: {
    name: 'Día de la solicitud',
    label: '¿Qué día lo pides?',
  },
  selfEmployed: {
    name: 'De alta como autónomo',
    label: '¿Estás de alta como autónomo?',
    hint: 'Si entras con tu identidad, lo miramos en tu ficha.',
    missing: 'Di si estás de alta como autónomo',
  },
  coveredElsewhere: {
    name: 'Trabaja también en otro régimen',
    label: '¿Trabajas además por cuenta ajena?',
    hint: 'Ese trabajo ya te cubre la baja médica.',
    missing: 'Di si trabajas además por cuenta ajena',
  },
};

export const registeredWords = {
  title: 'Estás de alta como autónomo',
  met: 'Constas de alta en el régimen de autónomos.',
  unmet: 'No constas de alta en el régimen de autónomos.',
  change: 'Date de alta primero. Si trabajas en otro régimen, el cambio se pide allí.',
};
export const effectWords = { effect: 'Cuenta desde' };
