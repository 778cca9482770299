/**
 * The retirement calculator on the command line, without server or database: the same JSON as the API.
 *   retire <simulation.json | -> [--on YYYY-MM-DD]   the simulation as of that day, today unless told
 *   retire --schema                                  JSON Schema of what it reads
 */
import { parseArgs } from 'node:util';
import { readSimulation, simulationOut, simulationSchema } from '@/lib/calculators/retirement/json';
import { simulate } from '@/lib/calculators/retirement/simulate';
import { dayAt, isDay } from '@/lib/law/day';
import { answerWith, readJson, WrongQuestion } from './command-line';

const usage = 'retire <simulation.json | -> [--on YYYY-MM-DD] | --schema';

answerWith(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { on: { type: 'string' }, schema: { type: 'boolean' } },
  });
  if (values.on !== undefined && !isDay(values.on)) throw new WrongQuestion(`Not a day (YYYY-MM-DD): ${values.on}`);
  const today = values.on ?? dayAt(new Date());
  if (values.schema) return simulationSchema(today);
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new WrongQuestion(`Usage: ${usage}`);
  const { plan, held, problems } = readSimulation(readJson(path), today);
  if (!plan) {
    const said = problems.map(({ field, code }) => `${field || 'simulation'}: ${code}`).join(', ');
    throw new WrongQuestion(`Simulation not accepted (${said})`, { problems });
  }
  return simulationOut(simulate(plan, held, today));
});
