import { type Cents, euros } from '../cents';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';
import { minimumPensionsBefore2023 } from './minimum-pensions-history';

/** Minimum of a pension by the household: with a dependent spouse, alone, or with a spouse who is not dependent. */
export type ByHousehold = {
  readonly dependentSpouse: Cents;
  readonly alone: Cents;
  readonly spouseNotDependent: Cents;
};
export type MinimumPensions = Readonly<
  Record<
    | 'retirement65'
    | 'retirementUnder65'
    | 'retirement65FromSevere'
    | 'severe'
    | 'absolute'
    | 'total65'
    | 'total60'
    | 'totalUnder60'
    | 'partialOccupational65',
    ByHousehold
  >
> & {
  readonly widow: {
    readonly dependants: Cents;
    readonly from65: Cents;
    readonly from60: Cents;
    readonly under60: Cents;
  };
  /** `absoluteShared` is added once and shared among the orphans of both parents. */
  readonly orphan: { readonly each: Cents; readonly under18Disabled: Cents; readonly absoluteShared: Cents };
  readonly orphanBenefit: { readonly one: Cents; readonly severalShared: Cents } | null;
  readonly familyMembers: {
    readonly each: Cents;
    readonly sole65: Cents;
    readonly soleUnder65: Cents;
    readonly severalShared: Cents;
  } | null;
  /** Income of its own a pensioner may have to be given the whole complement. */
  readonly incomeLimit: { readonly alone: Cents; readonly dependentSpouse: Cents };
};

