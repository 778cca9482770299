-- Words of help topics, legal pages and messages, changed without a release. What was saved stays; in force is what was published last.
CREATE TYPE "TextState" AS ENUM ('draft', 'published', 'replaced', 'discarded');
CREATE TABLE "TextVersion" (
  "key" VARCHAR(80) NOT NULL,
  "number" INTEGER NOT NULL,
  "state" "TextState" NOT NULL DEFAULT 'draft',
  "words" JSONB,
  "why" TEXT NOT NULL,
  "savedAt" TIMESTAMPTZ(3) NOT NULL,
  "savedById" TEXT NOT NULL,
  "settledAt" TIMESTAMPTZ(3),
  "settledById" TEXT,
  CONSTRAINT "TextVersion_pkey" PRIMARY KEY ("key", "number"),
  CONSTRAINT text_version_of_a_group CHECK ("key" ~ '^(help|legal|template)/[a-z0-9-]+$'),
  CONSTRAINT text_version_says_why CHECK ("why" <> ''),
  CONSTRAINT text_version_settled_by_somebody CHECK (num_nonnulls("settledAt", "settledById") = CASE WHEN "state" = 'draft' THEN 0 ELSE 2 END)
);
-- One draft of a text at a time.
CREATE UNIQUE INDEX "TextVersion_draft_key" ON "TextVersion" ("key") WHERE "state" = 'draft';

-- A version begins as a draft and is settled once; nothing else of it changes. What has legal effect or goes to everybody is
-- published by somebody who did not save it, whatever the program does.
CREATE FUNCTION eoffice_text_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  step text[] := ARRAY['state', 'settledAt', 'settledById'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' THEN
      RAISE EXCEPTION 'a text begins as a draft' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state <> 'draft' OR to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
    RAISE EXCEPTION 'a saved text is append-only' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'published' AND NEW.key NOT LIKE 'help/%' AND NEW."settledById" = NEW."savedById" THEN
    RAISE EXCEPTION 'this text is published by a second person' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER text_version_guarded BEFORE INSERT OR UPDATE ON "TextVersion" FOR EACH ROW EXECUTE FUNCTION eoffice_text_version();
CREATE TRIGGER text_version_stays BEFORE DELETE ON "TextVersion" FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER text_version_step BEFORE UPDATE OF state ON "TextVersion" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('text', 'state');
INSERT INTO "state_step" ("machine", "from", "to") VALUES ('text', 'draft', 'published'), ('text', 'draft', 'replaced'), ('text', 'draft', 'discarded');
