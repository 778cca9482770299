-- A signed decision waits before it reaches the person: until then nothing was issued and the signature can be undone.
ALTER TYPE "DecisionState" ADD VALUE 'held' BEFORE 'signed';
ALTER TABLE "Decision" ADD COLUMN "releaseAt" TIMESTAMPTZ(3), ADD COLUMN "signedHash" CHAR(64);
-- As text: a new value of an enum cannot be written in the transaction that adds it.
ALTER TABLE "Decision" ADD CONSTRAINT decision_held_until CHECK ((state::text = 'held') = ("releaseAt" IS NOT NULL));
DROP INDEX decision_one_live;
CREATE UNIQUE INDEX decision_one_live ON "Decision" ("caseId", coalesce("revisionId", '')) WHERE state NOT IN ('returned', 'undone');
CREATE INDEX decision_to_release ON "Decision" ("releaseAt") WHERE "releaseAt" IS NOT NULL;
DELETE FROM "state_step" WHERE "machine" = 'decision' AND "from" = 'proposed' AND "to" = 'signed';
INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('decision', 'proposed', 'held'), ('decision', 'held', 'signed'), ('decision', 'held', 'proposed'), ('decision', 'held', 'returned');

-- Requirements that somebody of the office appreciates otherwise than the assessment, each with its reason.
ALTER TABLE "Case" ADD COLUMN "appreciations" JSONB NOT NULL DEFAULT '{}';

-- Reasons that supervisors write once for all: versions stay as they were saved.
CREATE TABLE "DecisionClause" (
  "id" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "isOn" BOOLEAN NOT NULL DEFAULT true,
  "version" INTEGER NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "DecisionClause_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "DecisionClause_body_idx" ON "DecisionClause" ("body");
CREATE TABLE "DecisionClauseVersion" (
  "clauseId" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "procedure" TEXT,
  "outcomes" TEXT[] NOT NULL,
  "words" JSONB NOT NULL,
  "law" TEXT NOT NULL,
  "savedAt" TIMESTAMPTZ(3) NOT NULL,
  "savedById" TEXT NOT NULL,
  CONSTRAINT "DecisionClauseVersion_pkey" PRIMARY KEY ("clauseId", "number"),
  CONSTRAINT "DecisionClauseVersion_clauseId_fkey" FOREIGN KEY ("clauseId") REFERENCES "DecisionClause" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- The index of a file is the office's own, of no person: what is not opened yet stays so.
ALTER TYPE "IssuedKind" ADD VALUE 'file_index';
ALTER TABLE "IssuedDocument" DROP CONSTRAINT issued_to_whom;
ALTER TABLE "IssuedDocument" ADD CONSTRAINT issued_to_whom CHECK (
  num_nonnulls("personId", "organisationId") = CASE WHEN kind::text IN ('register_closing', 'file_index') THEN 0 ELSE 1 END);
