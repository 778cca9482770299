-- A PDF with a password waits for it: its person opens it, and only then is it looked at.
ALTER TYPE "DocumentState" ADD VALUE 'locked';
INSERT INTO "state_step" ("machine", "from", "to") VALUES ('document', 'pending', 'locked'), ('document', 'locked', 'pending'), ('document', 'locked', 'safe');

-- Documents a person keeps for other procedures. Each case has a copy of its own, so that its evidence stays whole.
ALTER TABLE "Document"
  ADD COLUMN "personId" TEXT,
  ADD COLUMN "label" TEXT,
  ADD COLUMN "validUntil" DATE,
  ADD COLUMN "keptId" TEXT,
  ADD CONSTRAINT "Document_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Document_keptId_fkey" FOREIGN KEY ("keptId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  DROP CONSTRAINT document_of_one,
  ADD CONSTRAINT document_of_one CHECK (num_nonnulls("caseId", "powerId", "personId") = 1);
CREATE INDEX "Document_personId_uploadedAt_idx" ON "Document" ("personId", "uploadedAt" DESC);
CREATE INDEX "Document_keptId_idx" ON "Document" ("keptId");
-- The watchdog: uploaded to a case and never sent; presented and never looked at.
CREATE INDEX document_unsent ON "Document" ("uploadedAt") WHERE "entryId" IS NULL AND "caseId" IS NOT NULL;
CREATE INDEX document_unreviewed ON "Document" ("caseId") WHERE "entryId" IS NOT NULL AND review = 'received';

-- What a person keeps is theirs alone, in their own name: no representative reads it, and not the office.
DROP POLICY rows_of_case_or_power ON "Document";
CREATE POLICY rows_of_case_power_or_person ON "Document" USING (
  (SELECT eoffice_system()) OR EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId")
  OR EXISTS (SELECT 1 FROM "Power" w WHERE w.id = "powerId")
  OR ("personId" = (SELECT eoffice_person()) AND "personId" = (SELECT (eoffice_apart())[1])));

-- An upload that goes on on the telephone.
CREATE TABLE "HandOff" (
  "id" TEXT NOT NULL,
  "tokenHash" BYTEA NOT NULL,
  "caseId" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "madeById" TEXT NOT NULL,
  "powerId" TEXT,
  "sessionId" TEXT NOT NULL,
  "browserHash" BYTEA,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "expiresAt" TIMESTAMPTZ(3) NOT NULL,
  "endedAt" TIMESTAMPTZ(3),
  "files" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "HandOff_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "HandOff_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "HandOff_tokenHash_key" ON "HandOff" ("tokenHash");
CREATE INDEX "HandOff_caseId_idx" ON "HandOff" ("caseId");
CREATE INDEX "HandOff_expiresAt_idx" ON "HandOff" ("expiresAt");
ALTER TABLE "HandOff" ENABLE ROW LEVEL SECURITY;
-- The telephone has no session: the office itself looks its address up by the hash.
CREATE POLICY rows_of_person ON "HandOff" USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person()));

-- One pass over every stored file.
CREATE TABLE "FileCheck" (
  "id" TEXT NOT NULL,
  "startedAt" TIMESTAMPTZ(3) NOT NULL,
  "endedAt" TIMESTAMPTZ(3),
  "cursor" TEXT NOT NULL DEFAULT '',
  "files" INTEGER NOT NULL DEFAULT 0,
  "damaged" INTEGER NOT NULL DEFAULT 0,
  "night" DATE NOT NULL,
  "tonight" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "FileCheck_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "FileCheck_endedAt_idx" ON "FileCheck" ("endedAt");
