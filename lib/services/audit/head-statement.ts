import 'server-only';
import { createHash, X509Certificate } from 'node:crypto';

export type HeadFacts = {
  readonly day: string;
  readonly seq: bigint;
  readonly hash: string;
  readonly signedAt: Date;
  readonly certificate: string;
};

/** SHA-256 of a certificate, as `openssl x509 -fingerprint -sha256` tells it, without colons. */
export const fingerprintOf = (pem: string): string =>
  createHash('sha256').update(new X509Certificate(pem).raw).digest('hex');

/** What the seal signs of a head, byte for byte: one line each, ASCII. */
export const headStatement = ({ day, seq, hash, signedAt, certificate }: HeadFacts): string =>
  [
    'e-office audit head',
    `day ${day}`,
    `seq ${seq}`,
    `hash ${hash}`,
    `signed-at ${signedAt.toISOString()}`,
    `certificate ${fingerprintOf(certificate)}`,
    '',
  ].join('\n');
