import type { Example } from '../../kernel';

const carpenter = {
  changeRequestDate: '2026-11-10',
  selfEmployed: true,
  activityChange: 'replace',
  newActivity: '3100 Fabricación de muebles',
  regulatedActivity: false,
  activityChangeDate: '2026-11-09',
};
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(carpenter).filter(([key]) => !keys.includes(key)));

export const examples: readonly Example[] = [
  {
    name: 'From carpentry to furniture on 9 November 2026, told the next day: from 1 November',
    source: 'News of the e-Office of 12 July 2017',
    facts: carpenter,
    expect: { outcome: 'entitled', documents: [] },
  },
  {
    name: 'Told a month later: from the day it is told',
    source: 'Act 39/2015, art. 39.1',
    facts: { ...carpenter, activityChangeDate: '2026-10-01' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'Adds the profession of lawyer: a document is asked for',
    facts: { ...carpenter, activityChange: 'add', newActivity: '6910', regulatedActivity: true },
    expect: { outcome: 'entitled', documents: ['title-or-licence'] },
  },
  {
    name: 'Ends one of two activities',
    facts: {
      ...without('newActivity', 'regulatedActivity'),
      activityChange: 'end',
      formerActivity: '4332',
      keepsAnotherActivity: true,
    },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'Ends the only activity: that is deregistering, refused',
    facts: {
      ...without('newActivity', 'regulatedActivity'),
      activityChange: 'end',
      formerActivity: '4332',
      keepsAnotherActivity: false,
    },
    expect: { outcome: 'not-entitled', unmet: ['not-the-last'] },
  },
  {
    name: 'The activity on record was wrong from the start: proof is asked for',
    facts: { ...carpenter, activityChange: 'correct', formerActivity: '6201', activityChangeDate: '2023-02-01' },
    expect: { outcome: 'entitled', documents: ['proof-of-mistake'] },
  },
  {
    name: 'Not registered as self-employed: refused',
    facts: { ...carpenter, selfEmployed: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'The registration is not known yet: incomplete',
    facts: without('selfEmployed'),
    expect: { outcome: 'unknown', missing: ['selfEmployed'] },
  },
];
