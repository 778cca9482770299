/** Objection (reclamación previa), correction of an error, or change of circumstances. */
export type RevisionKind = 'prior_claim' | 'correction' | 'change';

/** What is asked about a decision, as addresses name it. */
export const revisionPaths = { prior_claim: 'objection', correction: 'correction', change: 'change' } as const;
export type RevisionPath = (typeof revisionPaths)[RevisionKind];

const kinds = Object.entries(revisionPaths) as [RevisionKind, RevisionPath][];
export const kindOfPath = (path: string): RevisionKind | undefined => kinds.find(([, name]) => name === path)?.[0];

/** What is pointed at: a requirement, a line of the award, a fact, or the notice of the decision itself. */
export type Point = {
  readonly of: 'requirement' | 'line' | 'fact' | 'notice';
  readonly id: string;
};
const forms = ['requirement', 'line', 'fact', 'notice'] as const;

/** 'line:monthly' → the line. What is not one is left out. */
export const parsePoints = (points: readonly string[]): Point[] =>
  points.flatMap((point) => {
    const [head, id = ''] = point.split(':');
    const of = forms.find((form) => form === head);
    return of ? [{ of, id }] : [];
  });
