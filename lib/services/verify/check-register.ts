import 'server-only';
import { systemDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { dayAt } from '@/lib/law/day';
import { type CheckResult, checkRows, findings } from './check';

/** Every submitted application has one register entry, one receipt, and is on the audit. A draft has none of them. */
export const checkApplications = (): Promise<CheckResult> =>
  checkRows(
    'applications',
    Prisma.sql`SELECT count(*) FROM v_application WHERE state <> 'draft'`,
    Prisma.sql`
      WITH found AS (
        SELECT a.id, a.state, a.registered_at,
          (SELECT count(*) FROM v_register r WHERE r.case_id = a.id AND r.kind = 'application') AS entries,
          (SELECT count(*) FROM v_register r JOIN v_receipt p ON p.number = r.number
             WHERE r.case_id = a.id AND r.kind = 'application') AS receipts,
          (SELECT count(*) FROM audit_event e WHERE e.object = 'case:' || a.id AND e.action = 'case.submitted') AS audited
        FROM v_application a)
      SELECT 'case ' || id || ' (' || state || '): ' || entries || ' register entries, ' || receipts || ' receipts, '
        || audited || ' audit rows' AS problem
      FROM found
      WHERE (state <> 'draft' AND (entries <> 1 OR receipts <> 1 OR audited <> 1 OR registered_at IS NULL))
         OR (state = 'draft' AND (entries > 0 OR receipts > 0 OR audited > 0 OR registered_at IS NOT NULL))
      LIMIT 1000`,
  );

/** Sent documents: every entry of any kind has its receipt, and no document points to an entry of another case. */
export const checkReceipts = (): Promise<CheckResult> =>
  checkRows(
    'receipts',
    Prisma.sql`SELECT count(*) FROM v_register`,
    Prisma.sql`
      SELECT 'entry ' || r.number || ': ' || count(p.id) || ' receipts' AS problem
      FROM v_register r LEFT JOIN v_receipt p ON p.number = r.number GROUP BY r.number HAVING count(p.id) <> 1
      UNION ALL
      SELECT 'document ' || d.id || ' of case ' || d."caseId" || ' is in entry ' || e.number || ' of case ' || e."caseId"
      FROM "Document" d JOIN "RegisterEntry" e ON e.id = d."entryId" WHERE e."caseId" IS DISTINCT FROM d."caseId"
      UNION ALL
      SELECT 'entry ' || e.number || ' lists ' || jsonb_array_length(e.content->'documents') || ' documents and has ' || count(d.id)
      FROM "RegisterEntry" e LEFT JOIN "Document" d ON d."entryId" = e.id
      GROUP BY e.id HAVING count(d.id) <> jsonb_array_length(e.content->'documents')
      LIMIT 1000`,
  );

/** Every presented file is the one its entry says, with one certificate for each accepted line, and is on the audit. */
export const checkSubmissions = (): Promise<CheckResult> =>
  checkRows(
    'submissions',
    Prisma.sql`SELECT count(*) FROM "Submission" WHERE "registeredAt" IS NOT NULL`,
    Prisma.sql`
      SELECT 'submission ' || s.id || ': ' || problem AS problem FROM "Submission" s JOIN "RegisterEntry" e ON e.id = s."entryId"
      CROSS JOIN LATERAL (VALUES
        (e."organisationId" IS DISTINCT FROM s."organisationId" OR e.kind <> 'submission', 'its entry is of somebody else'),
        (encode(sha256(s.file), 'hex') <> s.sha256 OR e.content->>'sha256' <> s.sha256, 'not the file that was presented'),
        ((SELECT count(*) FROM "CompanyCertificate" c WHERE c."submissionId" = s.id) <> s.accepted, 'not one certificate a line'),
        ((SELECT count(*) FROM audit_event a WHERE a.object = 'submission:' || s.id AND a.action = 'submission.registered') <> 1,
          'not on the audit once')
      ) AS found(wrong, problem) WHERE found.wrong
      UNION ALL
      SELECT 'entry ' || e.number || ': no submission' FROM "RegisterEntry" e
      WHERE e.kind = 'submission' AND NOT EXISTS (SELECT FROM "Submission" s WHERE s."entryId" = e.id)
        AND NOT EXISTS (SELECT FROM "SchoolList" l WHERE l."entryId" = e.id)
      UNION ALL
      SELECT 'school list ' || l.id || ': ' || problem FROM "SchoolList" l JOIN "RegisterEntry" e ON e.id = l."entryId"
      CROSS JOIN LATERAL (VALUES
        (e.content->>'sha256' <> l.sha256, 'not the list that was presented'),
        ((SELECT count(*) FROM "SchoolStudent" t WHERE t."listId" = l.id) <> l.accepted, 'not one student a row'),
        ((SELECT count(*) FROM audit_event a WHERE a.object = 'school-list:' || l.id AND a.action = 'school-list.registered') <> 1,
          'not on the audit once')
      ) AS found(wrong, problem) WHERE found.wrong
      LIMIT 1000`,
  );

const NUMBER = /^(\d{4})-E-(\d{8})$/;

/** Numbers of a year go 1, 2, 3 … without gap, in the order of time, and the counter stands at the last. */
export const checkNumbers = async (): Promise<CheckResult> => {
  const rows = await systemDb().$queryRaw<{ number: string; at: Date }[]>`
    SELECT number, presented_at AS at FROM v_register ORDER BY number`;
  const counters = await systemDb().$queryRaw<
    { year: number; last: number }[]
  >`SELECT year, last FROM "RegisterCounter"`;
  const found = findings('register-numbers');
  const last = new Map<string, { serial: number; at: Date }>();
  for (const { number, at } of rows) {
    const [, year, digits] = NUMBER.exec(number) ?? [];
    if (!year || !digits) {
      found.problem(`${number}: not a register number`);
      continue;
    }
    const before = last.get(year);
    const serial = Number(digits);
    if (serial !== (before?.serial ?? 0) + 1) found.problem(`${number}: the number before it is missing or repeated`);
    if (before && at < before.at) found.problem(`${number}: earlier than the number before it`);
    if (!dayAt(at).startsWith(year)) found.problem(`${number}: presented in another year (${at.toISOString()})`);
    last.set(year, { serial, at });
  }
  for (const { year, last: counted } of counters) {
    const serial = last.get(String(year))?.serial ?? 0;
    if (counted !== serial) found.problem(`counter of ${year} stands at ${counted}, the last number is ${serial}`);
  }
  return found.result(rows.length);
};
