/** Who walks the matrix. */
export const walkers = [
  'nobody',
  'password', // the owner with the password alone
  'owner',
  'other', // another citizen
  'representative', // for the owner: family matters, with notifications
  'without-notices', // the same power without notifications
  'out-of-scope', // for the owner, in retirement
  'expired',
  'revoked',
  'caseworker', // of the case
  'elsewhere', // caseworker of another body
  'supervisor',
  'auditor',
  'registrar',
  'editor',
  'administrator',
  'company', // principal user of the company
  'company-reader',
  'other-company', // principal user of another company
] as const;
export type Walker = (typeof walkers)[number];

/** What somebody gets: in, asked to sign in or for the second factor, told that the power ended, refused, or nothing there. */
export type Outcome = 'in' | 'sign-in' | 'code' | 'ended' | 'refused' | 'hidden';
export type Expected = Readonly<Record<Walker, Outcome>>;

const allOf = (outcome: Outcome): Expected =>
  Object.fromEntries(walkers.map((walker) => [walker, outcome])) as Expected;
const only = (base: Expected, changes: Partial<Record<Walker, Outcome>>): Expected => ({ ...base, ...changes });
const each = (names: readonly Walker[], outcome: Outcome) =>
  Object.fromEntries(names.map((walker) => [walker, outcome])) as Partial<Record<Walker, Outcome>>;
const endedPowers = each(['expired', 'revoked'], 'ended');

/** Everybody, signed in or not. */
export const anybody = allOf('in');
export const nobodyAtAll = allOf('hidden');
/** Any session, in whatever name. */
export const anySession = only(anybody, { nobody: 'sign-in', ...endedPowers });
/** A session of both factors, for themselves or for whom they act. */
export const bothFactors = only(anySession, { password: 'code' });
/** A session of both factors, always in the own name. */
export const ownName = only(anybody, { nobody: 'sign-in', password: 'code' });
/** Any session, always in the own name. */
export const anySessionOwnName = only(anybody, { nobody: 'sign-in' });

/** Nobody has it: whoever would get in finds nothing. */
export const noneOf = (expected: Expected): Expected =>
  Object.fromEntries(
    walkers.map((walker) => [walker, expected[walker] === 'in' ? 'hidden' : expected[walker]]),
  ) as Expected;
/** The owner and whoever represents them in family matters. */
export const ofCase = only(noneOf(bothFactors), each(['owner', 'representative', 'without-notices'], 'in'));
/** The owner and the representative whose power covers notifications. */
export const ofNotification = only(ofCase, { 'without-notices': 'hidden' });
/** The case of the owner: its person, their representatives, and the staff of its body who may look at it. */
export const ofCaseOrOffice = only(ofCase, each(['caseworker', 'supervisor', 'auditor'], 'in'));
/** Staff with one of these roles, wherever they work. */
export const staff = (...names: readonly Walker[]): Expected => only(noneOf(ownName), each(names, 'in'));
/** What belongs to the company: its users, whatever their role, or the principal alone. */
export const ofCompany = only(noneOf(ownName), each(['company', 'company-reader'], 'in'));
export const ofCompanyPrincipal = only(noneOf(ownName), { company: 'in' });
/** A power between the owner and the representative, in the own name of either. */
export const ofPower = only(noneOf(ownName), each(['owner', 'representative'], 'in'));

/** Whoever acts with a power that does not reach it is told so, by a form; a page is not there. */
export const outOfReach = each(['representative', 'without-notices', 'out-of-scope'], 'refused');
/** What belongs to the owner, beyond every power of this walk. */
export const ofOwnerAlone = only(noneOf(bothFactors), { owner: 'in' });
/** One's own page, which no power of this walk reaches. */
export const ownPageOnly = only(bothFactors, each(['representative', 'without-notices', 'out-of-scope'], 'hidden'));

/**
 * The same for a form or a file: it has no page to ask for the second factor, so a password is not enough and there is
 * nothing there.
 */
export const withoutPages = (expected: Expected): Expected =>
  Object.fromEntries(
    walkers.map((walker) => [walker, expected[walker] === 'code' ? 'hidden' : expected[walker]]),
  ) as Expected;
/** The same for a file, which never leads to a page: without a session there is nothing there. */
export const file = (expected: Expected): Expected =>
  Object.fromEntries(
    walkers.map((walker) => [
      walker,
      ['code', 'sign-in', 'ended'].includes(expected[walker]) ? 'hidden' : expected[walker],
    ]),
  ) as Expected;
export const but = only;
