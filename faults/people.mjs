// The people of the fault tests and what they do, request by request over HTTP, as a browser without JavaScript does it.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import { askToSign, begin, fill } from '../bench/journeys.mjs';
import { codeOf, makePeople, signedIn } from '../bench/product.mjs';
import { sleep } from '../scripts/processes.mjs';

export const PROCEDURE = 'birth-and-childcare';

/** What a fault did not keep to; its sentence goes into the table. */
export class Broken extends Error {}
export const must = (holds, sentence) => {
  if (!holds) throw new Broken(sentence);
};

let made = 0;
const nextNumber = () => made++;

const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
const csrfOf = (office, token) =>
  hmac(hmac(office.env.APP_SECRET, 'e-office csrf'), `${token}:`).toString('base64url').slice(0, 32);

/** Signed-in people of their own. */
export const newPeople = async (office, count) => {
  const from = made;
  made += count;
  const ids = await makePeople(office.db, from, count);
  return Promise.all(ids.map((id) => person(office, id)));
};
const person = async (office, id) => {
  const browser = await signedIn(office, id, nextNumber());
  return { id, browser, csrf: csrfOf(office, browser.cookies.get('session')) };
};
/** A caseworker of the body that decides the procedure. */
export const newCaseworker = async (office) => {
  const [worker] = await newPeople(office, 1);
  await office.rows(
    `INSERT INTO "Staff" ("personId", roles, unit, province) VALUES ($1, '{caseworker}', 'EO-INSS-28-04', '28')`,
    [worker.id],
  );
  return worker;
};

/** One request and what the person learns from it; a broken connection is status 0. */
export const ask = async ({ browser }, method, path, sent) => {
  const started = performance.now();
  try {
    const { status, headers, body } = await browser.request(method, path, sent);
    const at = (headers.location ?? '').replace(/^https?:\/\/[^/]+/, '');
    return { status, at, headers, text: body.toString(), ms: performance.now() - started };
  } catch (error) {
    return { status: 0, at: '', headers: {}, text: String(error.message), ms: performance.now() - started };
  }
};
export const get = (who, path) => ask(who, 'GET', path);
export const post = (who, path, form) =>
  ask(who, 'POST', path, { body: new URLSearchParams({ csrf: who.csrf, locale: 'es', ...form }).toString() });

/** "Not now": 503 with the time to wait and words to read, never later than the ten seconds promised and what a busy machine adds. */
const PATIENCE_MS = 14_000;
export const isToldToWait = ({ status, headers, text, ms }) =>
  status === 503 && Number(headers['retry-after']) > 0 && /Inténtalo de nuevo/.test(text) && ms < PATIENCE_MS;

/** Milliseconds until a page that needs the database is right again. */
export const backAfter = async (who, { since = performance.now(), patience = 60_000, path = '/es/my/cases' } = {}) => {
  while (performance.now() - since < patience) {
    const { status, text } = await get(who, path);
    if (status === 200 && text.includes('</html>')) return performance.now() - since;
    await sleep(100);
  }
  throw new Broken(`no correct answer ${patience / 1000} s after the fault`);
};

let model;
/** People whose application is filled in, with the code to sign it in their hands. */
export const readyApplicants = async (office, count) => {
  const people = await newPeople(office, count);
  model ??= (await fill((await newPeople(office, 1))[0].browser)).split('/').at(-1);
  return Promise.all(
    people.map(async (one) => {
      const base = await begin(one.browser);
      const caseId = base.split('/').at(-1);
      await office.rows(
        `UPDATE "Case" c SET facts = m.facts, sources = m.sources, "laterDocuments" = m."laterDocuments", "eventDate" = m."eventDate"
         FROM "Case" m WHERE m.id = $1 AND c.id = $2`,
        [model, caseId],
      );
      return { ...one, base, caseId, form: await askToSign(one.browser, office.db, base) };
    }),
  );
};
/** Presents an application; acknowledged = the person was sent to a receipt. */
export const submit = async (applicant) => {
  const answer = await post(applicant, '/api/drafts/submit', applicant.form);
  const [, entryId] = /^\/es\/receipts\/([a-z0-9]+)$/.exec(answer.at) ?? [];
  return { ...answer, entryId };
};
/** The same click again and again, as a person does who got no answer. */
export const insist = async (act, { patience = 60_000 } = {}) => {
  const since = performance.now();
  for (;;) {
    const answer = await act();
    if (answer.status === 303 || performance.now() - since > patience) return answer;
    must(
      answer.status === 0 || isToldToWait(answer),
      `somebody was told ${answer.status} after ${answer.ms.toFixed(0)} ms: ${answer.text.slice(0, 120)}`,
    );
    await sleep(200);
  }
};

