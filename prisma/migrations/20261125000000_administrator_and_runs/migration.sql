-- Who runs the office's accounts, jobs and copies; sees no case.
ALTER TYPE "StaffRole" ADD VALUE 'administrator';

-- Long work of the office in slices: each slice is one transaction, whichever worker does it.
CREATE TYPE "RunState" AS ENUM ('running', 'done', 'failed', 'stopped');
CREATE TYPE "SliceState" AS ENUM ('waiting', 'done', 'failed');
CREATE TABLE "Run" (
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "state" "RunState" NOT NULL DEFAULT 'running',
  "body" TEXT NOT NULL,
  "input" JSONB NOT NULL,
  "total" INTEGER NOT NULL,
  "done" INTEGER NOT NULL DEFAULT 0,
  "report" JSONB,
  "problem" TEXT,
  "startedById" TEXT NOT NULL,
  "startedAt" TIMESTAMPTZ(3) NOT NULL,
  "endedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Run_pkey" PRIMARY KEY ("id"),
  CONSTRAINT run_does_its_slices CHECK ("done" BETWEEN 0 AND "total" AND ("state" <> 'done' OR "done" = "total")),
  CONSTRAINT run_has_an_end CHECK (("state" = 'running') = ("endedAt" IS NULL)),
  CONSTRAINT run_reports_when_done CHECK (("state" = 'done') = ("report" IS NOT NULL))
);
CREATE INDEX "Run_kind_startedAt_idx" ON "Run" ("kind", "startedAt" DESC);
CREATE INDEX run_going_on ON "Run" ("startedAt") WHERE state = 'running';

CREATE TABLE "RunSlice" (
  "runId" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "state" "SliceState" NOT NULL DEFAULT 'waiting',
  "input" JSONB NOT NULL,
  "result" JSONB,
  "tries" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "RunSlice_pkey" PRIMARY KEY ("runId", "number"),
  CONSTRAINT "RunSlice_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT slice_has_a_result CHECK (("state" = 'done') = ("result" IS NOT NULL))
);
CREATE INDEX slice_waiting ON "RunSlice" ("runId", "number") WHERE state = 'waiting';

INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('run', 'running', 'done'), ('run', 'running', 'failed'), ('run', 'running', 'stopped'), ('run', 'failed', 'running');
CREATE TRIGGER run_step BEFORE UPDATE OF state ON "Run" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('run', 'state');
