-- After the decision: objection, correction, change of circumstances, and payments with a life of their own.
ALTER TYPE "RegisterKind" ADD VALUE 'objection';
ALTER TYPE "RegisterKind" ADD VALUE 'correction';
ALTER TYPE "RegisterKind" ADD VALUE 'change';
CREATE TYPE "RevisionKind" AS ENUM ('prior_claim', 'correction', 'change');
CREATE TYPE "RevisionState" AS ENUM ('draft', 'open', 'silent', 'answered');
CREATE TYPE "RevisionResult" AS ENUM ('upheld', 'upheld_in_part', 'dismissed', 'inadmissible');
CREATE TYPE "PaymentState" AS ENUM ('planned', 'ordered', 'paid', 'returned', 'cancelled');

CREATE TABLE "Revision" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "kind" "RevisionKind" NOT NULL,
    "state" "RevisionState" NOT NULL DEFAULT 'draft',
    "decisionId" TEXT NOT NULL,
    "entryId" TEXT,
    "points" TEXT[],
    "text" TEXT NOT NULL DEFAULT '',
    "petition" TEXT NOT NULL DEFAULT '',
    "facts" JSONB,
    "effectiveFrom" DATE,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "before" JSONB,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Revision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Revision_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Revision_entryId_key" ON "Revision"("entryId");
CREATE INDEX "Revision_caseId_madeAt_idx" ON "Revision"("caseId", "madeAt");
CREATE INDEX "Revision_decisionId_idx" ON "Revision"("decisionId");
CREATE INDEX "Revision_state_idx" ON "Revision"("state");
-- One under way at a time, and one draft of each kind.
CREATE UNIQUE INDEX revision_one_open ON "Revision" ("caseId") WHERE state IN ('open', 'silent');
CREATE UNIQUE INDEX revision_one_draft ON "Revision" ("caseId", kind) WHERE state = 'draft';
-- What waits for an answer remembers what it may have to put back.
ALTER TABLE "Revision" ADD CONSTRAINT revision_presented CHECK (state = 'draft' OR "before" IS NOT NULL);
ALTER TABLE "Revision" ADD CONSTRAINT revision_ended CHECK ((state = 'answered') = ("endedAt" IS NOT NULL));
ALTER TABLE "Revision" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_case ON "Revision" USING ((SELECT eoffice_system()) OR EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId"));

ALTER TABLE "Decision" ADD COLUMN "revisionId" TEXT, ADD COLUMN "result" "RevisionResult", ADD COLUMN "effectiveFrom" DATE, ADD COLUMN "settlement" JSONB;
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Decision_revisionId_idx" ON "Decision"("revisionId");
ALTER TABLE "Decision" ADD CONSTRAINT decision_result CHECK (("revisionId" IS NULL) = (result IS NULL));
-- At most one decision open or signed of the application, and of each revision.
DROP INDEX decision_one_live;
CREATE UNIQUE INDEX decision_one_live ON "Decision" ("caseId", coalesce("revisionId", '')) WHERE state IN ('proposed', 'signed');

CREATE UNIQUE INDEX "Notification_decisionId_key" ON "Notification"("decisionId");
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Payment" ADD COLUMN "decisionId" TEXT, ADD COLUMN "state" "PaymentState" NOT NULL DEFAULT 'planned',
  ADD COLUMN "orderedAt" TIMESTAMPTZ(3), ADD COLUMN "paidAt" TIMESTAMPTZ(3), ADD COLUMN "returnedAt" TIMESTAMPTZ(3),
  ADD COLUMN "returnReason" TEXT, ADD COLUMN "cancelledAt" TIMESTAMPTZ(3), ADD COLUMN "cancelledById" TEXT;
UPDATE "Payment" p SET "decisionId" = (SELECT d.id FROM "Decision" d WHERE d."caseId" = p."caseId" AND d.state = 'signed');
ALTER TABLE "Payment" ALTER COLUMN "decisionId" SET NOT NULL;
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_cancelledById_fkey" FOREIGN KEY ("cancelledById") REFERENCES "Decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Payment" ADD CONSTRAINT payment_cancelled CHECK ((state = 'cancelled') = ("cancelledById" IS NOT NULL));
CREATE INDEX "Payment_state_payOn_idx" ON "Payment"("state", "payOn");
CREATE INDEX "Payment_decisionId_idx" ON "Payment"("decisionId");
CREATE INDEX "Payment_cancelledById_idx" ON "Payment"("cancelledById");

INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('case', 'notified', 'registered'),
  ('revision', 'draft', 'open'), ('revision', 'open', 'answered'), ('revision', 'open', 'silent'), ('revision', 'silent', 'answered'),
  ('payment', 'planned', 'ordered'), ('payment', 'planned', 'cancelled'), ('payment', 'ordered', 'paid'), ('payment', 'ordered', 'returned'),
  ('payment', 'paid', 'returned'), ('payment', 'returned', 'ordered'), ('payment', 'returned', 'cancelled');
CREATE TRIGGER revision_step BEFORE UPDATE OF state ON "Revision" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('revision', 'state');
CREATE TRIGGER payment_step BEFORE UPDATE OF state ON "Payment" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('payment', 'state');
