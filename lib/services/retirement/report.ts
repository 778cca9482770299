import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { sealPdf } from '@/lib/adapters/seal';
import { transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { issueDocument } from '../documents/issue-document';
import { sheetPdf } from '../documents/sheet-pdf';
import { accountOf } from './plan';
import { reportSheet } from './report-sheet';
import { listScenarios } from './scenarios';
import { getSimulation } from './simulation';

const sheetFor = async (actor: Actor, browserId: string | undefined, locale: Locale, isOwn: boolean) => {
  const { simulation, known, source } = await getSimulation(actor, browserId);
  if (!simulation) throw new NotFound('answers');
  const kept = isOwn ? await listScenarios(actor) : [];
  const scenarios = kept.flatMap(({ name, simulation: each }) => (each ? [{ name, simulation: each }] : []));
  return reportSheet(simulation, { told: known, source, scenarios, locale });
};

/** The report of who is not signed in: sealed, without a code, and kept nowhere. */
export const anonymousReport = async (
  actor: Actor,
  browserId: string | undefined,
  locale: Locale,
): Promise<{ readonly title: string; readonly pdf: Buffer }> => {
  const sheet = await sheetFor(actor, browserId, locale, false);
  const at = now();
  const pdf = await sheetPdf(sheet, { csv: null, issuedAt: at, locale });
  return { title: sheet.title, pdf: await sealPdf(pdf, { reason: sheet.title, at }) };
};

/** Issues the report on the account, with a code anybody it is given to can verify. Answers its id. */
export const issueReport = async (actor: Actor, browserId: string | undefined, locale: Locale): Promise<string> => {
  assertCan(actor, 'keep:scenario', accountOf(actor));
  const sheet = await sheetFor(actor, browserId, locale, true);
  return transact(actor, async (tx, audit) => {
    const issued = await issueDocument(tx, { kind: 'simulation', locale, personId: principalOf(actor), sheet });
    audit({ action: 'simulation.issued', object: `issued:${issued.id}` });
    return issued.id;
  });
};
