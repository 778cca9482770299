import { type Cents, euros } from '../cents';
import { type LegalRef, refTo } from '../legal-ref';
import type { ByHousehold, MinimumPensions } from './minimum-pensions';

/* Minimum pensions of 2013 to 2022. Their tables had fewer figures of their own: many rows repeat others. */
const households = ([dependentSpouse, alone, spouseNotDependent]: readonly [string, string, string]): ByHousehold => ({
  dependentSpouse: euros(dependentSpouse),
  alone: euros(alone),
  spouseNotDependent: euros(spouseNotDependent),
});

type Written = {
  readonly at65: readonly [string, string, string];
  readonly under65: readonly [string, string, string];
  readonly severe: readonly [string, string, string];
  readonly totalUnder60: readonly [alone: string, spouseNotDependent: string];
  readonly widowUnder60: string;
  readonly orphan: string;
  readonly orphanDisabled: string;
  readonly orphanBenefit?: readonly [one: string, severalShared: string];
  readonly relatives: readonly [sole65: string, soleUnder65: string, severalShared: string];
  readonly incomeLimit: readonly [alone: string, dependentSpouse: string];
};

const year = (from: string, source: LegalRef, written: Written, note?: string) => {
  const [at65, under65, severe] = [households(written.at65), households(written.under65), households(written.severe)];
  const [alone, spouseNotDependent] = written.totalUnder60;
  const widowUnder60: Cents = euros(written.widowUnder60);
  const each: Cents = euros(written.orphan);
  const [one, several] = written.orphanBenefit ?? [];
  const [sole65, soleUnder65, severalShared] = written.relatives;
  const value: MinimumPensions = {
    retirement65: at65,
    retirementUnder65: under65,
    retirement65FromSevere: severe,
    severe,
    absolute: at65,
    total65: at65,
    total60: under65,
    totalUnder60: households([alone, alone, spouseNotDependent]),
    partialOccupational65: at65,
    widow: {
      dependants: under65.dependentSpouse,
      from65: at65.alone,
      from60: under65.alone,
      under60: widowUnder60,
    },
    orphan: { each, under18Disabled: euros(written.orphanDisabled), absoluteShared: widowUnder60 },
    orphanBenefit: one && several ? { one: euros(one), severalShared: euros(several) } : null,
    familyMembers: {
      each,
      sole65: euros(sole65),
      soleUnder65: euros(soleUnder65),
      severalShared: euros(severalShared),
    },
    incomeLimit: { alone: euros(written.incomeLimit[0]), dependentSpouse: euros(written.incomeLimit[1]) },
  };
  return { from, source, value, ...(note !== undefined && { note }) };
};

const minimumBase =
  'That of total incapacity under 60 with a spouse who is not dependent was 55 % of the minimum base, worked out here.';

