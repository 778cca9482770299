-- Debts: what is owed, documents to pay with, what is asked about them, and bank statements that say what came in.
ALTER TYPE "RegisterKind" ADD VALUE 'instalments';
ALTER TYPE "RegisterKind" ADD VALUE 'debt_objection';
ALTER TYPE "RegisterKind" ADD VALUE 'payment_proof';
ALTER TYPE "IssuedKind" ADD VALUE 'payment_document';
ALTER TYPE "IssuedKind" ADD VALUE 'payment_receipt';
ALTER TYPE "IssuedKind" ADD VALUE 'debt_certificate';
ALTER TYPE "IssuedKind" ADD VALUE 'debt_decision';
ALTER TYPE "CodePurpose" ADD VALUE 'sign_debt_request';
CREATE TYPE "DebtKind" AS ENUM ('self_employed', 'domestic', 'company', 'undue_benefit', 'instalment');
CREATE TYPE "DebtState" AS ENUM ('pending', 'enforcement', 'suspended', 'deferred', 'paid', 'annulled');
CREATE TYPE "PaymentDocumentState" AS ENUM ('valid', 'paid', 'superseded', 'expired');
CREATE TYPE "DebtRequestKind" AS ENUM ('instalments', 'objection', 'paid_already');
CREATE TYPE "DebtRequestState" AS ENUM ('draft', 'presented', 'accepted', 'refused');
CREATE TYPE "BankEntryState" AS ENUM ('waiting', 'matched', 'partial', 'over', 'duplicate', 'stranger');
CREATE TABLE "DebtRequest" (
  "id" TEXT NOT NULL,
  "kind" "DebtRequestKind" NOT NULL,
  "state" "DebtRequestState" NOT NULL DEFAULT 'draft',
  "personId" TEXT,
  "organisationId" TEXT,
  "debtIds" TEXT[],
  "text" TEXT NOT NULL DEFAULT '',
  "months" INTEGER,
  "madeById" TEXT NOT NULL,
  "madeAt" TIMESTAMPTZ(3) NOT NULL,
  "entryId" TEXT,
  "decidedById" TEXT,
  "decidedAt" TIMESTAMPTZ(3),
  "reasons" TEXT NOT NULL DEFAULT '',
  "issuedId" TEXT,
  CONSTRAINT "DebtRequest_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "Debt" (
  "id" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "kind" "DebtKind" NOT NULL,
  "state" "DebtState" NOT NULL DEFAULT 'pending',
  "personId" TEXT,
  "organisationId" TEXT,
  "accountId" TEXT,
  "caseId" TEXT,
  "decisionId" TEXT,
  "planId" TEXT,
  "from" DATE NOT NULL,
  "to" DATE NOT NULL,
  "principal" INTEGER NOT NULL,
  "paid" INTEGER NOT NULL DEFAULT 0,
  "undeferrable" INTEGER NOT NULL DEFAULT 0,
  "planInterest" INTEGER NOT NULL DEFAULT 0,
  "filed" BOOLEAN NOT NULL DEFAULT true,
  "arisenOn" DATE NOT NULL,
  "dueOn" DATE NOT NULL,
  "claimDueOn" DATE,
  "enforcedOn" DATE,
  "settledOn" DATE,
  CONSTRAINT "Debt_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "DebtEvent" (
  "id" TEXT NOT NULL,
  "debtId" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "kind" TEXT NOT NULL,
  "details" JSONB NOT NULL DEFAULT '{}',
  CONSTRAINT "DebtEvent_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "PaymentDocument" (
  "id" TEXT NOT NULL,
  "reference" TEXT NOT NULL,
  "state" "PaymentDocumentState" NOT NULL DEFAULT 'valid',
  "personId" TEXT,
  "organisationId" TEXT,
  "amount" INTEGER NOT NULL,
  "iban" TEXT NOT NULL,
  "validFrom" DATE NOT NULL,
  "validUntil" DATE NOT NULL,
  "issuedAt" TIMESTAMPTZ(3) NOT NULL,
  "issuedById" TEXT NOT NULL,
  "issuedId" TEXT NOT NULL,
  "endedAt" TIMESTAMPTZ(3),
  "endedWhy" TEXT,
  CONSTRAINT "PaymentDocument_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "PaymentDocumentLine" (
  "documentId" TEXT NOT NULL,
  "debtId" TEXT NOT NULL,
  "principal" INTEGER NOT NULL,
  "surcharge" INTEGER NOT NULL,
  "interest" INTEGER NOT NULL,
  CONSTRAINT "PaymentDocumentLine_pkey" PRIMARY KEY ("documentId", "debtId")
);
CREATE TABLE "BankStatement" (
  "id" TEXT NOT NULL,
  "sha256" CHAR(64) NOT NULL,
  "identification" TEXT NOT NULL,
  "iban" TEXT NOT NULL,
  "fileName" TEXT NOT NULL,
  "importedById" TEXT NOT NULL,
  "importedAt" TIMESTAMPTZ(3) NOT NULL,
  "total" INTEGER NOT NULL,
  CONSTRAINT "BankStatement_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "BankEntry" (
  "id" TEXT NOT NULL,
  "statementId" TEXT NOT NULL,
  "line" INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  "amount" INTEGER NOT NULL,
  "valueOn" DATE NOT NULL,
  "reference" TEXT,
  "text" TEXT NOT NULL,
  "payer" TEXT NOT NULL,
  "state" "BankEntryState" NOT NULL DEFAULT 'waiting',
  "left" INTEGER NOT NULL DEFAULT 0,
  "documentId" TEXT,
  CONSTRAINT "BankEntry_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "DebtPayment" (
  "id" TEXT NOT NULL,
  "debtId" TEXT NOT NULL,
  "entryId" TEXT,
  "on" DATE NOT NULL,
  "amount" INTEGER NOT NULL,
  "principal" INTEGER NOT NULL,
  "receiptId" TEXT,
  CONSTRAINT "DebtPayment_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "DebtCounter" (
  "year" INTEGER NOT NULL,
  "series" CHAR(1) NOT NULL,
  "last" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "DebtCounter_pkey" PRIMARY KEY ("year", "series")
);
CREATE UNIQUE INDEX "DebtRequest_entryId_key" ON "DebtRequest" ("entryId");
CREATE INDEX "DebtRequest_personId_madeAt_idx" ON "DebtRequest" ("personId", "madeAt" DESC);
CREATE INDEX "DebtRequest_organisationId_madeAt_idx" ON "DebtRequest" ("organisationId", "madeAt" DESC);
CREATE UNIQUE INDEX "Debt_number_key" ON "Debt" ("number");
CREATE UNIQUE INDEX "Debt_decisionId_key" ON "Debt" ("decisionId");
CREATE INDEX "Debt_personId_dueOn_idx" ON "Debt" ("personId", "dueOn");
CREATE INDEX "Debt_organisationId_dueOn_idx" ON "Debt" ("organisationId", "dueOn");
CREATE INDEX "Debt_planId_idx" ON "Debt" ("planId");
CREATE INDEX "DebtEvent_debtId_at_idx" ON "DebtEvent" ("debtId", "at");
CREATE UNIQUE INDEX "PaymentDocument_reference_key" ON "PaymentDocument" ("reference");
CREATE UNIQUE INDEX "PaymentDocument_issuedId_key" ON "PaymentDocument" ("issuedId");
CREATE INDEX "PaymentDocument_personId_issuedAt_idx" ON "PaymentDocument" ("personId", "issuedAt" DESC);
CREATE INDEX "PaymentDocument_organisationId_issuedAt_idx" ON "PaymentDocument" ("organisationId", "issuedAt" DESC);
CREATE INDEX "PaymentDocument_state_validUntil_idx" ON "PaymentDocument" ("state", "validUntil");
CREATE INDEX "PaymentDocumentLine_debtId_idx" ON "PaymentDocumentLine" ("debtId");
CREATE UNIQUE INDEX "BankStatement_sha256_key" ON "BankStatement" ("sha256");
CREATE INDEX "BankStatement_importedAt_idx" ON "BankStatement" ("importedAt" DESC);
CREATE UNIQUE INDEX "BankEntry_key_key" ON "BankEntry" ("key");
CREATE INDEX "BankEntry_statementId_line_idx" ON "BankEntry" ("statementId", "line");
CREATE INDEX "BankEntry_documentId_idx" ON "BankEntry" ("documentId");
CREATE INDEX "DebtPayment_debtId_on_idx" ON "DebtPayment" ("debtId", "on");
CREATE INDEX "DebtPayment_entryId_idx" ON "DebtPayment" ("entryId");
ALTER TABLE "DebtRequest" ADD CONSTRAINT "DebtRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "DebtRequest" ADD CONSTRAINT "DebtRequest_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "DebtRequest" ADD CONSTRAINT "DebtRequest_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Debt" ADD CONSTRAINT "Debt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Debt" ADD CONSTRAINT "Debt_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Debt" ADD CONSTRAINT "Debt_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "ContributionAccount" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Debt" ADD CONSTRAINT "Debt_planId_fkey" FOREIGN KEY ("planId") REFERENCES "DebtRequest" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "DebtEvent" ADD CONSTRAINT "DebtEvent_debtId_fkey" FOREIGN KEY ("debtId") REFERENCES "Debt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PaymentDocument" ADD CONSTRAINT "PaymentDocument_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "PaymentDocument" ADD CONSTRAINT "PaymentDocument_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "PaymentDocumentLine" ADD CONSTRAINT "PaymentDocumentLine_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "PaymentDocument" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PaymentDocumentLine" ADD CONSTRAINT "PaymentDocumentLine_debtId_fkey" FOREIGN KEY ("debtId") REFERENCES "Debt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BankEntry" ADD CONSTRAINT "BankEntry_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "BankStatement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BankEntry" ADD CONSTRAINT "BankEntry_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "PaymentDocument" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "DebtPayment" ADD CONSTRAINT "DebtPayment_debtId_fkey" FOREIGN KEY ("debtId") REFERENCES "Debt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DebtPayment" ADD CONSTRAINT "DebtPayment_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "BankEntry" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Document" ADD COLUMN "debtAskId" TEXT,
  ADD CONSTRAINT "Document_debtAskId_fkey" FOREIGN KEY ("debtAskId") REFERENCES "DebtRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  DROP CONSTRAINT document_of_one,
  ADD CONSTRAINT document_of_one CHECK (num_nonnulls("caseId", "powerId", "personId", "debtAskId") = 1);
