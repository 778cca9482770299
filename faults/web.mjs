// Faults of the web process: killed, short of descriptors, replaced under load.
import { sleep } from '../scripts/processes.mjs';
import {
  assertKept,
  assertRegisteredOnce,
  backAfter,
  decisionsToSign,
  get,
  insist,
  isToldToWait,
  must,
  newPdf,
  newPeople,
  post,
  readyApplicants,
  releaseNow,
  submit,
  underLoad,
  upload,
  waitingNotifications,
} from './people.mjs';

const CROWD = 4;
/** Instants spread over the time an act takes on this machine today, and more: a process just started is slower. */
const instants = async (rounds, act, spread = 1.3) => {
  const started = performance.now();
  await act();
  const taken = performance.now() - started;
  return Array.from({ length: rounds }, (_, i) => (spread * taken * (i + 0.5)) / rounds);
};

/** Kills the web process while `acts` run, and starts it again; what each was told. */
const strike = async (office, delay, acts) => {
  const answers = acts.map((act) => act());
  await sleep(delay);
  await office.kill(office.web);
  const told = await Promise.all(answers);
  const since = performance.now();
  await office.startWeb();
  return { told, since };
};

const killedWhileSending = async (office, { isShort }) => {
  const rounds = isShort ? 3 : 13;
  let [lost, back] = [0, 0];
  const first = await readyApplicants(office, CROWD);
  for (const delay of await instants(rounds, () => Promise.all(first.map(submit)))) {
    const applicants = await readyApplicants(office, CROWD);
    const { told, since } = await strike(
      office,
      delay,
      applicants.map((one) => () => submit(one)),
    );
    back = Math.max(back, await backAfter(applicants[0], { since }));
    lost += told.filter(({ entryId }) => !entryId).length;
    const again = await Promise.all(applicants.map((one) => insist(() => submit(one))));
    must(
      again.every(({ entryId }) => entryId),
      'a retry found no receipt',
    );
    const entries = applicants.map((_, i) => [told[i].entryId, again[i].entryId].filter(Boolean));
    await assertRegisteredOnce(office, applicants, entries);
  }
  must(back <= office.within(10_000), `back only after ${back.toFixed(0)} ms`);
  return {
    back,
    seen: `${rounds * CROWD} sent, ${lost} answers lost, each found by its retry: one number, one receipt`,
  };
};

const killedWhileUploading = async (office, { isShort }) => {
  const rounds = isShort ? 3 : 12;
  let [kept, cut, back] = [0, 0, 0];
  const first = await readyApplicants(office, CROWD);
  const file = await newPdf(200_000);
  for (const delay of await instants(rounds, () => Promise.all(first.map((one) => upload(one, file))), 3)) {
    const applicants = await readyApplicants(office, CROWD);
    const files = await Promise.all(applicants.map(() => newPdf(200_000)));
    const { told, since } = await strike(
      office,
      delay,
      applicants.map((one, i) => () => upload(one, files[i])),
    );
    back = Math.max(back, await backAfter(applicants[0], { since }));
    await assertKept(office, told);
    kept += told.filter(({ isKept }) => isKept).length;
    cut += told.filter(({ status }) => status === 0).length;
  }
  return { back, seen: `${kept} uploads acknowledged and there, ${cut} cut; no row without its file` };
};

const killedWhileOpening = async (office, { isShort }) => {
  const [first, ...cases] = await waitingNotifications(office, isShort ? 3 : 9);
  const delays = await instants(cases.length, () => post(first, '/api/notifications/end', first.opening));
  let back = 0;
  for (const [i, one] of cases.entries()) {
    const end = () => post(one, '/api/notifications/end', one.opening);
    const { since } = await strike(office, delays[i], [end]);
    back = Math.max(back, await backAfter(one, { since }));
    const again = await insist(end);
    must(again.at === `/es/notifications/${one.notificationId}`, `the retry led to ${again.at}`);
    const [row] = await office.rows(
      `SELECT n."openedAt", n."openedById", (SELECT count(*)::int FROM "IssuedDocument" d WHERE d."notificationId" = n.id) AS receipts,
         (SELECT count(*)::int FROM audit_event a WHERE a.object = 'notification:' || n.id AND a.action = 'notification.opened') AS acts
       FROM "Notification" n WHERE id = $1`,
      [one.notificationId],
    );
    must(row.openedAt && row.openedById === one.id, 'the notification is not open');
    must(row.receipts === 1 && row.acts === 1, `${row.receipts} receipts and ${row.acts} acts for one opening`);
  }
  return { back, seen: `${cases.length} openings, each once with one receipt` };
};

