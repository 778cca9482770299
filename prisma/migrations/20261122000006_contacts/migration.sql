-- Telephone, codes by SMS, devices, and the change of a channel that was lost.
ALTER TYPE "CodePurpose" ADD VALUE 'confirm_contact' BEFORE 'sign_application';
ALTER TYPE "CodePurpose" ADD VALUE 'recover_contact' BEFORE 'sign_application';
CREATE TYPE "ContactChangeState" AS ENUM ('waiting', 'done', 'stopped');

ALTER TABLE "Person" ADD COLUMN "phone" TEXT;
ALTER TABLE "Person" ADD CONSTRAINT person_phone CHECK ("phone" ~ '^\+[1-9][0-9]{7,14}$');
ALTER TABLE "OneTimeCode" ADD COLUMN "channel" "Channel" NOT NULL DEFAULT 'email';
ALTER TABLE "Session" ADD COLUMN "device" BYTEA;

CREATE TABLE "ContactChange" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "channel" "Channel" NOT NULL,
    "value" TEXT NOT NULL,
    "proofs" TEXT[],
    "state" "ContactChangeState" NOT NULL DEFAULT 'waiting',
    "stopHash" BYTEA NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "effectiveAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ContactChange_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ContactChange_stopHash_key" ON "ContactChange"("stopHash");
CREATE INDEX "ContactChange_personId_state_idx" ON "ContactChange"("personId", "state");
CREATE INDEX "ContactChange_state_effectiveAt_idx" ON "ContactChange"("state", "effectiveAt");
ALTER TABLE "ContactChange" ADD CONSTRAINT "ContactChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Two changes at once would race for the same telephone.
CREATE UNIQUE INDEX contact_change_one_waiting ON "ContactChange" ("personId") WHERE state = 'waiting';
