-- What long work found of each case or pension: what a proposed figure would change, what a revaluation comes to.
CREATE TABLE "RunFinding" (
  "runId" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "caseId" TEXT,
  "pensionId" TEXT,
  "personId" TEXT NOT NULL,
  "procedure" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "beforeMonth" INTEGER NOT NULL,
  "afterMonth" INTEGER NOT NULL,
  "beforeYear" INTEGER NOT NULL,
  "afterYear" INTEGER NOT NULL,
  CONSTRAINT "RunFinding_pkey" PRIMARY KEY ("runId", "subject"),
  CONSTRAINT "RunFinding_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "RunFinding_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "RunFinding_pensionId_fkey" FOREIGN KEY ("pensionId") REFERENCES "PensionInPayment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "RunFinding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT finding_of_one CHECK (num_nonnulls("caseId", "pensionId") = 1)
);
CREATE INDEX "RunFinding_runId_kind_subject_idx" ON "RunFinding" ("runId", "kind", "subject");
CREATE INDEX "RunFinding_caseId_idx" ON "RunFinding" ("caseId");
CREATE INDEX "RunFinding_pensionId_idx" ON "RunFinding" ("pensionId");

-- What a pension is worth from 1 January of a year, once the revaluation of that year was applied to it: once a year.
CREATE TABLE "YearAmount" (
  "id" TEXT NOT NULL,
  "runId" TEXT NOT NULL,
  "caseId" TEXT,
  "pensionId" TEXT,
  "personId" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "before" INTEGER NOT NULL,
  "after" INTEGER NOT NULL,
  "pays" INTEGER NOT NULL,
  "rule" TEXT NOT NULL,
  "parts" JSONB NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "YearAmount_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "YearAmount_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "YearAmount_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "YearAmount_pensionId_fkey" FOREIGN KEY ("pensionId") REFERENCES "PensionInPayment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "YearAmount_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT amount_of_one CHECK (num_nonnulls("caseId", "pensionId") = 1),
  CONSTRAINT amount_is_never_less CHECK ("before" > 0 AND "after" >= "before" AND "pays" IN (12, 14))
);
CREATE UNIQUE INDEX "YearAmount_caseId_year_key" ON "YearAmount" ("caseId", "year");
CREATE UNIQUE INDEX "YearAmount_pensionId_year_key" ON "YearAmount" ("pensionId", "year");
CREATE INDEX "YearAmount_runId_idx" ON "YearAmount" ("runId");
CREATE INDEX "YearAmount_personId_idx" ON "YearAmount" ("personId");

-- Payments of a revalued year, and those they take the place of. A payment is cancelled by a later decision, because its person
-- has died, or by a revaluation.
ALTER TABLE "Payment" ADD COLUMN "revaluedById" TEXT, ADD COLUMN "replacedById" TEXT;
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_revaluedById_fkey" FOREIGN KEY ("revaluedById") REFERENCES "YearAmount" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "YearAmount" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Payment" DROP CONSTRAINT payment_cancelled;
ALTER TABLE "Payment" ADD CONSTRAINT payment_cancelled CHECK ((state = 'cancelled') = (num_nonnulls("cancelledById", "deathReportId", "replacedById") = 1));
CREATE INDEX "Payment_revaluedById_idx" ON "Payment" ("revaluedById");
CREATE INDEX "Payment_replacedById_idx" ON "Payment" ("replacedById");

-- Both are the office's: never about itself or whom its staff represents. Their person reads what their pension is worth.
ALTER TABLE "RunFinding" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_office ON "RunFinding" USING (
  (SELECT eoffice_system()) OR ((SELECT eoffice_office()) AND "personId" <> ALL ((SELECT eoffice_apart())::text[])));
ALTER TABLE "YearAmount" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_person ON "YearAmount" USING (
  (SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
  OR ((SELECT eoffice_office()) AND "personId" <> ALL ((SELECT eoffice_apart())::text[])));
CREATE POLICY only_case ON "YearAmount" AS RESTRICTIVE USING ((SELECT eoffice_only_case()) IS NULL);

-- Who stopped long work may let it go on.
INSERT INTO "state_step" ("machine", "from", "to") VALUES ('run', 'stopped', 'running');

-- Rule desk and revaluation, over a large office: live cases and awards of a body by their key.
CREATE INDEX "case_assessed" ON "Case" ("id") WHERE state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed', 'decided', 'notified');

-- Supervisor's board: decisions of a period by when they were signed, or proposed and returned; requests that wait.
CREATE INDEX "decision_signed" ON "Decision" ("signedAt") WHERE state = 'signed';
CREATE INDEX "decision_returned_at" ON "Decision" ("proposedAt") WHERE state = 'returned';
CREATE INDEX "request_open" ON "DocumentRequest" ("caseId") WHERE state = 'open';
