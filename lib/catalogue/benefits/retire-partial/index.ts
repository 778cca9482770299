import { addDays } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import {
  partialRetirementManufacturing,
  partialRetirementReduction,
  partialRetirementReliefBase,
  partialRetirementSeniority,
} from '@/lib/law/parameters/partial-retirement';
import { defineProcedure, figure, over } from '../../kernel';
import { toMaximum } from '../../pensions/complement';
import { pensionAward } from '../../pensions/payments';
import { pensionLines } from '../retirement/award';
import { careerFacts, careerOf, fullPensionOf } from '../retirement/career';
import { retirementDeadlines } from '../retirement/deadlines';
import { careerGapProof, companyCertificate } from '../retirement/documents';
import { asksCareGap } from '../retirement/questions';
import { contributionPeriod, recentPeriod } from '../retirement/requirements';
import {
  ageFiguresFor,
  cutLimits,
  isAtAge,
  isManufacturingLaw,
  isOldEnoughForRelief,
  longCareer,
  partialPension,
} from './access';
import { partialFacts } from './facts';

const rd1131 = refTo('rd1131');

const given = over(partialFacts);

const isAt = given(careerFacts, (f) => isAtAge(careerOf(f)));
const isBefore = given(careerFacts, (f) => !isAtAge(careerOf(f)));
const isIndustry = given(
  [...careerFacts, 'inManufacturing'],
  (f) => !isAtAge(careerOf(f)) && isManufacturingLaw(f.inManufacturing, f.retirementDate),
);
const hasRelief = given(
  [...careerFacts, 'reliefContract'],
  (f) => !isAtAge(careerOf(f)) && f.reliefContract !== 'none',
);
const longCareerNeeds = [...careerFacts, 'partialServiceDays', 'partialDisability33'] as const;
const cutNeeds = [...careerFacts, 'reliefContract', 'inManufacturing', 'workingDayCut'] as const;