CREATE INDEX "Document_debtAskId_idx" ON "Document" ("debtAskId");

-- Somebody owes it, and one alone; nothing is paid that was not owed; what is presented has its entry.
ALTER TABLE "Debt" ADD CONSTRAINT debt_of_one CHECK (num_nonnulls("personId", "organisationId") = 1);
ALTER TABLE "Debt" ADD CONSTRAINT debt_amounts CHECK (principal > 0 AND paid BETWEEN 0 AND principal AND undeferrable BETWEEN 0 AND principal);
ALTER TABLE "Debt" ADD CONSTRAINT debt_settled CHECK ((state IN ('paid', 'annulled')) = ("settledOn" IS NOT NULL));
ALTER TABLE "PaymentDocument" ADD CONSTRAINT "PaymentDocument_issuedId_fkey" FOREIGN KEY ("issuedId") REFERENCES "IssuedDocument" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PaymentDocument" ADD CONSTRAINT payment_document_of_one CHECK (num_nonnulls("personId", "organisationId") = 1);
ALTER TABLE "DebtRequest" ADD CONSTRAINT debt_request_of_one CHECK (num_nonnulls("personId", "organisationId") = 1);
ALTER TABLE "DebtRequest" ADD CONSTRAINT debt_request_presented CHECK ((state = 'draft') = ("entryId" IS NULL));

