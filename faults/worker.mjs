// The worker killed while it makes what an act left to it: scans, sealed PDFs, messages.
import { askToSign } from '../bench/journeys.mjs';
import { sleep } from '../scripts/processes.mjs';
import {
  decisionsToSign,
  get,
  must,
  newPdf,
  post,
  readyApplicants,
  releaseNow,
  sha256,
  submit,
  upload,
  waitingNotifications,
} from './people.mjs';

const CATCH_UP_MS = 5 * 60_000;

/** A killed worker cannot say what it was at; the queue gives that up after two minutes. Here they are over now. */
const giveUpKilled = (office) =>
  office.rows(`UPDATE jobs.job SET started_on = started_on - interval '10 minutes' WHERE state = 'active' AND name IN ('scan-document', 'issue-document', 'deliver-message')
    AND started_on < now() - interval '3 seconds' AND started_on > now() - interval '5 minutes'`);
const dueNow = (office) =>
  office.rows(
    `UPDATE jobs.job SET start_after = now() - interval '1 second' WHERE state = 'retry' AND start_after > now()`,
  );

const openWork = async (office, caseIds, personIds) => {
  const [row] = await office.rows(
    `SELECT (SELECT count(*)::int FROM "Document" WHERE "caseId" = ANY($1) AND state = 'pending') AS scans,
       (SELECT count(*)::int FROM "IssuedDocument" WHERE "caseId" = ANY($1) AND "storageKey" IS NULL) AS pdfs,
       (SELECT count(*)::int FROM "Message" WHERE "personId" = ANY($2) AND state = 'queued') AS messages`,
    [caseIds, personIds],
  );
  return row;
};

/** Runs each act, kills the worker some milliseconds later, starts it again; afterwards everything has been done once. */
const killedAfter =
  (prepare, act, say) =>
  async (office, { isShort }) => {
    const cases = await prepare(office, isShort ? 2 : 6);
    const kept = office.mail.kept.length;
    for (const [i, one] of cases.entries()) {
      await act(office, one);
      await sleep((i * 700) / cases.length);
      await office.kill(office.worker);
      // Nobody waits for the worker: what it should have made is made when it is asked for.
      const [document] = await office.rows(
        `SELECT id FROM "IssuedDocument" WHERE "caseId" = $1 AND kind IN ('receipt', 'notification_receipt') ORDER BY "issuedAt" DESC LIMIT 1`,
        [one.caseId],
      );
      if (i % 2 === 0) {
        const pdf = await get(one, `/api/issued/${document.id}`);
        must(pdf.status === 200 && pdf.text.startsWith('%PDF'), `the receipt without worker: ${pdf.status}`);
      }
      await office.startWorker();
    }
    const since = performance.now();
    const [caseIds, personIds] = [
      cases.map(({ caseId }) => caseId),
      cases.flatMap(({ id, worker }) => [id, worker?.id ?? id]),
    ];
    for (;;) {
      await giveUpKilled(office);
      await dueNow(office);
      const open = await openWork(office, caseIds, personIds);
      if (Object.values(open).every((count) => count === 0)) break;
      must(performance.now() - since < CATCH_UP_MS, `not caught up after five minutes: ${JSON.stringify(open)}`);
      await sleep(500);
    }
    const sent = await office.rows(`SELECT id, state::text FROM "Message" WHERE "personId" = ANY($1)`, [personIds]);
    must(
      sent.every(({ state }) => state === 'sent'),
      'a message was given up',
    );
    const mails = office.mail.kept.slice(kept);
    const twice = mails.length - new Set(mails.map(({ id }) => id)).size;
    return {
      back: performance.now() - since,
      seen: `${say(cases.length)}; ${sent.length} messages, ${twice} a second time with the same Message-ID`,
    };
  };

/** A file changes what is signed, so the code is asked for afterwards. */
const uploaders = async (office, count) => {
  const applicants = await readyApplicants(office, count);
  for (const one of applicants) {
    one.file = await newPdf();
    must((await upload(one, one.file)).isKept, 'the upload was refused');
    one.form = await askToSign(one.browser, office.db, one.base);
  }
  return applicants;
};
const send = async (office, one) => {
  must((await submit(one)).entryId, 'the application was refused');
  const [{ count }] = await office.rows('SELECT count(*)::int FROM "Document" WHERE sha256 = $1', [sha256(one.file)]);
  must(count === 1, `its document is there ${count} times`);
};

export const faults = [
  {
    name: 'worker killed after a submission',
    how: 'SIGKILL 0 to 700 ms after it: scan, receipt, message',
    expected: 'receipt at once on asking; all done once afterwards',
    run: killedAfter(uploaders, send, (count) => `${count} applications: scanned, sealed, told`),
  },
  {
    name: 'worker killed after an opening',
    how: 'SIGKILL 0 to 700 ms after a notification was opened',
    expected: 'the same',
    run: killedAfter(
      waitingNotifications,
      async (_office, one) =>
        must((await post(one, '/api/notifications/end', one.opening)).status === 303, 'not opened'),
      (count) => `${count} openings: proofs sealed`,
    ),
  },
  {
    name: 'worker killed after a decision',
    how: 'SIGKILL 0 to 700 ms after a decision was made available',
    expected: 'the same',
    run: killedAfter(
      decisionsToSign,
      async (office, one) => {
        must((await post(one.worker, '/api/office/sign', one.signing)).at.endsWith('?done=signed'), 'not signed');
        await releaseNow(office, one.worker, one.caseId);
      },
      (count) => `${count} decisions: sealed, notices sent`,
    ),
  },
];
