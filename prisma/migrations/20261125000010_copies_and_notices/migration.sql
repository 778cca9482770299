-- A copy of a document of a case with parts covered. The original stays as it is; what was covered and why is never changed.
CREATE TYPE "RedactionReason" AS ENUM ('third_person', 'special_category', 'trade_secret', 'other');
CREATE TABLE "Redaction" (
  "id" TEXT NOT NULL,
  "caseId" TEXT NOT NULL,
  "originalId" TEXT NOT NULL,
  "originalSha256" CHAR(64) NOT NULL,
  "pagesSha256" CHAR(64) NOT NULL,
  "reason" "RedactionReason" NOT NULL,
  "words" TEXT NOT NULL,
  "boxes" JSONB NOT NULL,
  "madeById" TEXT NOT NULL,
  "madeAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Redaction_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Redaction_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Redaction_originalId_fkey" FOREIGN KEY ("originalId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT redaction_covers_something CHECK (jsonb_array_length("boxes") > 0),
  CONSTRAINT redaction_says_why CHECK ("words" <> '')
);
CREATE UNIQUE INDEX "Redaction_originalId_pagesSha256_key" ON "Redaction" ("originalId", "pagesSha256");
CREATE INDEX "Redaction_caseId_idx" ON "Redaction" ("caseId");
CREATE TRIGGER redaction_append_only BEFORE UPDATE OR DELETE ON "Redaction" FOR EACH ROW EXECUTE FUNCTION append_only();

ALTER TABLE "Document" ADD COLUMN "redactionId" TEXT,
  ADD CONSTRAINT "Document_redactionId_fkey" FOREIGN KEY ("redactionId") REFERENCES "Redaction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  DROP CONSTRAINT document_of_one,
  ADD CONSTRAINT document_of_one CHECK (num_nonnulls("caseId", "powerId", "personId", "debtAskId", "redactionId") = 1);
CREATE UNIQUE INDEX "Document_redactionId_key" ON "Document" ("redactionId");

-- Only the office that has the case in sight: neither its person nor whoever is asked about it sees what was made for others.
ALTER TABLE "Redaction" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_office ON "Redaction" USING ((SELECT eoffice_system())
  OR ((SELECT eoffice_office()) AND EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId" OFFSET 0)));
CREATE POLICY rows_of_redaction ON "Document" USING ("redactionId" IS NOT NULL AND EXISTS (SELECT 1 FROM "Redaction" r WHERE r.id = "redactionId" OFFSET 0));

-- Notices on top of the pages: versions stay as they were saved; people read the one that was published last. They name nobody.
CREATE TYPE "SiteNoticeKind" AS ENUM ('information', 'important');
CREATE TABLE "SiteNotice" (
  "id" TEXT NOT NULL,
  "state" "NewsState" NOT NULL DEFAULT 'draft',
  "published" INTEGER,
  "publishedAt" TIMESTAMPTZ(3),
  "publishedById" TEXT,
  "createdAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "SiteNotice_pkey" PRIMARY KEY ("id"),
  CONSTRAINT site_notice_published_by_somebody CHECK (num_nonnulls("published", "publishedAt", "publishedById") IN (0, 3)),
  CONSTRAINT site_notice_has_a_version_once_published CHECK ("state" = 'draft' OR "published" IS NOT NULL)
);
CREATE INDEX "SiteNotice_state_idx" ON "SiteNotice" ("state");

CREATE TABLE "SiteNoticeVersion" (
  "noticeId" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "kind" "SiteNoticeKind" NOT NULL,
  "legal" BOOLEAN NOT NULL,
  "places" TEXT[],
  "from" TIMESTAMPTZ(3) NOT NULL,
  "until" TIMESTAMPTZ(3),
  "words" JSONB NOT NULL,
  "savedAt" TIMESTAMPTZ(3) NOT NULL,
  "savedById" TEXT NOT NULL,
  CONSTRAINT "SiteNoticeVersion_pkey" PRIMARY KEY ("noticeId", "number"),
  CONSTRAINT "SiteNoticeVersion_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "SiteNotice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT site_notice_ends_after_it_begins CHECK ("until" > "from"),
  CONSTRAINT site_notice_places CHECK (cardinality("places") > 0 AND "places" <@ ARRAY['public', 'my', 'office'])
);
CREATE TRIGGER site_notice_version_append_only BEFORE UPDATE OR DELETE ON "SiteNoticeVersion" FOR EACH ROW EXECUTE FUNCTION append_only();

-- What has legal effect, and what takes its place, is published by somebody who did not save it, whatever the program does.
CREATE FUNCTION eoffice_second_editor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "SiteNoticeVersion" v WHERE v."noticeId" = NEW.id AND v.number = NEW.published AND v."savedById" = NEW."publishedById"
    AND (v.legal OR EXISTS (SELECT 1 FROM "SiteNoticeVersion" o WHERE o."noticeId" = OLD.id AND o.number = OLD.published AND o.legal AND OLD.state = 'published')))
  THEN
    RAISE EXCEPTION 'a notice with legal effect is published by a second editor' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER site_notice_second_editor BEFORE UPDATE ON "SiteNotice" FOR EACH ROW WHEN (NEW.published IS NOT NULL) EXECUTE FUNCTION eoffice_second_editor();
-- It lives as a piece of news does.
CREATE TRIGGER site_notice_step BEFORE UPDATE OF state ON "SiteNotice" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('news', 'state');
