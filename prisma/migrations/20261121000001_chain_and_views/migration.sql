-- The audit chain. Every row carries the hash of the one before; a trigger writes both, so that no writer can forget.
CREATE FUNCTION audit_text(e audit_event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(E'\x1f', e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.actor,
                   coalesce(e.behalf, ''), e.action, e.object, e.result, e.ip, e."requestId", e.details::text, e.prev)
$$;

CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head record;
BEGIN
  -- One writer at a time: without this lock two acts would continue the same row.
  PERFORM pg_advisory_xact_lock(730520);
  SELECT seq, hash INTO head FROM audit_event ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(head.seq, 0) + 1;
  NEW.prev := coalesce(head.hash, repeat('0', 64));
  NEW.hash := encode(sha256(convert_to(audit_text(NEW), 'UTF8')), 'hex');
  RETURN NEW;
END $$;
CREATE TRIGGER audit_chain BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_chain();

CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- A register entry is never changed or removed (Ley 39/2015 art. 16.3).
CREATE TRIGGER register_append_only BEFORE UPDATE OR DELETE ON "RegisterEntry" FOR EACH ROW EXECUTE FUNCTION append_only();

-- A notification ends once, in one way.
ALTER TABLE "Notification" ADD CONSTRAINT notification_one_end CHECK (
  ("openedAt" IS NOT NULL)::int + ("refusedAt" IS NOT NULL)::int + ("rejectedAt" IS NOT NULL)::int <= 1);
ALTER TABLE "Notification" ADD CONSTRAINT notification_opened_by CHECK (("openedAt" IS NULL) = ("openedById" IS NULL));

-- One application per case, and a registered case is no draft.
CREATE UNIQUE INDEX register_one_application ON "RegisterEntry" ("caseId") WHERE kind = 'application';
ALTER TABLE "Case" ADD CONSTRAINT case_registered CHECK ((state = 'draft') = ("registeredAt" IS NULL));
-- At most one decision of a case is open or signed at a time.
CREATE UNIQUE INDEX decision_one_live ON "Decision" ("caseId") WHERE state <> 'returned';
CREATE UNIQUE INDEX request_one_open ON "DocumentRequest" ("caseId") WHERE state = 'open';

-- Read-only views for outside checkers: fixed columns, none of the project's code needed.
CREATE VIEW v_application AS
  SELECT id, procedure, "personId" AS person_id, state::text AS state, "createdAt" AS created_at,
         "registeredAt" AS registered_at, "dueOn" AS due_on, version FROM "Case";
CREATE VIEW v_register AS
  SELECT number, kind::text AS kind, "caseId" AS case_id, "personId" AS person_id, "presentedById" AS presented_by_id,
         "presentedAt" AS presented_at, "effectiveOn" AS effective_on, "contentHash" AS content_hash FROM "RegisterEntry";
CREATE VIEW v_document AS
  SELECT id, "caseId" AS case_id, "storageKey" AS path, sha256, size, state::text AS state, 'received' AS origin FROM "Document"
  UNION ALL
  SELECT id, "caseId", "storageKey", sha256, size, 'safe', 'issued' FROM "IssuedDocument" WHERE "storageKey" IS NOT NULL;
CREATE VIEW v_receipt AS
  SELECT i.id, i.csv, e.number, i.sha256, i."issuedAt" AS issued_at, i.state::text AS state
  FROM "IssuedDocument" i JOIN "RegisterEntry" e ON e.id = i."entryId" WHERE i.kind = 'receipt';
CREATE VIEW v_notification AS
  SELECT id, "personId" AS person_id, "caseId" AS case_id, "availableAt" AS available_at, "expiresAt" AS expires_at,
         "openedAt" AS opened_at, "refusedAt" AS refused_at, "rejectedAt" AS rejected_at FROM "Notification";
CREATE VIEW v_audit AS
  SELECT a.seq, a.at, a.actor, a.behalf, a.action, a.object, a.result, a.prev, a.hash, audit_text(a) AS hashed_text
  FROM audit_event a;
CREATE VIEW v_session AS
  SELECT encode("idHash", 'hex') AS id_hash, "personId" AS person_id, level::text AS level, "createdAt" AS created_at,
         "lastSeenAt" AS last_seen_at, "expiresAt" AS expires_at, "endedAt" AS ended_at FROM "Session";
CREATE VIEW v_outbox AS
  SELECT id, "dedupeKey" AS dedupe_key, channel::text AS channel, template, state::text AS state, attempts,
         "createdAt" AS created_at, "nextTryAt" AS next_try_at, "sentAt" AS sent_at FROM "Message";
