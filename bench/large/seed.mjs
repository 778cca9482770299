// A year and a half of a large office, made by SQL inside the database: 100 000 cases, a million notifications, 300 000
// papers and events. The proportions are guesses of ours; what matters here is that no table is small.
import pg from 'pg';

const WHOLE = {
  people: 60_000,
  cases: 100_000,
  notifications: 1_000_000,
  events: 300_000,
  documents: 150_000,
  messages: 300_000,
};
/** How many notifications ended an instant ago, for the job that lapses them. */
export const DUE = 1_000;
/** A share of the whole, for a try on the way. */
export const sizeOf = (share) =>
  Object.fromEntries(Object.entries(WHOLE).map(([name, count]) => [name, Math.round(count * share)]));

/** States by hundredths of all cases. */
const STATES = `CASE WHEN n % 100 < 8 THEN 'draft' WHEN n % 100 < 20 THEN 'registered' WHEN n % 100 < 38 THEN 'instruction'
  WHEN n % 100 < 46 THEN 'awaiting_citizen' WHEN n % 100 < 50 THEN 'proposed' WHEN n % 100 < 60 THEN 'decided'
  WHEN n % 100 < 96 THEN 'notified' ELSE 'withdrawn' END`;

const id = (letter, n = 'n') => `'large${letter}' || lpad((${n})::text, 18, '0')`;

