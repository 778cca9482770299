// Official time that jumps: to the last instants of a notification, across both clock changes, and back.
import { sleep } from '../scripts/processes.mjs';
import { backAfter, get, must, post, waitingNotifications } from './people.mjs';

const DAY = 86_400_000;
const PATIENCE_MS = 120_000;

/** Midnight in Madrid at the end of the tenth day after an instant, worked out without the project's calendar. */
const endOfTenthDay = (available) => {
  const madrid = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Madrid' });
  const [year, month, day] = madrid.format(available).split('-').map(Number);
  const midnight = Date.UTC(year, month - 1, day + 11);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Madrid', hour: '2-digit', hourCycle: 'h23' });
  for (const offset of [1, 2]) {
    const at = midnight - offset * 3_600_000;
    if (hour.format(at) === '00') return at;
  }
  throw new Error('no midnight found');
};
const timesOf = async (office, id) => {
  const [row] = await office.rows(
    'SELECT "availableAt", "expiresAt", "openedAt", "rejectedAt" FROM "Notification" WHERE id = $1',
    [id],
  );
  return row;
};
const lapsed = async (office, id) => {
  const since = performance.now();
  for (;;) {
    const { rejectedAt } = await timesOf(office, id);
    if (rejectedAt) return rejectedAt;
    must(performance.now() - since < PATIENCE_MS, 'two minutes after its end a notification has not lapsed');
    await sleep(500);
  }
};

/** Around the end of a notification made available `days` from now: open before it, lapsed after it. */
const aroundTheEnd = async (office, startShift) => {
  office.setClock(startShift);
  const [early, late] = await waitingNotifications(office, 2);
  const end = endOfTenthDay((await timesOf(office, early.notificationId)).availableAt);
  for (const { notificationId } of [early, late]) {
    const { availableAt, expiresAt } = await timesOf(office, notificationId);
    must(
      expiresAt.getTime() === endOfTenthDay(availableAt) - 1,
      `ends ${expiresAt.toISOString()}, not at the end of the tenth day`,
    );
  }
  // Thirty seconds are left: the clock goes on while people act.
  office.setClock(end - 30_000 - Date.now());
  const opened = await post(early, '/api/notifications/end', early.opening);
  must(opened.at.endsWith(early.notificationId), `in the last minute told ${opened.status} ${opened.at}`);
  must((await timesOf(office, early.notificationId)).openedAt, 'not open in the last minute');
  await office.kill(office.worker);
  office.setClock(end - Date.now());
  const told = await post(late, '/api/notifications/end', late.opening);
  const after = await timesOf(office, late.notificationId);
  must(!after.openedAt, `opened ${after.openedAt?.toISOString()}, after its end (${told.status})`);
  const page = await get(late, `/es/notifications/${late.notificationId}`);
  must(
    page.status === 200 && /rechazada|diez días/i.test(page.text),
    'the page does not say that it counts as refused',
  );
  await office.startWorker();
  const at = await lapsed(office, late.notificationId);
  must(at.getTime() === end - 1, `lapsed at ${at.toISOString()}`);
  return { early, late };
};

const jumps = async (office, { isShort }) => {
  const now = Date.now();
  const starts = [
    0,
    Date.parse('2027-03-20T11:00:00Z') - now,
    Date.parse('2027-10-25T11:00:00Z') - now,
    Date.parse('2028-02-21T11:00:00Z') - now,
  ];
  let last;
  for (const start of isShort ? starts.slice(0, 1) : starts) last = await aroundTheEnd(office, Math.max(0, start));
  const shift = JSON.parse((await import('node:fs')).readFileSync(office.env.CLOCK_FILE, 'utf8')).shiftMs;
  office.setClock(shift - 3 * 3_600_000);
  const again = await post(last.late, '/api/notifications/end', last.late.opening);
  const { openedAt, rejectedAt } = await timesOf(office, last.late.notificationId);
  must(!openedAt && rejectedAt, `three hours back a lapsed notification can be opened (${again.status})`);
  const used = await post(last.early, '/api/drafts/submit', last.early.form);
  must(/^\/es\/receipts\//.test(used.at), `the receipt of before is gone: ${used.status} ${used.at}`);
  office.setClock(shift);
  const back = await backAfter(last.early);
  return {
    back,
    seen: `${isShort ? 1 : 4} ends to the millisecond (both clock changes, 29 February); back 3 h: nothing revives`,
  };
};

const sessionsStay = async (office) => {
  const [one] = await waitingNotifications(office, 1);
  const shift = JSON.parse((await import('node:fs')).readFileSync(office.env.CLOCK_FILE, 'utf8')).shiftMs;
  await post(one, '/api/sign-out', {});
  for (const jump of [-3 * 3_600_000, 10 * DAY]) {
    office.setClock(shift + jump);
    const { status } = await get(one, '/es/my/cases');
    must(status !== 200, 'a session that was ended is alive again');
  }
  office.setClock(shift + 10 * DAY);
  return { back: 0, seen: 'ended sessions stay ended three hours back and ten days on' };
};

export const faults = [
  {
    name: '16 clock at the end of ten days',
    how: 'official time 30 s before and at the end; worker away; then back 3 h',
    expected: 'open until the last instant, lapsed at it, once; nothing revives',
    run: jumps,
  },
  {
    name: '16 clock and sessions',
    how: 'back 3 h, forward 10 days',
    expected: 'an ended session stays ended',
    run: sessionsStay,
  },
];
