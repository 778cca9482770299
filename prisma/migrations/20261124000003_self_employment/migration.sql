-- What is recorded of a self-employed person from a day on: activities, cover or base. Nothing is overwritten: the row with
-- the latest day counts, and of one day the one written last.
CREATE TABLE "SelfEmployment" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "kind" VARCHAR(12) NOT NULL,
  "from" DATE NOT NULL,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  "caseId" TEXT,
  "decisionId" TEXT,
  "activities" TEXT[] DEFAULT ARRAY[]::TEXT[],
  "mutual" TEXT,
  "sickLeave" BOOLEAN,
  "professional" BOOLEAN,
  "cessation" BOOLEAN,
  "income" INTEGER,
  "base" INTEGER,
  CONSTRAINT "SelfEmployment_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "SelfEmployment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "SelfEmployment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "self_employment_whole" CHECK (
    ("kind" = 'activities' AND cardinality("activities") > 0)
    OR ("kind" = 'cover' AND "mutual" IS NOT NULL AND "sickLeave" IS NOT NULL AND "professional" IS NOT NULL AND "cessation" IS NOT NULL)
    OR ("kind" = 'base' AND "income" >= 0 AND "base" > 0)));
-- A decision writes each kind once, however often its effect runs.
CREATE UNIQUE INDEX "SelfEmployment_decisionId_kind_key" ON "SelfEmployment" ("decisionId", "kind");
CREATE INDEX "SelfEmployment_personId_from_idx" ON "SelfEmployment" ("personId", "from");
CREATE INDEX "SelfEmployment_caseId_idx" ON "SelfEmployment" ("caseId");

-- Its person, or the office when it has a case of theirs.
ALTER TABLE "SelfEmployment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_person ON "SelfEmployment" USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
  OR ((SELECT eoffice_office()) AND EXISTS (SELECT 1 FROM "Case" c WHERE c."personId" = "SelfEmployment"."personId" AND c.state <> 'draft' OFFSET 0)));

CREATE FUNCTION eoffice_self_employment_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was recorded of a self-employment stays as it was written' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER self_employment_kept BEFORE UPDATE OR DELETE ON "SelfEmployment" FOR EACH ROW EXECUTE FUNCTION eoffice_self_employment_kept();
