import { getProcedure } from '@/lib/catalogue/registry';
import { newDebt } from '../debts';
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
    | 'number'
    | 'opened'
    | 'together'
    | 'fact'
    | 'requirement'
    | 'answering'
    | 'request'
    | 'statement'
    | 'csv'
    | 'power'
    | 'organisation'
    | 'submission'
    | 'schoolAccount'
    | 'settlement'
    | 'model'
    | 'registration'
    | 'communication'
    | 'news'
    | 'debt'
    | 'companyDebt',
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

const DIGITS = 'e2e'.padEnd(16, '0');
let companies = 0;
/** An organisation with a principal user, a reader, a file that was checked and not sent, and a settlement with its invoice. */
const newCompany = async (nif: string) => {
  const mark = ++companies;
  const id = (name: string) => `${DIGITS}${name}${mark}`.padEnd(28, '0');
  const [principal, reader] = [await newCitizen({ givenName: 'Sara' }), await newCitizen({ givenName: 'Teo' })];
  const ids = { organisation: id('org'), submission: id('sub'), schoolAccount: id('acc'), settlement: id('set') };
  await rows(
    `INSERT INTO "Organisation" (id, nif, name, kind, proof, "proofReference", "registeredById", "registeredAt")
     VALUES ($1, $2, 'LIBRERÍA LUNA SL', 'company', 'deed', '1', $3, now()) ON CONFLICT (nif) DO UPDATE SET nif = EXCLUDED.nif || 'x'`,
    [ids.organisation, `${nif}${mark}`, principal.id],
  );
  for (const [person, role] of [
    [principal, 'principal'],
    [reader, 'reader'],
  ] as const)
    await rows(
      `INSERT INTO "Membership" (id, "organisationId", "idNumber", email, role, "personId", "invitedById", "invitedAt", "acceptedAt")
       VALUES ($1, $2, $3, $4, $5::"MembershipRole", $6, $6, now(), now())`,
      [id(role.slice(0, 4)), ids.organisation, person.idNumber, person.email, role, person.id],
    );
  await rows(
    `INSERT INTO "Submission" (id, kind, "organisationId", "fileName", file, sha256, "createdById", "createdAt")
     VALUES ($1, 'company-certificate', $2, 'plantilla.csv', 'x', repeat('a', 64), $3, now())`,
    [ids.submission, ids.organisation, principal.id],
  );
  await rows(
    `INSERT INTO "ContributionAccount" (id, ccc, regime, place, "holderId") VALUES ($1, $2, 'school_insurance', 'Colegio', $3)`,
    [ids.schoolAccount, `2899999${String(mark).padStart(4, '0')}`, ids.organisation],
  );
  await rows(
    `INSERT INTO "SchoolSettlement" (id, "accountId", "holderId", "courseYear", stage, "enrolmentEnd", "dueOn", state, "openedById", "openedAt")
     VALUES ($1, $2, $3, 2026, 'secondary', '2026-09-30', '2026-10-31', 'invoiced', $4, now())`,
    [ids.settlement, ids.schoolAccount, ids.organisation, principal.id],
  );
  await rows(
    `INSERT INTO "SchoolInvoice" (id, "settlementId", reference, students, fees, premium, rate, surcharge, total, iban, "issuedId", "issuedAt", "validUntil")
     VALUES ($1, $2, $1, 1, 112, 2, 0, 0, 110, 'ES00', $1, now(), '2026-10-31')`,
    [id('inv'), ids.settlement],
  );
  return { ids, principal, reader };
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
  // Its request lapsed: it is seen, may still be answered, and nothing a walker sends lengthens it.
  const request = await row<{ id: string }>(
    `UPDATE "DocumentRequest" SET state = 'lapsed', "notifiedOn" = current_date - 30, "dueOn" = current_date - 9 WHERE "caseId" = $1 RETURNING id`,
    [before.caseId],
  );
  const statement = 'e2estatement'.padEnd(24, '0');
  await rows(
    `INSERT INTO "DocumentStatement" (id, "caseId", kind, statement, reason, "madeById", "madeAt", "entryId")
     SELECT $1, $2, 'family-book', 'cannot_get', 'No llega.', $3, now(), e.id FROM "RegisterEntry" e WHERE e."caseId" = $2`,
    [statement, before.caseId, marta.id],
  );
  const draft = await readyDraft(owner, BIRTH);
  const spareDraft = await readyDraft(owner, 'dependent-child');
  const together = 'e2etogether'.padEnd(24, '0');
  await rows(`UPDATE "Case" SET "togetherId" = $1 WHERE id = $2`, [together, draft]);
  const entry = await row<{ id: string; number: string; receipt: string; csv: string }>(
    `SELECT e.id, e.number, i.id AS receipt, i.csv FROM "RegisterEntry" e JOIN "IssuedDocument" i ON i."entryId" = e.id WHERE e."caseId" = $1`,
    [asked.caseId],
  );
  // A paper that was presented, and is the owner's to read.
  const document = 'e2edocument'.padEnd(24, '0');
  await rows(
    `INSERT INTO "Document" (id, "caseId", kind, name, "mediaType", size, sha256, "storageKey", state, "uploadedById", "uploadedAt", "entryId")
     SELECT $1, $2, 'other', 'Papel.pdf', 'application/pdf', i.size, i.sha256, i."storageKey", 'safe', $3, now(), $4
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
  const company = await newCompany('A58818501');
  const stranger = await newCompany('B12345674');
  // A paper of the helper that waits for the registry, and a record of how the owner was registered.
  const model = 'e2emodel'.padEnd(24, '0');
  await rows(
    `INSERT INTO "Power" (id, "granterId", "agentId", kind, origin, state, "askedById", "askedAt", until)
     VALUES ($1, $2, $3, 'procedure', 'model', 'to_check', $3, now(), now() + interval '1 year')`,
    [model, marta.id, helper.person.id],
  );
  const registrar = await newStaff('registrar');
  const registration = 'e2eregistration'.padEnd(24, '0');
  await rows(
    `INSERT INTO "Registration" (id, "personId", method, level, at, "byId", "issuedId") VALUES ($1, $2, 'desk', 'advanced', now(), $3, $4)`,
    [registration, marta.id, registrar.id, entry.receipt],
  );
  const { id: news } = await row<{ id: string }>(`SELECT id FROM "News" WHERE slug = 'new-design'`);
  const communication = 'e2ecommunication'.padEnd(24, '0');
  await rows(
    `INSERT INTO "Communication" (id, "personId", "caseId", kind, "dedupeKey", locale, sheet, "sentAt")
     VALUES ($1, $2, $3, 'document-returned', $1, 'es', '{"title": "Aviso", "lead": "", "sections": []}', now())`,
    [communication, marta.id, asked.caseId],
  );
  const { id: debt } = await newDebt({ personId: marta.id }, { principal: 300_00, dueIn: -40 });
  const { id: companyDebt } = await newDebt(
    { organisationId: company.ids.organisation },
    { principal: 300_00, dueIn: -40, kind: 'company' },
  );
  const world: World = {
    draft,
    spareDraft,
    step: getProcedure(BIRTH).procedure.steps[0]?.id ?? '',
    caseId: asked.caseId,
    entry: entry.id,
    number: entry.number,
    receipt: entry.receipt,
    csv: entry.csv,
    document,
    notification: asked.notificationId,
    opened: before.notificationId,
    together,
    answering: before.caseId,
    request: request.id,
    statement,
    fact: getProcedure(BIRTH).procedure.eventDate,
    requirement: getProcedure(BIRTH).procedure.requirements.find(({ appliesIf }) => !appliesIf)?.id ?? '',
    power: helper.power,
    ...company.ids,
    model,
    registration,
    communication,
    news,
    debt,
    companyDebt,
  };
  // The owner signs often in this walk; the bound of five codes is not what it looks at.
  await rows(`UPDATE "OneTimeCode" SET "createdAt" = 'epoch' WHERE "personId" = $1`, [marta.id]);
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
    registrar: await inOwnName(registrar),
    editor: await inOwnName(await newStaff('editor')),
    administrator: await inOwnName(await newStaff('administrator')),
    company: await inOwnName(company.principal),
    'company-reader': await inOwnName(company.reader),
    'other-company': await inOwnName(stranger.principal),
  };
  return { world, who };
};
