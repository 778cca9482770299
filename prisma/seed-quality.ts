import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import type { Assessment } from '@/lib/catalogue/assess';
import { systemDb } from '@/lib/db/client';
import { addDays, day } from '@/lib/law/day';
import { actorOf, addPerson, applied, birth, decided } from '@/lib/services/fixtures';
import { drawSample } from '@/lib/services/quality/draw-sample';
import { answerReview, questionsOf } from '@/lib/services/quality/review';

const parents = [
  {
    idNumber: '22000001H',
    givenName: 'Lidia',
    surnames: 'Castro Peña',
    birthDate: toDate(day('1990-04-17')),
    province: '28',
    email: 'lidia@correo.example',
  },
  {
    idNumber: '22000002L',
    givenName: 'Nadia',
    surnames: 'Molina Ríos',
    birthDate: toDate(day('1992-12-03')),
    province: '28',
    email: 'nadia@correo.example',
  },
];

/** Two births decided on the same day, each by another pair of hands: something to draw a sample from. */
export const seedDecided = async (
  proposers: readonly [Actor, Actor],
  signer: Actor,
  take: (caseworker: Actor, id: string) => Promise<void>,
): Promise<void> => {
  for (const [index, proposer] of proposers.entries()) {
    const { id: personId } = await addPerson(parents[index], 1_700_00);
    const id = await applied(actorOf(personId), birth(addDays(today(), -6)));
    await take(proposer, id);
    await decided(proposer, signer, id);
  }
};

/** A sample of the last month: one decision found right, one that could be explained better, the rest still to be looked at. */
export const seedQuality = async (supervisor: Actor, reviewers: readonly Actor[]): Promise<void> => {
  const drawn = await drawSample(supervisor, {
    procedure: '',
    from: addDays(today(), -30),
    until: addDays(today(), -1),
    measure: 'percent',
    size: '100',
    reviewers: reviewers.map(({ id }) => id),
  });
  if (!('id' in drawn)) throw new Error(`no sample: ${JSON.stringify(drawn.problems)}`);
  const reviews = await systemDb().qualityReview.findMany({
    where: { sampleId: drawn.id },
    orderBy: { place: 'asc' },
    include: { decision: true },
    take: 2,
  });
  for (const [index, { id, reviewerId, decision }] of reviews.entries()) {
    const assessment = decision.assessment as unknown as Assessment;
    const found: Record<string, string> =
      index === 0
        ? { result: 'right' }
        : {
            reasons: 'no',
            note: 'Conviene decir de qué meses sale la base reguladora: la persona no puede comprobarla.',
            result: 'wording',
          };
    const { problems } = await answerReview(reviewers.find((each) => each.id === reviewerId) as Actor, id, {
      ...Object.fromEntries(assessment.verdicts.map((verdict) => [`agrees:${verdict.id}`, 'yes'])),
      ...Object.fromEntries(questionsOf({ ...decision, assessment }).map((question) => [question, 'yes'])),
      ...found,
    });
    if (problems.length > 0) throw new Error(`no review: ${JSON.stringify(problems)}`);
  }
};
