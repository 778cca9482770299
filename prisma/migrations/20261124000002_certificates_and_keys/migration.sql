-- Certificates of what the office holds of a person, what it holds of income and pensions, reports that it is wrong, and keys of programs.
ALTER TYPE "IssuedKind" ADD VALUE 'certificate';
ALTER TABLE "IssuedDocument" ADD COLUMN "subject" TEXT;
CREATE INDEX "IssuedDocument_personId_subject_issuedAt_idx" ON "IssuedDocument" ("personId", "subject", "issuedAt" DESC);

CREATE TABLE "IncomeStatement" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "lines" JSONB NOT NULL,
  "recordedById" TEXT,
  "reason" TEXT,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "IncomeStatement_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "IncomeStatement_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "IncomeStatement_personId_year_version_key" ON "IncomeStatement" ("personId", "year", "version");

CREATE TABLE "PensionInPayment" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "benefit" TEXT NOT NULL,
  "since" DATE NOT NULL,
  "until" DATE,
  "pays" INTEGER NOT NULL,
  "amounts" JSONB NOT NULL,
  CONSTRAINT "PensionInPayment_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "pension_pays" CHECK ("pays" IN (12, 14)),
  CONSTRAINT "PensionInPayment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "PensionInPayment_personId_since_idx" ON "PensionInPayment" ("personId", "since");

CREATE TABLE "RecordReport" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "locale" VARCHAR(8) NOT NULL,
  "madeById" TEXT NOT NULL,
  "madeAt" TIMESTAMPTZ(3) NOT NULL,
  "answer" TEXT,
  "answeredById" TEXT,
  "answeredAt" TIMESTAMPTZ(3),
  CONSTRAINT "RecordReport_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "RecordReport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "RecordReport_personId_madeAt_idx" ON "RecordReport" ("personId", "madeAt" DESC);

-- The person, and the office, never about itself or whom its staff represents.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['IncomeStatement', 'PensionInPayment', 'RecordReport'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_person ON %I USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
      OR ((SELECT eoffice_office()) AND "personId" <> ALL ((SELECT eoffice_apart())::text[])))', name);
    EXECUTE format('CREATE POLICY only_case ON %I AS RESTRICTIVE USING ((SELECT eoffice_only_case()) IS NULL)', name);
  END LOOP;
END $$;
-- The office issues a certificate again when it corrects what it says.
CREATE POLICY certificates_of_office ON "IssuedDocument" USING (
  (SELECT eoffice_office()) AND kind::text = 'certificate' AND "personId" <> ALL ((SELECT eoffice_apart())::text[]));

CREATE TABLE "ApiKey" (
  "id" TEXT NOT NULL,
  "organisationId" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "keyHash" BYTEA NOT NULL,
  "createdById" TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "lastUsedOn" DATE,
  "revokedById" TEXT,
  "revokedAt" TIMESTAMPTZ(3),
  CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ApiKey_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey" ("keyHash");
CREATE INDEX "ApiKey_organisationId_createdAt_idx" ON "ApiKey" ("organisationId", "createdAt");
ALTER TABLE "ApiKey" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_organisation ON "ApiKey" USING (
  (SELECT eoffice_system()) OR "organisationId" = ANY ((SELECT eoffice_organisations())::text[]));

-- The office tells a person something that is of no case: it writes it, and reads it no more.
CREATE POLICY told_of_records ON "Communication" FOR INSERT WITH CHECK (
  (SELECT eoffice_office()) AND "caseId" IS NULL AND "personId" <> ALL ((SELECT eoffice_apart())::text[]));