/** Every application once in the register with one receipt, and each answer given was true. */
export const assertRegisteredOnce = async (office, applicants, told) => {
  const rows = await office.rows(
    `SELECT c.id, c.state::text, count(DISTINCT e.id)::int AS entries, count(DISTINCT i.id)::int AS receipts, min(e.id) AS entry
     FROM "Case" c LEFT JOIN "RegisterEntry" e ON e."caseId" = c.id AND e.kind = 'application'
     LEFT JOIN "IssuedDocument" i ON i."entryId" = e.id AND i.kind = 'receipt' WHERE c.id = ANY($1) GROUP BY c.id`,
    [applicants.map(({ caseId }) => caseId)],
  );
  for (const [i, { caseId }] of applicants.entries()) {
    const row = rows.find(({ id }) => id === caseId);
    must(
      row?.entries === 1 && row.receipts === 1,
      `case ${caseId}: ${row?.entries} entries, ${row?.receipts} receipts`,
    );
    for (const entryId of told[i] ?? [])
      must(entryId === row.entry, `case ${caseId}: told ${entryId}, registered ${row.entry}`);
  }
};

/** A PDF nobody else has, of about so many bytes: most of them a comment before its last lines. */
export const newPdf = async (bytes = 40_000) => {
  const document = new PDFDocument({ compress: false });
  const chunks = [];
  document.on('data', (chunk) => chunks.push(chunk));
  document.text(`Prueba ${randomBytes(8).toString('hex')}`).end();
  await once(document, 'end');
  const whole = Buffer.concat(chunks);
  const end = whole.lastIndexOf('startxref');
  const noise = randomBytes(bytes / 2).toString('hex');
  return Buffer.concat([whole.subarray(0, end), Buffer.from(`%${noise}\n`), whole.subarray(end)]);
};
export const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** Uploads a file with a plain form; acknowledged = sent back to the page without a problem. */
export const upload = async (applicant, file, kind = 'other') => {
  const mark = `faults${randomBytes(8).toString('hex')}`;
  const page = `${applicant.base}/documents`;
  const fields = { csrf: applicant.csrf, locale: 'es', case: applicant.caseId, kind, page };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${mark}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${mark}\r\nContent-Disposition: form-data; name="file"; filename="prueba.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(parts.join('') + head), file, Buffer.from(`\r\n--${mark}--\r\n`)]);
  const answer = await ask(applicant, 'POST', '/api/uploads', { body, type: `multipart/form-data; boundary=${mark}` });
  return { ...answer, isKept: answer.status === 303 && !answer.at.includes('form='), sha256: sha256(file) };
};
/** Every upload that was acknowledged has its row, once. */
export const assertKept = async (office, uploads) => {
  for (const { isKept, sha256: hash } of uploads) {
    const [{ count }] = await office.rows('SELECT count(*)::int FROM "Document" WHERE sha256 = $1', [hash]);
    if (isKept) must(count === 1, `an acknowledged upload has ${count} rows`);
    else must(count <= 1, `an upload has ${count} rows`);
  }
};

const versionOf = async (office, caseId) =>
  String((await office.rows('SELECT version FROM "Case" WHERE id = $1', [caseId]))[0].version);
const officeForm = async (office, caseId, more = {}) => ({
  case: caseId,
  version: await versionOf(office, caseId),
  ...more,
});
const accepted = ({ status, at, text }, what) =>
  must(status === 303 && !at.includes('form='), `${what}: ${status} ${at} ${status === 303 ? '' : text.slice(0, 200)}`);

