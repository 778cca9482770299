import { z } from 'zod/v4';
import type { Day } from '@/lib/law/day';
import { simulationSchema } from './retirement/json';
import { simulationResult } from './retirement/result-schema';

const json = (schema: unknown) => ({ 'application/json': { schema } });
const schemaOf = (type: z.ZodType) => {
  const { $schema: _, ...schema } = z.toJSONSchema(type);
  return schema;
};
const problem = {
  type: 'object',
  required: ['error'],
  properties: {
    error: { type: 'string' },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code'],
        properties: { field: { type: 'string' }, code: { type: 'string' } },
      },
    },
  },
} as const;

/** The OpenAPI 3.1 document of the public interface. */
export const openApi = (origin: string, today: Day) => {
  const { $schema: _, ...simulation } = simulationSchema(today);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open e-Office',
      version: '1',
      description: 'Calculators and figures of the law. Nothing sent is kept and nobody has to sign in.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: origin }],
    paths: {
      '/api/v1/retirement/simulations': {
        post: {
          operationId: 'simulateRetirement',
          summary: 'Every route to retirement for a career and a plan, with reasons, amounts and articles',
          requestBody: { required: true, content: json({ $ref: '#/components/schemas/Simulation' }) },
          responses: {
            200: { description: 'The simulation', content: json({ $ref: '#/components/schemas/SimulationResult' }) },
            400: { description: 'Not JSON', content: json({ $ref: '#/components/schemas/Problem' }) },
            422: {
              description: 'Something in it cannot be taken; each problem names its field',
              content: json({ $ref: '#/components/schemas/Problem' }),
            },
            429: { description: 'Too many from this address; try again after `Retry-After` seconds' },
          },
        },
      },
      '/api/v1/status': {
        get: {
          operationId: 'status',
          summary: 'What works, outages planned, on and past, and to when deadlines are extended',
          responses: { 200: { description: 'The status', content: json({ type: 'object' }) } },
        },
      },
      '/api/rule-book': {
        get: {
          operationId: 'ruleBook',
          summary: 'Every figure of the law by date with its source, or what differs between two days',
          parameters: ['from', 'to'].map((name) => ({ name, in: 'query', schema: { type: 'string', format: 'date' } })),
          responses: {
            200: { description: 'The figures', content: json({ type: 'object' }) },
            400: { description: 'Not two days', content: json({ $ref: '#/components/schemas/Problem' }) },
          },
        },
      },
      '/api/v1/audit-heads': {
        get: {
          operationId: 'auditHeads',
          summary: 'The head of the audit chain of each day, signed with the seal, newest first, a hundred at a time',
          parameters: [{ name: 'until', in: 'query', schema: { type: 'string', format: 'date' } }],
          responses: {
            200: { description: 'The heads', content: json({ type: 'object' }) },
            400: { description: 'Not a day', content: json({ $ref: '#/components/schemas/Problem' }) },
          },
        },
      },
      '/api/v1/seal': {
        get: {
          operationId: 'seal',
          summary: 'The certificate of the seal',
          responses: {
            200: { description: 'PEM', content: { 'application/x-pem-file': { schema: { type: 'string' } } } },
          },
        },
      },
    },
    components: {
      schemas: { Simulation: simulation, SimulationResult: schemaOf(simulationResult), Problem: problem },
    },
  };
};
