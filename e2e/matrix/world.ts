import { getProcedure } from '@/lib/catalogue/registry';
import { csrfOf, newCitizen, newPower, newSession, newStaff, type Person, row, rows } from '../office-database';
import { callerFor, caseWithRequest, readyDraft } from '../quick-case';
import type { Walker } from './expected';

export const BIRTH = 'birth-and-childcare';
type Who = { readonly token: string | null; readonly csrf: string; readonly person: Person | null };
export type World = Readonly<
  Record<
    | 'draft'
    | 'spareDraft'
    | 'step'
    | 'caseId'
    | 'entry'
    | 'receipt'
    | 'document'
    | 'notification'
    | 'opened'
    | 'together'
    | 'fact'
    | 'csv'
    | 'power',
    string
  >
>;

/** A session that acts with a power, whatever became of it. */
const actingWith = async (agent: Person, power: string): Promise<Who> => {
  const token = await newSession(agent.id);
  await rows(`UPDATE "Session" SET "powerId" = $1 WHERE "personId" = $2`, [power, agent.id]);
  return { token, csrf: csrfOf(token, power), person: agent };
};
const inOwnName = async (person: Person, level?: 'low'): Promise<Who> => {
  const token = await newSession(person.id, level);
  return { token, csrf: csrfOf(token), person };
};

/** The owner’s things and everybody who comes near them. */
export const makeWorld = async (baseURL: string) => {
  const [marta, pilar] = [await newCitizen({ givenName: 'Marta' }), await newStaff('caseworker', 'Pilar')];
  const [owner, caseworker] = [await callerFor(baseURL, marta), await callerFor(baseURL, pilar)];
  const asked = await caseWithRequest(owner, caseworker);
  const before = await caseWithRequest(owner, caseworker);
  await rows(`UPDATE "Notification" SET "openedAt" = now(), "openedById" = $1 WHERE id = $2`, [
    marta.id,
    before.notificationId,
  ]);
  const draft = await readyDraft(owner, BIRTH);
  const spareDraft = await readyDraft(owner, 'dependent-child');
  const together = 'e2etogether'.padEnd(24, '0');
  await rows(`UPDATE "Case" SET "togetherId" = $1 WHERE id = $2`, [together, draft]);
  const entry = await row<{ id: string; receipt: string; csv: string }>(
    `SELECT e.id, i.id AS receipt, i.csv FROM "RegisterEntry" e JOIN "IssuedDocument" i ON i."entryId" = e.id WHERE e."caseId" = $1`,
    [asked.caseId],
  );
  // A paper that was presented, and is the owner's to read.
  const document = 'e2edocument'.padEnd(24, '0');
  await rows(
    `INSERT INTO "Document" (id, "caseId", kind, name, "mediaType", size, sha256, "storageKey", state, "uploadedById", "uploadedAt", "entryId")
     SELECT $1, $2, 'other', 'Papel.pdf', 'application/pdf', i.size, i.sha256, i."storageKey" || '#', 'safe', $3, now(), $4
     FROM "IssuedDocument" i WHERE i."storageKey" IS NOT NULL LIMIT 1`,
    [document, asked.caseId, marta.id, entry.id],
  );
  const agent = async (more: Parameters<typeof newPower>[2]) => {
    const person = await newCitizen({ givenName: 'Ana' });
    return { person, power: await newPower(marta, person, more) };
  };
  const family = { kind: 'matter' as const, topics: ['family'] };
  const helper = await agent({ ...family, notifications: true });
  const quiet = await agent(family);
  const outside = await agent({ kind: 'matter', topics: ['retirement'], notifications: true });
  const late = await agent(family);
  await rows(`UPDATE "Power" SET until = now() - interval '40 days' WHERE id = $1`, [late.power]);
  const gone = await agent(family);
  await rows(`UPDATE "Power" SET state = 'revoked', "endedAt" = now() WHERE id = $1`, [gone.power]);
  const elsewhere = await newStaff('caseworker', 'Luis');
  await rows(`UPDATE "Staff" SET body = 'ISM' WHERE "personId" = $1`, [elsewhere.id]);
  const world: World = {
    draft,
    spareDraft,
    step: getProcedure(BIRTH).procedure.steps[0]?.id ?? '',
    caseId: asked.caseId,
    entry: entry.id,
    receipt: entry.receipt,
    csv: entry.csv,
    document,
    notification: asked.notificationId,
    opened: before.notificationId,
    together,
    fact: getProcedure(BIRTH).procedure.eventDate,
    power: helper.power,
  };
  const who: Record<Walker, Who> = {
    nobody: { token: null, csrf: 'none', person: null },
    password: await inOwnName(marta, 'low'),
    owner: await inOwnName(marta),
    other: await inOwnName(await newCitizen({ givenName: 'Luis' })),
    representative: await actingWith(helper.person, helper.power),
    'without-notices': await actingWith(quiet.person, quiet.power),
    'out-of-scope': await actingWith(outside.person, outside.power),
    expired: await actingWith(late.person, late.power),
    revoked: await actingWith(gone.person, gone.power),
    caseworker: await inOwnName(pilar),
    elsewhere: await inOwnName(elsewhere),
    supervisor: await inOwnName(await newStaff('supervisor')),
    auditor: await inOwnName(await newStaff('auditor')),
    registrar: await inOwnName(await newStaff('registrar')),
    editor: await inOwnName(await newStaff('editor')),
  };
  return { world, who };
};
