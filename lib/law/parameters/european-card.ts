import type { Term } from '../calendar';
import { rd286, refTo } from '../legal-ref';
import { parameter } from '../parameter';

/* European health insurance card and the provisional certificate that stands for it (Reg. 883/2004 art. 19). */

const coordination = refTo('coordination');
const inForce = '2010-05-01';

/** Most days of provisional certificates in one calendar year. */
export const certificateDays = parameter('european-card.certificate', {
  unit: 'natural days',
  entries: [
    {
      from: inForce,
      value: 90,
      source: coordination('19.1'),
      note: 'The figure is in the press and in the practice of the managing body; no text at hand has it.',
    },
  ],
});

/** How long a card is valid. */
export const cardValidity = parameter('european-card.validity', {
  unit: 'months',
  entries: [
    {
      from: inForce,
      value: 24,
      source: coordination('19.1'),
      note: 'Practice of the managing body, not verified: no text at hand fixes the validity of the card.',
    },
  ],
});

/** Days before the journey from which a card still comes by post in time. */
export const cardPost = parameter('european-card.post', {
  unit: 'natural days',
  entries: [
    {
      from: inForce,
      value: 15,
      source: coordination('19.1'),
      note: 'A figure of this office, so that the post has time: no text fixes it.',
    },
  ],
});

/** Documents of the coordination for stays abroad. */
export const resolveEuropeanCard = parameter<Term>('resolution.european-card', {
  unit: 'term',
  entries: [
    {
      from: '2003-04-09',
      value: { days: 45 },
      source: rd286('annex'),
      note: 'Not read in the annex itself, whose table is not at hand: taken from a summary of it.',
    },
  ],
});
