-- Indexes for an office with 100 000 cases and a million notifications (npm run bench -- --large).
-- Comparing an enum is not leakproof to PostgreSQL, so under row security no condition on a state may use an index. What may is
-- the predicate of a partial index: it has to be the same words as in the query, which is why those are written in SQL.

-- Office queue, views open, due and unassigned, by the legal clock.
CREATE INDEX "case_open_queue" ON "Case" ("dueOn", "id") WHERE state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed');
-- Office queue, view unassigned, where few are.
CREATE INDEX "case_unassigned_queue" ON "Case" ("dueOn", "id")
  WHERE state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed') AND "assignedToId" IS NULL;
-- Office queue, views waiting and to sign.
CREATE INDEX "case_waiting_queue" ON "Case" ("dueOn", "id") WHERE state = 'awaiting_citizen';
CREATE INDEX "case_to_sign_queue" ON "Case" ("dueOn", "id") WHERE state = 'proposed';
-- Office queue, view closed.
CREATE INDEX "case_closed_queue" ON "Case" ("dueOn", "id") WHERE state IN ('decided', 'notified', 'withdrawn');

-- Lapse and reminders: only what waits, not the million that ended.
CREATE INDEX "notification_waiting" ON "Notification" ("expiresAt")
  WHERE "openedAt" IS NULL AND "refusedAt" IS NULL AND "rejectedAt" IS NULL;
DROP INDEX "Notification_expiresAt_idx";
-- Payments to order: those planned, by their day.
CREATE INDEX "payment_planned" ON "Payment" ("payOn") WHERE state = 'planned';
-- Catch-up of scans and watchdog, each minute: what is not as it should be.
CREATE INDEX "document_troubled" ON "Document" ("uploadedAt") WHERE state IN ('pending', 'error', 'infected');
-- Documents of an entry: register book, receipt.
CREATE INDEX "Document_entryId_idx" ON "Document" ("entryId");

-- Notifications of a case, on both case pages; the proof of a notification on its page.
CREATE INDEX IF NOT EXISTS "Notification_caseId_idx" ON "Notification" ("caseId");
CREATE INDEX "IssuedDocument_notificationId_idx" ON "IssuedDocument" ("notificationId");

-- Office queue, view messages: what nobody has read yet.
CREATE INDEX "case_message_unread" ON "CaseMessage" ("caseId") WHERE NOT "byOffice" AND "readAt" IS NULL;

-- A policy that looks for the case of a row must look up that one case. Without OFFSET 0 PostgreSQL may read all cases first and keep
-- them in memory, which is right for a whole table and wrong for a page of fifty rows. Every policy made so far, as it stands.
DO $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT schemaname, tablename, policyname, qual FROM pg_policies WHERE schemaname = 'public' AND qual LIKE '%EXISTS%' LOOP
    EXECUTE format('ALTER POLICY %I ON %I.%I USING (%s)', one.policyname, one.schemaname, one.tablename,
      regexp_replace(one.qual, '(EXISTS \( SELECT 1\s+FROM [^()]*WHERE \((?:[^()]|\([^()]*\))*\))\)', '\1 OFFSET 0)', 'g'));
  END LOOP;
END $$;
