-- Answers without sign-in belong to the person's situation, no longer to one procedure.
ALTER TABLE "Screening"
  DROP COLUMN "procedure",
  ADD COLUMN "events" TEXT[],
  ADD COLUMN "pages" INTEGER NOT NULL DEFAULT 0;

-- Applications begun together after a life event.
ALTER TABLE "Case" ADD COLUMN "togetherId" TEXT;
CREATE INDEX "Case_togetherId_idx" ON "Case"("togetherId");

-- A decision may grant less than was asked, or not admit the application at all (Ley 39/2015 art. 88.5).
ALTER TYPE "DecisionOutcome" ADD VALUE 'granted_in_part';
ALTER TYPE "DecisionOutcome" ADD VALUE 'inadmissible';
