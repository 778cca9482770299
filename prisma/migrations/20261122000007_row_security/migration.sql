-- Row-level security: the second wall. A service that forgets its where-clause still sees nobody else's rows.
-- Each transaction says for whom it acts (lib/db/transact.ts); a connection that says nothing sees no personal row.
CREATE FUNCTION eoffice_person() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('eoffice.person', true), '') $$;
CREATE FUNCTION eoffice_organisations() RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT string_to_array(coalesce(current_setting('eoffice.organisations', true), ''), ',') $$;
CREATE FUNCTION eoffice_apart() RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT string_to_array(coalesce(current_setting('eoffice.apart', true), ''), ',') $$;
CREATE FUNCTION eoffice_office() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('eoffice.office', true), '') = 'on' $$;
CREATE FUNCTION eoffice_system() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('eoffice.system', true), '') = 'on' $$;

-- A case: its person; the office once it is registered, never that of somebody the member of staff represents.
ALTER TABLE "Case" ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_rows ON "Case" USING (
  (SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
  OR ((SELECT eoffice_office()) AND state <> 'draft' AND "personId" <> ALL ((SELECT eoffice_apart())::text[])));

-- What hangs from a case is seen by whoever sees the case.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['CaseEvent', 'DocumentRequest', 'Decision', 'Payment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_case ON %I USING ((SELECT eoffice_system()) OR EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId"))', name);
  END LOOP;
END $$;

-- A paper belongs to a case or to a power.
ALTER TABLE "Document" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_case_or_power ON "Document" USING (
  (SELECT eoffice_system()) OR EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId")
  OR EXISTS (SELECT 1 FROM "Power" w WHERE w.id = "powerId"));

-- Entries, issued documents and notifications: their person, or the office through the case.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['RegisterEntry', 'IssuedDocument', 'Notification'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_person ON %I USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
      OR ((SELECT eoffice_office()) AND EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId")))', name);
  END LOOP;
END $$;

-- Files of an organisation, their entries and receipts: its users of today.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['RegisterEntry', 'IssuedDocument', 'Submission'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_organisation ON %I USING ((SELECT eoffice_system())
      OR "organisationId" = ANY ((SELECT eoffice_organisations())::text[]))', name);
  END LOOP;
END $$;

-- A certificate of a company: who sent it, the company, the worker, and the office.
ALTER TABLE "CompanyCertificate" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_certificate ON "CompanyCertificate" USING (
  (SELECT eoffice_system()) OR (SELECT eoffice_office())
  OR "companyId" = ANY ((SELECT eoffice_organisations())::text[])
  OR EXISTS (SELECT 1 FROM "Submission" s WHERE s.id = "submissionId")
  OR "idNumber" = (SELECT p."idNumber" FROM "Person" p WHERE p.id = eoffice_person()));

-- The record: its person, or the office when it has a case of theirs.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['ContributionPeriod', 'ContributionBase'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_person ON %I USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
      OR ((SELECT eoffice_office()) AND EXISTS (SELECT 1 FROM "Case" c WHERE c."personId" = %I."personId" AND c.state <> ''draft'')))', name, name);
  END LOOP;
END $$;

-- Scenarios and their links are the person's alone.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Scenario', 'ScenarioLink'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_person ON %I USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person()))', name);
  END LOOP;
END $$;

-- How somebody was registered: the person, and the desks.
ALTER TABLE "Registration" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_person ON "Registration" USING (
  (SELECT eoffice_system()) OR (SELECT eoffice_office()) OR "personId" = (SELECT eoffice_person()));

-- A power: the two people it binds, and the office that inscribes it.
ALTER TABLE "Power" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_power ON "Power" USING (
  (SELECT eoffice_system()) OR (SELECT eoffice_office()) OR (SELECT eoffice_person()) IN ("granterId", "agentId"));
