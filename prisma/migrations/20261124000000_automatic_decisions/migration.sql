-- Decisions by the sealed act of the body, without a person (LGSS art. 130), in the act that registers.
ALTER TABLE "Decision" ALTER COLUMN "proposedById" DROP NOT NULL;
INSERT INTO "state_step" ("machine", "from", "to") VALUES ('case', 'registered', 'decided');
