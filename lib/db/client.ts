import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { config } from '@/lib/config';
import { PrismaClient } from './generated/client';

const MAX_STATEMENTS = 500;
const names = new Map<string, string>();

/** Statements are prepared once a connection; lists of changing length must not fill its memory. */
const statementName = (sql: string): string => {
  const known = names.get(sql);
  if (known !== undefined || names.size >= MAX_STATEMENTS) return known ?? '';
  const name = `e${names.size}`;
  names.set(sql, name);
  return name;
};

/** Every wait has an end: without these limits a query hangs for ever when packets are dropped. */
const connect = () => {
  const { DATABASE_URL, DATABASE_POOL } = config();
  return new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: DATABASE_URL,
        max: DATABASE_POOL,
        connectionTimeoutMillis: 3_000,
        idleTimeoutMillis: 60_000,
        statement_timeout: 4_000,
        query_timeout: 5_000,
        idle_in_transaction_session_timeout: 10_000,
        application_name: 'e-office',
      },
      { statementNameGenerator: ({ sql }) => statementName(sql) },
    ),
    transactionOptions: { maxWait: 3_000, timeout: 8_000 },
  });
};

const shared = globalThis as unknown as { __eOfficeDb?: ReturnType<typeof connect> };

/** The Prisma client of this process, made on first use so that a build needs no database. */
export const db = () => {
  shared.__eOfficeDb ??= connect();
  return shared.__eOfficeDb;
};
