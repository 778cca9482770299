import { createHash, generateKeyPairSync, verify, X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import forge from 'node-forge';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { renderPdf } from './pdf/document';
import { sampleReceipt } from './pdf/sample';

const settings = vi.hoisted(() => ({
  DEMO: true,
  DATA_DIR: '',
  SEAL_P12: undefined as string | undefined,
  SEAL_P12_PASSWORD: '',
}));
vi.mock('@/lib/config', () => ({ config: () => settings }));

const folder = mkdtempSync(join(tmpdir(), 'seal-'));
const pdf = await renderPdf(sampleReceipt());
const at = new Date('2026-12-08T09:42:07Z');
const reason = 'Justificante de registro (Núñez)';
beforeEach(() => {
  vi.resetModules();
  Object.assign(settings, { DEMO: true, DATA_DIR: join(folder, 'data'), SEAL_P12: undefined, SEAL_P12_PASSWORD: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

type Node = forge.asn1.Asn1;
const inside = (node: Node | undefined, ...path: number[]): Node =>
  path.reduce((at, n) => (at.value as Node[])[n] as Node, node as Node);
const der = (node: Node): Buffer => Buffer.from(forge.asn1.toDer(node).getBytes(), 'binary');

/** Reads the seal as a verifier does, with nothing of the sealing code. */
const readSeal = (sealed: Buffer) => {
  const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(sealed.toString('latin1'))?.slice(1).map(Number);
  const [start = 0, length = 0, after = 0, rest = 0] = range ?? [];
  const content = Buffer.concat([sealed.subarray(start, start + length), sealed.subarray(after, after + rest)]);
  const cms = Buffer.from(sealed.toString('latin1', length + 1, after - 1), 'hex');
  const parsed = forge.asn1.fromDer(forge.util.createBuffer(cms.toString('binary')), { parseAllBytes: false } as never);
  const data = inside(parsed, 1, 0);
  const certificate = new X509Certificate(der(inside(data, 3, 0)));
  const signer = inside(data, 4, 0);
  const attributes = inside(signer, 3).value as Node[];
  const signed = Buffer.from(der(inside(signer, 3)));
  signed[0] = 0x31; // signed as SET OF, sent as [0]
  const named = (oid: string): Node | undefined =>
    attributes.find((one) => forge.asn1.derToOid(inside(one, 0).value as string) === oid);
  const digest = Buffer.from(inside(named('1.2.840.113549.1.9.4'), 1, 0).value as string, 'binary');
  const ess = Buffer.from(inside(named('1.2.840.113549.1.9.16.2.47'), 1, 0, 0, 0, 0).value as string, 'binary');
  const signature = Buffer.from(inside(signer, 5).value as string, 'binary');
  return {
    whole: start === 0 && after + rest === sealed.length,
    digestHolds: createHash('sha256').update(content).digest().equals(digest),
    signatureHolds: verify('sha256', signed, certificate.publicKey, signature),
    bindsCertificate: createHash('sha256').update(certificate.raw).digest().equals(ess),
    hasTime: named('1.2.840.113549.1.9.5') !== undefined,
    issuerIsExact: der(inside(signer, 1, 0)).equals(der(inside(data, 3, 0, 0, 3))),
    certificates: (inside(data, 3).value as Node[]).length,
    certificate,
  };
};
const good = { whole: true, digestHolds: true, signatureHolds: true, bindsCertificate: true, issuerIsExact: true };

test('seals every byte, PAdES style, with a certificate that calls itself worthless', async () => {
  const { sealPdf } = await import('./seal');
  const sealed = await sealPdf(pdf, { reason, at });
  const seal = readSeal(sealed);
  expect(seal).toMatchObject({ ...good, hasTime: false });
  expect(seal.certificate.subject).toContain('CN=Sello electronico de demostracion — sin valor oficial');
  const text = sealed.toString('latin1');
  expect(text).toContain('/SubFilter /ETSI.CAdES.detached');
  expect(text).toContain('/M (D:20261208094207Z)');
  expect(text).toContain('/Reason (Justificante de registro Nunez )');
  expect(sealed.subarray(0, pdf.length - 1).equals(pdf.subarray(0, -1))).toBe(true);
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  expect(text.slice(startxref, startxref + 4)).toBe('xref');
});

test('one changed byte, anywhere, and the digest no longer holds', async () => {
  const { sealPdf } = await import('./seal');
  const sealed = await sealPdf(pdf, { reason, at });
  const after = Number(/\/ByteRange \[\d+ \d+ (\d+)/.exec(sealed.toString('latin1'))?.[1]);
  for (const place of [9, 5_000, pdf.length - 10, after + 100, sealed.length - 2]) {
    const changed = Buffer.from(sealed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(readSeal(changed).digestHolds, `byte ${place}`).toBe(false);
  }
});

test('the demonstration makes its key once, however many processes start together', async () => {
  const fresh = async () => {
    vi.resetModules();
    return (await import('./seal-key')).sealKey;
  };
  settings.DATA_DIR = join(folder, 'race');
  const keys = await Promise.all([await fresh(), await fresh(), await fresh()].map((sealKey) => sealKey()));
  expect(new Set(keys.map(({ certificate }) => certificate.serialNumber)).size).toBe(1);
  expect(readdirSync(join(folder, 'race', 'keys'))).toEqual(['seal.p12']);
  expect(statSync(join(folder, 'race', 'keys', 'seal.p12')).mode & 0o077).toBe(0);
});

test('after the first it is fast', async () => {
  const { sealPdf } = await import('./seal');
  await sealPdf(pdf, { reason, at });
  const start = performance.now();
  for (let n = 0; n < 5; n++) await sealPdf(pdf, { reason, at });
  expect((performance.now() - start) / 5).toBeLessThan(50);
});

const certify = (subject: string, issuer: string, key: forge.pki.PublicKey, by: forge.pki.rsa.PrivateKey) => {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = key;
  certificate.serialNumber = '00c0ffee';
  certificate.validity.notAfter = new Date('2040-01-01');
  const named = (value: string) => [{ name: 'commonName', value, valueTagClass: forge.asn1.Type.UTF8 as never }];
  certificate.setSubject(named(subject));
  certificate.setIssuer(named(issuer));
  certificate.sign(by, forge.md.sha256.create());
  return certificate;
};
const pair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { publicKey: forge.pki.publicKeyFromPem(publicKey), privateKey: forge.pki.privateKeyFromPem(privateKey) };
};

test('a real seal file: password, chain, accents in the issuer', async () => {
  const [authority, own] = [pair(), pair()];
  const top = certify(
    'Autoridad de Certificación Ñ',
    'Autoridad de Certificación Ñ',
    authority.publicKey,
    authority.privateKey,
  );
  const leaf = certify('Sello de la Sede', 'Autoridad de Certificación Ñ', own.publicKey, authority.privateKey);
  const p12 = forge.pkcs12.toPkcs12Asn1(own.privateKey, [leaf, top], 'clave', { algorithm: 'aes256' });
  const path = join(folder, 'real.p12');
  writeFileSync(path, Buffer.from(forge.asn1.toDer(p12).getBytes(), 'binary'));
  Object.assign(settings, { DEMO: false, SEAL_P12: path, SEAL_P12_PASSWORD: 'clave' });
  const { sealPdf } = await import('./seal');
  const seal = readSeal(await sealPdf(pdf, { reason, at }));
  expect(seal).toMatchObject({ ...good, certificates: 2 });
  expect(seal.certificate.subject).toBe('CN=Sello de la Sede');
});

test('without a seal nothing is sealed', async () => {
  Object.assign(settings, { DEMO: false });
  const { sealPdf } = await import('./seal');
  await expect(sealPdf(pdf, { reason, at })).rejects.toThrow('SEAL_P12 is not set');
  Object.assign(settings, { SEAL_P12: join(folder, 'none.p12') });
  await expect(sealPdf(pdf, { reason, at })).rejects.toThrow('ENOENT');
});
