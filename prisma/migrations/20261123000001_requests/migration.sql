-- Hearings, more time, statements about documents, withdrawal (Ley 39/2015 arts. 28, 32, 68, 73, 82, 94).
ALTER TYPE "CodePurpose" ADD VALUE 'sign_withdrawal';
ALTER TYPE "RegisterKind" ADD VALUE 'more_time';
ALTER TYPE "RegisterKind" ADD VALUE 'withdrawal';
ALTER TYPE "RequestState" ADD VALUE 'cancelled';
ALTER TYPE "DecisionOutcome" ADD VALUE 'withdrawn';
ALTER TYPE "DecisionState" ADD VALUE 'undone';
ALTER TYPE "NotificationKind" ADD VALUE 'hearing';
CREATE TYPE "RequestKind" AS ENUM ('documents', 'hearing');
CREATE TYPE "StatementKind" AS ENUM ('given_before', 'cannot_get');
CREATE TYPE "StatementState" AS ENUM ('open', 'fetched', 'refused');

ALTER TABLE "DocumentRequest"
  ADD COLUMN "kind" "RequestKind" NOT NULL DEFAULT 'documents',
  ADD COLUMN "workingDays" INTEGER NOT NULL DEFAULT 10,
  ADD COLUMN "extendedAt" TIMESTAMPTZ(3),
  ADD COLUMN "readAt" TIMESTAMPTZ(3),
  ADD COLUMN "readById" TEXT;

-- What a person says of a document instead of sending it.
CREATE TABLE "DocumentStatement" (
  "id" TEXT NOT NULL,
  "caseId" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "statement" "StatementKind" NOT NULL,
  "heldBy" TEXT NOT NULL DEFAULT '',
  "givenOn" DATE,
  "reason" TEXT NOT NULL DEFAULT '',
  "madeById" TEXT NOT NULL,
  "madeAt" TIMESTAMPTZ(3) NOT NULL,
  "entryId" TEXT,
  "state" "StatementState" NOT NULL DEFAULT 'open',
  "note" TEXT,
  "settledById" TEXT,
  "settledAt" TIMESTAMPTZ(3),
  CONSTRAINT "DocumentStatement_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "DocumentStatement_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "DocumentStatement_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "DocumentStatement_caseId_madeAt_idx" ON "DocumentStatement" ("caseId", "madeAt");
ALTER TABLE "DocumentStatement" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_case ON "DocumentStatement" USING ((SELECT eoffice_system()) OR EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId"));

INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('case', 'registered', 'withdrawn'), ('case', 'instruction', 'withdrawn'), ('case', 'awaiting_citizen', 'withdrawn'), ('case', 'proposed', 'withdrawn'),
  ('case', 'decided', 'instruction'), ('case', 'notified', 'instruction'),
  ('request', 'open', 'cancelled'), ('request', 'lapsed', 'answered'),
  ('decision', 'signed', 'undone'),
  ('statement', 'open', 'fetched'), ('statement', 'open', 'refused');
CREATE TRIGGER statement_step BEFORE UPDATE OF state ON "DocumentStatement" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('statement', 'state');

-- A decision that a late answer undid makes room for another (art. 73.3).
DROP INDEX "decision_one_live";
CREATE UNIQUE INDEX "decision_one_live" ON "Decision" ("caseId") WHERE state IN ('proposed', 'signed');

CREATE INDEX IF NOT EXISTS "Notification_caseId_idx" ON "Notification" ("caseId");
