-- Representation: powers, the session that acts with one, and the entry presented with one.
CREATE TYPE "PowerKind" AS ENUM ('general', 'matter', 'procedure');
CREATE TYPE "PowerOrigin" AS ENUM ('granted', 'model', 'legal');
CREATE TYPE "PowerState" AS ENUM ('asked', 'to_check', 'to_accept', 'in_force', 'refused', 'lapsed', 'renounced', 'revoked', 'replaced');

ALTER TYPE "IssuedKind" ADD VALUE 'power';
ALTER TABLE "Person" ADD COLUMN "diedOn" DATE;

CREATE TABLE "Power" (
    "id" TEXT NOT NULL,
    "reference" TEXT,
    "granterId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "kind" "PowerKind" NOT NULL,
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "procedures" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "notifications" BOOLEAN NOT NULL DEFAULT false,
    "noticeOfActs" BOOLEAN NOT NULL DEFAULT false,
    "origin" "PowerOrigin" NOT NULL DEFAULT 'granted',
    "state" "PowerState" NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "until" DATE NOT NULL,
    "inscribedAt" TIMESTAMPTZ(3),
    "answerBy" DATE,
    "effectiveAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "endReason" TEXT,
    "replacesId" TEXT,

    CONSTRAINT "Power_pkey" PRIMARY KEY ("id"),
    -- Nobody represents themselves, and what is in force was inscribed and has begun.
    CONSTRAINT "power_two_people" CHECK ("granterId" <> "agentId"),
    CONSTRAINT "power_in_force" CHECK ("state" <> 'in_force' OR ("reference" IS NOT NULL AND "inscribedAt" IS NOT NULL AND "effectiveAt" IS NOT NULL))
);
CREATE UNIQUE INDEX "Power_reference_key" ON "Power"("reference");
CREATE INDEX "Power_granterId_state_idx" ON "Power"("granterId", "state");
CREATE INDEX "Power_agentId_state_idx" ON "Power"("agentId", "state");
CREATE INDEX "Power_state_answerBy_idx" ON "Power"("state", "answerBy");
ALTER TABLE "Power" ADD CONSTRAINT "Power_granterId_fkey" FOREIGN KEY ("granterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Power" ADD CONSTRAINT "Power_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "PowerCounter" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PowerCounter_pkey" PRIMARY KEY ("year")
);

ALTER TABLE "Session" ADD COLUMN "powerId" TEXT;
ALTER TABLE "Session" ADD CONSTRAINT "Session_powerId_fkey" FOREIGN KEY ("powerId") REFERENCES "Power"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "RegisterEntry" ADD COLUMN "powerId" TEXT;
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_powerId_fkey" FOREIGN KEY ("powerId") REFERENCES "Power"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What others did for or to a person: "who looked at my file".
CREATE INDEX "audit_event_behalf_at_idx" ON "audit_event"("behalf", "at");
