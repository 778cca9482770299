-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('caseworker', 'supervisor', 'registrar', 'auditor', 'editor');

-- CreateEnum
CREATE TYPE "SessionLevel" AS ENUM ('low', 'substantial');

-- CreateEnum
CREATE TYPE "ActivationKind" AS ENUM ('activation', 'recovery');

-- CreateEnum
CREATE TYPE "CodePurpose" AS ENUM ('sign_in', 'activation', 'recovery', 'sign_application', 'sign_notification', 'sign_decision');

-- CreateEnum
CREATE TYPE "CaseState" AS ENUM ('draft', 'registered', 'instruction', 'awaiting_citizen', 'proposed', 'decided', 'notified', 'withdrawn');

-- CreateEnum
CREATE TYPE "DocumentState" AS ENUM ('pending', 'safe', 'infected', 'error');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('received', 'accepted', 'returned');

-- CreateEnum
CREATE TYPE "RegisterKind" AS ENUM ('application', 'documents');

-- CreateEnum
CREATE TYPE "IssuedKind" AS ENUM ('receipt', 'decision', 'notification_receipt', 'notification_lapsed', 'request');

-- CreateEnum
CREATE TYPE "IssuedState" AS ENUM ('valid', 'replaced', 'revoked');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('open', 'answered', 'lapsed');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('granted', 'refused');

-- CreateEnum
CREATE TYPE "DecisionState" AS ENUM ('proposed', 'signed', 'returned');

-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('decision', 'document_request');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('email', 'sms');

