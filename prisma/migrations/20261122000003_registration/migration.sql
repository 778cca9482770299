-- Registration in three ways, each with its level; certificates read behind the proxy; letters with codes.
CREATE TYPE "RegistrationMethod" AS ENUM ('desk', 'certificate', 'letter');
CREATE TYPE "RegistrationLevel" AS ENUM ('basic', 'advanced');

ALTER TYPE "CodePurpose" ADD VALUE 'registration' AFTER 'recovery';
ALTER TYPE "IssuedKind" ADD VALUE 'registration';

ALTER TABLE "Person" ADD COLUMN "street" TEXT, ADD COLUMN "postcode" CHAR(5), ADD COLUMN "town" TEXT;
ALTER TABLE "ActivationCode" ADD COLUMN "method" "RegistrationMethod" NOT NULL DEFAULT 'desk', ADD COLUMN "email" TEXT;

CREATE TABLE "Registration" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "method" "RegistrationMethod" NOT NULL,
    "level" "RegistrationLevel" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT,
    "evidence" JSONB NOT NULL DEFAULT '{}',
    "issuedId" TEXT NOT NULL,

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("id"),
    -- A letter proves an address, not a person; at the desk somebody answers for it.
    CONSTRAINT "registration_level" CHECK (("method" = 'letter') = ("level" = 'basic')),
    CONSTRAINT "registration_desk" CHECK (("method" = 'desk') = ("byId" IS NOT NULL))
);
CREATE UNIQUE INDEX "Registration_issuedId_key" ON "Registration"("issuedId");
CREATE INDEX "Registration_personId_at_idx" ON "Registration"("personId", "at" DESC);
CREATE INDEX "Registration_byId_at_idx" ON "Registration"("byId", "at" DESC);
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What was seen that day is never changed or removed.
CREATE TRIGGER registration_append_only BEFORE UPDATE OR DELETE ON "Registration" FOR EACH ROW EXECUTE FUNCTION append_only();

CREATE TABLE "CertificateProof" (
    "idHash" BYTEA NOT NULL,
    "idNumber" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "surnames" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "serial" TEXT NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CertificateProof_pkey" PRIMARY KEY ("idHash")
);
CREATE INDEX "CertificateProof_expiresAt_idx" ON "CertificateProof"("expiresAt");

CREATE TABLE "LetterBatch" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" TEXT NOT NULL,
    "printings" INTEGER NOT NULL DEFAULT 0,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" TEXT,

    CONSTRAINT "LetterBatch_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "LetterBatch_closedAt_createdAt_idx" ON "LetterBatch"("closedAt", "createdAt");

CREATE TABLE "LetterRequest" (
    "id" TEXT NOT NULL,
    "personId" TEXT,
    "email" TEXT NOT NULL,
    "locale" VARCHAR(8) NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "batchId" TEXT,

    CONSTRAINT "LetterRequest_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "LetterRequest_batchId_requestedAt_idx" ON "LetterRequest"("batchId", "requestedAt");
CREATE INDEX "LetterRequest_personId_requestedAt_idx" ON "LetterRequest"("personId", "requestedAt");
ALTER TABLE "LetterRequest" ADD CONSTRAINT "LetterRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LetterRequest" ADD CONSTRAINT "LetterRequest_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "LetterBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;