/** Minimum pensions and the income limits of their complement (LGSS 59), a year, in fourteen payments. */
export const minimumPensions = parameter<MinimumPensions>('minimum-pensions', {
  unit: 'euro cents',
  grows: 'prices',
  entries: [
    ...minimumPensionsBefore2023,
    {
      from: '2023-01-01',
      source: refTo('pensions2023')('annex 1'),
      note: 'The rows of widowhood under 60, of orphans, of family members and of the income limits were taken from practice and not checked against the text.',
      value: {
        retirement65: {
          dependentSpouse: euros('13526.80'),
          alone: euros('10963.40'),
          spouseNotDependent: euros('10406.20'),
        },
        retirementUnder65: {
          dependentSpouse: euros('12682.60'),
          alone: euros('10256.40'),
          spouseNotDependent: euros('9695.00'),
        },
        retirement65FromSevere: {
          dependentSpouse: euros('20290.20'),
          alone: euros('16445.80'),
          spouseNotDependent: euros('15610.00'),
        },
        severe: { dependentSpouse: euros('20290.20'), alone: euros('16445.80'), spouseNotDependent: euros('15610.00') },
        absolute: {
          dependentSpouse: euros('13526.80'),
          alone: euros('10963.40'),
          spouseNotDependent: euros('10406.20'),
        },
        total65: {
          dependentSpouse: euros('13526.80'),
          alone: euros('10963.40'),
          spouseNotDependent: euros('10406.20'),
        },
        total60: { dependentSpouse: euros('12682.60'), alone: euros('10256.40'), spouseNotDependent: euros('9695.00') },
        totalUnder60: {
          dependentSpouse: euros('8082.20'),
          alone: euros('8082.20'),
          spouseNotDependent: euros('8012.20'),
        },
        partialOccupational65: {
          dependentSpouse: euros('13526.80'),
          alone: euros('10963.40'),
          spouseNotDependent: euros('10406.20'),
        },
        widow: {
          dependants: euros('12682.60'),
          from65: euros('10963.40'),
          from60: euros('10256.40'),
          under60: euros('8306.20'),
        },
        orphan: { each: euros('3354.40'), under18Disabled: euros('6594.00'), absoluteShared: euros('8306.20') },
        orphanBenefit: null,
        familyMembers: {
          each: euros('3354.40'),
          sole65: euros('8101.80'),
          soleUnder65: euros('7635.60'),
          severalShared: euros('4951.80'),
        },
        incomeLimit: { alone: euros('8614.00'), dependentSpouse: euros('10047.00') },
      },
    },
    {
      from: '2024-01-01',
      source: refTo('rdl8_2023')('78'),
      value: {
        retirement65: {
          dependentSpouse: euros('14466.20'),
          alone: euros('11552.80'),
          spouseNotDependent: euros('10966.20'),
        },
        retirementUnder65: {
          dependentSpouse: euros('14466.20'),
          alone: euros('10808.00'),
          spouseNotDependent: euros('10215.80'),
        },
        retirement65FromSevere: {
          dependentSpouse: euros('21698.60'),
          alone: euros('17329.20'),
          spouseNotDependent: euros('16448.60'),
        },
        severe: { dependentSpouse: euros('21698.60'), alone: euros('17329.20'), spouseNotDependent: euros('16448.60') },
        absolute: {
          dependentSpouse: euros('14466.20'),
          alone: euros('11552.80'),
          spouseNotDependent: euros('10966.20'),
        },
        total65: {
          dependentSpouse: euros('14466.20'),
          alone: euros('11552.80'),
          spouseNotDependent: euros('10966.20'),
        },
        total60: {
          dependentSpouse: euros('14466.20'),
          alone: euros('10808.00'),
          spouseNotDependent: euros('10215.80'),
        },
        totalUnder60: {
          dependentSpouse: euros('8516.20'),
          alone: euros('8516.20'),
          spouseNotDependent: euros('8443.40'),
        },
        partialOccupational65: {
          dependentSpouse: euros('14466.20'),
          alone: euros('11552.80'),
          spouseNotDependent: euros('10966.20'),
        },
        widow: {
          dependants: euros('14466.20'),
          from65: euros('11552.80'),
          from60: euros('10808.00'),
          under60: euros('8752.80'),
        },
        orphan: { each: euros('3533.60'), under18Disabled: euros('6946.80'), absoluteShared: euros('8752.80') },
        orphanBenefit: { one: euros('10584.00'), severalShared: euros('17841.60') },
        familyMembers: {
          each: euros('3533.60'),
          sole65: euros('8534.40'),
          soleUnder65: euros('8043.00'),
          severalShared: euros('5219.20'),
        },
        incomeLimit: { alone: euros('8942.00'), dependentSpouse: euros('10430.00') },
      },
    },
    {
      from: '2025-01-01',
      source: refTo('rdl1_2025')('annex 1'),
      value: {
        retirement65: {
          dependentSpouse: euros('15786.40'),
          alone: euros('12241.60'),
          spouseNotDependent: euros('11620.00'),
        },
        retirementUnder65: {
          dependentSpouse: euros('15786.40'),
          alone: euros('11452.00'),
          spouseNotDependent: euros('10824.80'),
        },
        retirement65FromSevere: {
          dependentSpouse: euros('23678.20'),
          alone: euros('18362.40'),
          spouseNotDependent: euros('17430.00'),
        },
        severe: { dependentSpouse: euros('23678.20'), alone: euros('18362.40'), spouseNotDependent: euros('17430.00') },
        absolute: {
          dependentSpouse: euros('15786.40'),
          alone: euros('12241.60'),
          spouseNotDependent: euros('11620.00'),
        },
        total65: {
          dependentSpouse: euros('15786.40'),
          alone: euros('12241.60'),
          spouseNotDependent: euros('11620.00'),
        },
        total60: {
          dependentSpouse: euros('15786.40'),
          alone: euros('11452.00'),
          spouseNotDependent: euros('10824.80'),
        },
        totalUnder60: {
          dependentSpouse: euros('9024.40'),
          alone: euros('9024.40'),
          spouseNotDependent: euros('8947.40'),
        },
        partialOccupational65: {
          dependentSpouse: euros('15786.40'),
          alone: euros('12241.60'),
          spouseNotDependent: euros('11620.00'),
        },
        widow: {
          dependants: euros('15786.40'),
          from65: euros('12241.60'),
          from60: euros('11452.00'),
          under60: euros('9275.00'),
        },
        orphan: { each: euros('3745.00'), under18Disabled: euros('7361.20'), absoluteShared: euros('9275.00') },
        orphanBenefit: { one: euros('11113.20'), severalShared: euros('18733.70') },
        familyMembers: {
          each: euros('3745.00'),
          sole65: euros('9044.00'),
          soleUnder65: euros('8523.20'),
          severalShared: euros('5530.00'),
        },
        incomeLimit: { alone: euros('9193.00'), dependentSpouse: euros('10723.00') },
      },
    },
    {
      from: '2026-01-01',
      source: refTo('rdl3_2026')('annex 1'),
      value: {
        retirement65: {
          dependentSpouse: euros('17592.40'),
          alone: euros('13106.80'),
          spouseNotDependent: euros('12441.80'),
        },
        retirementUnder65: {
          dependentSpouse: euros('17592.40'),
          alone: euros('12262.60'),
          spouseNotDependent: euros('11590.60'),
        },
        retirement65FromSevere: {
          dependentSpouse: euros('26385.80'),
          alone: euros('19660.20'),
          spouseNotDependent: euros('18662.00'),
        },
        severe: { dependentSpouse: euros('26385.80'), alone: euros('19660.20'), spouseNotDependent: euros('18662.00') },
        absolute: {
          dependentSpouse: euros('17592.40'),
          alone: euros('13106.80'),
          spouseNotDependent: euros('12441.80'),
        },
        total65: {
          dependentSpouse: euros('17592.40'),
          alone: euros('13106.80'),
          spouseNotDependent: euros('12441.80'),
        },
        total60: {
          dependentSpouse: euros('17592.40'),
          alone: euros('12262.60'),
          spouseNotDependent: euros('11590.60'),
        },
        totalUnder60: {
          dependentSpouse: euros('9662.80'),
          alone: euros('9662.80'),
          spouseNotDependent: euros('9580.20'),
        },
        partialOccupational65: {
          dependentSpouse: euros('17592.40'),
          alone: euros('13106.80'),
          spouseNotDependent: euros('12441.80'),
        },
        widow: {
          dependants: euros('17592.40'),
          from65: euros('13106.80'),
          from60: euros('12262.60'),
          under60: euros('9931.60'),
        },
        orphan: { each: euros('4011.00'), under18Disabled: euros('7882.00'), absoluteShared: euros('9931.60') },
        orphanBenefit: { one: euros('11603.20'), severalShared: euros('19559.68') },
        familyMembers: {
          each: euros('4011.00'),
          sole65: euros('9683.80'),
          soleUnder65: euros('9126.60'),
          severalShared: euros('5920.60'),
        },
        incomeLimit: { alone: euros('9442.00'), dependentSpouse: euros('11013.00') },
      },
    },
  ],
});
