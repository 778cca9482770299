-- Decided cases drawn at random and looked at again by somebody who took no part in them. A draw can be made again: the
-- decisions it was made of are counted and hashed, and their order follows from the seed alone.
CREATE TYPE "QualityReviewState" AS ENUM ('waiting', 'answered');
CREATE TYPE "QualityResult" AS ENUM ('right', 'wording', 'no_effect', 'effect');
CREATE TABLE "QualitySample" (
  "id" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "procedure" TEXT,
  "from" DATE NOT NULL,
  "until" DATE NOT NULL,
  "measure" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  "seed" TEXT NOT NULL,
  "frame" INTEGER NOT NULL,
  "frameHash" CHAR(64) NOT NULL,
  "drawnById" TEXT NOT NULL,
  "drawnAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "QualitySample_pkey" PRIMARY KEY ("id"),
  CONSTRAINT sample_of_days CHECK ("from" <= "until"),
  CONSTRAINT sample_of_a_size CHECK ("measure" IN ('percent', 'count') AND "size" > 0 AND ("measure" = 'count' OR "size" <= 100)),
  CONSTRAINT sample_of_something CHECK ("frame" > 0)
);
CREATE INDEX "QualitySample_body_drawnAt_idx" ON "QualitySample" ("body", "drawnAt" DESC);

CREATE TABLE "QualityReview" (
  "id" TEXT NOT NULL,
  "sampleId" TEXT NOT NULL,
  "caseId" TEXT NOT NULL,
  "decisionId" TEXT NOT NULL,
  "procedure" TEXT NOT NULL,
  "place" INTEGER NOT NULL,
  "reviewerId" TEXT NOT NULL,
  "givenAt" TIMESTAMPTZ(3) NOT NULL,
  "state" "QualityReviewState" NOT NULL DEFAULT 'waiting',
  "answers" JSONB,
  "result" "QualityResult",
  "note" TEXT NOT NULL DEFAULT '',
  "answeredAt" TIMESTAMPTZ(3),
  CONSTRAINT "QualityReview_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "QualityReview_sampleId_fkey" FOREIGN KEY ("sampleId") REFERENCES "QualitySample" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "QualityReview_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "QualityReview_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT review_has_an_end CHECK (("state" = 'answered') = (num_nulls("answers", "result", "answeredAt") = 0)
    AND ("state" = 'waiting') = (num_nonnulls("answers", "result", "answeredAt") = 0))
);
CREATE UNIQUE INDEX "QualityReview_sampleId_place_key" ON "QualityReview" ("sampleId", "place");
CREATE UNIQUE INDEX "QualityReview_sampleId_decisionId_key" ON "QualityReview" ("sampleId", "decisionId");
CREATE INDEX "QualityReview_caseId_reviewerId_idx" ON "QualityReview" ("caseId", "reviewerId");
CREATE INDEX "QualityReview_decisionId_idx" ON "QualityReview" ("decisionId");

INSERT INTO "state_step" ("machine", "from", "to") VALUES ('quality-review', 'waiting', 'answered');
CREATE TRIGGER quality_review_step BEFORE UPDATE OF state ON "QualityReview" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('quality-review', 'state');

-- Nobody looks again at what they proposed or signed, or at a case they keep out of, whoever gives it to them.
CREATE FUNCTION eoffice_review_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Decision" d WHERE d."caseId" = NEW."caseId" AND NEW."reviewerId" IN (d."proposedById", d."signedById"))
    OR EXISTS (SELECT 1 FROM "Abstention" a WHERE a."caseId" = NEW."caseId" AND a."staffId" = NEW."reviewerId") THEN
    RAISE EXCEPTION 'a decision is looked at again by somebody who took no part in it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER quality_review_by_another BEFORE INSERT OR UPDATE OF "reviewerId" ON "QualityReview" FOR EACH ROW
  EXECUTE FUNCTION eoffice_review_by_another();

-- It hangs from a case that the office sees, and is no part of its file (Ley 39/2015 art. 70.4). A sample names nobody it is about.
ALTER TABLE "QualityReview" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_office ON "QualityReview" USING ((SELECT eoffice_system())
  OR ((SELECT eoffice_office()) AND EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "caseId" OFFSET 0)));
