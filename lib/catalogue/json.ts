import { z } from 'zod/v4';
import type { Day } from '@/lib/law/day';
import { boundDay, type Field, type FieldProblem, type Fields, fieldSchema } from './fields';
import type { Known } from './kernel';
import type { Words } from './registry';

export type JsonProblem = { readonly field: string; readonly code: FieldProblem | 'unknown-fact' | 'not-an-object' };

const pathOf = (key: string, path: readonly PropertyKey[]) =>
  path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step}]` : `${name}.${String(step)}`), key);

const problemsOf = (key: string, { issues }: z.ZodError): JsonProblem[] => {
  const seen = new Set<string>();
  return issues.flatMap((issue): JsonProblem[] => {
    const field = pathOf(key, issue.path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((unknown) => ({ field: `${field}.${unknown}`, code: 'unknown-fact' }));
    const isFirst = !seen.has(field);
    seen.add(field);
    const code = issue.message as FieldProblem;
    return isFirst ? [{ field, code: code.includes(' ') ? 'malformed' : code }] : [];
  });
};

/** Some facts from JSON that nobody has checked: days as text, money in euros; null is not known. Nothing is guessed. */
export const readFacts = (
  fields: Fields,
  json: unknown,
  today: Day,
): { readonly facts: Known; readonly problems: readonly JsonProblem[] } => {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { facts: {}, problems: [{ field: '', code: 'not-an-object' }] };
  const facts: Record<string, unknown> = {};
  const problems: JsonProblem[] = [];
  for (const [key, value] of Object.entries(json)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) problems.push({ field: key, code: 'unknown-fact' });
    else if (value !== null) {
      const parsed = fieldSchema(field, today).safeParse(value);
      if (parsed.success) facts[key] = parsed.data;
      else problems.push(...problemsOf(key, parsed.error));
    }
  }
  return { facts, problems };
};

type FactWords = Words['facts'][string] & { options?: Record<string, string>; item?: Record<string, FactWords> };

const schemaFor = (field: Field, word: FactWords | undefined, today: Day): Record<string, unknown> => {
  const said = { title: word?.label, ...(word?.hint !== undefined && { description: word.hint }) };
  const plain = () => {
    const { $schema: _, ...schema } = z.toJSONSchema(fieldSchema(field, today), {
      io: 'input',
      unrepresentable: 'any',
    });
    return schema;
  };
  switch (field.kind) {
    case 'date':
      return {
        type: 'string',
        format: 'date',
        ...said,
        ...(field.min && { formatMinimum: boundDay(field.min, today) }),
        ...(field.max && { formatMaximum: boundDay(field.max, today) }),
      };
    case 'choice':
      return { ...plain(), ...said, 'x-options': word?.options };
    case 'integer':
      return { ...plain(), type: 'integer', ...said, 'x-unit': field.unit };
    case 'money':
      return { ...plain(), multipleOf: 0.01, ...said, 'x-unit': 'euros, with at most two decimals' };
    case 'percent':
      return { ...plain(), multipleOf: 0.01, ...said, 'x-unit': 'percent, with at most two decimals' };
    case 'iban':
      return { type: 'string', format: 'iban', ...said };
    case 'list':
      return {
        type: 'array',
        minItems: field.min,
        maxItems: field.max,
        ...said,
        items: {
          type: 'object',
          additionalProperties: false,
          required: Object.keys(field.item),
          properties: propertiesOf(field.item, word?.item ?? {}, today),
        },
      };
    default:
      return { ...plain(), ...said };
  }
};

export const propertiesOf = (fields: Fields, words: Readonly<Record<string, unknown>>, today: Day) =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, schemaFor(field, words[key] as FactWords | undefined, today)]),
  );

/** JSON Schema (2020-12) of the facts of a procedure, all of them optional: what is missing makes the answer unknown. */
export const jsonSchemaOf = (fields: Fields, words: Words, today: Day) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: words.title,
  type: 'object',
  additionalProperties: false,
  properties: propertiesOf(fields, words.facts, today),
});