export const retirePartial = defineProcedure({
  slug: 'retire-partial',
  code: 'EO-JUB-13',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts: partialFacts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'day', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'contributions', id: 'career', asks: ['daysByRetirement', 'recentDaysByRetirement'] },
    { task: 'contributions', id: 'service', asks: ['partialServiceDays'], shownIf: isBefore },
    { task: 'contributions', id: 'disability', asks: ['partialDisability33'], shownIf: isBefore },
    { task: 'company', id: 'job', asks: ['worksFullTime', 'companyYears'], shownIf: isBefore },
    { task: 'company', id: 'industry', asks: ['inManufacturing'], shownIf: isBefore },
    { task: 'company', id: 'staff', asks: ['permanentStaff'], shownIf: isIndustry },
    { task: 'company', id: 'relief', asks: ['reliefContract'], shownIf: isBefore },
    { task: 'company', id: 'relief-base', asks: ['reliefBaseEnough'], shownIf: hasRelief },
    { task: 'company', id: 'cut', asks: ['workingDayCut'] },
    { task: 'amount', id: 'care-gap', asks: ['careGap'], shownIf: asksCareGap },
    { task: 'amount', id: 'base', asks: ['retirementBase'] },
    { task: 'amount', id: 'household', asks: ['pensionHousehold'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    { ...contributionPeriod, appliesIf: isAt },
    {
      id: 'age',
      ref: lgss('215.2.a'),
      appliesIf: isBefore,
      met: given([...careerFacts, 'inManufacturing'], (f) => isOldEnoughForRelief(careerOf(f), f.inManufacturing)),
      shows: given([...careerFacts, 'inManufacturing'], (f) => ageFiguresFor(careerOf(f), f.inManufacturing)),
    },
    {
      id: 'long-career',
      ref: lgss('215.2'),
      appliesIf: isBefore,
      met: given(longCareerNeeds, (f) => longCareer(f).have >= longCareer(f).need),
      shows: given(longCareerNeeds, (f) => ({
        have: figure('days', longCareer(f).have),
        need: figure('days', longCareer(f).need),
      })),
    },
    recentPeriod,
    { id: 'full-time', ref: lgss('215.2'), appliesIf: isBefore, met: given(['worksFullTime'], (f) => f.worksFullTime) },
    {
      id: 'seniority',
      ref: lgss('215.2.b'),
      appliesIf: isBefore,
      met: given(
        ['companyYears', 'retirementDate'],
        (f) => f.companyYears >= partialRetirementSeniority.on(f.retirementDate),
      ),
      shows: given(['companyYears', 'retirementDate'], (f) => ({
        have: figure('years', f.companyYears),
        need: figure('years', partialRetirementSeniority.on(f.retirementDate)),
      })),
    },
    {
      id: 'relief-contract',
      ref: lgss('215.2'),
      appliesIf: isBefore,
      met: given(['reliefContract'], (f) => f.reliefContract !== 'none'),
    },
    {
      id: 'relief-full-time',
      ref: lgss('215.2.e'),
      appliesIf: given(
        [...careerFacts, 'reliefContract', 'inManufacturing'],
        (f) =>
          !isAtAge(careerOf(f)) &&
          f.reliefContract !== 'none' &&
          partialRetirementReduction.on(f.retirementDate).reliefMustBeFullTime &&
          !isManufacturingLaw(f.inManufacturing, f.retirementDate),
      ),
      met: given(['reliefContract'], (f) => f.reliefContract === 'full-time-permanent'),
    },
    {
      id: 'relief-base',
      ref: lgss('215.2'),
      appliesIf: hasRelief,
      met: given(['reliefBaseEnough'], (f) => f.reliefBaseEnough),
      shows: given(['retirementDate'], (f) => ({
        need: figure('percent', partialRetirementReliefBase.on(f.retirementDate)),
      })),
    },
    {
      id: 'permanent-staff',
      ref: lgss('dt 4.6'),
      appliesIf: isIndustry,
      met: given(['permanentStaff'], (f) => f.permanentStaff),
      shows: given(['retirementDate'], (f) => ({
        need: figure('percent', partialRetirementManufacturing.on(f.retirementDate)?.permanentStaff ?? 0),
      })),
    },
    {
      id: 'cut',
      ref: lgss('215'),
      met: given(cutNeeds, (f) => {
        const { least, most } = cutLimits(careerOf(f), f.reliefContract, f.inManufacturing);
        return f.workingDayCut >= least && f.workingDayCut <= most;
      }),
      shows: given(cutNeeds, (f) => {
        const { least, most } = cutLimits(careerOf(f), f.reliefContract, f.inManufacturing);
        return {
          have: figure('percent', f.workingDayCut),
          least: figure('percent', least),
          most: figure('percent', most),
        };
      }),
    },
  ],
  documents: [
    companyCertificate,
    { id: 'part-time-contract', ref: rd1131('11') },
    { id: 'relief-contract', ref: rd1131('11'), requiredIf: isBefore },
    {
      id: 'disability-certificate',
      ref: lgss('215.2'),
      requiredIf: given(['partialDisability33'], (f) => f.partialDisability33),
    },
    {
      id: 'service-certificate',
      ref: lgss('215.2'),
      requiredIf: given(['partialServiceDays'], (f) => f.partialServiceDays > 0),
    },
    careerGapProof,
  ],
  lines: {
    'regulatory-base': pensionLines['regulatory-base'],
    'months-contributed': pensionLines['months-contributed'],
    percentage: pensionLines.percentage,
    'full-pension': pensionLines['full-pension'],
    maximum: pensionLines.maximum,
    cut: { unit: 'percent', ref: lgss('215') },
    share: { unit: 'money', ref: rd1131('12.1') },
    'least-share': { unit: 'money', ref: rd1131('12.1') },
    monthly: { unit: 'money', ref: rd1131('12.1') },
  },
  award: given([...careerFacts, 'workingDayCut', 'retirementBase', 'pensionHousehold'], (f) => {
    const on = f.retirementDate;
    const { months, percentage, full } = fullPensionOf(f);
    const within = toMaximum(full, 14, on);
    const { share, least, pension } = partialPension(within, f.workingDayCut, f.pensionHousehold, on);
    return {
      lines: {
        'regulatory-base': f.retirementBase,
        'months-contributed': months,
        percentage,
        'full-pension': full,
        ...(within < full && { maximum: within }),
        cut: f.workingDayCut,
        share,
        ...(least > share && { 'least-share': least }),
        monthly: pension,
      },
      ...pensionAward({ value: pension, pays: 14, from: addDays(on, 1), to: null }),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: retirementDeadlines,
});
