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
const connect = (most: number, options?: string) => {
  const { DATABASE_URL } = config();
  return new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: DATABASE_URL,
        max: most,
        ...(options ? { options } : {}),
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

type Client = ReturnType<typeof connect>;
const shared = globalThis as unknown as { __eOfficeDb?: Client; __eOfficeSystemDb?: Client };

/**
 * The Prisma client of this process, made on first use so that a build needs no database. Its connections see no row
 * that belongs to a person: those are read through `reading` and written through `transact`, for somebody.
 */
export const db = (): Client => {
  shared.__eOfficeDb ??= connect(config().DATABASE_POOL);
  return shared.__eOfficeDb;
};

/** The office itself, which sees every row: jobs, sessions, health, verification by code. Never for what somebody asks by an id. */
export const systemDb = (): Client => {
  shared.__eOfficeSystemDb ??= connect(Math.max(2, Math.ceil(config().DATABASE_POOL / 2)), '-c eoffice.system=on');
  return shared.__eOfficeSystemDb;
};

export const disconnect = async (): Promise<void> => {
  await shared.__eOfficeDb?.$disconnect();
  await shared.__eOfficeSystemDb?.$disconnect();
};
