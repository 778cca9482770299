import { lgss } from '../legal-ref';
import { parameter } from '../parameter';

const notes = {
  stays:
    'Orders SSI/1688/2015 (thermal treatment) and SCB/926/2018 (holidays), as the calls repeat them; texts not at hand.',
  homes: 'As the page of the institute says of its homes; the rules of its centres were not at hand.',
};
const since = '2018-09-13';

/** Ages for thermal treatment and holidays: widowed pensioners, other pensioners and unemployed, everybody insured. */
export const stayAges = parameter<{ readonly widowed: number; readonly other: number; readonly insured: number }>(
  'social-services.stay-ages',
  {
    unit: 'years',
    entries: [{ from: since, value: { widowed: 55, other: 60, insured: 65 }, source: lgss('63'), note: notes.stays }],
  },
);

/** Longest stay in days: ten, nine nights. */
export const stayDays = parameter('social-services.stay-days', {
  unit: 'days',
  entries: [{ from: '2022-01-01', value: 10, source: lgss('63'), note: notes.stays }],
});

/** Age of the centres, homes and home care for older people. */
export const olderAge = parameter('social-services.age', {
  unit: 'years',
  entries: [{ from: since, value: 60, source: lgss('42.1.e'), note: notes.homes }],
});

/** Degree of disability from which a person is legally disabled (Royal Legislative Decree 1/2013 art. 4.2). */
export const disabledFrom = parameter('social-services.disability', {
  unit: 'basis points',
  entries: [{ from: '2013-12-04', value: 3300, source: lgss('42.1.e') }],
});

/** Part of the income that a person who lives in one of the homes pays. */
export const homeShare = parameter('social-services.home-share', {
  unit: 'basis points',
  entries: [{ from: since, value: 7500, source: lgss('63'), note: notes.homes }],
});
