-- The legal clock of a person: certificates of silence, and the private calendar of their deadlines.
ALTER TYPE "IssuedKind" ADD VALUE 'silence_certificate';

CREATE TABLE "CalendarFeed" (
  "personId" TEXT NOT NULL,
  "publicId" TEXT NOT NULL,
  "tokenHash" BYTEA NOT NULL,
  "named" BOOLEAN NOT NULL DEFAULT false,
  "locale" VARCHAR(8) NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "lastUsedAt" TIMESTAMPTZ(3),
  "served" JSONB NOT NULL DEFAULT '[]',
  CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("personId"),
  CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "CalendarFeed_publicId_key" ON "CalendarFeed" ("publicId");
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed" ("tokenHash");
ALTER TABLE "CalendarFeed" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_person ON "CalendarFeed" USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person()));
