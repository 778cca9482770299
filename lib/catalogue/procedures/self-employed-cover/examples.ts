import type { Example } from '../../kernel';

const carpenter = {
  changeRequestDate: '2026-09-30',
  selfEmployed: true,
  coveredElsewhere: false,
  exceptedGroup: 'none',
  changesMutual: true,
  newMutual: 'Fremap',
};

export const examples: readonly Example[] = [
  {
    name: 'Changes society on 30 September 2026: from 1 January 2027',
    source: 'General Social Security Act, art. 83.1.b',
    facts: carpenter,
    expect: { outcome: 'entitled', documents: [] },
  },
  {
    name: 'On 1 October 2026: from 1 January 2028',
    facts: { ...carpenter, changeRequestDate: '2026-10-01' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'Also an employee: may leave sick leave out without changing society',
    source: 'General Social Security Act, art. 315',
    facts: {
      ...Object.fromEntries(Object.entries(carpenter).filter(([key]) => key !== 'newMutual')),
      coveredElsewhere: true,
      wantsSickLeave: false,
      changesMutual: false,
    },
    expect: { outcome: 'entitled', documents: [] },
  },
  {
    name: 'Member of a religious institute who leaves everything out: proof is asked for',
    source: 'General Social Security Act, additional provision 28.2',
    facts: {
      ...carpenter,
      exceptedGroup: 'religious',
      wantsSickLeave: false,
      wantsCessation: false,
      wantsProfessional: false,
    },
    expect: { outcome: 'entitled', documents: ['proof-of-group'] },
  },
  {
    name: 'Keeps the society and everything is compulsory: nothing to change, refused',
    facts: {
      ...Object.fromEntries(Object.entries(carpenter).filter(([key]) => key !== 'newMutual')),
      changesMutual: false,
    },
    expect: { outcome: 'not-entitled', unmet: ['something-changes'] },
  },
  {
    name: 'Not registered as self-employed: refused',
    facts: { ...carpenter, selfEmployed: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Whether there is another job is not known yet: incomplete',
    facts: { ...Object.fromEntries(Object.entries(carpenter).filter(([key]) => key !== 'selfEmployed')) },
    expect: { outcome: 'unknown', missing: ['selfEmployed'] },
  },
];
