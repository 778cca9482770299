import { singleAward } from '@/lib/catalogue/pensions/payments';
import { cents, minCents } from '@/lib/law/cents';
import { addDays } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { deathGrant } from '@/lib/law/parameters/survivors';
import { personFacts } from '../../facts/person';
import { money, oneOf, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { survivorsDeadlines } from '../survivors/deceased';
import { deathFacts } from '../survivors/facts';

const decree3158 = refTo('decree3158');
const facts = {
  deathDate: deathFacts.deathDate,
  deceasedSituation: deathFacts.deceasedSituation,
  /** Gone missing in an accident and presumed dead, so that there was no funeral. */
  disappeared: yesNo(),
  funeralPaid: yesNo(),
  funeralPayer: oneOf(['spouse', 'partner', 'child', 'relative', 'other']),
  /** Asked only of who is not of the family, who is paid no more than the expense. */
  funeralCost: money({
    max: 100_000,
    from: (_, known) => (known.funeralPayer === undefined || known.funeralPayer === 'other' ? undefined : cents(0)),
  }),
  iban: personFacts.iban,
};
const given = over(facts);
const isOutsider = given(['funeralPayer'], (f) => f.funeralPayer === 'other');

export const deathGrantProcedure = defineProcedure({
  slug: 'death-grant',
  code: 'EO-SUP-07',
  version: '2026-11-21',
  topic: 'death-and-survivors',
  body: 'INSS',
  events: ['death'],
  facts,
  eventDate: 'deathDate',
  steps: [
    { task: 'death', id: 'death', asks: ['deathDate'] },
    { task: 'death', id: 'deceased', asks: ['deceasedSituation'] },
    { task: 'death', id: 'disappeared', asks: ['disappeared'] },
    { task: 'funeral', id: 'paid', asks: ['funeralPaid'] },
    { task: 'funeral', id: 'payer', asks: ['funeralPayer'] },
    { task: 'funeral', id: 'cost', asks: ['funeralCost'], shownIf: isOutsider },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'covered',
      ref: lgss('217.1'),
      met: given(['deceasedSituation'], (f) => f.deceasedSituation !== 'not-registered'),
    },
    { id: 'not-disappeared', ref: lgss('217.3'), met: given(['disappeared'], (f) => !f.disappeared) },
    { id: 'paid-funeral', ref: lgss('218'), met: given(['funeralPaid'], (f) => f.funeralPaid) },
  ],
  documents: [
    { id: 'death-certificate', ref: lgss('218') },
    { id: 'funeral-invoice', ref: decree3158('30.b'), requiredIf: isOutsider },
  ],
  lines: { grant: { unit: 'money', ref: lgss('218') } },
  award: given(['deathDate', 'funeralPayer', 'funeralCost'], (f) => {
    const whole = deathGrant.on(f.deathDate);
    const grant = f.funeralPayer === 'other' ? minCents(whole, f.funeralCost) : whole;
    return { lines: { grant }, ...singleAward(grant, addDays(f.deathDate, 1)) };
  }),
  payTo: given(['iban'], (f) => f.iban),
  // It prescribes in five years, alone among the survivors' benefits (LGSS 53.1, 230).
  deadlines: { ...survivorsDeadlines, arrears: { months: 60, ref: lgss('53.1') } },
});
