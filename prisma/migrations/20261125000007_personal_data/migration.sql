-- What a registrar corrected in what the office holds of a person, with the evidence seen. Nothing of it is changed again.
CREATE TABLE "PersonCorrection" (
  "id" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "changes" JSONB NOT NULL,
  "evidence" TEXT NOT NULL,
  "document" JSONB NOT NULL,
  "madeById" TEXT NOT NULL,
  "madeAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "PersonCorrection_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "PersonCorrection_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "PersonCorrection_personId_madeAt_idx" ON "PersonCorrection" ("personId", "madeAt" DESC);
CREATE TRIGGER person_correction_append_only BEFORE UPDATE OR DELETE ON "PersonCorrection" FOR EACH ROW EXECUTE FUNCTION append_only();
ALTER TABLE "PersonCorrection" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_person ON "PersonCorrection" USING ((SELECT eoffice_system()) OR "personId" = (SELECT eoffice_person()) OR (SELECT eoffice_office()));
