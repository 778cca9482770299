-- Holidays no State list gives: those of a town, and what a community publishes after this version of the program.
CREATE TABLE "LocalHoliday" (
  "id" TEXT NOT NULL,
  "day" DATE NOT NULL,
  "name" TEXT NOT NULL,
  "region" CHAR(2) NOT NULL,
  "province" CHAR(2),
  "town" TEXT,
  "townKey" TEXT,
  "source" TEXT NOT NULL,
  "enteredById" TEXT NOT NULL,
  "enteredAt" TIMESTAMPTZ(3) NOT NULL,
  "appliedAt" TIMESTAMPTZ(3),
  "withdrawnById" TEXT,
  "withdrawnAt" TIMESTAMPTZ(3),
  "withdrawnReason" TEXT,
  CONSTRAINT "LocalHoliday_pkey" PRIMARY KEY ("id"),
  CONSTRAINT local_holiday_of_a_region_or_a_town CHECK (num_nonnulls("province", "town", "townKey") IN (0, 3)),
  CONSTRAINT local_holiday_says_why_withdrawn CHECK (num_nonnulls("withdrawnById", "withdrawnAt", "withdrawnReason") IN (0, 3)),
  CONSTRAINT local_holiday_has_words CHECK ("name" <> '' AND "source" <> '')
);
-- A day is entered once for each place.
CREATE UNIQUE INDEX local_holiday_once ON "LocalHoliday" ("day", "region", coalesce("province", ''), coalesce("townKey", ''))
  WHERE "withdrawnAt" IS NULL;
CREATE INDEX local_holiday_to_apply ON "LocalHoliday" ("day") WHERE "appliedAt" IS NULL AND "withdrawnAt" IS NULL;

-- What was entered is not rewritten: terms were counted with it. It is withdrawn, once, and stays.
CREATE FUNCTION eoffice_local_holiday() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR (NEW.id, NEW.day, NEW.name, NEW.region, NEW.province, NEW.town, NEW."townKey", NEW.source, NEW."enteredById", NEW."enteredAt")
      IS DISTINCT FROM (OLD.id, OLD.day, OLD.name, OLD.region, OLD.province, OLD.town, OLD."townKey", OLD.source, OLD."enteredById", OLD."enteredAt")
    OR OLD."withdrawnAt" IS NOT NULL
    OR (OLD."appliedAt" IS NOT NULL AND NEW."appliedAt" IS DISTINCT FROM OLD."appliedAt")
  THEN
    RAISE EXCEPTION 'a holiday that was entered is only withdrawn' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER local_holiday_stays BEFORE UPDATE OR DELETE ON "LocalHoliday" FOR EACH ROW EXECUTE FUNCTION eoffice_local_holiday();
