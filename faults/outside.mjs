// Faults of what the office talks to: the antivirus and the mail server.
import { Browser } from '../bench/load.mjs';
import { sleep } from '../scripts/processes.mjs';
import { ask, get, must, newPdf, post, readyApplicants, sha256, upload, waitingNotifications } from './people.mjs';

const CATCH_UP_MS = 5 * 60_000;
const until = async (holds, patience, sentence) => {
  const since = performance.now();
  while (!(await holds())) {
    must(performance.now() - since < patience, sentence);
    await sleep(250);
  }
  return performance.now() - since;
};

/** The queue waits longer after each try; a test does not: what waits is due now. */
const dueNow = (office) =>
  office.rows(
    `UPDATE jobs.job SET start_after = now() - interval '1 second' WHERE state = 'retry' AND start_after > now()`,
  );

const scannerIll = (mode) => async (office) => {
  const [one] = await readyApplicants(office, 1);
  office.scanner.mode = mode;
  const file = await newPdf();
  let id;
  try {
    const sent = await upload(one, file);
    must(sent.isKept, `the upload was told ${sent.status} ${sent.at}`);
    [{ id }] = await office.rows('SELECT id FROM "Document" WHERE sha256 = $1', [sha256(file)]);
    await sleep(4_000);
    const [{ state }] = await office.rows('SELECT state::text FROM "Document" WHERE id = $1', [id]);
    must(state === 'pending', `the file is ${state} though nobody looked at it`);
    const opened = await get(one, `/api/documents/${id}`);
    must(opened.status === 404, `a file nobody looked at was handed out: ${opened.status}`);
    const page = await get(one, `${one.base}/documents`);
    must(
      page.status === 200 && /virus|comprob/i.test(page.text),
      'the page does not say that the file is being checked',
    );
    const ready = await ask({ browser: one.browser }, 'GET', '/ready');
    if (mode === 'down') must(ready.status === 503 && /"scanner":"down"/.test(ready.text), '/ready does not tell');
  } finally {
    office.scanner.mode = 'clean';
  }
  const back = await until(
    async () => {
      await dueNow(office);
      const [{ state }] = await office.rows('SELECT state::text FROM "Document" WHERE id = $1', [id]);
      must(state === 'pending' || state === 'safe', `the file became ${state}`);
      return state === 'safe';
    },
    CATCH_UP_MS,
    'not caught up five minutes after the scanner came back',
  );
  must((await get(one, `/api/documents/${id}`)).status === 200, 'its owner cannot open it');
  return { back, seen: 'pending and closed to everybody, said on the page; safe after the return' };
};

const waitingMessages = (office, ids) =>
  office.rows(
    `SELECT id, state::text, attempts, "lastError" FROM "Message" WHERE "personId" = ANY($1) AND template <> 'one-time-code' ORDER BY id`,
    [ids],
  );

