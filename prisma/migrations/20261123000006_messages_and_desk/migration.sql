-- Messages on a case, both ways.
CREATE TABLE "CaseMessage" (
  "id" TEXT NOT NULL,
  "caseId" TEXT NOT NULL,
  "fromId" TEXT NOT NULL,
  "byOffice" BOOLEAN NOT NULL,
  "answersId" TEXT,
  "text" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "readAt" TIMESTAMPTZ(3),
  "readById" TEXT,
  CONSTRAINT "CaseMessage_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "CaseMessage_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "CaseMessage_caseId_at_idx" ON "CaseMessage" ("caseId", "at");
CREATE INDEX "CaseMessage_fromId_at_idx" ON "CaseMessage" ("fromId", "at");
CREATE INDEX "CaseMessage_byOffice_readAt_idx" ON "CaseMessage" ("byOffice", "readAt");
ALTER TABLE "CaseMessage" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_case ON "CaseMessage" USING ((SELECT eoffice_system()) OR EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId"));

-- Part of the file: what was written stays, and it is read for the first time once.
CREATE FUNCTION eoffice_message_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a message of a case stays as it was written and read' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER case_message_kept BEFORE UPDATE ON "CaseMessage" FOR EACH ROW
  WHEN (OLD."readAt" IS NOT NULL
    OR (OLD.id, OLD."caseId", OLD."fromId", OLD."byOffice", OLD."answersId", OLD.text, OLD."at")
      IS DISTINCT FROM (NEW.id, NEW."caseId", NEW."fromId", NEW."byOffice", NEW."answersId", NEW.text, NEW."at"))
  EXECUTE FUNCTION eoffice_message_kept();
CREATE TRIGGER case_message_stays BEFORE DELETE ON "CaseMessage" FOR EACH ROW EXECUTE FUNCTION eoffice_message_kept();

-- A registrar keys in a form on paper for a visitor: a power of one draft (Ley 39/2015 arts. 12.2 and 16.4).
ALTER TYPE "PowerOrigin" ADD VALUE 'desk';
ALTER TABLE "Power" ADD COLUMN "caseId" TEXT;
ALTER TABLE "Power" ADD CONSTRAINT "Power_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Power_caseId_idx" ON "Power" ("caseId");

-- Whoever keys in a draft at the desk sees that case and nothing else of the visitor, whatever the service asks for.
CREATE FUNCTION eoffice_only_case() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('eoffice.case', true), '') $$;
CREATE POLICY only_case ON "Case" AS RESTRICTIVE USING ((SELECT eoffice_only_case()) IS NULL OR id = (SELECT eoffice_only_case()));
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['RegisterEntry', 'IssuedDocument', 'Notification', 'Communication', 'Power'] LOOP
    EXECUTE format('CREATE POLICY only_case ON %I AS RESTRICTIVE USING ((SELECT eoffice_only_case()) IS NULL OR "caseId" = (SELECT eoffice_only_case()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['Scenario', 'ScenarioLink', 'Registration'] LOOP
    EXECUTE format('CREATE POLICY only_case ON %I AS RESTRICTIVE USING ((SELECT eoffice_only_case()) IS NULL)', name);
  END LOOP;
END $$;