const killedWhileDeciding = async (office, { isShort }) => {
  const [first, ...cases] = await decisionsToSign(office, isShort ? 3 : 7);
  const delays = await instants(cases.length, () => post(first.worker, '/api/office/sign', first.signing));
  let [back, conflicts] = [0, 0];
  for (const [i, one] of cases.entries()) {
    const sign = (form) => post(one.worker, '/api/office/sign', form);
    const { since } = await strike(office, delays[i], [() => sign(one.signing)]);
    back = Math.max(back, await backAfter(one, { since }));
    const again = await sign(one.signing);
    if (again.status === 409) {
      conflicts += 1;
      must(/Alguien lo ha cambiado antes/.test(again.text), 'the caseworker is not told that it changed');
    } else must(again.at.endsWith('?done=signed'), `the retry was told ${again.status} ${again.at}`);
    await releaseNow(office, one.worker, one.caseId);
    const [row] = await office.rows(
      `SELECT c.state::text, (SELECT count(*)::int FROM "Decision" d WHERE d."caseId" = c.id AND d.state = 'signed') AS signed,
         (SELECT count(*)::int FROM "Notification" n WHERE n."caseId" = c.id) AS notifications,
         (SELECT count(*)::int FROM "IssuedDocument" i WHERE i."caseId" = c.id AND i.kind = 'decision') AS decisions
       FROM "Case" c WHERE id = $1`,
      [one.caseId],
    );
    must(
      row.state === 'decided' && row.signed === 1 && row.notifications === 1 && row.decisions === 1,
      `case ${one.caseId}: ${JSON.stringify(row)}`,
    );
  }
  return { back, seen: `${cases.length} signed once; ${conflicts} retries told "somebody changed it first"` };
};

const fewDescriptors = async (office) => {
  await office.kill(office.web);
  await office.startWeb({ descriptors: 112 });
  const people = await newPeople(office, 40);
  const answers = await Promise.all(people.map((one) => get(one, '/es/my/cases')));
  const bad = answers.filter((answer) => answer.status !== 200 && answer.status !== 0 && !isToldToWait(answer));
  must(bad.length === 0, `somebody was told ${bad[0]?.status}`);
  must(office.web.exitCode === null && office.web.signalCode === null, 'the process ended');
  const back = await backAfter(people[0]);
  const refused = answers.filter(({ status }) => status !== 200).length;
  must(refused > 0, 'forty people fitted into so few descriptors');
  // A page nobody has asked for yet loads its code now.
  const page = await get(people[0], '/es/apply/birth-and-childcare/start');
  must(page.status === 200, `a page opened afterwards: ${page.status}`);
  await office.kill(office.web);
  await office.startWeb();
  return {
    back,
    seen: `${answers.length - refused} served, ${refused} asked to wait or not let in; the process lives`,
  };
};

const handedOver = async (office) => {
  const applicants = await readyApplicants(office, 8);
  const old = office.web;
  return underLoad(
    office,
    async (told) => {
      // A browser sends again what met a connection that was just being closed; so do these, and nobody else has to.
      let again = 0;
      const send = async (one) => {
        const answer = await submit(one);
        if (answer.status !== 0) return answer;
        again += 1;
        return submit(one);
      };
      const sent = applicants.slice(0, 4).map(send);
      await office.startWeb();
      const since = performance.now();
      const gone = office.kill(old, 'SIGTERM');
      const later = applicants.slice(4).map(send);
      const answers = await Promise.all([...sent, ...later]);
      must(
        answers.every(({ entryId }) => entryId),
        `a submission failed: ${answers.find((one) => !one.entryId)?.status}`,
      );
      await assertRegisteredOnce(
        office,
        applicants,
        answers.map(({ entryId }) => [entryId]),
      );
      const back = await backAfter(applicants[0], { since });
      await gone;
      must(old.exitCode === 0, `the old process ended with ${old.exitCode ?? old.signalCode}`);
      must(performance.now() - since < 30_000, 'the old process took longer than 30 s');
      return { back, seen: `8 of 8 submissions, ${again} sent again by the browser; others ${told()}` };
    },
    { mayBreak: true },
  );
};

export const faults = [
  {
    name: '1 web killed while people send',
    how: 'SIGKILL at instants spread over 4 submissions',
    expected: 'no half application; the retry has the same number; back within 10 s',
    isShort: true,
    run: killedWhileSending,
  },
  {
    name: '2 web killed while people upload',
    how: 'SIGKILL at instants spread over 4 uploads',
    expected: 'no row without file; what was acknowledged is there',
    isShort: true,
    run: killedWhileUploading,
  },
  {
    name: 'web killed while a notification is opened',
    how: 'SIGKILL at instants of the opening',
    expected: 'opened once, one receipt, the retry shows it',
    run: killedWhileOpening,
  },
  {
    name: 'web killed while a decision is signed',
    how: 'SIGKILL at instants of the signature',
    expected: 'signed once, one notification; the retry says how it stands',
    run: killedWhileDeciding,
  },
  {
    name: '18 file descriptors run out',
    how: '112 descriptors, from the start, for 40 people at once',
    expected: 'asked to wait, no crash, normal afterwards',
    needs: 'prlimit',
    run: fewDescriptors,
  },
  {
    name: '19 new version under load',
    how: 'a second process takes over, SIGTERM for the first',
    expected: 'no failed submission; the old one ends within 30 s',
    isShort: true,
    run: handedOver,
  },
];
