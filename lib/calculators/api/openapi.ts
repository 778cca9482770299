import { z } from 'zod/v4';
import type { Day } from '@/lib/law/day';
import { simulationSchema } from '../retirement/json';
import { simulationResult } from '../retirement/result-schema';
import { type SchemaName, schemas } from './schemas';

const of = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ 'application/json': { schema } });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: of('Problem') } },
});
const limits = {
  'RateLimit-Policy': {
    description: 'Calls allowed (`q`) in so many seconds (`w`)',
    schema: { type: 'string' },
  },
  RateLimit: {
    description: 'Calls left (`r`) and seconds until they are all there again (`t`)',
    schema: { type: 'string' },
  },
};
const retry = { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } };
const ok = (description: string, name: SchemaName) => ({ description, headers: limits, content: json(of(name)) });
/** What any call may answer beside what it was asked. */
const always = {
  401: problem('The key is not known, or was revoked'),
  429: { ...problem('Too many calls; try again after `Retry-After` seconds'), headers: { ...limits, ...retry } },
  500: problem('Our fault'),
  503: { ...problem('Not available now'), headers: retry },
};
const path = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});
const query = (name: string, description: string, schema: object = { type: 'string', format: 'date' }) => ({
  name,
  in: 'query',
  description,
  schema,
});
const notFound = { 404: problem('There is none') };
const refused = {
  400: problem('Not JSON, or a parameter that cannot be read'),
  422: problem('Something in it cannot be taken; each of `problems` names its field'),
};
const wrongQuery = { 400: problem('A parameter that cannot be read') };

type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<number, object>>;
};
const operation = ({ responses, ...rest }: Operation) => ({ ...rest, responses: { ...responses, ...always } });

const paths = {
  '/api/v1/procedures': {
    get: operation({
      operationId: 'procedures',
      summary: 'Every procedure of the catalogue, with its words in both languages',
      responses: { 200: ok('The procedures', 'Procedures') },
    }),
  },
  '/api/v1/procedures/{slug}': {
    get: operation({
      operationId: 'procedure',
      summary: 'One procedure: its facts as JSON Schema, requirements, documents and terms, with their articles',
      parameters: [path('slug', 'Name of the procedure, such as `birth-and-childcare`')],
      responses: { 200: ok('The procedure', 'Procedure'), ...notFound },
    }),
  },
  '/api/v1/assessments/{slug}': {
    post: operation({
      operationId: 'assess',
      summary: 'Facts to verdicts, lines and articles: what `npm run assess` answers. Nothing sent is kept',
      parameters: [path('slug', 'Name of the procedure'), query('on', 'The day to assess on; today unless told')],
      requestBody: {
        required: true,
        description: 'Facts by name, as the schema of the procedure says; what is missing makes the answer unknown',
        content: json({ type: 'object' }),
      },
      responses: { 200: ok('The assessment', 'Assessment'), ...refused, ...notFound },
    }),
  },
  '/api/v1/retirement/simulations': {
    post: operation({
      operationId: 'simulateRetirement',
      summary: 'Every route to retirement for a career and a plan, with reasons, amounts and articles',
      requestBody: { required: true, content: json(of('Simulation')) },
      responses: { 200: ok('The simulation', 'SimulationResult'), ...refused },
    }),
  },
  '/api/v1/rule-book': {
    get: operation({
      operationId: 'ruleBook',
      summary: 'Every figure of the law by date with its source, or what differs between two days',
      parameters: [query('from', 'With `to`: what differs between the two days'), query('to', 'See `from`')],
      responses: {
        200: {
          description: 'The figures, or with `from` and `to` what differs',
          headers: limits,
          content: json({ oneOf: [of('RuleBook'), of('RuleBookChanges')] }),
        },
        ...wrongQuery,
      },
    }),
  },
  '/api/v1/calendar/{year}': {
    get: operation({
      operationId: 'calendar',
      summary: 'The non-working days of a year, of all Spain, of the community of a province or of a town of it',
      parameters: [
        path('year', 'A year this office has the calendar of', { type: 'integer' }),
        query('province', 'Code of the province (INE), such as `28`', { type: 'string', pattern: '^\\d{2}$' }),
        query('town', 'A town of the province, with the local holidays the office has entered for it'),
      ],
      responses: { 200: ok('The days', 'Calendar'), ...wrongQuery, ...notFound },
    }),
  },
  '/api/v1/documents/{csv}': {
    get: operation({
      operationId: 'verifyDocument',
      summary: 'Whether a document was issued by this office, still holds, and has this hash',
      parameters: [path('csv', 'Code of the document, with or without hyphens')],
      responses: { 200: ok('The document', 'VerifiedDocument'), ...notFound },
    }),
  },
  '/api/v1/status': {
    get: operation({
      operationId: 'status',
      summary: 'What works, outages planned, on and past, and to when deadlines are extended',
      responses: { 200: ok('The status', 'Status') },
    }),
  },
  '/api/v1/audit-heads': {
    get: operation({
      operationId: 'auditHeads',
      summary: 'The head of the audit chain of each day, signed with the seal, newest first, a hundred at a time',
      parameters: [query('until', 'The newest day to answer')],
      responses: { 200: ok('The heads', 'AuditHeads'), ...wrongQuery },
    }),
  },
  '/api/v1/seal': {
    get: operation({
      operationId: 'seal',
      summary: 'The certificate of the seal',
      responses: {
        200: {
          description: 'PEM',
          headers: limits,
          content: { 'application/x-pem-file': { schema: { type: 'string' } } },
        },
      },
    }),
  },
} as const;

/** The OpenAPI 3.1 document of the public interface. */
export const openApi = (origin: string, today: Day) => {
  const { $schema: _, ...simulation } = simulationSchema(today);
  const { $schema: __, ...result } = z.toJSONSchema(simulationResult);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open e-Office',
      version: '1',
      description: `Catalogue, rules, figures of the law, calculators, calendar and verification. Anybody may call; an organisation with a key may call more often. Explained at ${origin}/en/developers.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: origin }],
    security: [{}, { key: [] }],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key of an organisation, made on its own pages' },
      },
      schemas: { ...schemas, Simulation: simulation, SimulationResult: result },
    },
  };
};
