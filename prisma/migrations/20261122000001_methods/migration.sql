-- Second factors beside the code by e-mail, and when a session last gave one.
CREATE TYPE "MethodKind" AS ENUM ('authenticator', 'passkey', 'backup_code');
CREATE TYPE "Way" AS ENUM ('email', 'sms', 'authenticator', 'passkey', 'backup_code', 'certificate');

ALTER TABLE "Person" ADD COLUMN "failedProofs" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "proofsLockedUntil" TIMESTAMPTZ(3);

ALTER TABLE "Session" ADD COLUMN "provenAt" TIMESTAMPTZ(3),
    ADD COLUMN "provenBy" "Way",
    ADD COLUMN "failures" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "challenge" BYTEA,
    ADD COLUMN "challengeUntil" TIMESTAMPTZ(3);
-- Until now there was no other way.
UPDATE "Session" SET "provenBy" = 'email' WHERE "level" = 'substantial';

CREATE TABLE "Method" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" "MethodKind" NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "secret" BYTEA NOT NULL,
    "credentialId" TEXT,
    "transports" TEXT[],
    "counter" BIGINT NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Method_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Method_credentialId_key" ON "Method"("credentialId");
CREATE INDEX "Method_personId_kind_idx" ON "Method"("personId", "kind");
ALTER TABLE "Method" ADD CONSTRAINT "Method_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One app a person, waiting for its first code or in force.
CREATE UNIQUE INDEX method_one_authenticator ON "Method" ("personId") WHERE kind = 'authenticator';
ALTER TABLE "Method" ADD CONSTRAINT method_passkey CHECK ((kind = 'passkey') = ("credentialId" IS NOT NULL));
