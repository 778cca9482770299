-- Staff who come in through the identity provider of their office.
ALTER TYPE "Way" ADD VALUE 'provider';

-- Who somebody is there: a stable subject, known for good once its DNI was that of a member of staff.
CREATE TABLE "StaffSubject" (
  "issuer" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "linkedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "StaffSubject_pkey" PRIMARY KEY ("issuer", "subject"),
  CONSTRAINT "StaffSubject_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "StaffSubject_personId_issuer_key" ON "StaffSubject" ("personId", "issuer");

-- With what the provider is asked, at each request of a session, which roles its person still has.
CREATE TABLE "StaffSignIn" (
  "sessionId" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "accessToken" BYTEA NOT NULL,
  "refreshToken" BYTEA,
  "accessUntil" TIMESTAMPTZ(3) NOT NULL,
  "said" TEXT[] NOT NULL,
  "answeredAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "StaffSignIn_pkey" PRIMARY KEY ("sessionId"),
  CONSTRAINT "StaffSignIn_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("publicId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Accounts of staff: two administrators at once do not overwrite each other, and great power is given by two.
ALTER TABLE "Staff" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
CREATE TYPE "StaffChangeState" AS ENUM ('waiting', 'confirmed', 'refused');
CREATE TABLE "StaffChange" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "roles" "StaffRole"[] NOT NULL,
  "body" TEXT NOT NULL,
  "unit" TEXT NOT NULL,
  "province" CHAR(2) NOT NULL,
  "version" INTEGER NOT NULL,
  "state" "StaffChangeState" NOT NULL DEFAULT 'waiting',
  "askedById" TEXT NOT NULL,
  "askedAt" TIMESTAMPTZ(3) NOT NULL,
  "decidedById" TEXT,
  "decidedAt" TIMESTAMPTZ(3),
  CONSTRAINT "StaffChange_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "StaffChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT staff_change_by_somebody_else CHECK ("askedById" <> "personId" AND "decidedById" <> "personId"),
  CONSTRAINT staff_change_confirmed_by_another CHECK ("state" <> 'confirmed' OR "decidedById" <> "askedById"),
  CONSTRAINT staff_change_decided CHECK (("state" = 'waiting') = ("decidedAt" IS NULL) AND ("decidedAt" IS NULL) = ("decidedById" IS NULL))
);
CREATE UNIQUE INDEX staff_change_waiting ON "StaffChange" ("personId") WHERE state = 'waiting';
CREATE INDEX "StaffChange_personId_askedAt_idx" ON "StaffChange" ("personId", "askedAt" DESC);
INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('staff-change', 'waiting', 'confirmed'), ('staff-change', 'waiting', 'refused');
CREATE TRIGGER staff_change_step BEFORE UPDATE OF state ON "StaffChange" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('staff-change', 'state');

-- The auditor's questions over millions of entries, newest first.
CREATE INDEX "audit_event_at_seq_idx" ON "audit_event" ("at" DESC, "seq" DESC);
CREATE INDEX "audit_event_action_at_seq_idx" ON "audit_event" ("action", "at" DESC, "seq" DESC);
CREATE INDEX audit_refused ON "audit_event" ("at" DESC, "seq" DESC) WHERE result = 'refused';

-- Of whom nothing is deleted for the time being, and what each deletion took.
CREATE TABLE "RetentionHold" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "setById" TEXT NOT NULL,
  "setAt" TIMESTAMPTZ(3) NOT NULL,
  "liftedById" TEXT,
  "liftedAt" TIMESTAMPTZ(3),
  CONSTRAINT "RetentionHold_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "RetentionHold_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT hold_lifted_by_somebody CHECK (("liftedAt" IS NULL) = ("liftedById" IS NULL))
);
CREATE UNIQUE INDEX retention_hold_in_force ON "RetentionHold" ("personId") WHERE "liftedAt" IS NULL;
CREATE INDEX "RetentionHold_setAt_idx" ON "RetentionHold" ("setAt" DESC);

CREATE TABLE "RetentionPass" (
  "at" TIMESTAMPTZ(3) NOT NULL,
  "deleted" JSONB NOT NULL,
  CONSTRAINT "RetentionPass_pkey" PRIMARY KEY ("at")
);
