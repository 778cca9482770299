-- The desk of a case: notes, who looks at it, what others are asked, who keeps out of it, and whose case not everybody sees.

-- One key acts by itself; whoever is disturbed by that switches it off (WCAG 2.1.4).
ALTER TABLE "Staff" ADD COLUMN "shortcuts" BOOLEAN NOT NULL DEFAULT true;

-- Who made the last change of a case, told to whoever comes with an older version. None = a job of the office.
ALTER TABLE "Case" ADD COLUMN "changedById" TEXT;
CREATE FUNCTION eoffice_case_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."changedById" := eoffice_person();
  RETURN NEW;
END $$;
CREATE TRIGGER case_changed BEFORE UPDATE OF version ON "Case" FOR EACH ROW
  WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION eoffice_case_changed();

-- Notes of the office: not part of the file (Ley 39/2015 art. 70.4).
CREATE TABLE "CaseNote" (
  "id" TEXT NOT NULL,
  "caseId" TEXT NOT NULL,
  "byId" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "changedAt" TIMESTAMPTZ(3),
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "CaseNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "CaseNote_caseId_at_idx" ON "CaseNote" ("caseId", "at");

-- Who has a case open: renewed while it is, gone after a minute and a half.
CREATE TABLE "CaseLook" (
  "caseId" TEXT NOT NULL,
  "staffId" TEXT NOT NULL,
  "since" TIMESTAMPTZ(3) NOT NULL,
  "seenAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "CaseLook_pkey" PRIMARY KEY ("caseId", "staffId"),
  CONSTRAINT "CaseLook_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "CaseLook_seenAt_idx" ON "CaseLook" ("seenAt");

-- Why somebody opened a case that a colleague has in hand.
CREATE TABLE "CasePurpose" (
  "caseId" TEXT NOT NULL,
  "staffId" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "text" TEXT NOT NULL DEFAULT '',
  "at" TIMESTAMPTZ(3) NOT NULL,
  "until" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "CasePurpose_pkey" PRIMARY KEY ("caseId", "staffId"),
  CONSTRAINT "CasePurpose_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What another unit or an expert is asked (Ley 39/2015 arts. 79 and 80).
CREATE TYPE "OpinionState" AS ENUM ('open', 'answered', 'withdrawn');
CREATE TABLE "Opinion" (
  "id" TEXT NOT NULL,
  "caseId" TEXT NOT NULL,
  "state" "OpinionState" NOT NULL DEFAULT 'open',
  "question" TEXT NOT NULL,
  "documents" TEXT[] NOT NULL,
  "toUnit" TEXT,
  "toId" TEXT,
  "askedById" TEXT NOT NULL,
  "askedAt" TIMESTAMPTZ(3) NOT NULL,
  "dueOn" DATE NOT NULL,
  "answer" TEXT,
  "endedById" TEXT,
  "endedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Opinion_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Opinion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT opinion_is_asked_of_one CHECK (("toUnit" IS NULL) <> ("toId" IS NULL)),
  CONSTRAINT opinion_has_an_end CHECK (("state" = 'open') = ("endedAt" IS NULL) AND ("state" = 'answered') = ("answer" IS NOT NULL))
);
CREATE INDEX "Opinion_caseId_askedAt_idx" ON "Opinion" ("caseId", "askedAt");
-- What waits for an answer, of each unit and of each member of staff.
CREATE INDEX "opinion_of_unit" ON "Opinion" ("toUnit") WHERE state = 'open' AND "toUnit" IS NOT NULL;
CREATE INDEX "opinion_of_staff" ON "Opinion" ("toId") WHERE state = 'open' AND "toId" IS NOT NULL;
INSERT INTO "state_step" ("machine", "from", "to") VALUES ('opinion', 'open', 'answered'), ('opinion', 'open', 'withdrawn');
CREATE TRIGGER opinion_step BEFORE UPDATE OF state ON "Opinion" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('opinion', 'state');

-- Who keeps out of a case (Ley 40/2015 art. 23). It is never theirs again.
CREATE TABLE "Abstention" (
  "caseId" TEXT NOT NULL,
  "staffId" TEXT NOT NULL,
  "cause" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Abstention_pkey" PRIMARY KEY ("caseId", "staffId"),
  CONSTRAINT "Abstention_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Abstention_staffId_idx" ON "Abstention" ("staffId");
CREATE FUNCTION eoffice_not_to_who_abstained() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Abstention" a WHERE a."caseId" = NEW.id AND a."staffId" = NEW."assignedToId") THEN
    RAISE EXCEPTION 'a case does not go to somebody who keeps out of it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_not_to_who_abstained BEFORE UPDATE OF "assignedToId" ON "Case" FOR EACH ROW
  WHEN (NEW."assignedToId" IS NOT NULL AND OLD."assignedToId" IS DISTINCT FROM NEW."assignedToId")
  EXECUTE FUNCTION eoffice_not_to_who_abstained();

-- A person whose cases only those named here see.
CREATE TABLE "Protection" (
  "personId" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "setById" TEXT NOT NULL,
  "setAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Protection_pkey" PRIMARY KEY ("personId"),
  CONSTRAINT "Protection_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TABLE "ProtectionViewer" (
  "personId" TEXT NOT NULL,
  "staffId" TEXT NOT NULL,
  "allowedById" TEXT NOT NULL,
  "allowedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "ProtectionViewer_pkey" PRIMARY KEY ("personId", "staffId"),
  CONSTRAINT "ProtectionViewer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Protection" ("personId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What the office keeps for itself hangs from a case that it sees, and is never the person's to read.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['CaseNote', 'CaseLook', 'CasePurpose', 'Opinion'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_office ON %I USING ((SELECT eoffice_system())
      OR ((SELECT eoffice_office()) AND EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId" OFFSET 0)))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['Abstention', 'Protection', 'ProtectionViewer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY rows_of_office ON %I USING ((SELECT eoffice_system()) OR (SELECT eoffice_office()))', name);
  END LOOP;
END $$;
-- Whoever keeps out of a case, or may not see its person, finds neither it nor what hangs from it. Its person always does.
CREATE POLICY kept_apart ON "Case" AS RESTRICTIVE USING (
  (SELECT eoffice_system()) OR NOT (SELECT eoffice_office()) OR "personId" = (SELECT eoffice_person())
  OR (id <> ALL (ARRAY(SELECT a."caseId" FROM "Abstention" a WHERE a."staffId" = eoffice_person()))
    AND (NOT EXISTS (SELECT 1 FROM "Protection" p WHERE p."personId" = "Case"."personId" OFFSET 0)
      OR EXISTS (SELECT 1 FROM "ProtectionViewer" v WHERE v."personId" = "Case"."personId" AND v."staffId" = eoffice_person() OFFSET 0))));
-- Nor the work that was left about them.
CREATE POLICY kept_apart ON "StaffTask" AS RESTRICTIVE FOR SELECT USING (
  (SELECT eoffice_system()) OR "personId" IS NULL
  OR NOT EXISTS (SELECT 1 FROM "Protection" p WHERE p."personId" = "StaffTask"."personId" OFFSET 0)
  OR EXISTS (SELECT 1 FROM "ProtectionViewer" v WHERE v."personId" = "StaffTask"."personId" AND v."staffId" = eoffice_person() OFFSET 0));
