import { beforeAll, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { sha256Hex } from '@/lib/adapters/tokens';
import type { Assessment } from '@/lib/catalogue/assess';
import { systemDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { reading } from '@/lib/db/transact';
import { day } from '@/lib/law/day';
import { actingFor, addCitizen, addStaff, decided, setClock, takenBy, versionOf } from '../fixtures';
import { abstain, allowToSee, protectPerson } from '../office/apart';
import { getOfficeCase } from '../office/office-case';
import { needsPurpose } from '../office/purpose';
import { listTasks } from '../tasks/list-tasks';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { drawSample, listReviewers, type SampleForm } from './draw-sample';
import { answerReview, getReview, reassignReview } from './review';
import { drawAgain, exportSample, getSample, listSamples } from './samples';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { pilar, andres, elena, tomas, berta } = officeWith({
  pilar: 'caseworker',
  andres: 'caseworker',
  elena: 'supervisor',
  tomas: 'supervisor',
  berta: 'auditor',
});

const period = { from: day('2026-11-24'), until: day('2026-11-24') };
/** The day on which everything was signed is over. */
const nextDay = '2026-11-25T09:00:00Z';
let cases: string[];
let citizens: Actor[];
beforeAll(async () => {
  citizens = [];
  cases = [];
  for (const [proposer, signer] of [
    [pilar, elena],
    [pilar, elena],
    [andres, elena],
  ] as const) {
    const citizen = await addCitizen();
    const id = await takenBy(proposer, citizen);
    await decided(proposer, signer, id);
    citizens.push(citizen);
    cases.push(id);
  }
});

const decisionOf = (on: string) => ({
  outcome: 'granted' as const,
  state: 'signed' as const,
  assessment: { verdicts: [], award: null },
  facts: {},
  proposedAt: new Date(`${on}T09:00:00Z`),
  signedAt: new Date(`${on}T10:00:00Z`),
  needsSecond: false,
});
/** First decisions of a day, by the seal of the body, each of a case of its own. Answers their ids. */
const signedOn = async (on: string, count: number, more: Partial<Prisma.DecisionCreateManyInput> = {}) => {
  const { id: personId } = await addCitizen();
  const said = { procedure: 'birth-and-childcare', procedureVersion: '1', personId, state: 'notified' as const };
  const made = await systemDb().case.createManyAndReturn({
    data: Array.from({ length: count }, () => ({
      ...said,
      registeredAt: new Date(`${on}T08:00:00Z`),
      updatedAt: new Date(),
    })),
    select: { id: true },
  });
  const decisions = await systemDb().decision.createManyAndReturn({
    data: made.map(({ id }) => ({ ...decisionOf(on), ...more, caseId: id })),
    select: { id: true },
  });
  return decisions.map(({ id }) => id);
};

const form = (more: Partial<SampleForm> = {}): SampleForm => ({
  procedure: '',
  ...period,
  measure: 'percent',
  size: '100',
  reviewers: [pilar.id, andres.id],
  ...more,
});
/** A sample of Tomás, who decided nothing, drawn the day after. */
const drawn = async (more: Partial<SampleForm> = {}, actor = tomas): Promise<string> => {
  setClock(nextDay);
  const made = await drawSample(actor, form(more));
  if (!('id' in made)) throw new Error(JSON.stringify(made.problems));
  return made.id;
};
const reviewsOf = (sampleId: string) =>
  systemDb().qualityReview.findMany({ where: { sampleId }, orderBy: { place: 'asc' } });
const reviewOf = async (sampleId: string, caseId: string | undefined) => {
  const found = (await reviewsOf(sampleId)).find((each) => each.caseId === caseId);
  if (!found) throw new Error('not in the sample');
  return found;
};
const actorOf = (id: string): Actor => [pilar, andres, elena, tomas].find((each) => each.id === id) as Actor;
/** What a form says that finds everything right, with some of it otherwise. */
const answersFor = async (decisionId: string, more: Readonly<Record<string, string>> = {}) => {
  const { assessment } = await systemDb().decision.findUniqueOrThrow({ where: { id: decisionId } });
  const { verdicts } = assessment as unknown as Assessment;
  return {
    ...Object.fromEntries(verdicts.map(({ id }) => [`agrees:${id}`, 'yes'])),
    evidence: 'yes',
    reasons: 'yes',
    amount: 'yes',
    terms: 'yes',
    result: 'right',
    ...more,
  };
};
const codes = async (made: ReturnType<typeof drawSample>) => {
  const result = await made;
  return 'problems' in result ? result.problems.map(({ field, code }) => `${field}: ${code}`) : [];
};

test('each decision goes to somebody who took no part in it, as a task of theirs alone', async () => {
  const id = await drawn();
  const reviews = await reviewsOf(id);
  expect(reviews).toHaveLength(3);
  const given = new Map(reviews.map(({ caseId, reviewerId }) => [caseId, reviewerId]));
  expect(cases.map((each) => given.get(each))).toEqual([andres.id, andres.id, pilar.id]);
  expect(reviews.map(({ place }) => place)).toEqual([1, 2, 3]);
  const waiting = async (actor: Actor) =>
    (await listTasks(actor, { view: 'open', kind: 'quality-review' })).tasks.filter(({ details }) =>
      reviews.some((each) => each.id === details.review),
    ).length;
  expect([await waiting(andres), await waiting(pilar), await waiting(elena)]).toEqual([2, 1, 0]);
});

test('with one reviewer alone, what they decided is passed over and its place stays empty', async () => {
  const reviews = await reviewsOf(await drawn({ reviewers: [andres.id] }));
  expect(reviews.map(({ caseId }) => caseId).toSorted()).toEqual(cases.slice(0, 2).toSorted());
  expect(reviews.every(({ reviewerId }) => reviewerId === andres.id)).toBe(true);
  // Whoever signed all of it can look at none of it.
  setClock(nextDay);
  expect(await codes(drawSample(tomas, form({ reviewers: [elena.id] })))).toEqual(['reviewers: sample-nobody']);
});

test('nobody reviews their own case, that of somebody they represent, one they keep out of, or of a person they may not see', async () => {
  const luis = await addStaff('caseworker');
  const [own, represented, kept, protectedOne] = [luis, ...(await Promise.all([1, 2, 3].map(() => addCitizen())))];
  const ids = [];
  for (const citizen of [own, represented, kept, protectedOne]) {
    const id = await takenBy(pilar, { ...(citizen as Actor), roles: [], body: null });
    setClock('2026-11-26T10:00:00Z');
    await decided(pilar, elena, id);
    ids.push(id);
    setClock('2026-11-26T10:00:00Z');
  }
  await actingFor(represented as Actor, luis);
  await abstain(luis, ids[2] ?? '', { version: await versionOf(ids[2] ?? ''), cause: 'c', text: 'Amigos.' });
  await protectPerson(tomas, ids[3] ?? '', 'Orden judicial.');
  setClock('2026-11-27T10:00:00Z');
  const ofDay = { from: day('2026-11-26'), until: day('2026-11-26'), reviewers: [luis.id] };
  expect(await codes(drawSample(tomas, form(ofDay)))).toEqual(['reviewers: sample-nobody']);
  await allowToSee(tomas, ids[3] ?? '', { staffId: luis.id, may: true });
  const made = await drawSample(tomas, form(ofDay));
  if (!('id' in made)) throw new Error('nothing drawn');
  expect((await reviewsOf(made.id)).map(({ caseId }) => caseId)).toEqual([ids[3]]);
  // Whoever may not see the person counts the decision and does not read it.
  expect(await getSample(elena, made.id)).toMatchObject({ all: { given: 1 }, reviews: [], kept: 1 });
  expect((await getSample(tomas, made.id)).reviews).toHaveLength(1);
});

test('whoever knows the seed draws the same decisions in the same order; an auditor does it here', async () => {
  const id = await drawn({ measure: 'count', size: '2' });
  const sample = await systemDb().qualitySample.findUniqueOrThrow({ where: { id } });
  const decisions = await systemDb().decision.findMany({ where: { caseId: { in: cases } }, select: { id: true } });
  const ids = decisions.map((each) => each.id).toSorted();
  expect(sample).toMatchObject({ frame: 3, frameHash: sha256Hex(ids.join(',')), measure: 'count', size: 2 });
  const order = ids.toSorted((a, b) => (sha256Hex(sample.seed + a) < sha256Hex(sample.seed + b) ? -1 : 1));
  const reviews = await reviewsOf(id);
  expect(reviews.map(({ decisionId }) => decisionId)).toEqual(order.slice(0, 2));
  expect(await drawAgain(berta, id)).toEqual({ frame: 3, sameFrame: true, given: 2, same: 2 });
  const told = await systemDb().auditEvent.findFirstOrThrow({
    where: { object: `quality-sample:${id}`, action: 'quality.drawn' },
  });
  expect(told).toMatchObject({ actor: tomas.id, details: { seed: sample.seed, frame: 3, hash: sample.frameHash } });
});

test('what becomes of a decision later is told: the period is not that of then', async () => {
  const [first] = await signedOn('2026-10-01', 3);
  const id = await drawn({ from: day('2026-10-01'), until: day('2026-10-01') });
  expect(await drawAgain(berta, id)).toEqual({ frame: 3, sameFrame: true, given: 3, same: 3 });
  await systemDb().decision.update({ where: { id: first }, data: { state: 'undone' } });
  expect(await drawAgain(berta, id)).toMatchObject({ frame: 2, sameFrame: false, given: 3 });
});

test('the seal of the body is looked at too; a withdrawal and the answer to an objection are not drawn', async () => {
  const on = '2026-10-02';
  const [sealed] = await signedOn(on, 1);
  await signedOn(on, 1, { outcome: 'withdrawn' });
  await signedOn(on, 1, { state: 'returned' });
  const decision = await systemDb().decision.findFirstOrThrow({ where: { caseId: cases[0] ?? '' } });
  const asked = await systemDb().revision.create({
    data: {
      caseId: decision.caseId,
      decisionId: decision.id,
      kind: 'correction',
      state: 'answered',
      madeById: elena.id,
      madeAt: new Date(),
      endedAt: new Date(),
      before: {},
    },
  });
  await systemDb().decision.create({
    data: { ...decisionOf(on), caseId: decision.caseId, revisionId: asked.id, result: 'upheld' },
  });
  const id = await drawn({ from: day(on), until: day(on) });
  expect((await reviewsOf(id)).map(({ decisionId }) => decisionId)).toEqual([sealed]);
  expect((await getSample(tomas, id)).reviews[0]).toMatchObject({ decidedBy: [] });
});

test('a large period: never more than five hundred, in equal parts, and nobody twice', async () => {
  const on = '2026-10-05';
  await signedOn(on, 620);
  const ofDay = { from: day(on), until: day(on) };
  setClock(nextDay);
  expect(await codes(drawSample(tomas, form(ofDay)))).toEqual(['size: sample-large']);
  const reviews = await reviewsOf(await drawn({ ...ofDay, measure: 'count', size: '500' }));
  expect(reviews).toHaveLength(500);
  expect(new Set(reviews.map(({ decisionId }) => decisionId)).size).toBe(500);
  const ofPilar = reviews.filter(({ reviewerId }) => reviewerId === pilar.id);
  expect(ofPilar).toHaveLength(250);
  const page = await getSample(tomas, reviews[0]?.sampleId ?? '', 10);
  expect([page.pages, page.reviews.length, page.reviews[0]?.place]).toEqual([10, 50, 451]);
});

test('the form says what is wrong with what is asked', async () => {
  setClock(nextDay);
  const ask = (more: Partial<SampleForm>, actor = tomas) => codes(drawSample(actor, form(more)));
  expect(await ask({ from: undefined, until: undefined, measure: '', size: 'x', reviewers: [] })).toEqual([
    'from: malformed',
    'until: malformed',
    'measure: missing',
    'size: malformed',
    'reviewers: missing',
  ]);
  expect(await ask({ procedure: 'nothing' })).toEqual(['procedure: missing']);
  expect(await ask({ until: day('2026-11-23') })).toEqual(['until: too-early']);
  // Of today more may still be signed.
  expect(await ask({ until: day('2026-11-25') })).toEqual(['until: too-late']);
  expect(await ask({ size: '101' })).toEqual(['size: too-high']);
  expect(await ask({ measure: 'count', size: '501' })).toEqual(['size: too-high']);
  expect(await ask({ size: '0' })).toEqual(['size: malformed']);
  expect(await ask({ procedure: 'retire-ordinary' })).toEqual(['from: sample-none']);
  // Neither oneself nor whoever does not handle cases of the body.
  expect(await ask({ reviewers: [tomas.id, berta.id] })).toEqual(['reviewers: missing']);
  expect((await listReviewers(tomas)).map(({ id }) => id)).not.toContain(tomas.id);
});

test('supervisors draw, auditors read, caseworkers do neither; another body finds nothing', async () => {
  const id = await drawn();
  await expect(drawSample(berta, form())).rejects.toMatchObject(forbidden);
  await expect(drawSample(pilar, form())).rejects.toMatchObject(forbidden);
  await expect(listReviewers(berta)).rejects.toMatchObject(forbidden);
  const looks = (actor: Actor) => [
    () => getSample(actor, id),
    () => drawAgain(actor, id),
    () => exportSample(actor, id, 'es'),
  ];
  for (const look of [() => listSamples(pilar), ...looks(pilar)]) await expect(look()).rejects.toMatchObject(forbidden);
  const elsewhere = { ...tomas, body: 'ISM' };
  for (const look of looks(elsewhere)) await expect(look()).rejects.toMatchObject(gone);
  expect((await listSamples(elsewhere)).samples).toEqual([]);
  expect(await listSamples(berta)).toMatchObject({ mayDraw: false });
  const listed = (await listSamples(tomas)).samples.find((each) => each.id === id);
  expect(listed).toMatchObject({ given: 3, answered: 0, from: '2026-11-24' });
});

test('the reviewer opens the case, and the sample is why; nobody else may answer, nor read who decided', async () => {
  const id = await drawn();
  const review = await reviewOf(id, cases[2]);
  const reviewer = actorOf(review.reviewerId);
  expect(reviewer.id).toBe(pilar.id);
  expect(await needsPurpose(pilar, review.caseId)).toBe(false);
  expect((await getOfficeCase(pilar, review.caseId)).id).toBe(review.caseId);
  const noted = await systemDb().auditEvent.findFirstOrThrow({
    where: { object: `case:${review.caseId}`, action: 'case.purpose', actor: pilar.id },
  });
  expect(noted.details).toEqual({ reason: 'quality' });

  const mine = await getReview(pilar, review.id);
  expect(mine).toMatchObject({ mayAnswer: true, mayGive: false, decidedBy: null, sampleId: null, outcome: 'granted' });
  expect(await getReview(berta, review.id)).toMatchObject({
    mayAnswer: false,
    mayGive: false,
    decidedBy: { proposed: 'Pilar Gil', signed: 'Pilar Gil' },
    sampleId: id,
  });
  await expect(getReview(andres, review.id)).rejects.toMatchObject(gone);
  const citizen = citizens[2] as Actor;
  await expect(getReview(citizen, review.id)).rejects.toMatchObject(gone);
  expect(await reading(citizen, (tx) => tx.qualityReview.count())).toBe(0);
  const answers = await answersFor(review.decisionId);
  for (const actor of [andres, tomas, elena, citizen])
    await expect(answerReview(actor, review.id, answers)).rejects.toMatchObject(gone);
});

test('a review says why, follows from its answers, and is answered once', async () => {
  const id = await drawn();
  const review = await reviewOf(id, cases[2]);
  const answer = async (more: Record<string, string>) => {
    const { problems } = await answerReview(pilar, review.id, await answersFor(review.decisionId, more));
    return problems.map(({ field, code }) => `${field}: ${code}`);
  };
  const [requirement] = Object.keys(await answersFor(review.decisionId)).filter((name) => name.startsWith('agrees:'));
  const slug = requirement?.slice('agrees:'.length) ?? '';
  expect(await answer({ result: '', evidence: '', [`agrees:${slug}`]: 'perhaps' })).toEqual([
    `agrees:${slug}: missing`,
    'evidence: missing',
    'result: missing',
  ]);
  expect(await answer({ [`agrees:${slug}`]: 'no', result: 'effect' })).toEqual([`reason:${slug}: missing`]);
  expect(await answer({ reasons: 'no', result: 'wording' })).toEqual(['note: missing']);
  expect(await answer({ result: 'wording' })).toEqual(['result: quality-all-right']);
  expect(await answer({ reasons: 'no', note: 'Confusos.' })).toEqual(['result: quality-not-right']);
  expect(await answer({ reasons: 'no', note: 'Confusos.', result: 'effect' })).toEqual(['result: quality-no-effect']);
  expect(await answer({ reasons: 'no', note: 'x'.repeat(2001), result: 'wording' })).toEqual(['note: too-long']);

  const sent = await answersFor(review.decisionId, {
    reasons: 'no',
    note: 'Los motivos no citan el periodo.',
    result: 'wording',
  });
  const both = await Promise.allSettled([answerReview(pilar, review.id, sent), answerReview(pilar, review.id, sent)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: conflict });
  await expect(reassignReview(tomas, review.id, andres.id)).rejects.toMatchObject(conflict);
  expect(await getReview(pilar, review.id)).toMatchObject({ state: 'answered', result: 'wording', mayAnswer: false });
  const task = await systemDb().staffTask.findFirstOrThrow({
    where: { dedupeKey: `quality-review:${review.id}:${pilar.id}` },
  });
  expect(task).toMatchObject({ doneById: pilar.id });
  expect(
    await systemDb().auditEvent.count({ where: { object: `quality-review:${review.id}`, action: 'quality.reviewed' } }),
  ).toBe(1);
});

test('an error with effect is work for supervisors, about its case; the person’s file says nothing of it', async () => {
  const id = await drawn();
  const review = await reviewOf(id, cases[1]);
  const before = await versionOf(review.caseId);
  const sent = await answersFor(review.decisionId, { amount: 'no', note: 'Falta un mes de base.', result: 'effect' });
  expect(await answerReview(andres, review.id, sent)).toEqual({ problems: [] });
  const [task] = (await listTasks(elena, { view: 'open', kind: 'quality-error' })).tasks;
  expect(task).toMatchObject({ caseId: review.caseId, details: { review: review.id } });
  expect((await listTasks(pilar, { view: 'open' })).tasks.some(({ kind }) => kind === 'quality-error')).toBe(false);
  expect(await versionOf(review.caseId)).toBe(before);
  const events = await systemDb().caseEvent.findMany({ where: { caseId: review.caseId } });
  expect(events.some(({ kind }) => kind.startsWith('quality'))).toBe(false);
});

test('a sample tells what was found, what that says of the period, and the same as a table that runs nothing', async () => {
  const id = await drawn();
  const [first, second] = [await reviewOf(id, cases[1]), await reviewOf(id, cases[2])];
  await answerReview(actorOf(first.reviewerId), first.id, await answersFor(first.decisionId));
  const note = '=1+1 no cuadra';
  const wrong = { amount: 'no', note, result: 'no_effect' };
  await answerReview(actorOf(second.reviewerId), second.id, await answersFor(second.decisionId, wrong));
  const { all, procedures, reviews } = await getSample(berta, id);
  expect(all).toMatchObject({ answered: 2, tally: { right: 1, wording: 0, no_effect: 1, effect: 0 } });
  expect(procedures).toMatchObject([{ slug: 'birth-and-childcare', answered: 2 }]);
  expect(reviews.map(({ decidedBy }) => decidedBy.length > 0)).toEqual(reviews.map(() => true));
  const table = await exportSample(berta, id, 'es');
  expect(table).toContain('Puesto;Expediente;Procedimiento');
  expect(table).toContain("'=1+1 no cuadra");
  expect(table.trim().split('\r\n')).toHaveLength(1 + reviews.length);
});

test('a review that waits goes to somebody else, who took no part either', async () => {
  const id = await drawn({ reviewers: [andres.id] });
  const review = await reviewOf(id, cases[1]);
  const luis = await addStaff('caseworker');
  const give = (to: string) => reassignReview(tomas, review.id, to);
  await expect(reassignReview(andres, review.id, luis.id)).rejects.toMatchObject(forbidden);
  await expect(reassignReview(berta, review.id, luis.id)).rejects.toMatchObject(forbidden);
  const refused = { problems: [{ field: 'to', code: 'missing' }] };
  for (const to of [pilar.id, elena.id, tomas.id, andres.id, berta.id, 'nobody'])
    expect(await give(to)).toEqual(refused);
  expect((await getReview(tomas, review.id)).others.map((each) => each.id)).toContain(luis.id);
  expect((await getReview(tomas, review.id)).others.map((each) => each.id)).not.toContain(pilar.id);
  expect(await give(luis.id)).toEqual({ problems: [] });
  await expect(getReview(andres, review.id)).rejects.toMatchObject(gone);
  expect((await listTasks(luis, { view: 'mine', kind: 'quality-review' })).tasks).toHaveLength(1);
  // Whoever sits at the database cannot give it to who decided it.
  const past = systemDb().qualityReview.update({ where: { id: review.id }, data: { reviewerId: pilar.id } });
  await expect(past).rejects.toThrow(/took no part/);
  const back = systemDb().qualityReview.update({ where: { id: review.id }, data: { state: 'answered' } });
  await expect(back).rejects.toThrow();
});
