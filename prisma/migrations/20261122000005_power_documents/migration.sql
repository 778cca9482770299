-- Powers: the code that signs them, their end by law, models on paper, certificates, and the series of the office's records.
ALTER TYPE "CodePurpose" ADD VALUE 'sign_power';
ALTER TYPE "PowerState" ADD VALUE 'ended';

ALTER TABLE "Power" ADD COLUMN "signature" JSONB;
ALTER TABLE "Power" ADD COLUMN "legal" JSONB;

ALTER TABLE "PowerCounter" ADD COLUMN "series" CHAR(1) NOT NULL DEFAULT 'P';
ALTER TABLE "PowerCounter" DROP CONSTRAINT "PowerCounter_pkey";
ALTER TABLE "PowerCounter" ADD CONSTRAINT "PowerCounter_pkey" PRIMARY KEY ("year", "series");

-- A document belongs to a case or to a power, never to both.
ALTER TABLE "Document" ALTER COLUMN "caseId" DROP NOT NULL;
ALTER TABLE "Document" ADD COLUMN "powerId" TEXT;
ALTER TABLE "Document" ADD CONSTRAINT "document_of_one" CHECK (("caseId" IS NULL) <> ("powerId" IS NULL));
ALTER TABLE "Document" ADD CONSTRAINT "Document_powerId_fkey" FOREIGN KEY ("powerId") REFERENCES "Power"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Document_powerId_idx" ON "Document"("powerId");

ALTER TABLE "IssuedDocument" ADD COLUMN "powerId" TEXT;
ALTER TABLE "IssuedDocument" ADD CONSTRAINT "IssuedDocument_powerId_fkey" FOREIGN KEY ("powerId") REFERENCES "Power"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "IssuedDocument_powerId_issuedAt_idx" ON "IssuedDocument"("powerId", "issuedAt");
