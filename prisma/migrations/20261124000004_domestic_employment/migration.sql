-- Domestic employments and the conditions declared for them by date.
CREATE TABLE "DomesticEmployment" (
    "id" TEXT NOT NULL,
    "workerId" TEXT NOT NULL,
    "employerId" TEXT,
    "accountId" TEXT,
    "since" DATE NOT NULL,
    "until" DATE,
    "reduction" TEXT NOT NULL DEFAULT 'general',

    CONSTRAINT "DomesticEmployment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "domestic_employer" CHECK ("employerId" IS NOT NULL OR "accountId" IS NOT NULL),
    CONSTRAINT "domestic_two_people" CHECK ("employerId" <> "workerId"),
    CONSTRAINT "domestic_reduction" CHECK ("reduction" IN ('general', 'large-family')),
    CONSTRAINT "domestic_days" CHECK ("until" >= "since")
);

CREATE TABLE "DomesticConditions" (
    "id" TEXT NOT NULL,
    "employmentId" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "contract" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "payKind" TEXT NOT NULL,
    "pay" INTEGER NOT NULL,
    "schedule" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "declaredAs" TEXT NOT NULL,
    "caseId" TEXT,
    "submissionId" TEXT,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedAt" TIMESTAMPTZ(3),
    "replacedById" TEXT,

    CONSTRAINT "DomesticConditions_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "domestic_contract" CHECK ("contract" IN ('permanent', 'fixed-term')),
    CONSTRAINT "domestic_pay_kind" CHECK ("payKind" IN ('month-12', 'month-14', 'hour')),
    CONSTRAINT "domestic_declared_as" CHECK ("declaredAs" IN ('employer', 'worker', 'office')),
    CONSTRAINT "domestic_amounts" CHECK ("hours" BETWEEN 1 AND 40 AND "pay" > 0),
    CONSTRAINT "domestic_replaced" CHECK ("replacedById" IS NULL OR "replacedAt" IS NOT NULL)
);

CREATE INDEX "DomesticEmployment_workerId_idx" ON "DomesticEmployment"("workerId");
CREATE INDEX "DomesticEmployment_employerId_idx" ON "DomesticEmployment"("employerId");
CREATE INDEX "DomesticEmployment_accountId_idx" ON "DomesticEmployment"("accountId");
CREATE INDEX "DomesticConditions_employmentId_from_idx" ON "DomesticConditions"("employmentId", "from");
CREATE INDEX "DomesticConditions_caseId_idx" ON "DomesticConditions"("caseId");
CREATE INDEX "DomesticConditions_replacedById_idx" ON "DomesticConditions"("replacedById");
-- One set of conditions in force from each day.
CREATE UNIQUE INDEX "domestic_one_in_force" ON "DomesticConditions"("employmentId", "from") WHERE "replacedAt" IS NULL;

ALTER TABLE "DomesticEmployment" ADD CONSTRAINT "DomesticEmployment_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DomesticEmployment" ADD CONSTRAINT "DomesticEmployment_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "DomesticEmployment" ADD CONSTRAINT "DomesticEmployment_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "ContributionAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "DomesticConditions" ADD CONSTRAINT "DomesticConditions_employmentId_fkey" FOREIGN KEY ("employmentId") REFERENCES "DomesticEmployment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DomesticConditions" ADD CONSTRAINT "DomesticConditions_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "DomesticConditions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An employment: its two people, the users of whoever holds or presents for its account, and the office.
ALTER TABLE "DomesticEmployment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_both ON "DomesticEmployment" USING (
  (SELECT eoffice_system()) OR (SELECT eoffice_office()) OR (SELECT eoffice_person()) IN ("workerId", "employerId")
  OR EXISTS (SELECT 1 FROM "ContributionAccount" a WHERE a.id = "accountId" AND (
    a."holderId" = ANY ((SELECT eoffice_organisations())::text[])
    OR EXISTS (SELECT 1 FROM "AccountAssignment" s WHERE s."accountId" = a.id AND s."acceptedAt" IS NOT NULL
      AND s."endedAt" IS NULL AND s."partyId" = ANY ((SELECT eoffice_organisations())::text[]) OFFSET 0)) OFFSET 0));
ALTER TABLE "DomesticConditions" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_employment ON "DomesticConditions" USING (
  (SELECT eoffice_system()) OR EXISTS (SELECT 1 FROM "DomesticEmployment" e WHERE e.id = "employmentId" OFFSET 0));
