import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import forge from 'node-forge';
import { config } from '@/lib/config';

const WHOLE_MS = 10_000;
const LONGEST = 64_000;
const SHA256 = '2.16.840.1.101.3.4.2.1';
const GRANTED = [0, 1]; // granted, granted with modifications (RFC 3161 2.4.2)

const { asn1 } = forge;
const { Type, Class } = asn1;
type Node = forge.asn1.Asn1;
const node = (type: forge.asn1.Type, value: Node[] | string): Node =>
  asn1.create(Class.UNIVERSAL, type, typeof value !== 'string', value);
const partsOf = (tree: Node | undefined): Node[] => (Array.isArray(tree?.value) ? tree.value : []);
const bytesOf = (tree: Node | undefined): Buffer =>
  Buffer.from(typeof tree?.value === 'string' ? tree.value : '', 'binary');
const read = (bytes: Buffer): Node => asn1.fromDer(forge.util.createBuffer(bytes.toString('binary')));
const imprintOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const requestOf = (imprint: Buffer, nonce: Buffer): Buffer => {
  const algorithm = node(Type.SEQUENCE, [node(Type.OID, asn1.oidToDer(SHA256).getBytes()), node(Type.NULL, '')]);
  const tree = node(Type.SEQUENCE, [
    node(Type.INTEGER, asn1.integerToDer(1).getBytes()),
    node(Type.SEQUENCE, [algorithm, node(Type.OCTETSTRING, imprint.toString('binary'))]),
    node(Type.INTEGER, nonce.toString('binary')),
    node(Type.BOOLEAN, '\xff'), // with its certificate
  ]);
  return Buffer.from(asn1.toDer(tree).getBytes(), 'binary');
};

/** What the authority signed (TSTInfo), out of its answer: status, then the token that carries it. */
const signedIn = (answer: Buffer): Node[] | null => {
  const [status, token] = partsOf(read(answer));
  if (!GRANTED.includes(bytesOf(partsOf(status)[0])[0] ?? -1)) return null;
  const signedData = partsOf(partsOf(token)[1])[0];
  const content = partsOf(partsOf(signedData)[2])[1];
  return partsOf(read(bytesOf(partsOf(content)[0])));
};

/** Whether a stored answer is about this text. Who signed it is checked with OpenSSL: docs/operations.md. */
export const isStampOf = (answer: string, text: string): boolean => {
  try {
    const imprint = signedIn(Buffer.from(answer, 'base64'))?.[2];
    return bytesOf(partsOf(imprint)[1]).equals(imprintOf(text));
  } catch {
    return false;
  }
};

/** Asks the time-stamping authority (RFC 3161) when a text existed. Null without one, or when it does not answer well. */
export const timestamp = async (text: string, wholeMs = WHOLE_MS): Promise<string | null> => {
  const { TSA_URL } = config();
  if (!TSA_URL) return null;
  // Positive and without leading zeros, as DER wants its numbers.
  const nonce = Buffer.concat([Buffer.from([0x01]), randomBytes(8)]);
  try {
    const response = await fetch(TSA_URL, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(requestOf(imprintOf(text), nonce)),
      signal: AbortSignal.timeout(wholeMs),
    });
    const answer = Buffer.from(await response.arrayBuffer());
    if (!response.ok || answer.length > LONGEST) return null;
    const isOurs = signedIn(answer)?.some((part) => part.type === Type.INTEGER && bytesOf(part).equals(nonce));
    const kept = answer.toString('base64');
    return isOurs && isStampOf(kept, text) ? kept : null;
  } catch {
    return null;
  }
};