/** Registered cases, each presented by a person of its own. */
const registeredCases = async (office, count) => {
  const applicants = await readyApplicants(office, count);
  for (const applicant of applicants) must((await submit(applicant)).entryId, 'an application was not accepted');
  return applicants;
};
/** Asks each person for a document: a notification waits, and its code is in the person's hands. */
export const waitingNotifications = async (office, count) => {
  const worker = await newCaseworker(office);
  const cases = await registeredCases(office, count);
  for (const one of cases) {
    accepted(await post(worker, '/api/office/take', await officeForm(office, one.caseId)), 'take');
    const more = { kinds: 'company-certificate', message: 'Nos falta el certificado de la empresa.' };
    accepted(
      await post(worker, '/api/office/request-documents', await officeForm(office, one.caseId, more)),
      'request',
    );
    const [{ id }] = await office.rows('SELECT id FROM "Notification" WHERE "caseId" = $1', [one.caseId]);
    one.notificationId = id;
    one.opening = await codeToOpen(office, one, id);
  }
  return cases;
};
export const codeToOpen = async (office, who, notification) => {
  accepted(await post(who, '/api/notifications/code', { notification, act: 'open' }), 'code of the notification');
  return { notification, act: 'open', code: await codeOf(office.db, who.browser.cookies.get('code')) };
};
/** Cases with a proposal, and the code of a caseworker who is about to sign it. */
export const decisionsToSign = async (office, count) => {
  const cases = await registeredCases(office, count);
  for (const one of cases) {
    one.worker = await newCaseworker(office);
    accepted(await post(one.worker, '/api/office/take', await officeForm(office, one.caseId)), 'take');
    const choice = { choice: 'grant', reasons: '' };
    accepted(await post(one.worker, '/api/office/propose', await officeForm(office, one.caseId, choice)), 'propose');
    one.signing = await codeToSign(office, one.worker, one.caseId);
  }
  return cases;
};
export const codeToSign = async (office, worker, caseId) => {
  accepted(await post(worker, '/api/office/sign-code', await officeForm(office, caseId)), 'code of the decision');
  return officeForm(office, caseId, { code: await codeOf(office.db, worker.browser.cookies.get('code')) });
};

/** What was signed is made available without waiting. */
export const releaseNow = async (office, who, caseId) =>
  accepted(await post(who, '/api/office/release', await officeForm(office, caseId)), 'release');

/** A few citizens and caseworkers who go on working while something breaks; answers what they were told. */
export const underLoad = async (office, run, { citizens = 4, workers = 2, mayBreak = false } = {}) => {
  office.crowd ??= await Promise.all([
    ...(await newPeople(office, citizens)).map(async (one) => ({ ...one, base: await begin(one.browser) })),
    ...Array.from({ length: workers }, () => newCaseworker(office)),
  ]);
  const told = new Map();
  let isOver = false;
  const wrong = [];
  const act = (one, round) => {
    if (!one.base) return get(one, '/es/office/queue');
    if (round % 3 === 0) return get(one, '/es/my/cases');
    if (round % 3 === 1) return get(one, `${one.base}/tasks`);
    const [draft, procedure] = [one.base.split('/').at(-1), PROCEDURE];
    const birth = { 'eventDate.day': '10', 'eventDate.month': '11', 'eventDate.year': '2026', situation: 'birth' };
    return post(one, '/api/drafts/answer', { draft, procedure, step: 'event', ...birth });
  };
  const going = office.crowd.map(async (one) => {
    for (let round = 0; !isOver; round++) {
      const answer = await act(one, round);
      told.set(answer.status, (told.get(answer.status) ?? 0) + 1);
      const isFine = answer.status === 200 || answer.status === 303 || isToldToWait(answer);
      if (!isFine && !(mayBreak && answer.status === 0))
        wrong.push(`${answer.status} after ${answer.ms.toFixed(0)} ms: ${answer.text.slice(0, 100)}`);
      await sleep(answer.status < 200 || answer.status >= 500 ? 200 : 50);
    }
  });
  try {
    return await run(() =>
      [...told]
        .sort()
        .map(([status, count]) => `${count} × ${status || 'broken'}`)
        .join(', '),
    );
  } finally {
    isOver = true;
    await Promise.all(going);
    must(wrong.length === 0, `others were told ${wrong[0]} (${wrong.length} times)`);
  }
};
