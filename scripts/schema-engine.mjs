#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which the CLI would otherwise download: the same engine as WebAssembly,
// from npm, so that migrations run on a machine without internet. prisma.config.ts names this file.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const CHAR_OID = 18;
const TEXT_OID = 25;

const log = (level, fields) =>
  process.stderr.write(`${JSON.stringify({ level, target: 'schema_engine::logger', fields })}\n`);

/** Steps around four faults of the adapter, see below. Works on the object itself, so that `connect` keeps its wiring. */
const repaired = (adapter) => {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let chars = [];
  // 1. It knows no column type for "char": read it as text, then say what it was. '' stands for the zero character.
  const readAsText = async (query) => {
    const result = await performIO(query);
    chars = result.fields.flatMap((field, i) => (field.dataTypeID === CHAR_OID ? [i] : []));
    for (const i of chars) result.fields[i] = { ...result.fields[i], dataTypeID: TEXT_OID };
    return result;
  };
  let turn = Promise.resolve();
  adapter.queryRaw = (query) => {
    const answer = turn.then(async () => {
      adapter.performIO = readAsText;
      const result = await queryRaw(query);
      for (const i of chars) {
        result.columnTypes[i] = ColumnTypeEnum.Character;
        for (const row of result.rows) if (row[i] === '') row[i] = '\0';
      }
      return result;
    });
    turn = answer.catch(() => {});
    return answer;
  };
  // 2. It cuts scripts at every semicolon, which breaks functions and triggers: PostgreSQL reads a whole script itself.
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (...args) => repaired(await startTransaction(...args));
  return adapter;
};

/** 3. A connection string would win over the shadow database's name: give the parts. */
const partsOf = (url) => {
  const at = new URL(url);
  const ssl = at.searchParams.get('sslmode');
  return {
    host: at.searchParams.get('host') ?? at.hostname,
    port: Number(at.port || 5432),
    user: decodeURIComponent(at.username),
    password: decodeURIComponent(at.password),
    database: decodeURIComponent(at.pathname.slice(1)) || 'postgres',
    connectionTimeoutMillis: 5000,
    ...(ssl && ssl !== 'disable' ? { ssl: { rejectUnauthorized: ssl.startsWith('verify') } } : {}),
  };
};

const factoryFor = (url) => {
  const parts = partsOf(url);
  const options = { schema: new URL(url).searchParams.get('schema') ?? undefined };
  const factory = new PrismaPg(parts, options);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => repaired(await connect());
  // 4. It drops the shadow database before it closes its own connections to it.
  factory.connectToShadowDb = async () => {
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    const main = await connect();
    await main.underlyingDriver().query(`CREATE DATABASE "${database}"`);
    const shadow = await new PrismaPg({ ...parts, database }, options).connect();
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await main.underlyingDriver().query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await main.dispose();
    };
    return repaired(shadow);
  };
  return factory;
};

const load = async () => {
  // The package's `exports` hide its files, and its own entry imports the .wasm as a module, which Node does not do yet.
  const folder = new URL('./', import.meta.resolve('@prisma/schema-engine-wasm'));
  const engine = await import(new URL('schema_engine_bg.js', folder).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(new URL('schema_engine_bg.wasm', folder)), {
    './schema_engine_bg.js': engine,
  });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
};

/** The error of a failed call as the CLI wants it; Prisma's user-facing errors carry a code and a message. */
const failure = (error) => {
  const panic = globalThis.PRISMA_WASM_PANIC_REGISTRY.message;
  const known = error?.code && error?.meta !== undefined ? error : undefined;
  const message = panic ?? error?.message ?? String(error);
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: { is_panic: panic !== undefined, message, meta: known?.meta ?? null, error_code: known?.code ?? null },
  };
};

const serve = async (args) => {
  const engine = await load();
  const files = args.flatMap((arg, i) => (args[i - 1] === '--datamodels' ? [arg] : []));
  const { url } = JSON.parse(args[args.indexOf('--datasource') + 1] ?? '{}');
  if (!url) throw new Error('No database address: set DATABASE_URL.');
  let id;
  const send = (answer) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...answer })}\n`);
  // A panic inside an await of the engine surfaces here, and its call would never be answered.
  process.on('uncaughtException', (error) => {
    send({ error: failure(error) });
    process.exitCode = 101;
    setImmediate(() => process.exit());
  });
  const migrations = await engine.SchemaEngine.new(
    { datamodels: files.length > 0 ? files.map((file) => [file, readFileSync(file, 'utf8')]) : undefined },
    (line) => process.stderr.write(`${line}\n`),
    bindMigrationAwareSqlAdapterFactory(factoryFor(url)),
  );
  for await (const line of createInterface({ input: process.stdin })) {
    const { method, params, ...call } = JSON.parse(line);
    if (!method) continue; // the CLI's thanks for a `print`
    id = call.id;
    try {
      const name = method === 'getDatabaseVersion' ? 'version' : method;
      if (typeof migrations[name] !== 'function') throw new Error(`The schema engine knows no ${method}.`);
      const result = await migrations[name](params);
      if (method === 'diff' && result.stdout) {
        send({ method: 'print', params: { content: result.stdout } });
        result.stdout = null;
      }
      send({ result: result ?? null });
    } catch (error) {
      send({ error: failure(error) });
    }
  }
  process.exit();
};

const CODES = { '28P01': 'P1000', 28000: 'P1010', '3D000': 'P1003', ECONNREFUSED: 'P1001', ENOTFOUND: 'P1001' };

const command = async (args) => {
  const parts = partsOf(JSON.parse(args[args.indexOf('--datasource') + 1]).url);
  const name = args.at(-1);
  const client = new pg.Client(name === 'create-database' ? { ...parts, database: 'postgres' } : parts);
  try {
    await client.connect();
    if (name === 'create-database') await client.query(`CREATE DATABASE ${client.escapeIdentifier(parts.database)}`);
    await client.end();
  } catch (error) {
    log('INFO', { message: name }); // the CLI skips the first line
    log('ERROR', { error_code: CODES[error.code] ?? 'P1001', message: error.message || String(error.code) });
    process.exit(1);
  }
};

globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: undefined,
  set_message(text) {
    this.message = text;
  },
};
const args = process.argv.slice(2);
try {
  if (args.includes('--version')) process.stdout.write(`schema-engine-cli ${(await load()).version()}\n`);
  else if (args.includes('cli')) await command(args);
  else await serve(args);
} catch (error) {
  const message = error instanceof DriverAdapterError ? JSON.stringify(error.cause) : String(error?.message ?? error);
  log('ERROR', { is_panic: false, message });
  process.exit(1);
}
