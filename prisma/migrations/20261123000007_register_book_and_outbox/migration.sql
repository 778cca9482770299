-- Every entry of the register carries the hash of everything it says; a trigger writes it, so that no writer can forget.
ALTER TABLE "RegisterEntry" ADD COLUMN "hash" CHAR(64) NOT NULL DEFAULT '';
CREATE FUNCTION register_text(e "RegisterEntry") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT concat_ws(E'\x1f', e.number, e.kind::text, e."submissionKey", coalesce(e."caseId", ''), coalesce(e."personId", ''),
                   coalesce(e."organisationId", ''), e."presentedById", coalesce(e."powerId", ''), e.heading, e.body,
                   to_char(e."presentedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), to_char(e."effectiveOn", 'YYYY-MM-DD'),
                   e.content::text, e."contentHash", e.signature::text)
$$;
CREATE FUNCTION register_hash() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.hash := encode(sha256(convert_to(register_text(NEW), 'UTF8')), 'hex');
  RETURN NEW;
END $$;
ALTER TABLE "RegisterEntry" DISABLE TRIGGER register_append_only;
UPDATE "RegisterEntry" e SET hash = encode(sha256(convert_to(register_text(e), 'UTF8')), 'hex');
ALTER TABLE "RegisterEntry" ENABLE TRIGGER register_append_only;
CREATE TRIGGER register_hash BEFORE INSERT ON "RegisterEntry" FOR EACH ROW EXECUTE FUNCTION register_hash();
CREATE TRIGGER register_no_truncate BEFORE TRUNCATE ON "RegisterEntry" FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- The book is read by day, kind, heading and person, newest first, page after page.
DROP INDEX "RegisterEntry_presentedAt_idx";
CREATE INDEX "RegisterEntry_presentedAt_number_idx" ON "RegisterEntry" ("presentedAt" DESC, "number" DESC);
CREATE INDEX "RegisterEntry_kind_presentedAt_number_idx" ON "RegisterEntry" ("kind", "presentedAt" DESC, "number" DESC);
CREATE INDEX "RegisterEntry_heading_presentedAt_number_idx" ON "RegisterEntry" ("heading", "presentedAt" DESC, "number" DESC);
CREATE INDEX "RegisterEntry_personId_presentedAt_number_idx" ON "RegisterEntry" ("personId", "presentedAt" DESC, "number" DESC);
-- The office keeps the whole book, also what was presented by an organisation; never of those a member of staff stands too near to.
CREATE POLICY rows_of_register ON "RegisterEntry" FOR SELECT USING ((SELECT eoffice_office())
  AND ("personId" IS NULL OR "personId" <> ALL ((SELECT eoffice_apart())::text[])));

-- Daily closing (diligencia de cierre): each continues the one before.
CREATE TABLE "RegisterClosing" (
  "day" DATE NOT NULL,
  "first" TEXT,
  "last" TEXT,
  "count" INTEGER NOT NULL,
  "prev" CHAR(64) NOT NULL,
  "hash" CHAR(64) NOT NULL,
  "closedAt" TIMESTAMPTZ(3) NOT NULL,
  "issuedId" TEXT NOT NULL,
  CONSTRAINT "RegisterClosing_pkey" PRIMARY KEY ("day"),
  CONSTRAINT "RegisterClosing_issuedId_fkey" FOREIGN KEY ("issuedId") REFERENCES "IssuedDocument" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "RegisterClosing_issuedId_key" ON "RegisterClosing" ("issuedId");
CREATE TRIGGER closing_append_only BEFORE UPDATE OR DELETE ON "RegisterClosing" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER closing_no_truncate BEFORE TRUNCATE ON "RegisterClosing" FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- The head of the audit chain, once a day, signed with the seal: what was removed or rewritten later shows against it.
CREATE TABLE "AuditHead" (
  "day" DATE NOT NULL,
  "seq" BIGINT NOT NULL,
  "hash" CHAR(64) NOT NULL,
  "signedAt" TIMESTAMPTZ(3) NOT NULL,
  "signature" TEXT NOT NULL,
  "certificate" TEXT NOT NULL,
  "timestamp" TEXT,
  CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("day")
);
CREATE TRIGGER head_append_only BEFORE UPDATE OR DELETE ON "AuditHead" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER head_no_truncate BEFORE TRUNCATE ON "AuditHead" FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- Issued documents can be checked by their code for years: nobody deletes one (RD 203/2021 art. 21.4.e).
ALTER TYPE "IssuedKind" ADD VALUE 'register_closing';
ALTER TABLE "IssuedDocument" ADD COLUMN "revokedAt" TIMESTAMPTZ(3), ADD COLUMN "revokedReason" TEXT;
ALTER TABLE "IssuedDocument" ADD CONSTRAINT issued_revoked CHECK ((state = 'revoked') = ("revokedAt" IS NOT NULL) AND ("revokedAt" IS NULL) = ("revokedReason" IS NULL));
ALTER TABLE "IssuedDocument" ADD CONSTRAINT issued_replaced CHECK ((state = 'replaced') <= ("replacedById" IS NOT NULL));
CREATE TRIGGER issued_kept BEFORE DELETE ON "IssuedDocument" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER issued_no_truncate BEFORE TRUNCATE ON "IssuedDocument" FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER issued_step BEFORE UPDATE OF state ON "IssuedDocument" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('issued', 'state');

-- Messages: what became of them after they were sent.
ALTER TYPE "MessageState" ADD VALUE 'delivered' AFTER 'sent';
ALTER TYPE "MessageState" ADD VALUE 'bounced' AFTER 'delivered';
ALTER TABLE "Message" ADD COLUMN "deliveredAt" TIMESTAMPTZ(3), ADD COLUMN "bouncedAt" TIMESTAMPTZ(3);
ALTER TABLE "Person" ADD COLUMN "emailBouncedAt" TIMESTAMPTZ(3);
INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('message', 'queued', 'bounced'), ('message', 'sent', 'delivered'), ('message', 'sent', 'bounced'), ('message', 'delivered', 'bounced'),
  ('message', 'bounced', 'queued'), ('message', 'failed', 'queued'),
  ('issued', 'valid', 'replaced'), ('issued', 'valid', 'revoked');

-- Tasks: who has taken one, and the ones done, newest first.
ALTER TABLE "StaffTask" ADD COLUMN "takenById" TEXT, ADD COLUMN "takenAt" TIMESTAMPTZ(3);
CREATE INDEX "StaffTask_doneAt_idx" ON "StaffTask" ("doneAt" DESC);

CREATE OR REPLACE VIEW v_register AS
  SELECT number, kind::text AS kind, "caseId" AS case_id, "personId" AS person_id, "presentedById" AS presented_by_id,
         "presentedAt" AS presented_at, "effectiveOn" AS effective_on, "contentHash" AS content_hash,
         "organisationId" AS organisation_id, hash, register_text(e) AS hashed_text FROM "RegisterEntry" e;
CREATE VIEW v_closing AS
  SELECT day, first, last, count, prev, hash, "closedAt" AS closed_at FROM "RegisterClosing";
CREATE VIEW v_audit_head AS
  SELECT day, seq, hash, "signedAt" AS signed_at, signature, certificate FROM "AuditHead";
CREATE OR REPLACE VIEW v_outbox AS
  SELECT id, "dedupeKey" AS dedupe_key, channel::text AS channel, template, state::text AS state, attempts,
         "createdAt" AS created_at, "nextTryAt" AS next_try_at, "sentAt" AS sent_at, "deliveredAt" AS delivered_at,
         "bouncedAt" AS bounced_at FROM "Message";

-- A mark belongs to the address that gave a message back, not to the person.
CREATE FUNCTION person_new_email() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."emailBouncedAt" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER person_new_email BEFORE UPDATE OF email ON "Person" FOR EACH ROW WHEN (OLD.email IS DISTINCT FROM NEW.email)
  EXECUTE FUNCTION person_new_email();

-- Receipts are read with the entry they belong to.
CREATE POLICY rows_of_register ON "IssuedDocument" USING ((SELECT eoffice_office()) AND "entryId" IS NOT NULL
  AND ("personId" IS NULL OR "personId" <> ALL ((SELECT eoffice_apart())::text[])));

-- A closing is the office's own: of no person and no organisation.
ALTER TABLE "IssuedDocument" DROP CONSTRAINT issued_to_whom;
ALTER TABLE "IssuedDocument" ADD CONSTRAINT issued_to_whom CHECK (
  num_nonnulls("personId", "organisationId") = CASE kind::text WHEN 'register_closing' THEN 0 ELSE 1 END);