-- What is asked about debts is of no case.
ALTER TABLE "RegisterEntry" DROP CONSTRAINT register_of_whom;
ALTER TABLE "RegisterEntry" ADD CONSTRAINT register_of_whom CHECK (CASE
  WHEN kind::text IN ('instalments', 'debt_objection', 'payment_proof') THEN "caseId" IS NULL AND num_nonnulls("organisationId", "personId") = 1
  WHEN kind::text = 'submission' THEN "organisationId" IS NOT NULL AND "caseId" IS NULL AND "personId" IS NULL
  ELSE "organisationId" IS NULL AND "caseId" IS NOT NULL AND "personId" IS NOT NULL END);

-- A debtor sees their own, whoever else forgets to ask; the office all but those of its own people and whom they represent.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Debt', 'PaymentDocument', 'DebtRequest'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_debtor ON %I USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
      OR "organisationId" = ANY ((SELECT eoffice_organisations())::text[])
      OR ((SELECT eoffice_office()) AND ("personId" IS NULL OR "personId" <> ALL ((SELECT eoffice_apart())::text[]))))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['DebtEvent', 'DebtPayment', 'PaymentDocumentLine'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_debt ON %I USING ((SELECT eoffice_system())
      OR EXISTS (SELECT 1 FROM "Debt" d WHERE d.id = "debtId" OFFSET 0))', name);
  END LOOP;
  -- Who paid what into the account of the treasury: the office alone.
  FOREACH name IN ARRAY ARRAY['BankStatement', 'BankEntry'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_office ON %I USING ((SELECT eoffice_system()) OR (SELECT eoffice_office()))', name);
  END LOOP;
END $$;
-- What the office issues and tells about debts, which are of no case.
CREATE POLICY rows_of_debts ON "IssuedDocument" USING ((SELECT eoffice_office())
  AND kind::text IN ('payment_document', 'payment_receipt', 'debt_certificate', 'debt_decision')
  AND ("personId" IS NULL OR "personId" <> ALL ((SELECT eoffice_apart())::text[])));
CREATE POLICY rows_of_debts ON "Communication" USING ((SELECT eoffice_office()) AND kind LIKE 'debt-%'
  AND "personId" <> ALL ((SELECT eoffice_apart())::text[]));
CREATE POLICY rows_of_debt_request ON "Document" USING (EXISTS (SELECT 1 FROM "DebtRequest" r WHERE r.id = "debtAskId" OFFSET 0));


INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('debt', 'pending', 'paid'), ('debt', 'pending', 'enforcement'), ('debt', 'pending', 'deferred'), ('debt', 'pending', 'annulled'), ('debt', 'enforcement', 'paid'), ('debt', 'enforcement', 'suspended'), ('debt', 'enforcement', 'deferred'), ('debt', 'enforcement', 'annulled'), ('debt', 'suspended', 'paid'), ('debt', 'suspended', 'enforcement'), ('debt', 'suspended', 'annulled'), ('debt', 'deferred', 'paid'), ('debt', 'deferred', 'pending'), ('debt', 'deferred', 'enforcement'),
  ('payment-document', 'valid', 'paid'), ('payment-document', 'valid', 'superseded'), ('payment-document', 'valid', 'expired'),
  ('debt-request', 'draft', 'presented'), ('debt-request', 'presented', 'accepted'), ('debt-request', 'presented', 'refused'),
  ('bank-entry', 'waiting', 'matched'), ('bank-entry', 'waiting', 'partial'), ('bank-entry', 'waiting', 'over'), ('bank-entry', 'waiting', 'duplicate'), ('bank-entry', 'waiting', 'stranger');
CREATE TRIGGER debt_step BEFORE UPDATE OF state ON "Debt" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('debt', 'state');
CREATE TRIGGER payment_document_step BEFORE UPDATE OF state ON "PaymentDocument" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('payment-document', 'state');
CREATE TRIGGER debt_request_step BEFORE UPDATE OF state ON "DebtRequest" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('debt-request', 'state');
CREATE TRIGGER bank_entry_step BEFORE UPDATE OF state ON "BankEntry" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('bank-entry', 'state');
