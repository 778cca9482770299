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
-- Catch-up of scans, each minute.
CREATE INDEX "document_pending" ON "Document" ("uploadedAt") WHERE state = 'pending';

-- Notifications of a case, on both case pages; the proof of a notification on its page.
CREATE INDEX IF NOT EXISTS "Notification_caseId_idx" ON "Notification" ("caseId");
CREATE INDEX "IssuedDocument_notificationId_idx" ON "IssuedDocument" ("notificationId");

-- Office queue, view messages: what nobody has read yet.
CREATE INDEX "case_message_unread" ON "CaseMessage" ("caseId") WHERE NOT "byOffice" AND "readAt" IS NULL;
