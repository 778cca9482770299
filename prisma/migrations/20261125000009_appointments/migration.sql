-- Appointments at the offices: the timetable of each from a day on, and who comes when.
CREATE TYPE "AppointmentSubject" AS ENUM ('identity', 'application', 'information');
CREATE TYPE "AppointmentState" AS ENUM ('booked', 'came', 'attending', 'done', 'absent', 'lapsed', 'cancelled');

CREATE TABLE "Timetable" (
  "id" TEXT NOT NULL,
  "office" TEXT NOT NULL,
  "validFrom" DATE NOT NULL,
  "savedById" TEXT,
  "savedAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Timetable_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Timetable_office_validFrom_key" ON "Timetable" ("office", "validFrom");

CREATE TABLE "TimetableHours" (
  "timetableId" TEXT NOT NULL,
  "weekday" INTEGER NOT NULL,
  "opensAt" INTEGER NOT NULL,
  "closesAt" INTEGER NOT NULL,
  "minutes" INTEGER NOT NULL,
  "desks" INTEGER NOT NULL,
  CONSTRAINT "TimetableHours_pkey" PRIMARY KEY ("timetableId", "weekday"),
  CONSTRAINT "TimetableHours_timetableId_fkey" FOREIGN KEY ("timetableId") REFERENCES "Timetable" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT hours_of_a_day CHECK ("weekday" BETWEEN 1 AND 7 AND "opensAt" >= 0 AND "closesAt" <= 1320
    AND "minutes" BETWEEN 5 AND 240 AND "closesAt" - "opensAt" >= "minutes" AND "desks" BETWEEN 1 AND 50)
);

CREATE TABLE "Appointment" (
  "id" TEXT NOT NULL,
  "reference" TEXT NOT NULL,
  "office" TEXT NOT NULL,
  "subject" "AppointmentSubject" NOT NULL,
  "state" "AppointmentState" NOT NULL DEFAULT 'booked',
  "startsAt" TIMESTAMPTZ(3) NOT NULL,
  "endsAt" TIMESTAMPTZ(3) NOT NULL,
  "desk" INTEGER NOT NULL,
  "idNumber" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "email" TEXT,
  "phone" TEXT,
  "locale" VARCHAR(8) NOT NULL,
  "bookedById" TEXT,
  "bookedAt" TIMESTAMPTZ(3) NOT NULL,
  "movedAt" TIMESTAMPTZ(3),
  "remindedAt" TIMESTAMPTZ(3),
  "handledById" TEXT,
  CONSTRAINT "Appointment_pkey" PRIMARY KEY ("id"),
  CONSTRAINT appointment_ends_after_it_starts CHECK ("endsAt" > "startsAt"),
  CONSTRAINT appointment_at_a_desk CHECK ("desk" >= 1)
);
CREATE UNIQUE INDEX "Appointment_reference_key" ON "Appointment" ("reference");
CREATE INDEX "Appointment_office_startsAt_idx" ON "Appointment" ("office", "startsAt");
CREATE INDEX "Appointment_idNumber_idx" ON "Appointment" ("idNumber");
CREATE INDEX "Appointment_startsAt_idx" ON "Appointment" ("startsAt");

-- A place is a desk of an office for a stretch of time, and holds one appointment that was not cancelled. A range of one value
-- stands for "the same": the plain operator would need an extension that an installation may not have.
CREATE TYPE office_range AS RANGE (subtype = text);
ALTER TABLE "Appointment" ADD CONSTRAINT appointment_place EXCLUDE USING gist (
  office_range("office", "office", '[]') WITH &&,
  int4range("desk", "desk", '[]') WITH &&,
  tstzrange("startsAt", "endsAt") WITH &&
) WHERE ("state" <> 'cancelled');
-- One live appointment of a person for a subject.
CREATE UNIQUE INDEX "Appointment_live_key" ON "Appointment" ("idNumber", "subject") WHERE "state" IN ('booked', 'came', 'attending');

INSERT INTO "state_step" ("machine", "from", "to") VALUES
  ('appointment', 'booked', 'came'), ('appointment', 'booked', 'attending'), ('appointment', 'booked', 'absent'),
  ('appointment', 'booked', 'cancelled'), ('appointment', 'booked', 'lapsed'),
  ('appointment', 'came', 'attending'), ('appointment', 'came', 'absent'), ('appointment', 'came', 'lapsed'),
  ('appointment', 'attending', 'done'), ('appointment', 'absent', 'came');
CREATE TRIGGER appointment_step BEFORE UPDATE OF state ON "Appointment" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION eoffice_step('appointment', 'state');

-- Whoever shows its reference, the person of the document, and the office but for those who work there or whom they represent.
CREATE FUNCTION eoffice_reference() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('eoffice.reference', true), '') $$;
ALTER TABLE "Appointment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY rows_of_appointment ON "Appointment" USING ((SELECT eoffice_system())
  OR "reference" = (SELECT eoffice_reference())
  OR "idNumber" = (SELECT p."idNumber" FROM "Person" p WHERE p.id = (SELECT eoffice_person()))
  OR ((SELECT eoffice_office()) AND "idNumber" <> ALL (ARRAY(SELECT p."idNumber" FROM "Person" p WHERE p.id = ANY ((SELECT eoffice_apart())::text[])))));
CREATE POLICY only_case ON "Appointment" AS RESTRICTIVE USING ((SELECT eoffice_only_case()) IS NULL);
