-- School Insurance (Seguro Escolar): settlements of a centre by course year and stage, their payment documents and lists of students.
ALTER TYPE "IssuedKind" ADD VALUE IF NOT EXISTS 'payment_document';
CREATE TYPE "SchoolState" AS ENUM ('open', 'invoiced', 'paid', 'listed', 'complete');

CREATE TABLE "SchoolSettlement" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "holderId" TEXT NOT NULL,
    "courseYear" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "enrolmentEnd" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" "SchoolState" NOT NULL DEFAULT 'open',
    "openedById" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SchoolSettlement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "school_settlement_days" CHECK ("dueOn" > "enrolmentEnd")
);
CREATE UNIQUE INDEX "SchoolSettlement_accountId_courseYear_stage_key" ON "SchoolSettlement"("accountId", "courseYear", "stage");
CREATE INDEX "SchoolSettlement_holderId_idx" ON "SchoolSettlement"("holderId");
ALTER TABLE "SchoolSettlement" ADD CONSTRAINT "SchoolSettlement_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "ContributionAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SchoolSettlement" ADD CONSTRAINT "SchoolSettlement_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "SchoolInvoice" (
    "id" TEXT NOT NULL,
    "settlementId" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "students" INTEGER NOT NULL,
    "fees" INTEGER NOT NULL,
    "premium" INTEGER NOT NULL,
    "rate" INTEGER NOT NULL,
    "surcharge" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "iban" TEXT NOT NULL,
    "issuedId" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "validUntil" DATE NOT NULL,
    "replacedAt" TIMESTAMPTZ(3),
    "paidOn" DATE,
    "recordedById" TEXT,

    CONSTRAINT "SchoolInvoice_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "school_invoice_sum" CHECK ("students" > 0 AND "total" = "fees" - "premium" + "surcharge"),
    CONSTRAINT "school_invoice_ends_once" CHECK ("replacedAt" IS NULL OR "paidOn" IS NULL)
);
CREATE UNIQUE INDEX "SchoolInvoice_reference_key" ON "SchoolInvoice"("reference");
CREATE UNIQUE INDEX "SchoolInvoice_issuedId_key" ON "SchoolInvoice"("issuedId");
CREATE INDEX "SchoolInvoice_settlementId_idx" ON "SchoolInvoice"("settlementId");
-- One waits to be paid at a time.
CREATE UNIQUE INDEX "school_invoice_one_open" ON "SchoolInvoice" ("settlementId") WHERE "replacedAt" IS NULL AND "paidOn" IS NULL;
ALTER TABLE "SchoolInvoice" ADD CONSTRAINT "SchoolInvoice_settlementId_fkey" FOREIGN KEY ("settlementId") REFERENCES "SchoolSettlement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "SchoolList" (
    "id" TEXT NOT NULL,
    "settlementId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "leavesOut" BOOLEAN NOT NULL DEFAULT false,
    "sha256" CHAR(64),
    "total" INTEGER,
    "accepted" INTEGER,
    "presentedAt" TIMESTAMPTZ(3),
    "entryId" TEXT,
    "replacedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SchoolList_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "school_list_presented" CHECK (("presentedAt" IS NULL) = ("entryId" IS NULL) AND ("presentedAt" IS NULL) = ("sha256" IS NULL)
      AND ("presentedAt" IS NULL) = ("total" IS NULL) AND ("presentedAt" IS NULL) = ("accepted" IS NULL)
      AND "accepted" > 0 AND ("leavesOut" OR "accepted" = "total") AND ("replacedAt" IS NULL OR "presentedAt" IS NOT NULL))
);
CREATE UNIQUE INDEX "SchoolList_settlementId_version_key" ON "SchoolList"("settlementId", "version");
CREATE UNIQUE INDEX "SchoolList_entryId_key" ON "SchoolList"("entryId");
CREATE INDEX "SchoolList_presentedAt_createdAt_idx" ON "SchoolList"("presentedAt", "createdAt");
-- One is written at a time, and one holds.
CREATE UNIQUE INDEX "school_list_one_draft" ON "SchoolList" ("settlementId") WHERE "presentedAt" IS NULL;
CREATE UNIQUE INDEX "school_list_one_in_force" ON "SchoolList" ("settlementId") WHERE "presentedAt" IS NOT NULL AND "replacedAt" IS NULL;
ALTER TABLE "SchoolList" ADD CONSTRAINT "SchoolList_settlementId_fkey" FOREIGN KEY ("settlementId") REFERENCES "SchoolSettlement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SchoolList" ADD CONSTRAINT "SchoolList_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "SchoolStudent" (
    "listId" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "courseYear" INTEGER NOT NULL,
    "idNumber" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "surnames" TEXT NOT NULL,
    "birthDate" DATE NOT NULL,
    "level" TEXT NOT NULL,
    "enrolledOn" DATE NOT NULL,

    CONSTRAINT "SchoolStudent_pkey" PRIMARY KEY ("listId", "row")
);
CREATE INDEX "SchoolStudent_courseYear_idNumber_idx" ON "SchoolStudent"("courseYear", "idNumber");
ALTER TABLE "SchoolStudent" ADD CONSTRAINT "SchoolStudent_listId_fkey" FOREIGN KEY ("listId") REFERENCES "SchoolList"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A presented list is replaced and never changed; its students are those that were presented.
CREATE FUNCTION school_list_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."presentedAt" IS NOT NULL AND (TG_OP = 'DELETE' OR to_jsonb(NEW) - 'replacedAt' <> to_jsonb(OLD) - 'replacedAt' OR OLD."replacedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'a presented list is final' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER school_list_is_final BEFORE UPDATE OR DELETE ON "SchoolList" FOR EACH ROW EXECUTE FUNCTION school_list_is_final();
CREATE TRIGGER school_student_append_only BEFORE UPDATE OR DELETE ON "SchoolStudent" FOR EACH ROW EXECUTE FUNCTION append_only();

INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('school', 'open', 'invoiced'), ('school', 'open', 'listed'), ('school', 'invoiced', 'paid'), ('school', 'invoiced', 'listed'),
  ('school', 'paid', 'complete'), ('school', 'paid', 'listed'), ('school', 'listed', 'complete'), ('school', 'complete', 'listed');
CREATE TRIGGER school_step BEFORE UPDATE OF state ON "SchoolSettlement" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('school', 'state');

-- A settlement: the centre, the party its account is assigned to today, and the office. What hangs from it, with it.
ALTER TABLE "SchoolSettlement" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_account ON "SchoolSettlement" USING (
  (SELECT eoffice_system()) OR (SELECT eoffice_office())
  OR "holderId" = ANY ((SELECT eoffice_organisations())::text[])
  OR EXISTS (SELECT 1 FROM "AccountAssignment" a WHERE a."accountId" = "SchoolSettlement"."accountId" AND a."acceptedAt" IS NOT NULL
    AND a."endedAt" IS NULL AND a."partyId" = ANY ((SELECT eoffice_organisations())::text[]) OFFSET 0));
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['SchoolInvoice', 'SchoolList'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_settlement ON %I USING ((SELECT eoffice_system())
      OR EXISTS (SELECT 1 FROM "SchoolSettlement" s WHERE s.id = "settlementId" OFFSET 0))', name);
  END LOOP;
END $$;
ALTER TABLE "SchoolStudent" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_list ON "SchoolStudent" USING ((SELECT eoffice_system())
  OR EXISTS (SELECT 1 FROM "SchoolList" l WHERE l.id = "listId" OFFSET 0));
