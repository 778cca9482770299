-- Office queue: what its filters and orders need beside 20261123000008_large_tables, and what each member of staff keeps of it.

-- Queue by when cases were presented.
CREATE INDEX "case_open_presented" ON "Case" ("registeredAt", "id") WHERE state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed');
CREATE INDEX "case_closed_presented" ON "Case" ("registeredAt", "id") WHERE state IN ('decided', 'notified', 'withdrawn');
-- Open cases of a colleague: queue, load, absences.
CREATE INDEX "case_open_assigned" ON "Case" ("assignedToId", "dueOn", "id") WHERE state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed');
-- Queue, view answered.
CREATE INDEX "request_answer_unread" ON "DocumentRequest" ("caseId") WHERE state = 'answered' AND "readAt" IS NULL;
-- Queue, view returned.
CREATE INDEX "decision_returned" ON "Decision" ("caseId") WHERE state = 'returned';

-- A name as people look for it: without accents and capitals. The dictionary is named, so the answer never changes.
CREATE FUNCTION eoffice_plain(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(public.unaccent('public.unaccent'::regdictionary, $1)) COLLATE "C"
$$;
-- Who a case is of, as lists are read: by surnames. Beside the case, because an order that walks two tables walks no index.
-- (No index begins with the procedure: the one of the body's procedures would be taken for it, and the order be sorted.)
ALTER TABLE "Case" ADD COLUMN "sortName" TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE FUNCTION eoffice_sort_name(surnames text, given_name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT eoffice_plain(surnames || chr(9) || given_name)
$$;
UPDATE "Case" c SET "sortName" = eoffice_sort_name(p.surnames, p."givenName") FROM "Person" p WHERE p.id = c."personId";
CREATE FUNCTION eoffice_case_sort_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  SELECT eoffice_sort_name(surnames, "givenName") INTO NEW."sortName" FROM "Person" WHERE id = NEW."personId";
  NEW."sortName" := coalesce(NEW."sortName", '');
  RETURN NEW;
END $$;
CREATE TRIGGER case_sort_name BEFORE INSERT OR UPDATE OF "personId" ON "Case" FOR EACH ROW EXECUTE FUNCTION eoffice_case_sort_name();
-- A name that is put right is put right on the cases, whoever does it and whichever of them they see.
CREATE FUNCTION eoffice_person_sort_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE "Case" SET "sortName" = eoffice_sort_name(NEW.surnames, NEW."givenName") WHERE "personId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER person_sort_name AFTER UPDATE OF surnames, "givenName" ON "Person" FOR EACH ROW
  WHEN ((OLD.surnames, OLD."givenName") IS DISTINCT FROM (NEW.surnames, NEW."givenName")) EXECUTE FUNCTION eoffice_person_sort_name();
CREATE INDEX "case_open_person" ON "Case" ("sortName", "id") WHERE state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed');
CREATE INDEX "case_closed_person" ON "Case" ("sortName", "id") WHERE state IN ('decided', 'notified', 'withdrawn');

-- How somebody likes their queue: columns, and filters with a name.
CREATE TABLE "QueueColumns" (
  "personId" TEXT NOT NULL,
  "columns" TEXT[] NOT NULL,
  CONSTRAINT "QueueColumns_pkey" PRIMARY KEY ("personId"),
  CONSTRAINT "QueueColumns_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Staff" ("personId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "SavedView" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "query" TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Staff" ("personId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "SavedView_personId_name_key" ON "SavedView" ("personId", "name");

-- What was done to many cases at once, with the result of each: only who did it reads it, and may undo it.
CREATE TABLE "QueueAct" (
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "toId" TEXT,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "results" JSONB NOT NULL,
  "undoneAt" TIMESTAMPTZ(3),
  CONSTRAINT "QueueAct_pkey" PRIMARY KEY ("id"),
  CONSTRAINT queue_act_kind CHECK ("kind" IN ('assign', 'remind')),
  CONSTRAINT queue_act_to_somebody CHECK (("kind" = 'assign') = ("toId" IS NOT NULL)),
  CONSTRAINT queue_act_undone CHECK ("undoneAt" IS NULL OR "kind" = 'assign')
);
CREATE INDEX "QueueAct_personId_at_idx" ON "QueueAct" ("personId", "at" DESC);

-- Who gets which cases. What a rule does not say is any.
CREATE TABLE "AssignmentRule" (
  "id" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "procedure" TEXT,
  "province" CHAR(2),
  "locale" VARCHAR(8),
  "isAutomatic" BOOLEAN NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  "updatedAt" TIMESTAMPTZ(3) NOT NULL,
  "updatedById" TEXT NOT NULL,
  CONSTRAINT "AssignmentRule_pkey" PRIMARY KEY ("id"),
  CONSTRAINT one_rule_of_a_kind UNIQUE NULLS NOT DISTINCT ("body", "procedure", "province", "locale")
);
CREATE TABLE "AssignmentRuleStaff" (
  "ruleId" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  CONSTRAINT "AssignmentRuleStaff_pkey" PRIMARY KEY ("ruleId", "personId"),
  CONSTRAINT "AssignmentRuleStaff_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "AssignmentRule" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "AssignmentRuleStaff_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Staff" ("personId") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "AssignmentRuleStaff_personId_idx" ON "AssignmentRuleStaff" ("personId");

-- Days somebody of the office is away, and who stands in. `moved` are the cases that were handed over, to come back.
CREATE TABLE "Absence" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "from" DATE NOT NULL,
  "until" DATE NOT NULL,
  "coverId" TEXT,
  "createdById" TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  "moved" JSONB NOT NULL DEFAULT '[]',
  "endedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Absence_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Staff" ("personId") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Absence_coverId_fkey" FOREIGN KEY ("coverId") REFERENCES "Staff" ("personId") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT absence_in_order CHECK ("from" <= "until"),
  CONSTRAINT absence_covered_by_another CHECK ("coverId" <> "personId")
);
CREATE INDEX "Absence_personId_from_idx" ON "Absence" ("personId", "from");
-- Absences that have not ended: hand-over and coming back.
CREATE INDEX "absence_not_ended" ON "Absence" ("from") WHERE "endedAt" IS NULL;

-- One's own, and nobody else's.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['QueueColumns', 'SavedView', 'QueueAct'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_rows ON %I USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person()))', name);
  END LOOP;
  -- Who works on what and who is away: the office's business.
  FOREACH name IN ARRAY ARRAY['AssignmentRule', 'AssignmentRuleStaff', 'Absence'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_office ON %I USING ((SELECT eoffice_system()) OR (SELECT eoffice_office()))', name);
  END LOOP;
END $$;
