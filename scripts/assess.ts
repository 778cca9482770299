/**
 * The rules of the catalogue on the command line, without server or database.
 *   assess <procedure> <facts.json | -> [--on YYYY-MM-DD]   the assessment, as JSON
 *   assess --list                                           the procedures
 *   assess --schema <procedure>                             JSON Schema of its facts
 * Exit 0 with JSON on stdout, also when facts are missing; exit 2 with JSON on stderr when the question was wrong.
 */
import { parseArgs } from 'node:util';
import { assessJson } from '@/lib/catalogue/assess-json';
import { guideBenefits } from '@/lib/catalogue/guide-benefits';
import { jsonSchemaOf } from '@/lib/catalogue/json';
import { findProcedure, type Registered, registry } from '@/lib/catalogue/registry';
import { type Day, dayAt, isDay } from '@/lib/law/day';
import { answerWith, readJson, WrongQuestion } from './command-line';

const usage = 'assess <procedure> <facts.json | -> [--on YYYY-MM-DD] | --list | --schema <procedure>';

/* A benefit of the guide may be asked for by its key. */
const keys: Readonly<Record<string, readonly string[]>> = guideBenefits;
const slugOf = (name: string): string => (Object.hasOwn(keys, name) ? (keys[name]?.[0] ?? name) : name);

const procedureOf = (slug: string | undefined): Registered => {
  const found = slug === undefined ? undefined : findProcedure(slugOf(slug));
  if (found) return found;
  const known = registry.map(({ procedure }) => procedure.slug);
  throw new WrongQuestion(slug === undefined ? `Usage: ${usage}` : `Unknown procedure: ${slug}`, { procedures: known });
};

const assessFacts = (registered: Registered, json: unknown, today: Day) => {
  const answered = assessJson(registered, json, today);
  if ('assessment' in answered) return answered.assessment;
  const { problems } = answered;
  const said = problems.map(({ field, code }) => `${field || 'facts'}: ${code}`).join(', ');
  throw new WrongQuestion(`Facts not accepted (${said})`, { problems });
};

const answer = (): unknown => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { on: { type: 'string' }, list: { type: 'boolean' }, schema: { type: 'string' } },
  });
  if (values.list)
    return registry.map(({ procedure: { slug, code, topic, body }, words }) => ({
      slug,
      keys: Object.keys(keys).filter((key) => keys[key]?.includes(slug)),
      code,
      title: { es: words.es.title, en: words.en.title },
      topic,
      body,
    }));
  if (values.on !== undefined && !isDay(values.on)) throw new WrongQuestion(`Not a day (YYYY-MM-DD): ${values.on}`);
  const today = values.on ?? dayAt(new Date());
  if (values.schema !== undefined) {
    const { procedure, words } = procedureOf(values.schema);
    return jsonSchemaOf(procedure.facts, words.en, today);
  }
  const [slug, path, ...rest] = positionals;
  const registered = procedureOf(slug);
  if (path === undefined || rest.length > 0) throw new WrongQuestion(`Usage: ${usage}`);
  return assessFacts(registered, readJson(path), today);
};

answerWith(answer);
