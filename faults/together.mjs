// Two people at the same thing in the same instant.
import {
  codeToOpen,
  codeToSign,
  decisionsToSign,
  get,
  must,
  newCaseworker,
  newPeople,
  post,
  releaseNow,
  waitingNotifications,
} from './people.mjs';

/** Somebody who may open the notifications of another, with a session that acts for them. */
const representativeOf = async (office, personId) => {
  const [agent] = await newPeople(office, 1);
  const [{ id }] = await office.rows(
    `INSERT INTO "Power" (id, reference, "granterId", "agentId", kind, notifications, state, "askedById", "askedAt", "inscribedAt", "effectiveAt", until)
     VALUES (left('power' || md5($1 || $2), 25), md5($1 || $2), $1, $2, 'general', true, 'in_force', $1, now(), now(), now() - interval '1 minute', now() + interval '1 year')
     RETURNING id`,
    [personId, agent.id],
  );
  const answer = await post(agent, '/api/act-for', { power: id });
  must(answer.status === 303, `acting for another: ${answer.status} ${answer.text.slice(0, 160)}`);
  // The token of a session changes with the person it acts for.
  const html = (await get(agent, '/es/notifications')).text;
  return { ...agent, csrf: /name="csrf" value="([^"]+)"/.exec(html)?.[1] };
};

const openedTwice = async (office, { isShort }) => {
  const cases = await waitingNotifications(office, isShort ? 2 : 6);
  for (const one of cases) {
    const agent = await representativeOf(office, one.id);
    const opening = await codeToOpen(office, agent, one.notificationId);
    const told = await Promise.all([
      post(one, '/api/notifications/end', one.opening),
      post(agent, '/api/notifications/end', opening),
    ]);
    for (const { status, at } of told)
      must(status === 303 && at === `/es/notifications/${one.notificationId}`, `told ${status} ${at}`);
    const [row] = await office.rows(
      `SELECT "openedById", (SELECT count(*)::int FROM "IssuedDocument" d WHERE d."notificationId" = n.id) AS receipts,
         (SELECT count(*)::int FROM audit_event a WHERE a.object = 'notification:' || n.id AND a.action = 'notification.opened') AS acts
       FROM "Notification" n WHERE id = $1`,
      [one.notificationId],
    );
    must([one.id, agent.id].includes(row.openedById), 'opened by nobody');
    must(row.receipts === 1 && row.acts === 1, `${row.receipts} receipts, ${row.acts} acts`);
    for (const who of [one, agent]) {
      const page = await get(who, `/es/notifications/${one.notificationId}`);
      must(page.status === 200, `one of them cannot read it: ${page.status}`);
    }
  }
  return { back: 0, seen: `${cases.length} times: one opening, one receipt, both read it` };
};

const decidedTwice = async (office, { isShort }) => {
  const cases = await decisionsToSign(office, isShort ? 2 : 6);
  let conflicts = 0;
  for (const one of cases) {
    const other = await newCaseworker(office);
    const theirs = await codeToSign(office, other, one.caseId);
    const told = await Promise.all([
      post(one.worker, '/api/office/sign', one.signing),
      post(other, '/api/office/sign', theirs),
    ]);
    const signed = told.filter(({ at }) => at.endsWith('?done=signed'));
    const late = told.filter(({ status, text }) => status === 409 && /Alguien lo ha cambiado antes/.test(text));
    must(
      signed.length === 1 && late.length === 1,
      `told ${told.map(({ status, at }) => `${status} ${at}`).join(' and ')}`,
    );
    conflicts += late.length;
    const winner = told[0].at.endsWith('?done=signed') ? one.worker : other;
    await releaseNow(office, winner, one.caseId);
    const [row] = await office.rows(
      `SELECT (SELECT count(*)::int FROM "Decision" d WHERE d."caseId" = c.id AND d.state = 'signed') AS signed,
         (SELECT count(*)::int FROM "Notification" n WHERE n."caseId" = c.id) AS notifications FROM "Case" c WHERE id = $1`,
      [one.caseId],
    );
    must(row.signed === 1 && row.notifications === 1, JSON.stringify(row));
  }
  return { back: 0, seen: `${cases.length} times: one decision; ${conflicts} told "somebody changed it first" (409)` };
};

export const faults = [
  {
    name: 'two open one notification at once',
    how: 'the person and a representative, same instant',
    expected: 'one opening, one receipt, both read it',
    isShort: true,
    run: openedTwice,
  },
  {
    name: 'two decide one case at once',
    how: 'two caseworkers, same instant',
    expected: 'one decision; the other is told who came first',
    isShort: true,
    run: decidedTwice,
  },
];
