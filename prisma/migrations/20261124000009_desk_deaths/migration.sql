-- A death is also proved at the desk, without anybody having reported it: what it stopped is then of no case.
ALTER TABLE "DeathReport" ADD COLUMN "id" TEXT;
UPDATE "DeathReport" SET "id" = "caseId";
ALTER TABLE "Payment" DROP CONSTRAINT "Payment_deathReportId_fkey";
ALTER TABLE "DeathReport" DROP CONSTRAINT "DeathReport_pkey",
  ALTER COLUMN "id" SET NOT NULL,
  ALTER COLUMN "caseId" DROP NOT NULL,
  ADD CONSTRAINT "DeathReport_pkey" PRIMARY KEY ("id");
CREATE UNIQUE INDEX "DeathReport_caseId_key" ON "DeathReport" ("caseId");
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_deathReportId_fkey" FOREIGN KEY ("deathReportId") REFERENCES "DeathReport" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
