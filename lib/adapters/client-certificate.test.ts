import { expect, test } from 'vitest';
import { type CertificateFault, readCertificate } from './client-certificate';
import { fnmtSubject, type Subject, testAuthority } from './test-authority';

const authority = testAuthority('AC de prueba');
const DAY = 86_400_000;
const now = new Date();
const headersOf = (certificate: string, verify = 'SUCCESS') =>
  new Headers({ 'x-client-verify': verify, 'x-client-certificate': encodeURIComponent(certificate) });
const read = (subject: Subject, times = {}) =>
  readCertificate(headersOf(authority.issue(subject, times).certificate), now);

test('a certificate of the FNMT: number, name as people write it, issuer, serial number and end', () => {
  const issued = authority.issue(fnmtSubject('12345678Z', 'MARÍA DEL MAR', 'DE LA PEÑA O’BRIEN'));
  expect(readCertificate(headersOf(issued.certificate), now)).toEqual({
    ok: true,
    holder: {
      idNumber: '12345678Z',
      givenName: 'María del Mar',
      surnames: 'de la Peña O’Brien',
      issuer: 'AC de prueba',
      serial: issued.serial.toUpperCase(),
      endsAt: expect.any(Date),
    },
  });
});

test.each<[string, Subject, object]>([
  [
    'the electronic DNI: both surnames are in the common name',
    { C: 'ES', serialNumber: '12345678Z', SN: 'LÓPEZ', GN: 'MARTA', CN: 'LÓPEZ GARCÍA, MARTA (AUTENTICACIÓN)' },
    { idNumber: '12345678Z', givenName: 'Marta', surnames: 'López García' },
  ],
  [
    'an older one, with the number at the end of the common name',
    { C: 'ES', SN: 'Benali', GN: 'Omar', CN: 'BENALI OMAR - NIF X1234567L' },
    { idNumber: 'X1234567L', givenName: 'Omar', surnames: 'Benali' },
  ],
])('%s', (_name, subject, expected) => {
  const result = read(subject);
  expect(result.ok && result.holder).toMatchObject(expected);
});

test.each<[string, CertificateFault, Subject]>([
  [
    'of a representative of a company',
    'organisation',
    {
      ...fnmtSubject('12345678Z'),
      organizationIdentifier: 'VATES-A58818501',
      CN: '12345678Z NURIA CAMPOS (R: A58818501)',
    },
  ],
  ['of a company or a public employee', 'organisation', { ...fnmtSubject('12345678Z'), O: 'AYUNTAMIENTO' }],
  [
    'that names a company in its common name only',
    'organisation',
    { ...fnmtSubject('12345678Z'), CN: '12345678Z NURIA CAMPOS (R: A58818501)' },
  ],
  ['with a pseudonym', 'pseudonym', { ...fnmtSubject('12345678Z'), pseudonym: 'Lince' }],
  ['with a wrong letter', 'unreadable', fnmtSubject('12345678A')],
  ['with no number', 'unreadable', { C: 'ES', SN: 'CAMPOS', GN: 'NURIA', CN: 'NURIA CAMPOS' }],
  ['with no name', 'unreadable', { C: 'ES', serialNumber: 'IDCES-12345678Z', CN: '12345678Z' }],
  ['with the number of a company', 'unreadable', { ...fnmtSubject('A58818501') }],
])('one %s is refused: %s', (_name, why, subject) => {
  expect(read(subject)).toEqual({ ok: false, why });
});

test('dates are looked at again, whatever the proxy said', () => {
  expect(read(fnmtSubject('12345678Z'), { from: -2 * DAY, until: -DAY })).toEqual({ ok: false, why: 'expired' });
  expect(read(fnmtSubject('12345678Z'), { from: DAY })).toEqual({ ok: false, why: 'expired' });
});

test.each<[string, CertificateFault]>([
  ['FAILED:certificate has expired', 'expired'],
  ['FAILED:certificate is not yet valid', 'expired'],
  ['FAILED:certificate revoked', 'revoked'],
  ['FAILED:unable to get certificate CRL', 'unchecked'],
  ['FAILED:CRL has expired', 'unchecked'],
  ['FAILED:unable to get local issuer certificate', 'authority'],
  ['FAILED:self-signed certificate', 'authority'],
  ['NONE', 'missing'],
  ['', 'missing'],
  ['success', 'missing'],
])('%s of the proxy, even with a good certificate beside it: %s', (verify, why) => {
  const { certificate } = authority.issue(fnmtSubject('12345678Z'));
  expect(readCertificate(headersOf(certificate, verify), now)).toEqual({ ok: false, why });
});

test('what is no certificate is refused and breaks nothing', () => {
  for (const text of ['junk', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])
    expect(readCertificate(headersOf(text), now)).toEqual({ ok: false, why: 'unreadable' });
  const broken = new Headers({ 'x-client-verify': 'SUCCESS', 'x-client-certificate': '%E0%A4%A' });
  expect(readCertificate(broken, now)).toEqual({ ok: false, why: 'unreadable' });
  expect(readCertificate(new Headers({ 'x-client-verify': 'SUCCESS' }), now)).toEqual({ ok: false, why: 'missing' });
});