const statements = (slugs, size) => [
  [
    'people',
    `INSERT INTO "Person" (id, "idNumber", "givenName", surnames, "birthDate", province, email, locale, "activatedAt")
     SELECT ${id('p')}, lpad(n::text, 8, '0') || 'L', 'Alba ' || n, (ARRAY['Prueba', 'Álvarez', 'Núñez', 'Gil', 'Sáez'])[1 + n % 5] || ' ' || md5(n::text), '1970-01-01'::date + (n % 12000), lpad((1 + n % 50)::text, 2, '0'),
       'l' || n || '@correo.example', 'es', now() FROM generate_series(0, $1::int - 1) n`,
    [size.people],
  ],
  // Contents of a real case; each says something else, so that nothing compresses to nothing.
  [
    'cases',
    `INSERT INTO "Case" (id, procedure, "procedureVersion", "personId", state, locale, "eventDate", facts, sources, assessment, "createdAt", "updatedAt",
       "registeredAt", "dueOn", "stoppedAt", "assignedToId", "sortName", province)
     SELECT ${id('c')}, CASE WHEN n % 3 = 0 THEN m.procedure ELSE ($2::text[])[1 + n % cardinality($2::text[])] END, m."procedureVersion", ${id('p', `n % ${size.people}`)},
       s.state::"CaseState", 'es', m."eventDate", m.facts, m.sources, m.assessment, at, at,
       CASE WHEN s.state <> 'draft' THEN at END, CASE WHEN s.state <> 'draft' THEN (at + interval '90 days')::date END,
       CASE WHEN s.state = 'awaiting_citizen' AND n % 2 = 0 THEN at + interval '20 days' END,
       CASE WHEN s.state NOT IN ('draft', 'registered') AND n % 7 <> 0 THEN ${id('p', 'n % 300')} END,
       eoffice_sort_name(o.surnames, o."givenName"), o.province
     FROM generate_series(0, $1::int - 1) n
     CROSS JOIN (SELECT * FROM "Case" WHERE state <> 'draft' AND assessment IS NOT NULL ORDER BY procedure = 'birth-and-childcare' DESC, id LIMIT 1) m
     JOIN "Person" o ON o.id = ${id('p', `n % ${size.people}`)}
     CROSS JOIN LATERAL (SELECT ${STATES} AS state) s
     CROSS JOIN LATERAL (SELECT now() - CASE WHEN s.state IN ('decided', 'notified', 'withdrawn') THEN interval '500 days' ELSE interval '110 days' END * ((n::bigint * 7919) % 10007) / 10007.0 AS at) t`,
    [size.cases, slugs],
  ],
  [
    'register entries',
    `INSERT INTO "RegisterEntry" (id, number, kind, "submissionKey", "caseId", "personId", "presentedById", heading, body, "presentedAt", "effectiveOn", content, "contentHash", signature)
     SELECT 'largee' || right(id, 18), '2019-E-' || lpad((row_number() OVER (ORDER BY "registeredAt"))::text, 8, '0'), 'application', 'large:' || id, id, "personId", "personId", 'Solicitud', 'INSS',
       "registeredAt", "registeredAt"::date, '{"documents": []}', repeat('0', 64), '{}' FROM "Case" WHERE id LIKE 'largec%' AND state <> 'draft'`,
    [],
  ],
  [
    'issued documents',
    `INSERT INTO "IssuedDocument" (id, csv, kind, title, locale, "caseId", "personId", "entryId", "issuedAt", source, sha256, size, "storageKey")
     SELECT 'larger' || right(id, 18), 'L-' || id, 'receipt', 'Justificante', 'es', "caseId", "personId", id, "presentedAt", '{"title": "Justificante", "lead": "Lo hemos registrado.", "sections": []}', repeat('0', 64), 1, '2019/01/' || md5(id)
     FROM "RegisterEntry" WHERE id LIKE 'largee%'`,
    [],
  ],
  [
    'events',
    `INSERT INTO "CaseEvent" (id, "caseId", at, kind, "byOffice")
     SELECT ${id('v')}, ${id('c', `n % ${size.cases}`)}, now() - interval '1 minute' * (n % 500000), CASE n % 3 WHEN 0 THEN 'registered' WHEN 1 THEN 'taken' ELSE 'decided' END, n % 3 > 0
     FROM generate_series(0, $1::int - 1) n`,
    [size.events],
  ],
  [
    'documents',
    `INSERT INTO "Document" (id, "caseId", kind, name, "mediaType", size, sha256, "storageKey", state, review, "uploadedById", "uploadedAt", "entryId")
     SELECT ${id('d')}, c.id, 'other', 'papel.pdf', 'application/pdf', 1, md5(n::text) || md5(n::text), '2019/02/' || md5('d' || n), 'safe', (CASE WHEN n % 5 = 0 THEN 'received' ELSE 'accepted' END)::"ReviewState",
       c."personId", c."createdAt", 'largee' || right(c.id, 18)
     FROM generate_series(0, $1::int - 1) n JOIN "Case" c ON c.id = ${id('c', `n % ${size.cases}`)} WHERE c.state <> 'draft'`,
    [size.documents],
  ],
  // Three in a hundred wait, spread over the last ten days; a thousand ended just now and nobody has said so yet.
  [
    'notifications',
    `INSERT INTO "Notification" (id, kind, "personId", "caseId", "issuedId", "availableAt", "expiresAt", "openedAt", "openedById", "rejectedAt")
     SELECT ${id('n')}, (CASE WHEN n % 4 = 0 THEN 'document_request' ELSE 'decision' END)::"NotificationKind", c."personId", c.id, 'larger' || right(c.id, 18), at, ends,
       CASE WHEN w.waits OR n % 5 = 0 THEN NULL ELSE at + interval '2 days' END, CASE WHEN w.waits OR n % 5 = 0 THEN NULL ELSE c."personId" END,
       CASE WHEN NOT w.waits AND n % 5 = 0 THEN ends END
     FROM generate_series(0, $1::int - 1) n
     CROSS JOIN LATERAL (SELECT n < $2::int AS due, n < $1::int * 3 / 100 AS waits) w
     JOIN "Case" c ON c.id = ${id('c', `(n / 92 * 100 + 8 + n % 92) % ${size.cases}`)}
     CROSS JOIN LATERAL (SELECT CASE WHEN w.due THEN now() - interval '10 days 12 hours' WHEN w.waits THEN now() - interval '9 days' * ((n::bigint * 7919) % 10007) / 10007.0
       ELSE now() - interval '12 days' - interval '1700 days' * ((n::bigint * 7919) % 100003) / 100003.0 END AS at) t
     CROSS JOIN LATERAL (SELECT CASE WHEN w.due THEN now() - interval '1 minute' ELSE at + interval '10 days 12 hours' END AS ends) e`,
    [size.notifications, DUE],
  ],
  [
    'requests',
    `INSERT INTO "DocumentRequest" (id, "caseId", documents, message, state, "madeById", "madeAt", "notifiedOn", "dueOn", "answeredAt", "readAt")
     SELECT 'largeq' || right(id, 18), id, '[]', 'Nos falta un papel.', (CASE WHEN state = 'awaiting_citizen' THEN 'open' ELSE 'answered' END)::"RequestState", ${id('p', '1')}, "registeredAt" + interval '1 day',
       ("registeredAt" + interval '3 days')::date, CASE WHEN state = 'awaiting_citizen' AND right(id, 3) > '020' THEN current_date + 5 ELSE ("registeredAt" + interval '5 days')::date END, CASE WHEN state <> 'awaiting_citizen' THEN "registeredAt" + interval '6 days' END,
       CASE WHEN state <> 'awaiting_citizen' AND right(id, 3) > '020' THEN "registeredAt" + interval '7 days' END
     FROM "Case" WHERE id LIKE 'largec%' AND state NOT IN ('draft', 'registered')`,
    [],
  ],
  [
    'decisions',
    `INSERT INTO "Decision" (id, "caseId", outcome, state, assessment, facts, "proposedById", "proposedAt", "needsSecond", "signedById", "signedAt")
     SELECT 'larges' || right(id, 18), id, 'granted', 'signed', assessment, facts, ${id('p', '1')}, "registeredAt" + interval '9 days', false, ${id('p', '1')}, "registeredAt" + interval '9 days'
     FROM "Case" WHERE id LIKE 'largec%' AND state IN ('decided', 'notified')`,
    [],
  ],
  [
    'payments',
    `INSERT INTO "Payment" (id, "caseId", "decisionId", state, "payOn", "from", "to", days, value, iban, "orderedAt", "paidAt")
     SELECT 'largem' || right(c.id, 16) || m, c.id, 'larges' || right(c.id, 18), (CASE WHEN due < current_date THEN 'paid' ELSE 'planned' END)::"PaymentState", due, c."registeredAt"::date,
       c."registeredAt"::date + 30, 30, 100000, 'ES9121000418450200051332', CASE WHEN due < current_date THEN due END, CASE WHEN due < current_date THEN due END
     FROM "Case" c CROSS JOIN generate_series(1, 4) m CROSS JOIN LATERAL (SELECT c."registeredAt"::date + 30 * m AS due) d
     WHERE c.id LIKE 'largec%' AND c.state = 'notified'`,
    [],
  ],
  [
    'communications',
    `INSERT INTO "Communication" (id, "personId", "caseId", kind, "dedupeKey", locale, sheet, "sentAt", "readAt")
     SELECT ${id('k')}, c."personId", c.id, 'case-taken', 'large:' || n, 'es', '{"title": "Noticia", "lead": "Hay novedades.", "sections": []}', c."createdAt" + interval '1 day',
       CASE WHEN n % 3 > 0 THEN c."createdAt" + interval '2 days' END
     FROM generate_series(0, $1::int - 1) n JOIN "Case" c ON c.id = ${id('c', `n % ${size.cases}`)} WHERE c.state <> 'draft'`,
    [size.documents],
  ],
  [
    'messages of cases',
    `INSERT INTO "CaseMessage" (id, "caseId", "fromId", "byOffice", text, at, "readAt")
     SELECT ${id('h')}, c.id, c."personId", n % 2 = 0, 'Una pregunta.', c."createdAt" + interval '1 day', CASE WHEN n % 200 <> 7 THEN c."createdAt" + interval '2 days' END
     FROM generate_series(0, $1::int - 1) n JOIN "Case" c ON c.id = ${id('c', `n % ${size.cases}`)} WHERE c.state <> 'draft'`,
    [size.cases],
  ],
  [
    'messages',
    `INSERT INTO "Message" (id, "dedupeKey", channel, "personId", recipient, template, locale, state, attempts, "createdAt", "nextTryAt", "sentAt")
     SELECT ${id('g')}, 'notification:' || ${id('n')} || ':0', 'email', ${id('p', `n % ${size.people}`)}, 'l@correo.example', 'notification-available', 'es', 'sent', 1, now() - interval '1 minute' * n, now() - interval '1 minute' * n, now() - interval '1 minute' * n
     FROM generate_series(0, $1::int - 1) n`,
    [size.messages],
  ],
];

/** The audit is chained row by row by its trigger, so it is written as the office writes it. */
const AUDIT = `INSERT INTO audit_event (at, actor, action, object, ip, "requestId")
  SELECT "registeredAt", "personId", 'case.submitted', 'case:' || id, '', '' FROM "Case" WHERE id LIKE 'largec%' AND state <> 'draft' ORDER BY "registeredAt"`;

/** Fills the database. `say` is told rows and rows a second of each table. */
export const seedLarge = async (adminUrl, slugs, size, say) => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const timed = async (name, text, values) => {
    const started = performance.now();
    const { rowCount } = await client.query(text, values);
    const seconds = (performance.now() - started) / 1000;
    say(`${name}: ${rowCount} rows, ${Math.round(rowCount / seconds)} a second`);
  };
  try {
    // Rows that fit by how they are made need not be looked up one by one.
    await client.query('SET session_replication_role = replica');
    for (const [name, text, values] of statements(slugs, size)) await timed(name, text, values);
    await client.query('SET session_replication_role = origin');
    await timed('audit', AUDIT);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
};
