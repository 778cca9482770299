import 'server-only';
import { X509Certificate } from 'node:crypto';
import { sealCertificate } from '@/lib/adapters/seal-key';
import { fingerprintOf } from './head-statement';

const oneLine = (name: string): string => name.split('\n').join(', ');

/** What anybody may know of the seal: whose it is, who says so, until when, and the certificate itself. */
export const sealFacts = async () => {
  const pem = await sealCertificate();
  const { subject, issuer, serialNumber, validFrom, validTo } = new X509Certificate(pem);
  return {
    pem,
    holder: oneLine(subject),
    issuer: oneLine(issuer),
    serialNumber,
    validFrom: new Date(validFrom),
    validUntil: new Date(validTo),
    fingerprint: fingerprintOf(pem),
  };
};
