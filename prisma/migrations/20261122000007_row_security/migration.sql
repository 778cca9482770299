-- Row-level security: the second wall. A service that forgets its where-clause still sees nobody else's rows.
-- Each transaction says for whom it acts (lib/db/transact.ts); a connection that says nothing sees no personal row.
CREATE FUNCTION eoffice_person() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('eoffice.person', true), '') $$;
CREATE FUNCTION eoffice_office() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('eoffice.office', true), '') = 'on' $$;
CREATE FUNCTION eoffice_system() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('eoffice.system', true), '') = 'on' $$;

-- A case: its person; the office once it is registered.
ALTER TABLE "Case" ENABLE ROW LEVEL SECURITY;
CREATE POLICY case_rows ON "Case" USING (
  (SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
  OR ((SELECT eoffice_office()) AND state <> 'draft'));

-- What hangs from a case is seen by whoever sees the case.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['CaseEvent', 'Document', 'DocumentRequest', 'Decision', 'Payment'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_case ON %I USING ((SELECT eoffice_system()) OR EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId"))', name);
  END LOOP;
END $$;

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

-- A power: the two people it binds, and the office that inscribes it.
ALTER TABLE "Power" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_power ON "Power" USING (
  (SELECT eoffice_system()) OR (SELECT eoffice_office()) OR (SELECT eoffice_person()) IN ("granterId", "agentId"));
