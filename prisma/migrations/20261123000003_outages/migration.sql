-- Outages: what did not work, from when until when, and what followed from it.
CREATE TYPE "OutageService" AS ENUM ('register', 'notifications');

CREATE TABLE "Outage" (
  "id" TEXT NOT NULL,
  "service" "OutageService" NOT NULL,
  "from" TIMESTAMPTZ(3) NOT NULL,
  "until" TIMESTAMPTZ(3),
  "planned" BOOLEAN NOT NULL DEFAULT false,
  "cause" JSONB NOT NULL,
  "extendedTo" DATE,
  "recordedById" TEXT,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL,
  "publishedAt" TIMESTAMPTZ(3),
  "publishedById" TEXT,
  "appliedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Outage_pkey" PRIMARY KEY ("id"),
  CONSTRAINT outage_ends_after_it_begins CHECK ("until" > "from"),
  CONSTRAINT outage_has_effect_once_published_and_over CHECK ("appliedAt" IS NULL OR ("publishedAt" IS NOT NULL AND "until" IS NOT NULL)),
  CONSTRAINT outage_extends_terms_of_the_register CHECK ("extendedTo" IS NULL OR "service" = 'register')
);
CREATE INDEX "Outage_service_from_idx" ON "Outage" ("service", "from");

-- Dates that people were told rest on it.
CREATE FUNCTION eoffice_outage_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an outage that has had its effects stays as it is' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER outage_stays BEFORE UPDATE OR DELETE ON "Outage" FOR EACH ROW
  WHEN (OLD."appliedAt" IS NOT NULL) EXECUTE FUNCTION eoffice_outage_stays();

CREATE TABLE "NotificationSuspension" (
  "notificationId" TEXT NOT NULL,
  "outageId" TEXT NOT NULL,
  "from" TIMESTAMPTZ(3) NOT NULL,
  "until" TIMESTAMPTZ(3) NOT NULL,
  "expiresBefore" TIMESTAMPTZ(3) NOT NULL,
  "expiresAfter" TIMESTAMPTZ(3) NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "NotificationSuspension_pkey" PRIMARY KEY ("notificationId", "outageId"),
  CONSTRAINT "NotificationSuspension_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "Notification" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "NotificationSuspension_outageId_fkey" FOREIGN KEY ("outageId") REFERENCES "Outage" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT suspension_only_lengthens CHECK ("expiresAfter" > "expiresBefore")
);
CREATE INDEX "NotificationSuspension_outageId_idx" ON "NotificationSuspension" ("outageId");
ALTER TABLE "NotificationSuspension" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_notification ON "NotificationSuspension" USING (
  (SELECT eoffice_system()) OR EXISTS (SELECT 1 FROM "Notification" n WHERE n.id = "notificationId"));

CREATE TABLE "Heartbeat" (
  "at" TIMESTAMPTZ(3) NOT NULL,
  "register" BOOLEAN NOT NULL,
  "notifications" BOOLEAN NOT NULL,
  "web" BOOLEAN,
  CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("at")
);

-- A certificate brought to sign signs that act and nothing else.
ALTER TABLE "CertificateProof" ADD COLUMN "subject" TEXT;
