import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('0')
  .transform((value) => value === '1' || value === 'true');
const port = z.coerce.number().int().min(0).max(65535);
const seconds = z.coerce.number().int().positive();

/**
 * Every setting of the e-Office, read once from the environment. docs/operations.md explains each to an operator;
 * a test holds that page and this schema together.
 */
export const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/, 'must look like postgresql://user:password@host:5432/database')
    .describe('PostgreSQL connection of the application role'),
  MIGRATION_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/, 'must look like postgresql://user:password@host:5432/database')
    .optional()
    .describe('Connection of the role that owns the tables; only migrations use it. Default: DATABASE_URL'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10).describe('Connections per process'),
  APP_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:3000')
    .describe('Public address, without final slash'),
  PORT: port.default(3000).describe('Port of the web server'),
  APP_SECRET: z.string().min(32).describe('Key for tokens and one-time codes, at least 32 random characters'),
  DATA_DIR: z.string().default('./data').describe('Folder for files, keys and, in demo mode, the database'),
  DEMO: flag.describe('1 = demonstration: marked on every page and PDF, demo inbox and movable clock'),
  WORKER: z
    .enum(['inline', 'only', 'off'])
    .default('inline')
    .describe('Run background jobs in this web process, only jobs, or none'),
  CLOCK_FILE: z.string().optional().describe('Demo and test only: file that shifts the official clock'),
  TRUSTED_PROXY: z
    .string()
    .default('')
    .describe('Addresses of the reverse proxy whose X-Forwarded-* headers are believed, comma separated'),
  CERTIFICATE_URL: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe(
      'Public address where the reverse proxy asks for a client certificate; without it that way is not offered',
    ),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Identity provider of the office’s staff (OpenID Connect); without it staff sign in like everybody'),
  OIDC_CLIENT_ID: z.string().optional().describe('How the e-Office is called at the identity provider'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('Secret of the e-Office at the identity provider'),
  OIDC_SCOPE: z
    .string()
    .regex(/(^| )openid( |$)/, 'must contain openid')
    .default('openid')
    .describe('What is asked of the identity provider, separated by spaces'),
  OIDC_ID_NUMBER_CLAIM: z.string().default('dni').describe('Claim with the verified DNI or NIE of the member of staff'),
  OIDC_ROLES_CLAIM: z
    .string()
    .default('roles')
    .describe('Claim with the roles of the member of staff, in the names of this office; a.b looks into objects'),
  OIDC_TWO_FACTORS: z
    .string()
    .regex(/^(always|(acr|amr)=\S+)$/, 'must be always, acr=value or amr=value')
    .optional()
    .describe('When the identity provider answers for two factors; without it ours is asked for'),
  OIDC_CHECK_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(0)
    .describe('For how long an answer of the identity provider about roles counts; 0 = each request asks'),
  OIDC_GRACE_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(300)
    .default(60)
    .describe('For how long its last answer counts while the identity provider is away'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/)
    .optional()
    .describe('Mail server, smtp://user:password@host:587. Required outside demo mode'),
  MAIL_FROM: z.string().default('e-Oficina <no-responder@e-oficina.example>').describe('Sender of all mail'),
  SMS_GATEWAY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('HTTP gateway for text messages; without it nobody is offered SMS'),
  SMS_GATEWAY_TOKEN: z.string().optional().describe('Token the SMS gateway is given as Bearer'),
  GATEWAY_REPORT_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('Secret with which the SMS gateway and the mail relay report deliveries; without it none are taken'),
  MESSAGE_DROP_DIR: z
    .string()
    .optional()
    .describe('Demo and test only: one JSON file per message sent is written here'),
  CLAMD_HOST: z.string().optional().describe('ClamAV daemon; without it files are marked as not scanned'),
  CLAMD_PORT: port.default(3310).describe('Port of the ClamAV daemon'),
  S3_ENDPOINT: z.url().optional().describe('Object storage; without it files are kept in DATA_DIR'),
  S3_BUCKET: z.string().default('e-office').describe('Bucket of the object storage'),
  S3_REGION: z.string().default('eu-south-2').describe('Region of the object storage'),
  S3_ACCESS_KEY_ID: z.string().optional().describe('Access key of the object storage'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('Secret of the object storage'),
  SEAL_P12: z.string().optional().describe('PKCS#12 file of the electronic seal. Demo mode makes its own'),
  SEAL_P12_PASSWORD: z.string().default('').describe('Password of the seal file'),
  TSA_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Time-stamping authority (RFC 3161) for the daily head of the audit; without it heads carry our own time',
    ),
  SESSION_IDLE_SECONDS: seconds.default(15 * 60).describe('A session ends after this long without a request'),
  SESSION_MAX_SECONDS: seconds.default(12 * 3600).describe('A session ends this long after sign-in'),
  SIGN_IN_POSTS_PER_5_MIN: seconds.default(20).describe('Sign-in attempts allowed per address in five minutes'),
  IDENTITY_POSTS_PER_5_MIN: seconds
    .default(300)
    .describe('Posts to identity forms allowed per address in five minutes'),
  FORM_POSTS_PER_5_MIN: seconds.default(3000).describe('Posts to all other forms allowed per address in five minutes'),
  API_CALLS_PER_5_MIN: seconds.default(300).describe('Calls of programs without a key, an address in five minutes'),
  API_KEY_CALLS_PER_5_MIN: seconds
    .default(6000)
    .describe('Calls of programs with a key, an organisation in five minutes'),
  SCRUB_FILES_PER_NIGHT: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('Stored files read and compared each night; 0 = as many as fit'),
  SECOND_SIGNATURE_FROM: z.coerce
    .number()
    .int()
    .default(1_000_000)
    .describe('Awards of at least this many cents need a second signature'),
  COLLECTION_IBAN: z
    .string()
    .regex(/^ES\d{22}$/, 'must look like ES followed by 22 digits')
    .optional()
    .describe('Account of the Treasury into which debts are paid. Required outside demo mode'),
  METRICS_PORT: port
    .optional()
    .describe('Port of the metrics of this process, for Prometheus; without it there are none'),
  METRICS_HOST: z.string().default('127.0.0.1').describe('Address on which the metrics are served: never a public one'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Collector of traces (OTLP over HTTP); without it none are made'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('Detail of the log'),
});