-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('queued', 'sent', 'failed');

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "idNumber" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "surnames" TEXT NOT NULL,
    "birthDate" DATE,
    "nss" TEXT,
    "province" CHAR(2) NOT NULL DEFAULT '28',
    "iban" TEXT,
    "duesPaid" BOOLEAN,
    "email" TEXT,
    "locale" VARCHAR(8) NOT NULL DEFAULT 'es',
    "passwordHash" TEXT,
    "activatedAt" TIMESTAMPTZ(3),
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "totalFailures" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Staff" (
    "personId" TEXT NOT NULL,
    "roles" "StaffRole"[],
    "body" TEXT NOT NULL DEFAULT 'INSS',
    "unit" TEXT NOT NULL,
    "province" CHAR(2) NOT NULL,

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "ActivationCode" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" "ActivationKind" NOT NULL DEFAULT 'activation',
    "codeHash" BYTEA NOT NULL,
    "issuedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "usedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ActivationCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeCode" (
    "id" TEXT NOT NULL,
    "purpose" "CodePurpose" NOT NULL,
    "personId" TEXT,
    "subject" TEXT,
    "subjectHash" TEXT,
    "codeHash" BYTEA NOT NULL,
    "state" JSONB NOT NULL DEFAULT '{}',
    "returnTo" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "sends" INTEGER NOT NULL DEFAULT 1,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "idHash" BYTEA NOT NULL,
    "publicId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "level" "SessionLevel" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT NOT NULL DEFAULT '',
    "ip" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "ContributionPeriod" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "regime" TEXT NOT NULL,
    "employer" TEXT,
    "ccc" TEXT,
    "from" DATE NOT NULL,
    "to" DATE,
    "workTime" INTEGER NOT NULL DEFAULT 10000,

    CONSTRAINT "ContributionPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContributionBase" (
    "personId" TEXT NOT NULL,
    "month" CHAR(7) NOT NULL,
    "regime" TEXT NOT NULL,
    "employer" TEXT NOT NULL DEFAULT '',
    "base" INTEGER NOT NULL,
    "days" INTEGER NOT NULL,

    CONSTRAINT "ContributionBase_pkey" PRIMARY KEY ("personId","month","regime","employer")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "procedureVersion" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "state" "CaseState" NOT NULL DEFAULT 'draft',
    "locale" VARCHAR(8) NOT NULL DEFAULT 'es',
    "eventDate" DATE,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "sources" JSONB NOT NULL DEFAULT '{}',
    "laterDocuments" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "assessment" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "registeredAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "stoppedAt" TIMESTAMPTZ(3),
    "assignedToId" TEXT,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseEvent" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "byOffice" BOOLEAN NOT NULL DEFAULT false,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "CaseEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "pages" INTEGER,
    "sha256" CHAR(64) NOT NULL,
    "storageKey" TEXT NOT NULL,
    "state" "DocumentState" NOT NULL DEFAULT 'pending',
    "scanner" TEXT,
    "review" "ReviewState" NOT NULL DEFAULT 'received',
    "reviewReason" TEXT,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
    "entryId" TEXT,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterCounter" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RegisterCounter_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "kind" "RegisterKind" NOT NULL,
    "submissionKey" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "presentedById" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "presentedAt" TIMESTAMPTZ(3) NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "contentHash" CHAR(64) NOT NULL,
    "signature" JSONB NOT NULL,

    CONSTRAINT "RegisterEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IssuedDocument" (
    "id" TEXT NOT NULL,
    "csv" TEXT NOT NULL,
    "kind" "IssuedKind" NOT NULL,
    "state" "IssuedState" NOT NULL DEFAULT 'valid',
    "title" TEXT NOT NULL,
    "locale" VARCHAR(8) NOT NULL,
    "caseId" TEXT,
    "personId" TEXT NOT NULL,
    "entryId" TEXT,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "source" JSONB NOT NULL,
    "sha256" CHAR(64),
    "size" INTEGER,
    "storageKey" TEXT,
    "replacedById" TEXT,
    "notificationId" TEXT,

    CONSTRAINT "IssuedDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentRequest" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "documents" JSONB NOT NULL,
    "message" TEXT NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'open',
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "notifiedOn" DATE,
    "dueOn" DATE,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "DocumentRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "outcome" "DecisionOutcome" NOT NULL,
    "state" "DecisionState" NOT NULL DEFAULT 'proposed',
    "assessment" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "reasons" TEXT NOT NULL DEFAULT '',
    "proposedById" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "needsSecond" BOOLEAN NOT NULL,
    "signedById" TEXT,
    "signedAt" TIMESTAMPTZ(3),
    "returnReason" TEXT,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "personId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "issuedId" TEXT NOT NULL,
    "requestId" TEXT,
    "decisionId" TEXT,
    "availableAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "openedById" TEXT,
    "refusedAt" TIMESTAMPTZ(3),
    "rejectedAt" TIMESTAMPTZ(3),
    "signature" JSONB,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "payOn" DATE NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "iban" TEXT NOT NULL,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "channel" "Channel" NOT NULL,
    "personId" TEXT,
    "recipient" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "locale" VARCHAR(8) NOT NULL,
    "values" JSONB NOT NULL DEFAULT '{}',
    "state" "MessageState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "demoText" TEXT,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormReturn" (
    "id" TEXT NOT NULL,
    "owner" TEXT,
    "values" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormReturn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Screening" (
    "id" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Screening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "behalf" TEXT,
    "action" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "result" TEXT NOT NULL DEFAULT 'ok',
    "ip" TEXT NOT NULL DEFAULT '',
    "requestId" TEXT NOT NULL DEFAULT '',
    "details" JSONB NOT NULL DEFAULT '{}',
    "prev" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_idNumber_key" ON "Person"("idNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Person_nss_key" ON "Person"("nss");

-- CreateIndex
CREATE UNIQUE INDEX "ActivationCode_codeHash_key" ON "ActivationCode"("codeHash");

-- CreateIndex
CREATE INDEX "ActivationCode_personId_idx" ON "ActivationCode"("personId");

-- CreateIndex
CREATE INDEX "OneTimeCode_personId_createdAt_idx" ON "OneTimeCode"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "OneTimeCode_expiresAt_idx" ON "OneTimeCode"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Session_publicId_key" ON "Session"("publicId");

-- CreateIndex
CREATE INDEX "Session_personId_endedAt_idx" ON "Session"("personId", "endedAt");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "ContributionPeriod_personId_from_idx" ON "ContributionPeriod"("personId", "from");

-- CreateIndex
CREATE INDEX "Case_personId_state_updatedAt_idx" ON "Case"("personId", "state", "updatedAt" DESC);

-- CreateIndex
CREATE INDEX "Case_state_dueOn_idx" ON "Case"("state", "dueOn");

-- CreateIndex
CREATE INDEX "Case_assignedToId_state_idx" ON "Case"("assignedToId", "state");

-- CreateIndex
CREATE INDEX "CaseEvent_caseId_at_idx" ON "CaseEvent"("caseId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Document_storageKey_key" ON "Document"("storageKey");

-- CreateIndex
CREATE INDEX "Document_caseId_uploadedAt_idx" ON "Document"("caseId", "uploadedAt");

-- CreateIndex
CREATE INDEX "Document_state_uploadedAt_idx" ON "Document"("state", "uploadedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_number_key" ON "RegisterEntry"("number");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_submissionKey_key" ON "RegisterEntry"("submissionKey");

-- CreateIndex
CREATE INDEX "RegisterEntry_caseId_idx" ON "RegisterEntry"("caseId");

-- CreateIndex
CREATE INDEX "RegisterEntry_presentedAt_idx" ON "RegisterEntry"("presentedAt");

-- CreateIndex
CREATE UNIQUE INDEX "IssuedDocument_csv_key" ON "IssuedDocument"("csv");

-- CreateIndex
CREATE UNIQUE INDEX "IssuedDocument_entryId_key" ON "IssuedDocument"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "IssuedDocument_storageKey_key" ON "IssuedDocument"("storageKey");

-- CreateIndex
CREATE INDEX "IssuedDocument_caseId_idx" ON "IssuedDocument"("caseId");

-- CreateIndex
CREATE INDEX "IssuedDocument_storageKey_issuedAt_idx" ON "IssuedDocument"("storageKey", "issuedAt");

-- CreateIndex
CREATE INDEX "DocumentRequest_caseId_state_idx" ON "DocumentRequest"("caseId", "state");

-- CreateIndex
CREATE INDEX "DocumentRequest_state_dueOn_idx" ON "DocumentRequest"("state", "dueOn");

-- CreateIndex
CREATE INDEX "Decision_caseId_proposedAt_idx" ON "Decision"("caseId", "proposedAt");

-- CreateIndex
CREATE INDEX "Notification_personId_availableAt_idx" ON "Notification"("personId", "availableAt" DESC);

-- CreateIndex
CREATE INDEX "Notification_expiresAt_idx" ON "Notification"("expiresAt");

-- CreateIndex
CREATE INDEX "Payment_caseId_payOn_idx" ON "Payment"("caseId", "payOn");

-- CreateIndex
CREATE UNIQUE INDEX "Message_dedupeKey_key" ON "Message"("dedupeKey");

-- CreateIndex
CREATE INDEX "Message_state_nextTryAt_idx" ON "Message"("state", "nextTryAt");

-- CreateIndex
CREATE INDEX "Message_createdAt_idx" ON "Message"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "FormReturn_expiresAt_idx" ON "FormReturn"("expiresAt");

-- CreateIndex
CREATE INDEX "Screening_expiresAt_idx" ON "Screening"("expiresAt");

-- CreateIndex
CREATE INDEX "audit_event_object_idx" ON "audit_event"("object");

-- CreateIndex
CREATE INDEX "audit_event_actor_at_idx" ON "audit_event"("actor", "at");

-- AddForeignKey
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivationCode" ADD CONSTRAINT "ActivationCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeCode" ADD CONSTRAINT "OneTimeCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionPeriod" ADD CONSTRAINT "ContributionPeriod_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContributionBase" ADD CONSTRAINT "ContributionBase_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_assignedToId_fkey" FOREIGN KEY ("assignedToId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuedDocument" ADD CONSTRAINT "IssuedDocument_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuedDocument" ADD CONSTRAINT "IssuedDocument_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentRequest" ADD CONSTRAINT "DocumentRequest_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
