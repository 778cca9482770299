const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '53300',
]);
const sentences =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Server has closed the connection|not queryable/i;

/** True when an error says that the database cannot be reached or is too slow, not that a query was wrong. */
export const isUnavailable = (error: unknown): boolean => {
  for (let e = error, depth = 0; e instanceof Object && depth < 5; depth++) {
    const { code, originalCode, message, meta, cause } = e as Record<string, unknown>;
    if (codes.has(String(code)) || codes.has(String(originalCode)) || sentences.test(String(message ?? '')))
      return true;
    e = cause ?? (meta as Record<string, unknown> | undefined)?.driverAdapterError;
  }
  return false;
};
