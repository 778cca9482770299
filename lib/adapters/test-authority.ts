import { generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

/** Attributes of a subject by the names of RFC 4514 and ETSI EN 319 412. */
const OIDS = {
  C: '2.5.4.6',
  O: '2.5.4.10',
  CN: '2.5.4.3',
  SN: '2.5.4.4',
  GN: '2.5.4.42',
  serialNumber: '2.5.4.5',
  organizationIdentifier: '2.5.4.97',
  pseudonym: '2.5.4.65',
} as const;
export type Subject = Readonly<Partial<Record<keyof typeof OIDS, string>>>;
export type Issued = { readonly certificate: string; readonly key: string; readonly serial: string };

const DAY = 86_400_000;
const { asn1 } = forge;
const utf8 = asn1.Type.UTF8 as unknown as forge.asn1.Class;
const dn = (subject: Subject): forge.pki.CertificateField[] =>
  Object.entries(subject).map(([name, value]) => ({
    type: OIDS[name as keyof typeof OIDS],
    value,
    ...(name === 'C' ? {} : { valueTagClass: utf8 }),
  }));

const newKeys = () => {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { key: pair.privateKey, publicKey: forge.pki.publicKeyFromPem(pair.publicKey) };
};

/** The subject of a certificate of the FNMT for a natural person. */
export const fnmtSubject = (idNumber: string, givenName = 'NURIA', surnames = 'CAMPOS VILA'): Subject => ({
  C: 'ES',
  serialNumber: `IDCES-${idNumber}`,
  GN: givenName,
  SN: surnames,
  CN: `${surnames} ${givenName} - ${idNumber}`,
});

const node = (
  type: forge.asn1.Type,
  value: string | forge.asn1.Asn1[],
  constructed = Array.isArray(value),
  tag = asn1.Class.UNIVERSAL,
) => asn1.create(tag, type, constructed, value);
const sequence = (...parts: forge.asn1.Asn1[]) => node(asn1.Type.SEQUENCE, parts);
const oid = (value: string) => node(asn1.Type.OID, asn1.oidToDer(value).getBytes(), false);
const utcTime = (at: Date) => node(asn1.Type.UTCTIME, asn1.dateToUtcTime(at) as unknown as string, false);

/**
 * A certification authority of the tests: issues certificates and its list of revoked ones (RFC 5280 5.1, which the library
 * cannot write). For tests only.
 */
export const testAuthority = (name: string) => {
  const own = newKeys();
  const key = forge.pki.privateKeyFromPem(own.key);
  const subject = dn({ C: 'ES', O: 'Autoridad de prueba', CN: name });
  const sign = (
    certificate: forge.pki.Certificate,
    extensions: object[],
    from: Date,
    until: Date,
  ): forge.pki.Certificate => {
    certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
    certificate.validity.notBefore = from;
    certificate.validity.notAfter = until;
    certificate.setIssuer(subject);
    certificate.setExtensions(extensions);
    certificate.sign(key, forge.md.sha256.create());
    return certificate;
  };
  const root = forge.pki.createCertificate();
  root.publicKey = own.publicKey;
  root.setSubject(subject);
  const now = Date.now();
  sign(
    root,
    [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
    new Date(now - 10 * DAY),
    new Date(now + 3650 * DAY),
  );

  const issue = (
    named: Subject,
    { from = -DAY, until = 365 * DAY, host = '' }: { from?: number; until?: number; host?: string } = {},
  ): Issued => {
    const { key: ownKey, publicKey } = newKeys();
    const certificate = forge.pki.createCertificate();
    certificate.publicKey = publicKey;
    certificate.setSubject(dn(named));
    sign(
      certificate,
      [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
        { name: 'extKeyUsage', clientAuth: true, serverAuth: host !== '' },
        ...(host ? [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }] : []),
      ],
      new Date(now + from),
      new Date(now + until),
    );
    return { certificate: forge.pki.certificateToPem(certificate), key: ownKey, serial: certificate.serialNumber };
  };

  const revocations = (serials: readonly string[]): string => {
    const algorithm = sequence(oid('1.2.840.113549.1.1.11'), node(asn1.Type.NULL, '', false));
    const entries = serials.map((serial) =>
      sequence(node(asn1.Type.INTEGER, forge.util.hexToBytes(serial), false), utcTime(new Date(now - DAY))),
    );
    const list = sequence(
      node(asn1.Type.INTEGER, String.fromCharCode(1), false),
      algorithm,
      forge.pki.distinguishedNameToAsn1(root.subject),
      utcTime(new Date(now - DAY)),
      utcTime(new Date(now + 30 * DAY)),
      ...(entries.length > 0 ? [sequence(...entries)] : []),
    );
    const digest = forge.md.sha256.create().update(asn1.toDer(list).getBytes());
    const signature = node(asn1.Type.BITSTRING, `\0${key.sign(digest)}`, false);
    const der = asn1.toDer(sequence(list, algorithm, signature)).getBytes();
    return forge.pem.encode({ type: 'X509 CRL', body: der });
  };
  return { certificate: forge.pki.certificateToPem(root), issue, revocations };
};
