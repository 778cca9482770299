import { expect, test } from 'vitest';
import { readConfig, settings } from './config';

const demo = { DATABASE_URL: 'postgresql://a:b@localhost:5432/c', APP_SECRET: 'x'.repeat(32), DEMO: '1' };
const production = {
  ...demo,
  DEMO: '0',
  SMTP_URL: 'smtps://mail.example',
  SEAL_P12: '/seal.p12',
  COLLECTION_IBAN: 'ES7921000813610123456789',
  APP_URL: 'https://sede.example',
};

test('a demonstration needs a database and a secret, and everything else has a default', () => {
  expect(readConfig(demo)).toMatchObject({
    DEMO: true,
    PORT: 3000,
    WORKER: 'inline',
    SESSION_IDLE_SECONDS: 900,
    SESSION_MAX_SECONDS: 43_200,
  });
  const { PORT, SMTP_URL } = readConfig({ ...demo, SMTP_URL: '', PORT: '' });
  expect([PORT, SMTP_URL]).toEqual([3000, undefined]);
});

test('production refuses to start without mail, seal and https, or with a clock or a folder of a demonstration', () => {
  expect(readConfig(production).DEMO).toBe(false);
  for (const [name, value] of [
    ['SMTP_URL', ''],
    ['SEAL_P12', ''],
    ['COLLECTION_IBAN', ''],
    ['APP_URL', 'http://sede.example'],
    ['CLOCK_FILE', '/c.json'],
    ['MESSAGE_DROP_DIR', '/m'],
    ['OIDC_ISSUER', 'http://provider.example'],
    ['OIDC_ISSUER', 'https://provider.example'],
  ] as const)
    expect(() => readConfig({ ...production, [name]: value }), name).toThrow(name);
});

test('everything wrong is named at once, and no value of a secret is told', () => {
  const wrong = {
    DATABASE_URL: 'mysql://secret-user:secret-password@host',
    APP_SECRET: 'short-secret',
    DEMO: 'perhaps',
    PORT: '70000',
    DATABASE_POOL: '1',
    WORKER: 'yes',
  };
  const message = (() => {
    try {
      readConfig(wrong);
      return '';
    } catch (error) {
      return String(error);
    }
  })();
  for (const name of Object.keys(wrong)) expect(message).toContain(name);
  expect(message).not.toMatch(/secret-|short-secret/);
  expect(() => readConfig({})).toThrow(/DATABASE_URL: is not set.*APP_SECRET: is not set/);
});

test('every setting says what it is for', () => {
  for (const [name, schema] of Object.entries(settings.shape))
    expect([name, (schema.description ?? '').length > 10]).toEqual([name, true]);
});
