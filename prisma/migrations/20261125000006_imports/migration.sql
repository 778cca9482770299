-- Data of the back office, read from a file: what was read waits in "ImportRow" until a slice of the run merges it.
CREATE TYPE "ImportKind" AS ENUM ('persons', 'periods', 'bases', 'benefits', 'debts', 'income');
CREATE TABLE "Import" (
  "id" TEXT NOT NULL,
  "kind" "ImportKind" NOT NULL,
  "body" TEXT NOT NULL,
  "fileName" TEXT NOT NULL,
  "sha256" CHAR(64) NOT NULL,
  "size" BIGINT NOT NULL,
  "trial" BOOLEAN NOT NULL DEFAULT false,
  "lines" INTEGER NOT NULL DEFAULT 0,
  "read" INTEGER NOT NULL DEFAULT 0,
  "startedById" TEXT NOT NULL,
  "startedAt" TIMESTAMPTZ(3) NOT NULL,
  "readAt" TIMESTAMPTZ(3),
  "endedAt" TIMESTAMPTZ(3),
  "clearedAt" TIMESTAMPTZ(3),
  "runId" TEXT,
  CONSTRAINT "Import_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Import_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Import_runId_key" ON "Import" ("runId");
CREATE INDEX "Import_startedAt_idx" ON "Import" ("startedAt" DESC);
-- Two files of a kind at once could name the same thing twice.
CREATE UNIQUE INDEX import_one_of_a_kind ON "Import" ("kind") WHERE "clearedAt" IS NULL;

CREATE TABLE "ImportRow" (
  "importId" TEXT NOT NULL,
  "line" INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  "data" JSONB NOT NULL,
  CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId", "line"),
  CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "ImportRow_importId_key_line_idx" ON "ImportRow" ("importId", "key", "line");

CREATE TABLE "ImportRefusal" (
  "importId" TEXT NOT NULL,
  "line" INTEGER NOT NULL,
  "field" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  CONSTRAINT "ImportRefusal_pkey" PRIMARY KEY ("importId", "line", "field"),
  CONSTRAINT "ImportRefusal_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What waits names people: only the office itself reads it. Imports and refusals hold numbers of lines, names of fields, no value.
ALTER TABLE "ImportRow" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_office ON "ImportRow" USING ((SELECT eoffice_system()));

-- Copies of the office that were made, and what came of restoring each for a test.
CREATE TABLE "Backup" (
  "mac" CHAR(64) NOT NULL,
  "madeAt" TIMESTAMPTZ(3) NOT NULL,
  "rows" BIGINT NOT NULL,
  "files" INTEGER NOT NULL,
  "bytes" BIGINT NOT NULL,
  "testedAt" TIMESTAMPTZ(3),
  "isGood" BOOLEAN,
  CONSTRAINT "Backup_pkey" PRIMARY KEY ("mac"),
  CONSTRAINT backup_test CHECK (("testedAt" IS NULL) = ("isGood" IS NULL))
);
CREATE INDEX "Backup_madeAt_idx" ON "Backup" ("madeAt" DESC);
