/** Enough for its owner to know the mailbox, not enough for a stranger to write to it: 'marta@correo.es' → 'm•••@c•••.es'. */
export const maskEmail = (email: string): string => {
  const [name = '', domain = ''] = email.split('@');
  const end = domain.includes('.') ? `.${domain.split('.').at(-1)}` : '';
  return `${[...name][0] ?? ''}•••@${[...domain][0] ?? ''}•••${end}`;
};
