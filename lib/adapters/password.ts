import 'server-only';
import { hash, verify } from '@node-rs/argon2';

// OWASP's second profile for argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const CURRENT = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`;
// Nobody's password is longer (password-rules.ts); a megabyte in the field must not reach the hash.
const MOST_CHARACTERS = 1024;

/** Of a random password nobody knows: verifying against it costs what a real account costs (no user enumeration). */
export const DUMMY_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$ozxvy0fWGR4SZcENSaD0jQ$Orp1jpZF1FBQ0YD1hP88PCF0PNfdW2zf1xgeiJuO3aI';

const canonical = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => {
  if (password.length > MOST_CHARACTERS) throw new RangeError('Password too long');
  return hash(canonical(password), COST);
};

/** False for a wrong password and for a hash that cannot be read. Takes the same time for any password. */
export const verifyPassword = async (hashed: string, password: string): Promise<boolean> => {
  try {
    return (await verify(hashed, canonical(password.slice(0, MOST_CHARACTERS)))) && password.length <= MOST_CHARACTERS;
  } catch {
    return false;
  }
};

/** True when the hash was made with other parameters than today's: hash again at the next sign-in. */
export const needsRehash = (hashed: string): boolean => !hashed.startsWith(CURRENT);
