import 'server-only';
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { config } from '@/lib/config';

const HIDDEN = '[hidden]';
// Keys that carry people, secrets or what people wrote. A key is compared in lower case, without separators.
const PERSONAL =
  /name|surname|apellido|nombre|mail|phone|movil|telefono|address|direccion|domicilio|iban|account|dni|nie|naf|nss|passport|birth|idnumber|document(?:number)|password|secret|token|cookie|session|csrf|authorization|otp|onetime|activation|csv|^code$|^pin$|^to$|^from$|subject|^text$|html|body$|content$|facts|values|answers|payload|metadata|headers|query|params|search|formdata|^(?:client|remote)?ip$/;
const ALLOWED = /^(?:hostname|filename|eventname|jobname|procedurename|errorname)$/;
const SECRET_SHAPES: readonly RegExp[] = [
  /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){3,7}(?:[ -]?[A-Z0-9]{1,4})?\b/gi, // IBAN
  /(?<![A-Z0-9])(?:[XYZ][ .-]?\d{7}|\d{2}\.?\d{3}\.?\d{3})[ .-]?[A-Z](?![A-Z0-9])/gi, // DNI, NIE
  /[^\s@"'<>()]+@[^\s@"'<>()]+/g, // e-mail
  /(?<![\w-])(?:\+|00)?(?:34[ -]?)?[6789]\d{2}[ -]?\d{2,3}[ -]?\d{2,3}(?:[ -]?\d{2})?(?![\w-])/g, // telephone
  /(?<![\w-])\d{2}[ /-]?\d{8}[ /-]?\d{2}(?![\w-])/g, // Social Security number
  /(?<![A-Z0-9])(?:[0-9A-HJKMNP-TV-Z]{4}-){2,4}[0-9A-HJKMNP-TV-Z]{4}(?![A-Z0-9-])/g, // CSV, activation code
  /(?<![\w-])\d{6}(?![\w-])/g, // one-time code
  /(?<![\w-])[\w-]{43}(?![\w-])/g, // random token, of a link or a cookie
];

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const withoutShapes = (text: string): string =>
  SECRET_SHAPES.reduce((rest, shape) => rest.replace(shape, HIDDEN), text);
/** A query string or fragment may hold anything: it goes whole. */
const scrub = (text: string): string =>
  isUuid(text) ? text : withoutShapes(text.slice(0, 500).replace(/[?#].*$/s, '?…'));

const isPersonal = (key: string): boolean => {
  const plain = key.toLowerCase().replace(/[^a-z0-9]/g, '');
  return PERSONAL.test(plain) && !ALLOWED.test(plain);
};

/**
 * Errors quote what they choked on: Prisma its arguments, PostgreSQL the row, a parser the text. Only the kind, the
 * code and where it happened are kept; a message only of errors this project throws, with every quotation removed.
 */
const errorFields = (error: Error, depth = 0): Record<string, unknown> => {
  const code = 'code' in error ? scrub(String(error.code)) : undefined;
  const talkative = /^Prisma|DatabaseError|DriverAdapter|Syntax|Zod/.test(`${error.name} ${error.constructor.name}`);
  const firstLine = error.message.split(/[\r\n]/, 1)[0] ?? '';
  const message = talkative ? undefined : scrub(firstLine.replace(/(["'`«“]).*(?:["'`»”]|$)|[([{].*/g, '…'));
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 12)
    .map((line) => withoutShapes(line.trim()));
  const cause = error.cause instanceof Error && depth < 3 ? errorFields(error.cause, depth + 1) : undefined;
  return { type: error.name, code, message, stack, cause };
};

const safe = (value: unknown, depth = 0): unknown => {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined) return value;
  if (typeof value === 'string') return scrub(value);
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return errorFields(value);
  if (typeof value !== 'object' || depth >= 4 || ArrayBuffer.isView(value)) return HIDDEN;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => safe(item, depth + 1));
  return safeFields(value, depth + 1);
};

const safeFields = (fields: object, depth = 0): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .slice(0, 60)
      .map(([key, value]) => [key, isPersonal(key) ? HIDDEN : safe(value, depth)]),
  );

/** A logger writing JSON lines to `destination` (standard output by default); made for tests, use `log`. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: stdTimeFunctions.isoTime,
      messageKey: 'event',
      serializers: { err: (value: unknown) => value }, // errors are reduced below, before pino's own serialiser
      formatters: { level: (label) => ({ level: label }), log: (fields) => safeFields(fields) },
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args as unknown as [unknown, ...unknown[]];
          const event = typeof first === 'string' ? first : rest.find((part) => typeof part === 'string');
          const fields = first instanceof Error ? { err: first } : typeof first === 'object' && first ? first : {};
          method.apply(this, [fields, scrub(String(event ?? 'error'))]);
        },
      },
    },
    destination,
  );

let logger: Logger | undefined;
const current = (): Logger => {
  logger ??= createLog(config().LOG_LEVEL);
  return logger;
};
type Write = (fields: Record<string, unknown>, event: string) => void;

/**
 * JSON lines on standard output. `event` is a constant like 'case.submitted'; fields are ids, counts and states.
 * Personal keys, identifiers, addresses, codes and query strings are removed even when passed by mistake (trust G4).
 */
export const log: { debug: Write; info: Write; warn: Write; error: Write } = {
  debug: (fields, event) => current().debug(fields, event),
  info: (fields, event) => current().info(fields, event),
  warn: (fields, event) => current().warn(fields, event),
  error: (fields, event) => current().error(fields, event),
};
