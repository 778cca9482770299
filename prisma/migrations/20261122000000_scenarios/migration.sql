-- Simulations: the record brought for one, those kept on the account, and the links to read them.
ALTER TABLE "Screening" ADD COLUMN "record" JSONB;

CREATE TABLE "Scenario" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "record" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Scenario_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Scenario_personId_name_key" ON "Scenario"("personId", "name");
ALTER TABLE "Scenario" ADD CONSTRAINT "Scenario_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ScenarioLink" (
    "idHash" BYTEA NOT NULL,
    "publicId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "scenarios" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScenarioLink_pkey" PRIMARY KEY ("idHash")
);
CREATE UNIQUE INDEX "ScenarioLink_publicId_key" ON "ScenarioLink"("publicId");
CREATE INDEX "ScenarioLink_personId_idx" ON "ScenarioLink"("personId");
CREATE INDEX "ScenarioLink_expiresAt_idx" ON "ScenarioLink"("expiresAt");
ALTER TABLE "ScenarioLink" ADD CONSTRAINT "ScenarioLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The report of a simulation is a document with a code like any other.
ALTER TYPE "IssuedKind" ADD VALUE 'simulation';
