import { type APIRequestContext, request } from '@playwright/test';
import { getProcedure } from '@/lib/catalogue/registry';
import { csrfOf, newSession, type Person, row } from './office-database';
import { codeAfter } from './one-time-code';
import { answersOf } from './question-form';

type Sent = Record<string, string>;
/** A signed-in person who speaks HTTP without a browser: for what a test needs but does not tell. */
export type Caller = {
  api: APIRequestContext;
  person: Person;
  token: string;
  csrf: string;
  post: (path: string, form: Sent) => Promise<string>;
};

export const callerFor = async (baseURL: string | undefined, person: Person): Promise<Caller> => {
  if (!baseURL) throw new Error('No address to talk to');
  const token = await newSession(person.id);
  const csrf = csrfOf(token);
  const cookie = { name: 'session', value: token, domain: new URL(baseURL).hostname, path: '/', expires: -1 };
  const storageState = {
    cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: 'Lax' as const }],
    origins: [],
  };
  const extraHTTPHeaders = { origin: baseURL };
  const api = await request.newContext({ baseURL, extraHTTPHeaders, storageState, maxRedirects: 0 });
  const post = async (path: string, form: Sent) => {
    const answer = await api.post(path, { form: { csrf, locale: person.locale, ...form } });
    if (answer.status() !== 303)
      throw new Error(`${path} answered ${answer.status()}: ${(await answer.text()).slice(0, 300)}`);
    const { location = '' } = answer.headers();
    if (location.includes('form=')) throw new Error(`${path} was not accepted: ${JSON.stringify(form)}`);
    return location;
  };
  return { api, person, token, csrf, post };
};

/** A draft whose questions are answered from the first entitled example, every document put off. */
export const readyDraft = async (me: Caller, procedure: string): Promise<string> => {
  const registered = getProcedure(procedure);
  const draft = (await me.post('/api/drafts/start', { procedure })).split('/')[4] as string;
  const answers = answersOf(registered, me.person.locale);
  const rows = Object.fromEntries(
    Object.entries(registered.procedure.facts).flatMap(([key, { kind }]) =>
      kind === 'list'
        ? [
            [
              `${key}.rows`,
              String(
                new Set(
                  Object.keys(answers)
                    .filter((name) => name.startsWith(`${key}[`))
                    .map((name) => name.split(']')[0]),
                ).size,
              ),
            ],
          ]
        : [],
    ),
  );
  for (const { id: step } of registered.procedure.steps) {
    const page = await me.api.get(`/es/apply/${procedure}/${draft}/${step}`);
    if (page.status() === 200) await me.post('/api/drafts/answer', { draft, procedure, step, ...answers, ...rows });
  }
  for (const { id: kind } of registered.procedure.documents) {
    const documents = await (await me.api.get(`/es/apply/${procedure}/${draft}/documents`)).text();
    if (documents.includes(`id="${kind}"`))
      await me.post('/api/drafts/later', { draft, procedure, kind, later: 'yes' });
  }
  return draft;
};

/** Signs and presents a draft; answers the address of its receipt. */
export const submitDraft = async (me: Caller, procedure: string, draft: string): Promise<string> => {
  const code = await codeAfter(me.person.email, () => me.post('/api/drafts/sign', { draft, procedure }));
  return me.post('/api/drafts/submit', { draft, procedure, code });
};

/** A presented case that nobody has taken yet. */
export const presentedCase = async (citizen: Caller, procedure = 'birth-and-childcare'): Promise<string> => {
  const caseId = await readyDraft(citizen, procedure);
  await submitDraft(citizen, procedure, caseId);
  return caseId;
};

const versionOf = async (id: string) =>
  String((await row<{ version: number }>('SELECT version FROM "Case" WHERE id = $1', [id])).version);

/** Opens a notification, signed with a code: the term of a request begins. */
export const openNotice = async (me: Caller, notification: string): Promise<void> => {
  const code = await codeAfter(me.person.email, () =>
    me.post('/api/notifications/code', { notification, act: 'open' }),
  );
  await me.post('/api/notifications/end', { notification, act: 'open', code });
};

/** A case whose request for documents was opened and waits for its answer. */
export const caseToAnswer = async (citizen: Caller, staff: Caller): Promise<{ caseId: string; requestId: string }> => {
  const { caseId, notificationId } = await caseWithRequest(citizen, staff);
  await openNotice(citizen, notificationId);
  const { id } = await row<{ id: string }>('SELECT id FROM "DocumentRequest" WHERE "caseId" = $1', [caseId]);
  return { caseId, requestId: id };
};

/** A presented case that a caseworker has taken and for which a document was asked: a notification waits unopened. */
export const caseWithRequest = async (
  citizen: Caller,
  staff: Caller,
): Promise<{ caseId: string; notificationId: string }> => {
  const caseId = await readyDraft(citizen, 'birth-and-childcare');
  await submitDraft(citizen, 'birth-and-childcare', caseId);
  await staff.post('/api/office/take', { case: caseId, version: await versionOf(caseId) });
  await staff.post('/api/office/request-documents', {
    case: caseId,
    version: await versionOf(caseId),
    kinds: 'company-certificate',
    message: 'Nos falta el certificado de la empresa.',
  });
  const { id } = await row<{ id: string }>('SELECT id FROM "Notification" WHERE "caseId" = $1', [caseId]);
  return { caseId, notificationId: id };
};

/** A refused application whose decision its person has read: the reason is a fact that the office got wrong. */
export const refusedCase = async (citizen: Caller, staff: Caller, signer: Caller): Promise<{ caseId: string }> => {
  const procedure = 'birth-and-childcare';
  const caseId = await readyDraft(citizen, procedure);
  await submitDraft(citizen, procedure, caseId);
  const act = async (who: Caller, path: string, more: Sent = {}) =>
    who.post(`/api/office/${path}`, { case: caseId, version: await versionOf(caseId), ...more });
  await act(staff, 'take');
  await act(staff, 'verify-fact', { fact: 'stopsWork', stopsWork: 'no', reason: 'Sigue de alta.' });
  await act(staff, 'propose', { choice: 'refuse', reasons: 'No has dejado de trabajar.' });
  const code = await codeAfter(signer.person.email, () => act(signer, 'sign-code'));
  await act(signer, 'sign', { code });
  await act(signer, 'release');
  const { id: notification } = await row<{ id: string }>('SELECT id FROM "Notification" WHERE "caseId" = $1', [caseId]);
  const opening = { notification, act: 'open' };
  const own = await codeAfter(citizen.person.email, () => citizen.post('/api/notifications/code', opening));
  await citizen.post('/api/notifications/end', { ...opening, code: own });
  return { caseId };
};
