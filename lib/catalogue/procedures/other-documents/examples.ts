import type { Example } from '../../kernel';

const letter = {
  claimDate: '2026-11-21',
  writtenSubject: 'Copia de un expediente antiguo',
  writtenTopic: 'contributions',
  addressedBody: 'TGSS',
  relatedNumbers: [],
  writtenFacts: 'Trabajé en una empresa que cerró en 1998.\nNo encuentro los papeles de mi alta.',
  writtenRequest: 'Pido una copia de los documentos de aquella alta.',
  hasAttachments: false,
};

export const examples: readonly Example[] = [
  { name: 'A letter to the Treasury without papers', facts: letter, expect: { outcome: 'entitled', documents: [] } },
  {
    name: 'A letter to the Institute about a case there is, with papers',
    facts: {
      ...letter,
      writtenTopic: 'benefits',
      addressedBody: 'INSS',
      relatedNumbers: [{ number: 'EO-2026-000001' }],
      hasAttachments: true,
    },
    expect: { outcome: 'entitled', documents: ['attachment'] },
  },
];
