-- Companies: organisations with accounts and users, accounts assigned to authorised parties, and files of many lines.
CREATE TYPE "OrganisationKind" AS ENUM ('company', 'red_party', 'school_centre');
CREATE TYPE "AccountRegime" AS ENUM ('general', 'agricultural', 'household', 'sea', 'coal', 'school_insurance');
CREATE TYPE "MembershipRole" AS ENUM ('principal', 'secondary', 'reader');
ALTER TYPE "CodePurpose" ADD VALUE 'sign_submission';
ALTER TYPE "RegisterKind" ADD VALUE 'submission';

CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "nif" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "partyNumber" TEXT,
    "proof" TEXT NOT NULL,
    "proofReference" TEXT NOT NULL,
    "registeredById" TEXT NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "organisation_party_number" CHECK (("kind" = 'red_party') = ("partyNumber" IS NOT NULL))
);
CREATE UNIQUE INDEX "Organisation_nif_key" ON "Organisation"("nif");
CREATE UNIQUE INDEX "Organisation_partyNumber_key" ON "Organisation"("partyNumber");

CREATE TABLE "ContributionAccount" (
    "id" TEXT NOT NULL,
    "ccc" CHAR(11) NOT NULL,
    "regime" "AccountRegime" NOT NULL,
    "place" TEXT NOT NULL,
    "holderId" TEXT NOT NULL,

    CONSTRAINT "ContributionAccount_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ContributionAccount_ccc_key" ON "ContributionAccount"("ccc");
CREATE INDEX "ContributionAccount_holderId_idx" ON "ContributionAccount"("holderId");
ALTER TABLE "ContributionAccount" ADD CONSTRAINT "ContributionAccount_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "AccountAssignment" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedById" TEXT,
    "acceptedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccountAssignment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "assignment_days" CHECK ("until" IS NULL OR "until" >= "from"),
    CONSTRAINT "assignment_accepted_by" CHECK (("acceptedAt" IS NULL) = ("acceptedById" IS NULL))
);
CREATE INDEX "AccountAssignment_accountId_endedAt_idx" ON "AccountAssignment"("accountId", "endedAt");
CREATE INDEX "AccountAssignment_partyId_endedAt_idx" ON "AccountAssignment"("partyId", "endedAt");
-- A party is asked for an account, or has it, once at a time.
CREATE UNIQUE INDEX "assignment_one_live" ON "AccountAssignment" ("accountId", "partyId") WHERE "endedAt" IS NULL;
ALTER TABLE "AccountAssignment" ADD CONSTRAINT "AccountAssignment_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "ContributionAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AccountAssignment" ADD CONSTRAINT "AccountAssignment_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "idNumber" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "personId" TEXT,
    "invitedById" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "membership_accepted_by_a_person" CHECK (("acceptedAt" IS NULL) = ("personId" IS NULL))
);
CREATE INDEX "Membership_organisationId_endedAt_idx" ON "Membership"("organisationId", "endedAt");
CREATE INDEX "Membership_personId_endedAt_idx" ON "Membership"("personId", "endedAt");
CREATE INDEX "Membership_idNumber_endedAt_idx" ON "Membership"("idNumber", "endedAt");
-- One invitation or one right for each person of an organisation.
CREATE UNIQUE INDEX "membership_one_live" ON "Membership" ("organisationId", "idNumber") WHERE "endedAt" IS NULL;
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "Submission" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "file" BYTEA NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "leavesOut" BOOLEAN NOT NULL DEFAULT false,
    "total" INTEGER,
    "accepted" INTEGER,
    "registeredAt" TIMESTAMPTZ(3),
    "entryId" TEXT,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "submission_registered" CHECK (("registeredAt" IS NULL) = ("entryId" IS NULL) AND ("registeredAt" IS NULL) = ("accepted" IS NULL)
      AND ("registeredAt" IS NULL) = ("total" IS NULL) AND "accepted" > 0 AND "accepted" <= "total" AND ("leavesOut" OR "accepted" = "total"))
);
CREATE UNIQUE INDEX "Submission_entryId_key" ON "Submission"("entryId");
CREATE INDEX "Submission_organisationId_createdAt_idx" ON "Submission"("organisationId", "createdAt" DESC);
CREATE INDEX "Submission_registeredAt_createdAt_idx" ON "Submission"("registeredAt", "createdAt");
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "CompanyCertificate" (
    "id" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "accountId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "idNumber" TEXT NOT NULL,
    "nss" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "firstDay" DATE NOT NULL,
    "base" INTEGER NOT NULL,
    "days" INTEGER NOT NULL,
    "workTime" INTEGER NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CompanyCertificate_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "CompanyCertificate_submissionId_line_key" ON "CompanyCertificate"("submissionId", "line");
CREATE INDEX "CompanyCertificate_idNumber_procedure_firstDay_idx" ON "CompanyCertificate"("idNumber", "procedure", "firstDay");
ALTER TABLE "CompanyCertificate" ADD CONSTRAINT "CompanyCertificate_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CompanyCertificate" ADD CONSTRAINT "CompanyCertificate_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "ContributionAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CompanyCertificate" ADD CONSTRAINT "CompanyCertificate_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was presented is not changed afterwards: neither the file nor the lines it became.
CREATE FUNCTION submission_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."registeredAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a registered submission is final' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER submission_is_final BEFORE UPDATE OR DELETE ON "Submission" FOR EACH ROW EXECUTE FUNCTION submission_is_final();
CREATE TRIGGER certificate_append_only BEFORE UPDATE OR DELETE ON "CompanyCertificate" FOR EACH ROW EXECUTE FUNCTION append_only();

-- An entry is of a case and its person, or of an organisation that presents a file of no case.
ALTER TABLE "RegisterEntry" ALTER COLUMN "caseId" DROP NOT NULL, ALTER COLUMN "personId" DROP NOT NULL, ADD COLUMN "organisationId" TEXT;
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "register_of_whom" CHECK (CASE WHEN "kind"::text = 'submission'
  THEN "organisationId" IS NOT NULL AND "caseId" IS NULL AND "personId" IS NULL
  ELSE "organisationId" IS NULL AND "caseId" IS NOT NULL AND "personId" IS NOT NULL END);
ALTER TABLE "IssuedDocument" ALTER COLUMN "personId" DROP NOT NULL, ADD COLUMN "organisationId" TEXT;
ALTER TABLE "IssuedDocument" ADD CONSTRAINT "issued_to_whom" CHECK (("personId" IS NULL) <> ("organisationId" IS NULL));

CREATE OR REPLACE VIEW v_register AS
  SELECT number, kind::text AS kind, "caseId" AS case_id, "personId" AS person_id, "presentedById" AS presented_by_id,
         "presentedAt" AS presented_at, "effectiveOn" AS effective_on, "contentHash" AS content_hash,
         "organisationId" AS organisation_id FROM "RegisterEntry";