export const minimumPensionsBefore2023 = [
  year(
    '2013-01-01',
    refTo('rdl29_2012')('annex'),
    {
      at65: ['10904.60', '8838.20', '8383.20'],
      under65: ['10220.00', '8267.00', '7812.00'],
      severe: ['16357.60', '13258.00', '12574.80'],
      totalUnder60: ['5496.40', '4969.80'],
      widowUnder60: '6690.60',
      orphan: '2699.20',
      orphanDisabled: '5311.60',
      relatives: ['6525.40', '6146.00', '3990.00'],
      incomeLimit: ['7063.07', '8239.15'],
    },
    `As the Social Security published them, not read in the text; orphans and family members, worked back from those of 2014. ${minimumBase}`,
  ),
  year(
    '2014-01-01',
    refTo('budget2014')('45'),
    {
      at65: ['10932.60', '8860.60', '8404.20'],
      under65: ['10246.60', '8288.00', '7831.60'],
      severe: ['16399.60', '13291.60', '12607.00'],
      totalUnder60: ['5510.40', '4969.80'],
      widowUnder60: '6707.40',
      orphan: '2706.20',
      orphanDisabled: '5325.60',
      relatives: ['6542.20', '6161.40', '4001.20'],
      incomeLimit: ['7080.73', '8259.75'],
    },
    minimumBase,
  ),
  year(
    '2015-01-01',
    refTo('budget2015')('45'),
    {
      at65: ['10960.60', '8883.00', '8426.60'],
      under65: ['10273.20', '8309.00', '7851.20'],
      severe: ['16441.60', '13325.20', '12640.60'],
      totalUnder60: ['5524.40', '4993.56'],
      widowUnder60: '6724.20',
      orphan: '2713.20',
      orphanDisabled: '5339.60',
      relatives: ['6559.00', '6178.20', '4011.00'],
      incomeLimit: ['7098.43', '8280.40'],
    },
    minimumBase,
  ),
  year(
    '2016-01-01',
    refTo('budget2016')('44'),
    {
      at65: ['10988.60', '8905.40', '8449.00'],
      under65: ['10299.80', '8330.00', '7872.20'],
      severe: ['16483.60', '13358.80', '12674.20'],
      totalUnder60: ['5538.40', '5045.04'],
      widowUnder60: '6742.40',
      orphan: '2720.20',
      orphanDisabled: '5353.60',
      relatives: ['6575.80', '6195.00', '4022.20'],
      incomeLimit: ['7116.18', '8301.10'],
    },
    `As the Social Security published them, not read in the text; family members, worked out from those of 2015. ${minimumBase}`,
  ),
  year(
    '2017-01-01',
    refTo('pensions2017')('annex 1'),
    {
      at65: ['11016.60', '8927.80', '8471.40'],
      under65: ['10326.40', '8351.00', '7893.20'],
      severe: ['16525.60', '13392.40', '12707.80'],
      totalUnder60: ['5552.40', '5448.94'],
      widowUnder60: '6760.60',
      orphan: '2727.20',
      orphanDisabled: '5367.60',
      relatives: ['6592.60', '6211.80', '4033.40'],
      incomeLimit: ['7133.97', '8321.85'],
    },
    'The income limits are those of Act 3/2017, art. 43.',
  ),
  year(
    '2018-01-01',
    refTo('budget2018')('da 51'),
    {
      at65: ['11348.40', '9196.60', '8727.60'],
      under65: ['10638.60', '8603.00', '8132.60'],
      severe: ['17022.60', '13795.60', '13091.40'],
      totalUnder60: ['5720.40', '5666.78'],
      widowUnder60: '6966.40',
      orphan: '2809.80',
      orphanDisabled: '5530.00',
      relatives: ['6791.40', '6400.80', '4155.20'],
      incomeLimit: ['7347.99', '8571.51'],
    },
    'The table was read in a summary of the Act, and the sum several family members share was worked out. Royal Decree-Law 28/2018 raised them a little afterwards, in one payment.',
  ),
  year('2019-01-01', refTo('rdl28_2018')('annex 1'), {
    at65: ['11701.20', '9483.60', '9000.60'],
    under65: ['10970.40', '8871.80', '8386.00'],
    severe: ['17551.80', '14225.40', '13501.60'],
    totalUnder60: ['5899.60', '5838.00'],
    widowUnder60: '7183.40',
    orphan: '2898.00',
    orphanDisabled: '5702.20',
    relatives: ['7002.80', '6601.00', '4285.40'],
    incomeLimit: ['7569.00', '8829.00'],
  }),
  year('2020-01-01', refTo('rdl1_2020')('annex'), {
    at65: ['11807.60', '9569.00', '9081.80'],
    under65: ['11069.80', '8953.00', '8461.60'],
    severe: ['17711.40', '14354.20', '13623.40'],
    totalUnder60: ['7054.60', '6993.00'],
    widowUnder60: '7249.20',
    orphan: '2924.60',
    orphanDisabled: '5754.00',
    orphanBenefit: ['8820.00', '14868.00'],
    relatives: ['7067.20', '6661.20', '4324.60'],
    incomeLimit: ['7638.00', '8909.00'],
  }),
  year('2021-01-01', refTo('pensions2021')('annex'), {
    at65: ['11914.00', '9655.80', '9164.40'],
    under65: ['11170.60', '9034.20', '8538.60'],
    severe: ['17871.00', '14484.40', '13746.60'],
    totalUnder60: ['7119.00', '7056.00'],
    widowUnder60: '7315.00',
    orphan: '2951.20',
    orphanDisabled: '5805.80',
    orphanBenefit: ['8820.00', '14868.00'],
    relatives: ['7131.60', '6721.40', '4363.80'],
    incomeLimit: ['7707.00', '8990.00'],
  }),
  year('2022-01-01', refTo('pensions2022')('annex 1'), {
    at65: ['12467.00', '10103.80', '9590.00'],
    under65: ['11688.60', '9452.80', '8934.80'],
    severe: ['18701.20', '15156.40', '14385.00'],
    totalUnder60: ['7448.00', '7383.60'],
    widowUnder60: '7655.20',
    orphan: '3089.80',
    orphanDisabled: '6076.00',
    orphanBenefit: ['9457.00', '15941.80'],
    relatives: ['7463.40', '7033.60', '4565.40'],
    incomeLimit: ['7939.00', '9260.00'],
  }),
];
