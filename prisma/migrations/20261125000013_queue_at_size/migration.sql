-- Queue, view returned, asks when each was proposed: only an index that holds it too is read alone. Without it PostgreSQL, which knows
-- nothing of states under row security, reads every decision and looks up its case.
DROP INDEX "decision_returned";
CREATE INDEX "decision_returned" ON "Decision" ("caseId", "proposedAt") WHERE state = 'returned';

-- Where a case is of, as lists are narrowed: beside the case like the name it is sorted by (20261125000001_queue), for the same reason.
ALTER TABLE "Case" ADD COLUMN "province" CHAR(2) NOT NULL DEFAULT '';
UPDATE "Case" c SET "province" = p."province" FROM "Person" p WHERE p.id = c."personId";
CREATE OR REPLACE FUNCTION eoffice_case_sort_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  SELECT eoffice_sort_name(surnames, "givenName"), "province" INTO NEW."sortName", NEW."province" FROM "Person" WHERE id = NEW."personId";
  NEW."sortName" := coalesce(NEW."sortName", '');
  NEW."province" := coalesce(NEW."province", '');
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION eoffice_person_sort_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE "Case" SET "sortName" = eoffice_sort_name(NEW.surnames, NEW."givenName"), "province" = NEW."province" WHERE "personId" = NEW.id;
  RETURN NULL;
END $$;
DROP TRIGGER person_sort_name ON "Person";
CREATE TRIGGER person_sort_name AFTER UPDATE OF surnames, "givenName", "province" ON "Person" FOR EACH ROW
  WHEN ((OLD.surnames, OLD."givenName", OLD."province") IS DISTINCT FROM (NEW.surnames, NEW."givenName", NEW."province")) EXECUTE FUNCTION eoffice_person_sort_name();
CREATE INDEX "case_of_province" ON "Case" ("province", "dueOn", "id") WHERE state <> 'draft';
