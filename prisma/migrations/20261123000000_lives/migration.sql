-- Lifecycles: a step that is not in this table cannot be written, whoever writes it. Filled from lib/casework/lives.ts; a test compares.
CREATE TABLE "state_step" (
  "machine" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  CONSTRAINT "state_step_pkey" PRIMARY KEY ("machine", "from", "to")
);

INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('case', 'draft', 'registered'), ('case', 'registered', 'instruction'), ('case', 'instruction', 'awaiting_citizen'),
  ('case', 'instruction', 'proposed'), ('case', 'awaiting_citizen', 'instruction'), ('case', 'proposed', 'instruction'),
  ('case', 'proposed', 'decided'), ('case', 'decided', 'notified'),
  ('document', 'pending', 'safe'), ('document', 'pending', 'infected'), ('document', 'pending', 'error'), ('document', 'error', 'pending'), ('document', 'safe', 'pending'),
  ('review', 'received', 'accepted'), ('review', 'received', 'returned'), ('review', 'accepted', 'returned'), ('review', 'returned', 'accepted'),
  ('request', 'open', 'answered'), ('request', 'open', 'lapsed'),
  ('decision', 'proposed', 'signed'), ('decision', 'proposed', 'returned'),
  ('notification', 'available', 'opened'), ('notification', 'available', 'refused'), ('notification', 'available', 'lapsed'),
  ('power', 'none', 'in_force'), ('power', 'none', 'to_accept'), ('power', 'none', 'asked'), ('power', 'none', 'to_check'),
  ('power', 'asked', 'in_force'), ('power', 'asked', 'to_accept'), ('power', 'asked', 'refused'), ('power', 'asked', 'renounced'),
  ('power', 'asked', 'lapsed'), ('power', 'asked', 'ended'),
  ('power', 'to_check', 'in_force'), ('power', 'to_check', 'refused'), ('power', 'to_check', 'renounced'), ('power', 'to_check', 'ended'),
  ('power', 'to_accept', 'in_force'), ('power', 'to_accept', 'refused'), ('power', 'to_accept', 'revoked'), ('power', 'to_accept', 'lapsed'),
  ('power', 'to_accept', 'ended'),
  ('power', 'in_force', 'renounced'), ('power', 'in_force', 'revoked'), ('power', 'in_force', 'ended'), ('power', 'in_force', 'replaced'),
  ('message', 'queued', 'sent'), ('message', 'queued', 'failed');

-- Arguments: the machine and the column that holds the state.
CREATE FUNCTION eoffice_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was text := to_jsonb(OLD) ->> TG_ARGV[1];
  becomes text := to_jsonb(NEW) ->> TG_ARGV[1];
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "state_step" s WHERE s."machine" = TG_ARGV[0] AND s."from" = was AND s."to" = becomes) THEN
    RAISE EXCEPTION '% cannot go from % to %', TG_ARGV[0], was, becomes USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER case_step BEFORE UPDATE OF state ON "Case" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('case', 'state');
CREATE TRIGGER document_step BEFORE UPDATE OF state ON "Document" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('document', 'state');
CREATE TRIGGER review_step BEFORE UPDATE OF review ON "Document" FOR EACH ROW WHEN (OLD.review IS DISTINCT FROM NEW.review) EXECUTE FUNCTION eoffice_step('review', 'review');
CREATE TRIGGER request_step BEFORE UPDATE OF state ON "DocumentRequest" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('request', 'state');
CREATE TRIGGER decision_step BEFORE UPDATE OF state ON "Decision" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('decision', 'state');
CREATE TRIGGER power_step BEFORE UPDATE OF state ON "Power" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('power', 'state');
CREATE TRIGGER message_step BEFORE UPDATE OF state ON "Message" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('message', 'state');

-- A notification has no state but the instants of its ends; one that has ended stays as it ended.
CREATE FUNCTION eoffice_notification_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a notification that has ended stays as it ended' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER notification_step BEFORE UPDATE OF "openedAt", "openedById", "refusedAt", "rejectedAt", "availableAt" ON "Notification" FOR EACH ROW
  WHEN (coalesce(OLD."openedAt", OLD."refusedAt", OLD."rejectedAt") IS NOT NULL
    AND (OLD."openedAt", OLD."openedById", OLD."refusedAt", OLD."rejectedAt", OLD."availableAt")
      IS DISTINCT FROM (NEW."openedAt", NEW."openedById", NEW."refusedAt", NEW."rejectedAt", NEW."availableAt"))
  EXECUTE FUNCTION eoffice_notification_step();

-- What the office tells a person without legal effect, kept to be read again.
CREATE TABLE "Communication" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "caseId" TEXT,
  "kind" TEXT NOT NULL,
  "dedupeKey" TEXT NOT NULL,
  "locale" VARCHAR(8) NOT NULL,
  "sheet" JSONB NOT NULL,
  "sentAt" TIMESTAMPTZ(3) NOT NULL,
  "readAt" TIMESTAMPTZ(3),
  "readById" TEXT,
  CONSTRAINT "Communication_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Communication_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Communication_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Communication_dedupeKey_key" ON "Communication" ("dedupeKey");
CREATE INDEX "Communication_personId_sentAt_idx" ON "Communication" ("personId", "sentAt" DESC);
CREATE INDEX "Communication_caseId_idx" ON "Communication" ("caseId");
ALTER TABLE "Communication" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_person ON "Communication" USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
  OR ((SELECT eoffice_office()) AND EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId")));

-- Work for a member of staff that no case waits for by itself: what got stuck, what could not be delivered.
CREATE TABLE "StaffTask" (
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "dedupeKey" TEXT NOT NULL,
  "body" TEXT,
  "caseId" TEXT,
  "personId" TEXT,
  "details" JSONB NOT NULL DEFAULT '{}',
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "doneAt" TIMESTAMPTZ(3),
  "doneById" TEXT,
  "note" TEXT,
  CONSTRAINT "StaffTask_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "StaffTask_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "StaffTask_dedupeKey_key" ON "StaffTask" ("dedupeKey");
CREATE INDEX "StaffTask_doneAt_createdAt_idx" ON "StaffTask" ("doneAt", "createdAt");
CREATE INDEX "StaffTask_caseId_idx" ON "StaffTask" ("caseId");
ALTER TABLE "StaffTask" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_office ON "StaffTask" USING ((SELECT eoffice_system()) OR ((SELECT eoffice_office())
  AND ("personId" IS NULL OR "personId" <> ALL ((SELECT eoffice_apart())::text[]))));
-- Anybody's act can leave a task behind; only the office reads it.
CREATE POLICY tasks_left ON "StaffTask" FOR INSERT WITH CHECK (true);
