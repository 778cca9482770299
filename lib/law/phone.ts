const MAX_TYPED = 40;
const MOBILE = /^[67]\d{8}$/;
const E164 = /^\+[1-9]\d{7,14}$/;

/**
 * A telephone that can get messages, in E.164: Spanish mobiles with or without prefix ('600 11 12 22' → '+34600111222'),
 * others with theirs. Null for anything else, a Spanish landline too.
 */
export const parsePhone = (text: string): string | null => {
  if (text.length > MAX_TYPED) return null;
  const typed = text
    .normalize('NFKC')
    .replace(/[\p{Z}\p{Pd}\p{Cf}\s./()]/gu, '')
    .replace(/^00/, '+');
  const value = MOBILE.test(typed) ? `+34${typed}` : typed;
  if (!E164.test(value)) return null;
  return value.startsWith('+34') && !MOBILE.test(value.slice(3)) ? null : value;
};

/** '+34600111222' → '•••••222'. */
export const maskPhone = (phone: string): string => `•••••${phone.slice(-3)}`;
