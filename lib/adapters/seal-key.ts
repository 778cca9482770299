import 'server-only';
import { createPrivateKey, generateKeyPair, type KeyObject, randomBytes, X509Certificate } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import forge from 'node-forge';
import { config } from '@/lib/config';

/** The electronic seal: its key, its certificate, and the certificates above it, all ready to use. */
export type SealKey = {
  key: KeyObject;
  certificate: forge.pki.Certificate;
  chain: forge.pki.Certificate[];
  /** Whose seal it is: the certificate's common name. */
  name: string;
};

const NAME = 'Sello electronico de demostracion — sin valor oficial';
const YEARS = 10;

/** A certificate that says in its name that it is worth nothing; RSA 2048, signed by itself. */
const makeDemoSeal = async (): Promise<Buffer> => {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey);
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date(Date.now() - 86_400_000);
  certificate.validity.notAfter = new Date(Date.now() + YEARS * 365 * 86_400_000);
  const name = [
    { name: 'commonName', value: NAME, valueTagClass: forge.asn1.Type.UTF8 as unknown as forge.asn1.Class },
    { name: 'organizationName', value: 'e-Oficina abierta (demo)' },
    { name: 'countryName', value: 'ES' },
  ];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  const key = forge.pki.privateKeyFromPem(pair.privateKey);
  certificate.sign(key, forge.md.sha256.create());
  const p12 = forge.pkcs12.toPkcs12Asn1(key, [certificate], config().SEAL_P12_PASSWORD, { algorithm: 'aes256' });
  return Buffer.from(forge.asn1.toDer(p12).getBytes(), 'binary');
};

/** Made once for all processes: the first whole file wins, the others use it. */
const demoSeal = async (path: string): Promise<Buffer> => {
  const existing = await readFile(path).catch(() => null);
  if (existing) return existing;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  await writeFile(draft, await makeDemoSeal(), { mode: 0o600, flag: 'wx' });
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft, { force: true });
  return readFile(path);
};

const openP12 = (bytes: Buffer, password: string): SealKey => {
  const asn1 = forge.asn1.fromDer(forge.util.createBuffer(bytes.toString('binary')));
  const p12 = forge.pkcs12.pkcs12FromAsn1(asn1, false, password);
  const { pkcs8ShroudedKeyBag, keyBag, certBag } = forge.pki.oids as Record<string, string>;
  const bags = (type = ''): forge.pkcs12.Bag[] => p12.getBags({ bagType: type })[type] ?? [];
  const key = [...bags(pkcs8ShroudedKeyBag), ...bags(keyBag)][0]?.key;
  const certificates = bags(certBag).flatMap((bag) => (bag.cert ? [bag.cert] : []));
  if (!key) throw new Error('SEAL_P12: the file holds no private key');
  const own = createPrivateKey(forge.pki.privateKeyToPem(key));
  const certificate = certificates.find((one) =>
    new X509Certificate(forge.pki.certificateToPem(one)).checkPrivateKey(own),
  );
  if (!certificate) throw new Error('SEAL_P12: no certificate in the file belongs to its key');
  const { subject } = new X509Certificate(forge.pki.certificateToPem(certificate));
  const name = /^CN=(.*)$/m.exec(subject)?.[1] ?? subject;
  return { key: own, certificate, chain: certificates.filter((one) => one !== certificate), name };
};

let opened: Promise<SealKey> | undefined;

/** The seal of this process, read once from SEAL_P12, or in a demonstration from DATA_DIR/keys/seal.p12. */
export const sealKey = (): Promise<SealKey> => {
  const { SEAL_P12, SEAL_P12_PASSWORD, DEMO, DATA_DIR } = config();
  if (!SEAL_P12 && !DEMO)
    return Promise.reject(new Error('SEAL_P12 is not set: without demo mode a real seal is needed'));
  opened ??= (SEAL_P12 ? readFile(SEAL_P12) : demoSeal(join(DATA_DIR, 'keys', 'seal.p12')))
    .then((bytes) => openP12(bytes, SEAL_P12_PASSWORD))
    .catch((error) => {
      opened = undefined; // a file put right later must work without a restart
      throw error;
    });
  return opened;
};

/** The certificate of the seal, PEM: what anybody needs to check a signature of the office. */
export const sealCertificate = async (): Promise<string> =>
  forge.pki.certificateToPem((await sealKey()).certificate).replaceAll('\r\n', '\n');
