import { expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { reading, transact } from '@/lib/db/transact';
import { day as parseDay } from '@/lib/law/day';
import { addCitizen, applied, asOwner, takenBy } from '../fixtures';
import { keepFormReturn } from '../forms/form-return';
import { getOfficeCase } from '../office/office-case';
import { workOnRuns } from '../runs/runs';
import { forbidden, gone, officeWith } from '../test-office';
import { accessReport, askReport, exportReport, readReport } from './access-report';
import { listChainChecks, startChainCheck } from './check-on-demand';
import { readAuditFilter } from './read-filter';
import { getAuditEntry, searchAudit } from './search-audit';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { ivan, pilar, ada } = officeWith({ ivan: 'auditor', pilar: 'caseworker', ada: 'administrator' });

const dniOf = async (id: string) => (await systemDb().person.findUniqueOrThrow({ where: { id } })).idNumber;
const note = (actor: typeof pilar, object: string, times = 1) =>
  transact(actor, async (_tx, audit) => {
    for (let i = 0; i < times; i++) audit({ action: 'queue.viewed', object });
  });

test('an auditor finds who did what to which object, page after page, and the search is written down', async () => {
  await note(pilar, 'case:walked', 120);
  const filter = { who: pilar.id, object: 'case:walked', action: 'queue.viewed', result: 'ok' } as const;
  const seen: bigint[] = [];
  let after: bigint | null = null;
  do {
    const page: Awaited<ReturnType<typeof searchAudit>> = await searchAudit(ivan, filter, after);
    seen.push(...page.items.map(({ seq }) => seq));
    expect(page.people.get(pilar.id)?.roles).toEqual(['caseworker']);
    after = page.next;
  } while (after !== null);
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
  expect(seen).toEqual(seen.toSorted((a, b) => Number(b - a)));
  expect((await searchAudit(ivan, { ...filter, result: 'refused' })).items).toEqual([]);
  const day = { from: parseDay('2026-11-24'), until: parseDay('2026-11-24') };
  expect((await searchAudit(ivan, { ...filter, ...day })).items).toHaveLength(50);
  expect((await searchAudit(ivan, { ...filter, until: parseDay('2026-11-23') })).items).toEqual([]);
  const own = await systemDb().auditEvent.findFirstOrThrow({ where: { actor: ivan.id }, orderBy: { seq: 'desc' } });
  expect(own).toMatchObject({ action: 'audit.searched', details: { object: 'case:walked', until: '2026-11-23' } });
});

test('what an address asks wrongly is not asked', () => {
  expect(
    readAuditFilter({ from: '24/11/2026', action: 'nothing', object: "x' OR 1=1", who: ['a'], result: 'maybe' }),
  ).toEqual({
    from: '2026-11-24',
  });
});

test('one entry is shown whole, with the hashes that chain it', async () => {
  await note(pilar, 'case:one');
  const [found] = (await searchAudit(ivan, { object: 'case:one' })).items;
  const { entry } = await getAuditEntry(ivan, found?.seq ?? 0n);
  expect(entry).toMatchObject({ actor: pilar.id, object: 'case:one', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await expect(getAuditEntry(ivan, 999_999_999n)).rejects.toMatchObject(gone);
});

test('the report of a person tells who opened their case; that of a caseworker what she opened', async () => {
  const marta = await addCitizen();
  const caseId = await takenBy(pilar, marta);
  await getOfficeCase(pilar, caseId);
  const ask = async (idNumber: string, about: 'file' | 'staff') => {
    const asked = await askReport(ivan, { idNumber, about, reason: 'Queja 12/2026' });
    if (!('report' in asked)) throw new Error('refused');
    return asked.report;
  };
  const ofMarta = await ask(await dniOf(marta.id), 'file');
  const file = await accessReport(ivan, ofMarta);
  expect(file.items.map(({ actor }) => actor)).toContain(pilar.id);
  expect(file.items.every(({ actor }) => actor !== marta.id)).toBe(true);
  const staff = await accessReport(ivan, await ask(await dniOf(pilar.id), 'staff'));
  expect(staff.items.every(({ actor }) => actor === pilar.id)).toBe(true);
  expect(staff.items.map(({ object }) => object)).toContain(`case:${caseId}`);
  const csv = await new Response(await exportReport(ivan, ofMarta, 'es')).text();
  expect(csv.split('\n').filter(Boolean)).toHaveLength(['heading', 'the export itself'].length + file.items.length);
  expect(csv).toContain('Pilar Gil');
  expect(
    await systemDb().auditEvent.count({
      where: { actor: ivan.id, behalf: marta.id, action: { in: ['audit.reported', 'audit.exported'] } },
    }),
  ).toBe(2);
});

test('a report needs a whole document and a reason, belongs to its session, and is never about oneself', async () => {
  expect(await askReport(ivan, { idNumber: '1', about: undefined, reason: ' ' })).toEqual({
    problems: [
      { field: 'idNumber', code: 'wrong-id' },
      { field: 'about', code: 'missing' },
      { field: 'reason', code: 'missing' },
    ],
  });
  const own = { idNumber: await dniOf(ivan.id), about: 'staff', reason: 'x' } as const;
  await expect(askReport(ivan, own)).rejects.toMatchObject(forbidden);
  await expect(searchAudit(ivan, { who: ivan.id })).rejects.toMatchObject(forbidden);
  const [mine, other] = [Buffer.from('session one'), Buffer.from('session two')];
  const id = await keepFormReturn(mine, { personId: pilar.id, about: 'file', reason: 'x' }, []);
  expect(await readReport(id, mine)).toEqual({ personId: pilar.id, about: 'file', reason: 'x' });
  expect(await readReport(id, other)).toBeNull();
});

test('the audit is the auditors’ alone', async () => {
  const report = { personId: ada.id, about: 'file', reason: 'x' } as const;
  for (const actor of [await addCitizen(), pilar, ada]) {
    await expect(searchAudit(actor, {})).rejects.toMatchObject(forbidden);
    await expect(getAuditEntry(actor, 1n)).rejects.toMatchObject(forbidden);
    await expect(accessReport(actor, report)).rejects.toMatchObject(forbidden);
    await expect(exportReport(actor, report, 'es')).rejects.toMatchObject(forbidden);
    await expect(startChainCheck(actor)).rejects.toMatchObject(forbidden);
  }
});

test('a check asked for finds the chain whole, and after somebody with the keys changed a row, which one', async () => {
  await applied(await addCitizen());
  const ask = async () => {
    await startChainCheck(ivan);
    await workOnRuns();
    return (await listChainChecks(ivan))[0];
  };
  const whole = await ask();
  expect(whole).toMatchObject({ state: 'done', report: { found: 0, problems: [] } });
  expect(whole?.report?.count).toBeGreaterThan(10);
  const [row] = await reading(ivan, (tx) => tx.auditEvent.findMany({ orderBy: { seq: 'asc' }, skip: 4, take: 1 }));
  await asOwner(async (client) => {
    await client.query('ALTER TABLE audit_event DISABLE TRIGGER USER');
    await client.query(`UPDATE audit_event SET object = 'case:other' WHERE seq = $1`, [row?.seq]);
    await client.query('ALTER TABLE audit_event ENABLE TRIGGER USER');
  });
  expect((await ask())?.report).toMatchObject({
    found: 1,
    problems: [`row ${row?.seq}: its content does not match its hash`],
  });
});
