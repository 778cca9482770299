/* Shapes of what the public interface answers, as JSON Schema (2020-12). A test holds every real answer against them. */

const string = { type: 'string' } as const;
const number = { type: 'number' } as const;
const integer = { type: 'integer' } as const;
const boolean = { type: 'boolean' } as const;
const day = { type: 'string', format: 'date' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const orNull = (schema: { readonly type: string; readonly [key: string]: unknown }) => ({
  ...schema,
  type: [schema.type, 'null'],
});
const array = (items: object) => ({ type: 'array', items });
/** An object with all of these, and nothing else. */
const exactly = (properties: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties: { ...properties, ...optional },
});
const of = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const words = of('Words');
const ref = of('LegalRef');
const anything = { type: 'object' } as const;

const head = {
  slug: string,
  code: string,
  version: string,
  topic: string,
  body: { enum: ['INSS', 'ISM', 'TGSS', 'SEPE', 'IMSERSO', 'MITES'] },
  title: words,
  summary: words,
};
const terms = {
  resolveWithin: anything,
  resolveRef: ref,
  silence: { enum: ['negative', 'positive'] },
  silenceRef: ref,
};
const entry = exactly({ from: day, value: {}, source: ref }, { note: string });
const period = exactly({ id: string, from: day, to: day, days: integer });
const payment = exactly({ on: day, from: day, to: day, days: integer, value: number });
const recurring = exactly({ value: number, pays: { enum: [12, 14] }, from: day, to: orNull(day) }, { once: number });
const line = exactly({ id: string, value: number, unit: string, ref, label: words });
const verdict = exactly({
  id: string,
  outcome: string,
  ref,
  reads: array(string),
  missing: array(string),
  figures: { type: 'object', additionalProperties: number },
  reason: words,
});
const award = {
  ...exactly(
    {
      total: orNull(number),
      values: { type: 'object', additionalProperties: number },
      lines: array(line),
      periods: array(period),
      payments: array(payment),
    },
    { recurring },
  ),
  type: ['object', 'null'],
};
const outage = exactly({
  service: { enum: ['register', 'notifications'] },
  from: instant,
  until: orNull(instant),
  cause: words,
  deadlinesExtendedTo: orNull(day),
  suspendsNotifications: boolean,
});
const service = exactly({ works: boolean, uptime: orNull(number) });

export const schemas = {
  Words: { ...exactly({ es: string, en: string }), description: 'The same in both languages' },
  LegalRef: {
    type: 'object',
    required: ['law', 'article', 'citation', 'url'],
    properties: { law: string, article: string, citation: string, url: string },
    description: 'Where the law says it',
  },
  Problem: {
    type: 'object',
    description: 'What went wrong (RFC 9457)',
    required: ['type', 'title', 'status'],
    properties: {
      type: { type: 'string', format: 'uri' },
      title: string,
      status: integer,
      detail: string,
      problems: array({
        type: 'object',
        required: ['field', 'code'],
        properties: { field: string, code: string },
      }),
    },
  },
  Procedures: exactly({ procedures: array(exactly(head)) }),
  Procedure: exactly({
    ...head,
    facts: exactly({ es: anything, en: anything }),
    requirements: array(exactly({ id: string, ref })),
    documents: array(exactly({ id: string, ref, name: words })),
    deadlines: exactly(terms),
  }),
  Assessment: exactly({
    procedure: string,
    version: string,
    on: day,
    outcome: { enum: ['entitled', 'not-entitled', 'unknown'] },
    missing: array(string),
    otherwise: orNull(string),
    verdicts: array(verdict),
    award,
    checks: array(exactly({ id: string, field: string, reason: words })),
    documents: array(exactly({ id: string, required: { enum: [true, false, 'unknown'] }, ref, name: words })),
    deadlines: exactly(terms, { arrearsMonths: integer, arrearsRef: ref }),
  }),
  RuleBook: exactly({
    groups: array(
      exactly({
        group: string,
        figures: array(
          exactly(
            { id: string, unit: string, entries: array(entry) },
            { units: { type: 'object', additionalProperties: orNull(string) } },
          ),
        ),
      }),
    ),
  }),
  RuleBookChanges: exactly({
    from: day,
    to: day,
    changes: array(
      exactly({
        group: string,
        id: string,
        unit: string,
        before: { anyOf: [entry, { type: 'null' }] },
        after: { anyOf: [entry, { type: 'null' }] },
      }),
    ),
  }),
  Calendar: exactly({
    year: integer,
    region: orNull(string),
    verified: boolean,
    source: ref,
    note: { anyOf: [words, { type: 'null' }] },
    workingDays: integer,
    nonWorkingDays: array(exactly({ day, why: { enum: ['saturday', 'sunday', 'holiday'] }, name: orNull(string) })),
  }),
  VerifiedDocument: exactly({
    csv: string,
    state: { enum: ['valid', 'replaced', 'revoked'] },
    kind: string,
    title: string,
    language: string,
    issuedAt: instant,
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    size: integer,
    keptUntil: day,
    replacedOn: orNull(day),
    replacedBy: orNull(string),
    revokedAt: orNull(instant),
    page: { type: 'string', format: 'uri' },
    pdf: { type: 'string', format: 'uri' },
  }),
  Status: exactly({
    at: instant,
    services: exactly({ register: service, notifications: service }),
    measuredSince: orNull(instant),
    now: array(outage),
    planned: array(outage),
    history: array(outage),
  }),
  AuditHeads: exactly({
    heads: array(
      exactly({
        day,
        seq: string,
        hash: string,
        signedAt: instant,
        statement: string,
        signature: string,
        certificate: string,
        timestamp: orNull(string),
      }),
    ),
  }),
} as const;
export type SchemaName = keyof typeof schemas | 'Simulation' | 'SimulationResult';
