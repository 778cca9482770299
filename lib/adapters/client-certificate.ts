import 'server-only';
import { X509Certificate } from 'node:crypto';
import { parseIdNumber } from '@/lib/law/identifiers';

/** Why a certificate is not accepted; each has its own page. */
export const certificateFaults = [
  'missing', // none was sent
  'authority', // not issued by an authority this office accepts
  'expired', // or not valid yet
  'revoked',
  'unchecked', // the list of revoked certificates is missing or old
  'organisation', // of a company, its representative or a public employee
  'pseudonym',
  'unreadable', // no DNI or NIE, or no name
] as const;
export type CertificateFault = (typeof certificateFaults)[number];

/** The natural person a certificate names. */
export type CertificateHolder = {
  readonly idNumber: string;
  readonly givenName: string;
  readonly surnames: string;
  readonly issuer: string;
  readonly serial: string;
  readonly endsAt: Date;
};
export type ReadCertificate =
  | { readonly ok: true; readonly holder: CertificateHolder }
  | { readonly ok: false; readonly why: CertificateFault };

const refused = (why: CertificateFault): ReadCertificate => ({ ok: false, why });

/** OpenSSL's reasons as nginx passes them on: 'FAILED:certificate has expired'. */
const faultOf = (verify: string): CertificateFault => {
  if (/CRL/.test(verify)) return 'unchecked';
  if (/revoked/.test(verify)) return 'revoked';
  return /expired|not yet valid/.test(verify) ? 'expired' : 'authority';
};

type Name = Readonly<Record<string, string | readonly string[] | undefined>>;
/** An attribute that is there twice is a trick, not a name. */
const one = (name: Name, ...keys: string[]): string => {
  const found = keys.flatMap((key) => name[key] ?? []);
  return found.length === 1 ? (found[0] as string).normalize('NFKC').replace(/\s+/g, ' ').trim() : '';
};

const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'i', 'da', 'do', 'dos']);
/** 'MARÍA DE LA O' → 'María de la O': certificates shout. */
const asWritten = (text: string): string =>
  text !== text.toUpperCase()
    ? text
    : text
        .toLocaleLowerCase('es')
        .split(' ')
        .map((word) =>
          PARTICLES.has(word)
            ? word
            : word.replace(/(^|[-'’])(\p{L})/gu, (_, before, letter) => before + letter.toLocaleUpperCase('es')),
        )
        .join(' ');

/** The electronic DNI writes one surname in SN and both in CN: 'ESPAÑOL ESPAÑOL, JUAN (AUTENTICACIÓN)'. */
const nameOf = (subject: Name): { givenName: string; surnames: string } => {
  const common = one(subject, 'CN');
  const comma = /^([^,]+), *([^(]+)/.exec(common);
  return {
    givenName: asWritten(comma?.[2]?.trim() ?? one(subject, 'GN')),
    surnames: asWritten(comma?.[1]?.trim() ?? one(subject, 'SN')),
  };
};

/** 'IDCES-12345678Z' (ETSI EN 319 412-1), the bare number of older ones, or the end of the common name. */
const idNumberOf = (subject: Name): string | null => {
  const serial = one(subject, 'serialNumber');
  const [, coded] = /^(?:IDCES-|PASES-|PNOES-)?(.+)$/i.exec(serial) ?? [];
  const text = coded ?? / - (?:NIF )?([0-9XYZ][0-9]{7}[A-Z])$/i.exec(one(subject, 'CN'))?.[1] ?? '';
  const parsed = parseIdNumber(text);
  return parsed.ok ? parsed.value : null;
};

const isOfOrganisation = (subject: Name): boolean =>
  subject.O !== undefined ||
  subject.organizationIdentifier !== undefined ||
  /\(R: *[A-Z0-9]+\)/i.test(one(subject, 'CN'));

const parse = (escaped: string): X509Certificate | null => {
  try {
    return new X509Certificate(decodeURIComponent(escaped));
  } catch {
    return null;
  }
};

/**
 * Reads what the reverse proxy says of the certificate of a connection. It has checked the chain and the revocation list;
 * these headers reach us from it alone (scripts/http-guard.mjs). Only certificates of natural persons are accepted, in
 * their own name (Ley 39/2015 art. 9.2.a).
 */
export const readCertificate = (headers: Headers, at: Date): ReadCertificate => {
  const verify = headers.get('x-client-verify') ?? '';
  if (verify.startsWith('FAILED')) return refused(faultOf(verify));
  const escaped = headers.get('x-client-certificate') ?? '';
  if (verify !== 'SUCCESS' || !escaped) return refused('missing');
  const certificate = parse(escaped);
  if (!certificate) return refused('unreadable');
  const { subject, issuer, serialNumber } = certificate.toLegacyObject() as unknown as {
    subject: Name;
    issuer: Name;
    serialNumber: string;
  };
  const endsAt = new Date(certificate.validTo);
  if (new Date(certificate.validFrom) > at || endsAt < at) return refused('expired');
  if (isOfOrganisation(subject)) return refused('organisation');
  if (subject.pseudonym !== undefined) return refused('pseudonym');
  const idNumber = idNumberOf(subject);
  const name = nameOf(subject);
  if (!idNumber || !name.givenName || !name.surnames) return refused('unreadable');
  return { ok: true, holder: { idNumber, ...name, issuer: one(issuer, 'CN'), serial: serialNumber, endsAt } };
};