/** Notices of acts done while the mail server was ill arrive when it is well; the acts stood all the time. */
const mailIll =
  (mode, { tries, repeats = 1 }) =>
  async (office) => {
    const cases = await waitingNotifications(office, 2);
    const ids = cases.map(({ id }) => id);
    await until(
      async () => (await waitingMessages(office, ids)).every(({ state }) => state === 'sent'),
      60_000,
      'the mail before the fault did not arrive',
    );
    const before = office.mail.kept.length;
    office.mail.mode = mode;
    let more;
    try {
      more = await waitingNotifications(office, 2);
      const list = await get(more[0], '/es/notifications');
      must(
        list.status === 200 && list.text.includes(more[0].notificationId),
        'the notification is not there without its notice',
      );
      const opened = await post(more[0], '/api/notifications/end', more[0].opening);
      must(opened.at.endsWith(more[0].notificationId), `opening it was told ${opened.status}`);
      // As many tries as the worker makes in the time, without the time between them.
      const people = more.map(({ id }) => id);
      for (let i = 1; i <= tries; i++)
        await until(
          async () => {
            await dueNow(office);
            const waiting = (await waitingMessages(office, people)).filter(({ state }) => state === 'queued');
            return waiting.every(({ attempts }) => attempts >= i);
          },
          CATCH_UP_MS,
          'the worker tries no more',
        );
    } finally {
      office.mail.mode = 'up';
    }
    const people = more.map(({ id }) => id);
    const back = await until(
      async () => {
        await dueNow(office);
        return (await waitingMessages(office, people)).every(({ state }) => state !== 'queued');
      },
      CATCH_UP_MS,
      'messages still wait five minutes after the mail server came back',
    );
    const messages = await waitingMessages(office, people);
    const lost = messages.filter(({ state }) => state !== 'sent');
    must(
      lost.length === 0,
      `${lost.length} of ${messages.length} given up after ${lost[0]?.attempts} tries (${lost[0]?.lastError})`,
    );
    const kept = office.mail.kept
      .slice(before)
      .filter(({ id }) => messages.some((one) => id.startsWith(`<${one.id}@`)));
    const different = new Set(kept.map(({ id }) => id)).size;
    must(different === messages.length, `${messages.length} messages, ${different} arrived`);
    must(kept.length <= messages.length * repeats, `${kept.length} mails for ${messages.length} messages`);
    return {
      back,
      seen: `acts stood; ${messages.length} messages arrived, ${kept.length - different} a second time with the same Message-ID`,
    };
  };

const signIn = async (office, idNumber, password) => {
  const browser = new Browser({ port: office.port, address: '10.9.0.1' });
  await browser.get('/es/sign-in');
  const { status, at } = await post({ browser, csrf: '' }, '/api/sign-in', { idNumber, password });
  return { status, page: at.replace(/\?.*/, ''), browser };
};
const signInWithoutMail = async (office) => {
  const known = '12345678Z';
  office.mail.mode = 'down';
  const wrong = await signIn(office, known, 'no-es-la-mia-para-nada');
  const unknown = await signIn(office, '99999999R', 'no-es-la-mia-para-nada');
  must(
    wrong.status === unknown.status && wrong.page === unknown.page,
    `known ${wrong.status} ${wrong.page}, unknown ${unknown.status} ${unknown.page}`,
  );
  const right = await signIn(office, known, 'ventana-azul-marino');
  must(right.page === '/es/sign-in/code', `the right password led to ${right.status} ${right.page}`);
  const page = await get(right, right.page);
  must(page.status === 200 && page.text.includes('/api/sign-in/resend'), 'the code cannot be asked for again');
  return { back: 0, seen: 'known and unknown get the same page; the code page offers another code' };
};

export const faults = [
  {
    name: '14 antivirus down',
    how: 'accepts no connection',
    expected: 'pending, never safe; said on the page; caught up within 5 min',
    run: scannerIll('down'),
  },
  {
    name: '14 antivirus silent',
    how: 'takes the file, never answers',
    expected: 'the same',
    run: scannerIll('slow'),
  },
  {
    name: '14 antivirus answers garbage',
    how: '"OKAY, probably"',
    expected: 'the same',
    run: scannerIll('garbage'),
  },
  {
    name: '15 mail server down for an hour',
    how: 'hangs up; every try of an hour, without the pauses',
    expected: 'acts stand; each message arrives once afterwards',
    run: mailIll('down', { tries: 18 }),
  },
  {
    name: '15 mail server busy (451)',
    how: 'refuses three times',
    expected: 'tried again, arrives once',
    run: mailIll('busy', { tries: 3 }),
  },
  {
    name: '15 mail server slow',
    how: 'takes the mail and says nothing',
    expected: 'given up in 20 s, tried again, arrives once',
    run: mailIll('slow', { tries: 1 }),
  },
  {
    name: '15 mail accepted twice',
    how: 'keeps the mail, loses its own "accepted"',
    expected: 'sent again with the same Message-ID',
    run: mailIll('duplicate', { tries: 1, repeats: 4 }),
  },
  {
    name: '15 sign-in without mail',
    how: 'mail server down',
    expected: 'says nothing of whether the account exists',
    run: signInWithoutMail,
  },
];
