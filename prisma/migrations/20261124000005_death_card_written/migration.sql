-- A new kind of document: the certificate that stands for the European health insurance card.
ALTER TYPE "IssuedKind" ADD VALUE 'health_certificate';

-- Who is covered by somebody's right to healthcare.
CREATE TABLE "Beneficiary" (
  "id" TEXT NOT NULL,
  "holderId" TEXT NOT NULL,
  "givenName" TEXT NOT NULL,
  "surnames" TEXT NOT NULL,
  "birthDate" DATE NOT NULL,
  "idNumber" TEXT,
  "from" DATE NOT NULL,
  "to" DATE,
  CONSTRAINT "Beneficiary_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Beneficiary_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Beneficiary_holderId_idx" ON "Beneficiary"("holderId");

-- A certificate issued, or a card to be posted, for one person.
CREATE TABLE "EuropeanCard" (
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "caseId" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "givenName" TEXT NOT NULL,
  "surnames" TEXT NOT NULL,
  "birthDate" DATE,
  "idNumber" TEXT,
  "from" DATE NOT NULL,
  "to" DATE NOT NULL,
  "country" TEXT,
  "issuedId" TEXT,
  "madeAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "EuropeanCard_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "EuropeanCard_kind_check" CHECK ("kind" IN ('certificate', 'card')),
  CONSTRAINT "EuropeanCard_days_check" CHECK ("from" <= "to"),
  CONSTRAINT "EuropeanCard_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "EuropeanCard_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "EuropeanCard_caseId_idx" ON "EuropeanCard"("caseId");
CREATE INDEX "EuropeanCard_personId_from_idx" ON "EuropeanCard"("personId", "from");

-- Both: their person, or the office when it has a case of theirs.
DO $$
DECLARE
  one text[];
BEGIN
  FOREACH one SLICE 1 IN ARRAY ARRAY[['Beneficiary', 'holderId'], ['EuropeanCard', 'personId']] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one[1]);
    EXECUTE format('CREATE POLICY rows_of_person ON %I USING ((SELECT eoffice_system()) OR %I = (SELECT eoffice_person())
      OR ((SELECT eoffice_office()) AND EXISTS (SELECT 1 FROM "Case" c WHERE c."personId" = %I.%I AND c.state <> ''draft'' OFFSET 0)))',
      one[1], one[2], one[1], one[2]);
  END LOOP;
END $$;

-- What the office found out about a death that was reported. The office alone reads it: whoever reported learns nothing of it.
CREATE TABLE "DeathReport" (
  "caseId" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "personId" TEXT,
  "diedOn" DATE,
  "evidence" TEXT NOT NULL,
  "overpaid" JSONB NOT NULL DEFAULT '[]',
  "stopped" INTEGER NOT NULL DEFAULT 0,
  "endedPowers" INTEGER NOT NULL DEFAULT 0,
  "settledById" TEXT NOT NULL,
  "settledAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "DeathReport_pkey" PRIMARY KEY ("caseId"),
  CONSTRAINT "DeathReport_outcome_check" CHECK ("outcome" IN ('confirmed', 'known-before', 'nobody')),
  CONSTRAINT "DeathReport_person_check" CHECK (("personId" IS NULL) = ("outcome" = 'nobody')),
  CONSTRAINT "DeathReport_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "DeathReport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "DeathReport_personId_idx" ON "DeathReport"("personId");
ALTER TABLE "DeathReport" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_office ON "DeathReport" USING ((SELECT eoffice_system()) OR (SELECT eoffice_office()));

-- A payment is cancelled by a later decision, or because its person has died.
ALTER TABLE "Payment" ADD COLUMN "deathReportId" TEXT;
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_deathReportId_fkey" FOREIGN KEY ("deathReportId") REFERENCES "DeathReport"("caseId") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Payment" DROP CONSTRAINT payment_cancelled;
ALTER TABLE "Payment" ADD CONSTRAINT payment_cancelled CHECK ((state = 'cancelled') = (num_nonnulls("cancelledById", "deathReportId") = 1));
CREATE INDEX "Payment_deathReportId_idx" ON "Payment"("deathReportId");

-- A written document goes to the body its person chose, and may be forwarded to another (Ley 40/2015 art. 14).
ALTER TABLE "Case" ADD COLUMN "addressedBody" TEXT;
ALTER TABLE "Case" ADD CONSTRAINT "Case_addressedBody_check" CHECK ("addressedBody" IS NULL OR procedure = 'other-documents');
CREATE INDEX "case_written" ON "Case" ("addressedBody") WHERE "addressedBody" IS NOT NULL;
