// `node scripts/with-database.mjs file.ts …`: runs a command of the project with its settings and database, also while
// the e-Office runs. Prints nothing of its own on stdout.
import { environment, openDatabase, runScript } from './environment.mjs';
import { migrate } from './migrate.mjs';
import { report } from './processes.mjs';

const [file, ...args] = process.argv.slice(2);
let postgres;
try {
  const env = environment();
  postgres = await openDatabase(env, { borrow: true });
  await migrate(postgres.urls);
  const { code } = await runScript(file, args, { env });
  process.exitCode = code;
} catch (error) {
  process.exitCode = report(error);
} finally {
  await postgres?.stop?.();
}
