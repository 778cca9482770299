import 'server-only';
import pg from 'pg';
import { config } from '@/lib/config';

/** A connection of the role that owns the tables, for copies of the whole: no row is hidden from it, and no statement is cut off. */
export const asTableOwner = async <R>(run: (client: pg.Client) => Promise<R>): Promise<R> => {
  const { DATABASE_URL, MIGRATION_DATABASE_URL } = config();
  const client = new pg.Client({
    connectionString: MIGRATION_DATABASE_URL ?? DATABASE_URL,
    connectionTimeoutMillis: 3_000,
    application_name: 'e-office backup',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
};
