import 'server-only';
import { sha256Hex } from '@/lib/adapters/tokens';
import type { Known, Procedure } from '@/lib/catalogue/kernel';
import { factsToJson } from '@/lib/catalogue/prefill';

/** Objects in key order, so that the same content always has the same hash. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value instanceof Object) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
};

export type SignedDocument = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly sha256: string;
};
/** What is signed and registered: answers and documents, frozen. */
export type SignableContent = {
  readonly procedure: string;
  readonly version: string;
  readonly person: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly documents: readonly SignedDocument[];
  readonly later: readonly string[];
};

export const signableContent = (
  procedure: Procedure,
  personId: string,
  facts: Known,
  documents: readonly SignedDocument[],
  later: readonly string[],
): { readonly content: SignableContent; readonly hash: string } => {
  const content = {
    procedure: procedure.slug,
    version: procedure.version,
    person: personId,
    facts: factsToJson(procedure.facts, facts),
    documents: documents.map(({ id, kind, name, sha256 }) => ({ id, kind, name, sha256 })),
    later,
  };
  return { content, hash: sha256Hex(canonical(content)) };
};
