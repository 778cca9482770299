import { cents } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { exemptMedicineShare, reducedMedicineShare } from '@/lib/law/parameters/medicine-share';
import { resolveHealthcareRight } from '@/lib/law/parameters/resolution-terms';
import { personFacts } from '../../facts/person';
import { date, money, oneOf, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';
import { type Exemption, exemptions, isAlwaysExempt, medicineShareOf } from './medicine';

const health = refTo('healthSystem');
const medicines = refTo('medicines');

type Known = Readonly<Record<string, unknown>>;
/* Nobody's income is asked for when it changes nothing. */
const ignoresIncome = (f: { readonly healthTitle: unknown; readonly medicineExemption: unknown }) =>
  f.healthTitle === 'unregistered-foreigner' || isAlwaysExempt(f.medicineExemption as Exemption);
const knowsGroup = (f: Known): f is Known & { healthTitle: unknown; medicineExemption: unknown } =>
  f.healthTitle !== undefined && f.medicineExemption !== undefined;

const facts = {
  /** Day from which the right is asked for: the event date. */
  healthcareFrom: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 } }),
  healthTitle: oneOf(['spanish', 'resident-foreigner', 'unregistered-foreigner', 'treaty']),
  resident: personFacts.resident,
  otherHealthPayer: yesNo(),
  temporaryStay: yesNo({
    from: (_, f) => (f.healthTitle === undefined || f.healthTitle === 'unregistered-foreigner' ? undefined : false),
  }),
  hasTreatyForm: yesNo(),
  asksAsRelative: yesNo(),
  medicineExemption: oneOf(exemptions),
  medicineGroup: oneOf(['active', 'pensioner'], {
    from: (_, f) => (knowsGroup(f) && ignoresIncome(f) ? 'active' : undefined),
  }),
  filesTaxReturn: yesNo({ from: (_, f) => (knowsGroup(f) && ignoresIncome(f) ? false : undefined) }),
  /** Net taxable base, general and of savings, of the last tax return; without one, the income of the year. */
  taxBaseYear: money({
    max: 5_000_000,
    from: (_, f) => (knowsGroup(f) && ignoresIncome(f) ? cents(0) : undefined),
  }),
};
const given = over(facts);

const livesHere = given(['healthTitle'], (f) => f.healthTitle === 'spanish' || f.healthTitle === 'resident-foreigner');
const isResidentForeigner = given(['healthTitle'], (f) => f.healthTitle === 'resident-foreigner');
const isUnregistered = given(['healthTitle'], (f) => f.healthTitle === 'unregistered-foreigner');
const isForeigner = given(
  ['healthTitle'],
  (f) => f.healthTitle === 'resident-foreigner' || f.healthTitle === 'unregistered-foreigner',
);
const byTreaty = given(['healthTitle'], (f) => f.healthTitle === 'treaty');
const needsIncome = given(['healthTitle', 'medicineExemption'], (f) => !ignoresIncome(f));

export const healthcare = defineProcedure({
  slug: 'healthcare',
  code: 'EO-SAL-05',
  version: '2026-11-21',
  topic: 'healthcare',
  body: 'INSS',
  events: ['illness', 'birth', 'abroad', 'low-income'],
  facts,
  eventDate: 'healthcareFrom',
  steps: [
    { task: 'right', id: 'title', asks: ['healthTitle'] },
    { task: 'right', id: 'from', asks: ['healthcareFrom'] },
    { task: 'right', id: 'residence', asks: ['resident'], shownIf: livesHere },
    { task: 'right', id: 'other-payer', asks: ['otherHealthPayer'], shownIf: isForeigner },
    { task: 'right', id: 'stay', asks: ['temporaryStay'], shownIf: isUnregistered },
    { task: 'right', id: 'form', asks: ['hasTreatyForm'], shownIf: byTreaty },
    { task: 'right', id: 'relative', asks: ['asksAsRelative'] },
    { task: 'medicines', id: 'exemption', asks: ['medicineExemption'] },
    { task: 'medicines', id: 'group', asks: ['medicineGroup'], shownIf: needsIncome },
    { task: 'medicines', id: 'income', asks: ['filesTaxReturn', 'taxBaseYear'], shownIf: needsIncome },
  ],
  checks: [],
  requirements: [
    { id: 'residence', ref: health('3.2'), appliesIf: livesHere, met: given(['resident'], (f) => f.resident) },
    {
      id: 'no-other-cover',
      ref: health('3.2.c'),
      appliesIf: isResidentForeigner,
      met: given(['otherHealthPayer'], (f) => !f.otherHealthPayer),
    },
    {
      id: 'no-other-payer',
      ref: health('3 ter.2'),
      appliesIf: isUnregistered,
      met: given(['otherHealthPayer'], (f) => !f.otherHealthPayer),
    },
    {
      id: 'treaty-form',
      ref: health('3.1'),
      appliesIf: byTreaty,
      met: given(['hasTreatyForm'], (f) => f.hasTreatyForm),
    },
  ],
  documents: [
    {
      id: 'residence-proof',
      ref: health('3.2'),
      requiredIf: given(['healthTitle'], (f) => f.healthTitle !== 'treaty'),
    },
    { id: 'residence-permit', ref: health('3.2.c'), requiredIf: isResidentForeigner },
    { id: 'no-cover-declaration', ref: health('3 ter.2'), requiredIf: isUnregistered },
    {
      id: 'social-services-report',
      ref: health('3 ter.3'),
      requiredIf: given(['temporaryStay'], (f) => f.temporaryStay),
    },
    { id: 'treaty-form', ref: health('3.1'), requiredIf: byTreaty },
    { id: 'family-proof', ref: health('3 bis.1'), requiredIf: given(['asksAsRelative'], (f) => f.asksAsRelative) },
  ],
  lines: {
    share: { unit: 'percent', ref: medicines('102.5') },
    'monthly-cap': { unit: 'money', ref: medicines('102.6') },
    'reduced-share': { unit: 'percent', ref: medicines('102.6.a') },
    'reduced-most': { unit: 'money', ref: medicines('102.6.a') },
    'hospital-share': { unit: 'percent', ref: medicines('102.2') },
  },
  award: given(
    ['healthcareFrom', 'healthTitle', 'medicineExemption', 'medicineGroup', 'filesTaxReturn', 'taxBaseYear'],
    (f) => {
      const on = f.healthcareFrom;
      const { exempt, share, monthlyCap } = medicineShareOf({
        on,
        group: f.healthTitle === 'unregistered-foreigner' ? 'unregistered' : f.medicineGroup,
        exemption: f.medicineExemption,
        filesReturn: f.filesTaxReturn,
        income: f.taxBaseYear,
      });
      const reduced = reducedMedicineShare.on(on);
      return {
        lines: {
          share,
          ...(monthlyCap !== null && { 'monthly-cap': monthlyCap }),
          ...(!exempt && { 'reduced-share': reduced.share }),
          ...(!exempt && reduced.most !== null && { 'reduced-most': reduced.most }),
          'hospital-share': exemptMedicineShare.on(on),
        },
        ...rightAward,
      };
    },
  ),
  deadlines: {
    resolveWithin: resolveHealthcareRight,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
});
