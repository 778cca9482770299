-- News: versions stay as they were saved; people read the one that was published last.
CREATE TYPE "NewsState" AS ENUM ('draft', 'published', 'withdrawn');
CREATE TABLE "News" (
  "id" TEXT NOT NULL,
  "slug" TEXT NOT NULL,
  "state" "NewsState" NOT NULL DEFAULT 'draft',
  "publishOn" DATE,
  "published" INTEGER,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "News_pkey" PRIMARY KEY ("id"),
  CONSTRAINT news_has_a_day_once_published CHECK ("state" = 'draft' OR ("publishOn" IS NOT NULL AND "published" IS NOT NULL))
);
CREATE UNIQUE INDEX "News_slug_key" ON "News" ("slug");
CREATE INDEX "News_state_publishOn_idx" ON "News" ("state", "publishOn" DESC);

CREATE TABLE "NewsVersion" (
  "newsId" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "topics" TEXT[],
  "service" TEXT,
  "words" JSONB NOT NULL,
  "savedAt" TIMESTAMPTZ(3) NOT NULL,
  "savedById" TEXT,
  CONSTRAINT "NewsVersion_pkey" PRIMARY KEY ("newsId", "number"),
  CONSTRAINT "NewsVersion_newsId_fkey" FOREIGN KEY ("newsId") REFERENCES "News" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TRIGGER news_version_append_only BEFORE UPDATE OR DELETE ON "NewsVersion" FOR EACH ROW EXECUTE FUNCTION append_only();

INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('news', 'draft', 'published'), ('news', 'published', 'withdrawn'), ('news', 'withdrawn', 'published');
CREATE TRIGGER news_step BEFORE UPDATE OF state ON "News" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('news', 'state');

-- Suggestions, complaints and accessibility (RD 203/2021 art. 11.2.b-c). With a name they are entries of the register, of no case.
CREATE TYPE "FeedbackKind" AS ENUM ('suggestion', 'complaint', 'barrier', 'accessible_information', 'accessibility_complaint', 'accessibility_claim');
CREATE TABLE "Feedback" (
  "id" TEXT NOT NULL,
  "reference" TEXT NOT NULL,
  "kind" "FeedbackKind" NOT NULL,
  "text" TEXT NOT NULL,
  "page" TEXT,
  "about" TEXT,
  "personId" TEXT,
  "email" TEXT,
  "locale" VARCHAR(8) NOT NULL,
  "entryId" TEXT,
  "receivedAt" TIMESTAMPTZ(3) NOT NULL,
  "dueOn" DATE NOT NULL,
  "answer" TEXT,
  "answeredAt" TIMESTAMPTZ(3),
  "answeredById" TEXT,
  CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id"),
  CONSTRAINT feedback_registered_with_a_name CHECK (("personId" IS NULL) = ("entryId" IS NULL)),
  CONSTRAINT feedback_answered_by_somebody CHECK (("answeredAt" IS NULL) = ("answeredById" IS NULL) AND ("answeredAt" IS NULL) = ("answer" IS NULL))
);
CREATE UNIQUE INDEX "Feedback_reference_key" ON "Feedback" ("reference");
CREATE UNIQUE INDEX "Feedback_entryId_key" ON "Feedback" ("entryId");
CREATE INDEX "Feedback_answeredAt_dueOn_idx" ON "Feedback" ("answeredAt", "dueOn");
CREATE INDEX "Feedback_personId_idx" ON "Feedback" ("personId");
ALTER TABLE "Feedback" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_person ON "Feedback" USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person())
  OR ((SELECT eoffice_office()) AND ("personId" IS NULL OR "personId" <> ALL ((SELECT eoffice_apart())::text[]))));
-- Anybody may write one; only the office and its person read it.
CREATE POLICY feedback_left ON "Feedback" FOR INSERT WITH CHECK (true);
CREATE POLICY only_case ON "Feedback" AS RESTRICTIVE USING ((SELECT eoffice_only_case()) IS NULL);

-- What was sent stays, and it is answered once.
CREATE FUNCTION eoffice_feedback_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what somebody wrote to the office stays as it was sent and answered' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER feedback_kept BEFORE UPDATE ON "Feedback" FOR EACH ROW
  WHEN (OLD."answeredAt" IS NOT NULL
    OR (OLD.id, OLD.reference, OLD.kind, OLD.text, OLD.page, OLD.about, OLD."personId", OLD."entryId", OLD."receivedAt", OLD."dueOn")
      IS DISTINCT FROM (NEW.id, NEW.reference, NEW.kind, NEW.text, NEW.page, NEW.about, NEW."personId", NEW."entryId", NEW."receivedAt", NEW."dueOn"))
  EXECUTE FUNCTION eoffice_feedback_kept();
CREATE TRIGGER feedback_stays BEFORE DELETE ON "Feedback" FOR EACH ROW EXECUTE FUNCTION eoffice_feedback_kept();

ALTER TYPE "RegisterKind" ADD VALUE 'feedback';
ALTER TABLE "RegisterEntry" DROP CONSTRAINT "register_of_whom";
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "register_of_whom" CHECK (CASE "kind"::text
  WHEN 'submission' THEN "organisationId" IS NOT NULL AND "caseId" IS NULL AND "personId" IS NULL
  WHEN 'feedback' THEN "organisationId" IS NULL AND "caseId" IS NULL AND "personId" IS NOT NULL
  WHEN 'instalments' THEN "caseId" IS NULL AND num_nonnulls("organisationId", "personId") = 1
  WHEN 'debt_objection' THEN "caseId" IS NULL AND num_nonnulls("organisationId", "personId") = 1
  WHEN 'payment_proof' THEN "caseId" IS NULL AND num_nonnulls("organisationId", "personId") = 1
  ELSE "organisationId" IS NULL AND "caseId" IS NOT NULL AND "personId" IS NOT NULL END);