export type Config = z.infer<typeof settings>;

const isSafeAddress = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || hostname === 'localhost';
};

/** Parses settings; throws an Error whose message names each wrong variable, never its value. */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settings.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(
        (issue) => `${issue.path.join('.')}: ${given[String(issue.path[0])] ? issue.message : 'is not set'}`,
      );
  if (parsed.success) {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = parsed.data;
    if (OIDC_ISSUER && !OIDC_CLIENT_ID) problems.push('OIDC_CLIENT_ID: is not set; OIDC_ISSUER asks for it');
    if (OIDC_ISSUER && !OIDC_CLIENT_SECRET) problems.push('OIDC_CLIENT_SECRET: is not set; OIDC_ISSUER asks for it');
  }
  if (parsed.success && !parsed.data.DEMO) {
    if (parsed.data.OIDC_ISSUER && !isSafeAddress(parsed.data.OIDC_ISSUER))
      problems.push('OIDC_ISSUER: must be https outside demo mode');
    if (!parsed.data.SMTP_URL)
      problems.push('SMTP_URL: is not set; without demo mode one-time codes need a mail server');
    if (!parsed.data.SEAL_P12) problems.push('SEAL_P12: is not set; without demo mode receipts need a real seal');
    if (!parsed.data.COLLECTION_IBAN)
      problems.push('COLLECTION_IBAN: is not set; payment documents need the account to pay into');
    if (parsed.data.CLOCK_FILE) problems.push('CLOCK_FILE: only demo mode may move the clock');
    if (parsed.data.MESSAGE_DROP_DIR) problems.push('MESSAGE_DROP_DIR: only demo mode may copy messages to a folder');
    if (!isSafeAddress(parsed.data.APP_URL)) problems.push('APP_URL: must be https outside demo mode');
  }
  if (problems.length > 0 || !parsed.success) throw new Error(`Configuration: ${problems.join('; ')}`);
  return parsed.data;
};

let current: Config | undefined;
/** The settings of this process; read on first use so that `next build` needs none. */
export const config = (): Config => {
  current ??= readConfig(process.env);
  return current;
};
