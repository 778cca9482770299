import 'server-only';
import { createHash, sign } from 'node:crypto';
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import forge from 'node-forge';
import { type SealKey, sealKey } from './seal-key';

// Room for the CMS with a chain of certificates; what is not used stays as zeros.
const ROOM = 12_288;
const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
} as const;

const { asn1 } = forge;
const { Type, Class } = asn1;
type Node = forge.asn1.Asn1;
const node = (type: forge.asn1.Type, value: Node[] | string): Node =>
  asn1.create(Class.UNIVERSAL, type, typeof value !== 'string', value);
const sequence = (...parts: Node[]): Node => node(Type.SEQUENCE, parts);
const set = (...parts: Node[]): Node => node(Type.SET, parts);
const oid = (value: string): Node => node(Type.OID, asn1.oidToDer(value).getBytes());
const octets = (value: Buffer): Node => node(Type.OCTETSTRING, value.toString('binary'));
const version1 = (): Node => node(Type.INTEGER, asn1.integerToDer(1).getBytes());
const context = (value: Node[]): Node => asn1.create(Class.CONTEXT_SPECIFIC, 0, true, value);
const algorithm = (id: string): Node => sequence(oid(id), node(Type.NULL, ''));
const der = (tree: Node): Buffer => Buffer.from(asn1.toDer(tree).getBytes(), 'binary');
const attribute = (id: string, value: Node): Node => sequence(oid(id), set(value));

/**
 * A CMS signature as PAdES baseline B-B asks (ETSI EN 319 142-1): the certificate's own hash is among what is signed,
 * the time stands in the PDF and not here.
 */
const signCms = (content: Buffer, { key, certificate, chain }: SealKey): Buffer => {
  const certificateTree = forge.pki.certificateToAsn1(certificate);
  const certificateHash = createHash('sha256').update(der(certificateTree)).digest();
  const signed = [
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.messageDigest, octets(createHash('sha256').update(content).digest())),
    attribute(OID.signingCertificateV2, sequence(sequence(sequence(octets(certificateHash))))),
  ].sort((a, b) => Buffer.compare(der(a), der(b))); // DER wants sets in order
  const signature = sign('sha256', der(set(...signed)), key);
  // Issuer and number byte for byte as in the certificate: written anew, an accent in a name would change them.
  const [, serial, , issuer] = ((certificateTree.value as Node[])[0]?.value ?? []) as Node[];
  if (!serial || !issuer) throw new Error('SEAL_P12: the certificate cannot be read');
  const signer = sequence(
    version1(),
    sequence(issuer, serial),
    algorithm(OID.sha256),
    context(signed),
    algorithm(OID.rsa),
    octets(signature),
  );
  const certificates = [certificateTree, ...chain.map((one) => forge.pki.certificateToAsn1(one))];
  const data = sequence(
    version1(),
    set(algorithm(OID.sha256)),
    sequence(oid(OID.data)),
    context(certificates),
    set(signer),
  );
  return der(sequence(oid(OID.signedData), context([data])));
};

/** The library's own signer reads the PKCS#12 again and does RSA in JavaScript each time: ten times slower. */
class CmsSigner extends P12Signer {
  constructor(private readonly seal: SealKey) {
    super(Buffer.alloc(0));
  }
  override async sign(content: Buffer): Promise<Buffer> {
    return signCms(content, this.seal);
  }
}

/** Only ASCII reaches the signature's dictionary: the library writes text without regard to its encoding. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[\\()]/g, ' ')
    .replace(/ +/g, ' ')
    .slice(0, 200);

/** The library lets startxref point at the empty line before the table; strict readers want the table itself. */
const exact = (pdf: Buffer): Buffer => {
  const at = pdf.lastIndexOf('startxref');
  const offset = Number(
    pdf
      .toString('latin1', at + 9)
      .trim()
      .split(/\s/)[0],
  );
  if (pdf[offset] !== 0x0a) return pdf;
  return Buffer.concat([pdf.subarray(0, at), Buffer.from(`startxref\n${offset + 1}\n%%EOF\n`)]);
};

/**
 * Puts the office's electronic seal on a PDF (PAdES, over every byte of the file). `at` is the time stated in the
 * signature. Throws when no seal is configured.
 */
export const sealPdf = async (pdf: Buffer, { reason, at }: { reason: string; at: Date }): Promise<Buffer> => {
  const seal = await sealKey();
  const prepared = plainAddPlaceholder({
    pdfBuffer: pdf,
    reason: plain(reason),
    contactInfo: '',
    location: 'ES',
    name: plain(seal.name),
    signingTime: at,
    signatureLength: ROOM,
    subFilter: 'ETSI.CAdES.detached',
  });
  return new SignPdf().sign(exact(prepared), new CmsSigner(seal), at);
};
