import {
  anybody,
  anySession,
  anySessionOwnName,
  bothFactors,
  but,
  type Expected,
  file,
  nobodyAtAll,
  noneOf,
  ofCase,
  ofCaseOrOffice,
  ofCompany,
  ofCompanyPrincipal,
  ofNotification,
  ofPower,
  ownName,
  staff,
  withoutPages,
} from './expected';
import { BIRTH, type World } from './world';

export type Entry = {
  /** What stands in the address; `[locale]` is Spanish. */
  readonly at?: (world: World) => Readonly<Record<string, string>>;
  readonly get?: Expected;
  readonly post?: Expected;
  /** What the form says: a real object of the owner, and otherwise such that nothing changes for whoever may. */
  readonly form?: (world: World) => Readonly<Record<string, string>>;
};

const page = (get: Expected, at?: Entry['at']): Entry => ({ get, ...(at ? { at } : {}) });
const asIs = (post: Expected, fields: Entry['form'] = () => ({})): Entry => ({ post, form: fields });
const form = (post: Expected, fields?: Entry['form']): Entry => asIs(withoutPages(post), fields);
const ofOffice = staff('caseworker', 'supervisor', 'auditor');
const handling = staff('caseworker', 'supervisor');
const draft = (world: World) => ({ procedure: BIRTH, draft: world.draft, step: world.step });
const ofCaseId = (world: World) => ({ id: world.caseId });
/** The version nobody saw: whoever may act finds that the case has changed, and nothing happens. */
const stale = (world: World) => ({ case: world.caseId, version: '999999' });
const ofAnswering = ({ answering, request }: World) => ({ id: answering, requestId: request });
const ofObjection = ({ caseId }: World) => ({ id: caseId, revision: 'objection' });
const objecting = ({ caseId }: World) => ({ case: caseId, revision: 'objection' });
const procedure = () => ({ procedure: BIRTH });
const question = ({ step }: World) => ({ procedure: BIRTH, step });
const inDraft = (world: World) => ({ procedure: BIRTH, draft: world.draft });
const open = page(anybody);
/** Answers of the calculator kept on an account: the own, or that of who gave a power for retirement. */
const retirement = but(bothFactors, { representative: 'refused', 'without-notices': 'refused' });
/** Leads whoever has no second factor yet to its page. */
const secondFactor = but(anybody, { nobody: 'sign-in', password: 'code' });
const registry = staff('registrar');
const supervision = staff('supervisor');
const bookReaders = staff('registrar', 'supervisor', 'auditor');
const taskDoers = staff('caseworker', 'elsewhere', 'supervisor', 'registrar');
const ofPowerGranter = but(ofPower, { representative: 'hidden' });
const inCompany = ({ organisation }: World) => ({ organisation });
const ofSubmission = ({ organisation, submission }: World) => ({ organisation, id: submission });
const ofNobody = (name: string) => () => ({ [name]: 'x'.repeat(24) });

/** Every route of the build that is not made beforehand, and what each walker gets. One that is not here fails the test. */
export const routes: Readonly<Record<string, Entry>> = {
  // Open to all.
  '/': open,
  '/live': open,
  '/ready': open,
  '/sitemap.xml': open,
  '/[locale]/demo': open,
  '/[locale]/rule-book/changes': open,
  '/[locale]/signed-out': open,
  '/[locale]/electronic-register': open,
  '/[locale]/verify': open,
  '/[locale]/verify/seal': open,
  '/[locale]/verify/[csv]': page(anybody, ({ csv }) => ({ csv })),
  '/[locale]/check/[procedure]': page(anybody, procedure),
  '/[locale]/check/[procedure]/[step]': page(anybody, question),
  '/[locale]/check/[procedure]/result': page(anybody, procedure),
  '/[locale]/entitlements': open,
  '/[locale]/entitlements/next': open,
  '/[locale]/entitlements/results': open,
  '/[locale]/entitlements/[procedure]/[step]': page(anybody, question),
  '/[locale]/entitlements/resume/[token]': page(anybody, () => ({ token: 'x'.repeat(43) })),
  '/[locale]/calculators/retirement': open,
  '/[locale]/calculators/retirement/bases': open,
  '/[locale]/calculators/retirement/compare': open,
  '/[locale]/calculators/retirement/questions/[step]': page(anybody, () => ({ step: 'you' })),
  '/[locale]/calculators/retirement/result': open,
  '/[locale]/calculators/retirement/result/[route]': page(anybody, () => ({ route: 'retire-ordinary' })),
  '/[locale]/calculators/retirement/shared/[token]': page(anybody, () => ({ token: 'x'.repeat(43) })),
  '/[locale]/identity/activate': open,
  '/[locale]/identity/activate/code': open,
  '/[locale]/identity/activate/password': open,
  '/[locale]/identity/recover': open,
  '/[locale]/identity/recover/code': open,
  '/[locale]/identity/recover/password': open,
  '/[locale]/sign-in': page(but(anybody, { password: 'code' })),
  '/[locale]/sign-in/code': page(anySessionOwnName),
  '/api/access/start': form(anybody),
  '/api/access/code': form(anybody),
  '/api/access/password': form(anybody),
  '/api/auth/[...nextauth]': page(anybody, () => ({ '...nextauth': 'session' })),
  '/api/calculators/retirement/answer': form(anybody),
  '/api/calculators/retirement/bring': form(anybody),
  '/api/calculators/retirement/change': form(nobodyAtAll),
  '/api/calculators/retirement/forget': form(anybody),
  '/api/calculators/retirement/leave-record': form(anybody),
  '/api/calculators/retirement/export': page(nobodyAtAll),
  '/api/calculators/retirement/picture/[id]': page(nobodyAtAll, () => ({ id: 'curve' })),
  '/api/calculators/retirement/template': open,
  '/api/demo/clock': form(anybody),
  '/api/entitlements/answer': form(anybody),
  '/api/entitlements/events': form(anybody),
  '/api/entitlements/forget': form(anybody),
  '/api/entitlements/keep': form(anybody),
  '/api/entitlements/resume': form(anybody),
  '/api/paper/[procedure]': page(anybody, procedure),
  '/api/rule-book': open,
  '/api/screening/answer': form(anybody),
  '/api/sign-in': form(anybody),
  '/api/time': open,
  '/api/outage': open,
  '/[locale]/status': open,
  '/api/v1/status': open,
  '/api/v1/audit-heads': open,
  '/api/v1/audit-heads/[file]': page(nobodyAtAll, () => ({ file: '1999-01-01.txt' })),
  '/api/v1/openapi.json': open,
  '/api/v1/seal': open,
  '/api/v1/retirement/simulations': form(anybody),
  '/api/verify/[csv]': page(anybody, ({ csv }) => ({ csv })),

  // Whoever is signed in.
  '/[locale]/my': page(anySession),
  '/[locale]/my/cases': page(bothFactors),
  '/[locale]/my/drafts': page(bothFactors),
  '/[locale]/my/deadlines': page(bothFactors),
  '/api/calendar/start': form(ownName),
  '/api/calendar/end': form(ownName),
  '/api/calendar/[token]': page(nobodyAtAll, () => ({ token: 'x'.repeat(43) })),
  '/[locale]/notifications': page(bothFactors),
  '/[locale]/notifications/history': page(bothFactors),
  '/[locale]/notifications/communications': page(bothFactors),
  '/[locale]/notifications/communications/[id]': page(ofNotification, ({ communication }) => ({ id: communication })),
  '/[locale]/my/security': page(ownName),
  '/[locale]/act-for': page(ownName),
  '/[locale]/act-for/ended': page(ownName),
  '/api/act-for/bar': open,
  '/api/act-for': form(but(noneOf(ownName), { representative: 'in' }), ({ power }) => ({ power })),
  '/api/session/extend': { post: but(anybody, { nobody: 'refused' }) },
  '/api/sessions/end': form(noneOf(anySessionOwnName), () => ({ session: 'x'.repeat(24) })),
  '/api/sign-in/code': asIs(secondFactor, () => ({ code: '' })),
  '/api/sign-in/resend': asIs(secondFactor),
  '/api/calculators/retirement/keep': form(retirement, () => ({ name: '' })),
  // A link outlives a power, so nobody makes one for another.
  '/api/calculators/retirement/share': form(but(retirement, { 'out-of-scope': 'refused' })),
  '/api/calculators/retirement/open': form(noneOf(bothFactors), ofNobody('scenario')),
  '/api/calculators/retirement/remove': form(noneOf(bothFactors), ofNobody('scenario')),
  '/api/calculators/retirement/withdraw': form(noneOf(bothFactors), ofNobody('link')),

  // Begin an application: for oneself, or within the power.
  '/[locale]/apply/[procedure]/start': page(bothFactors, procedure),
  '/[locale]/apply/together': page(anybody),
  '/api/drafts/start': form(but(bothFactors, { 'out-of-scope': 'refused' }), procedure),
  '/api/drafts/start-together': form(but(bothFactors, { 'out-of-scope': 'refused' }), () => ({ p: 'infant-care' })),

  // A draft and a case: their person, and who represents them within the power.
  '/[locale]/apply/[procedure]/[draft]/[step]': page(ofCase, draft),
  '/[locale]/apply/[procedure]/[draft]/check': page(ofCase, draft),
  '/[locale]/apply/[procedure]/[draft]/documents': page(ofCase, draft),
  '/[locale]/apply/[procedure]/[draft]/sign': page(ofCase, draft),
  '/[locale]/apply/[procedure]/[draft]/tasks': page(ofCase, draft),
  '/[locale]/my/together/[id]': page(ofCase, ({ together }) => ({ id: together })),
  '/[locale]/my/together/[id]/sign': page(ofCase, ({ together }) => ({ id: together })),
  '/[locale]/my/cases/[id]': page(ofCase, ofCaseId),
  '/[locale]/my/cases/[id]/documents': page(ofCase, ofCaseId),
  '/[locale]/my/cases/[id]/messages': page(ofCase, ofCaseId),
  '/[locale]/my/cases/[id]/requests/[requestId]': page(ofCase, ofAnswering),
  '/[locale]/my/cases/[id]/requests/[requestId]/send': page(ofCase, ofAnswering),
  '/[locale]/my/cases/[id]/statements/[kind]': page(ofCase, (world) => ({ ...ofCaseId(world), kind: 'family-book' })),
  '/[locale]/my/cases/[id]/withdraw': page(ofCase, ofCaseId),
  '/[locale]/my/cases/[id]/withdraw/sign': page(ofCase, ofCaseId),
  // Nothing was decided yet: whoever may is led to the case, and a form finds that it cannot be asked now.
  '/[locale]/my/cases/[id]/[revision]': page(ofCase, ofObjection),
  '/[locale]/my/cases/[id]/[revision]/check': page(ofCase, ofObjection),
  '/[locale]/my/cases/[id]/[revision]/sign': page(ofCase, ofObjection),
  '/[locale]/receipts/[id]': page(ofCase, ({ entry }) => ({ id: entry })),
  '/api/drafts/answer': form(ofCase, (world) => ({ ...inDraft(world), step: world.step })),
  '/api/drafts/later': form(ofCase, (world) => ({ ...inDraft(world), kind: 'family-book', later: 'yes' })),
  '/api/drafts/sign': form(ofCase, inDraft),
  '/api/drafts/submit': form(ofCase, (world) => ({ ...inDraft(world), code: '000000' })),
  '/api/drafts/delete': form(but(ofCase, { representative: 'hidden', 'without-notices': 'hidden' }), (world) => ({
    draft: world.spareDraft,
  })),
  '/api/together/sign': form(ofCase, ({ together }) => ({ together })),
  '/api/together/submit': form(ofCase, ({ together }) => ({ together, code: '000000' })),
  // Nothing to say: whoever may write is asked for the text.
  '/api/drafts/paper/[id]': page(file(ofCase), ({ draft: id }) => ({ id })),
  '/api/cases/message': form(ofCase, ({ caseId }) => ({ case: caseId, text: '' })),
  // Nobody is late with it: whoever may ask is told so.
  '/api/cases/silence': form(ofCase, ({ caseId }) => ({ case: caseId })),
  '/api/cases/send': form(ofCase, ({ caseId }) => ({ case: caseId, key: 'k'.repeat(24) })),
  '/api/cases/more-time': form(ofCase, ({ answering, request }) => ({ case: answering, request })),
  '/api/cases/withdraw/code': form(ofCase, ({ caseId }) => ({ case: caseId })),
  '/api/cases/withdraw': form(ofCase, ({ caseId }) => ({ case: caseId, code: '000000' })),
  // Without saying why, the form asks for it.
  '/api/statements': form(ofCase, ({ caseId }) => ({ case: caseId, kind: 'family-book', page: '/es/my' })),
  // What was presented stays said.
  '/api/statements/remove': form(noneOf(bothFactors), ({ statement }) => ({ statement, page: '/es/my' })),
  '/api/revisions/save': form(ofCase, (world) => ({ ...objecting(world), text: 'x', petition: 'x' })),
  '/api/revisions/change': form(ofCase, ({ caseId }) => ({ case: caseId })),
  '/api/revisions/sign': form(ofCase, objecting),
  '/api/revisions/present': form(ofCase, (world) => ({ ...objecting(world), code: '000000' })),
  '/api/revisions/remove': form(ofCase, objecting),
  // A paper that was presented is nobody's to remove any more.
  '/api/documents/remove': form(noneOf(bothFactors), ({ document }) => ({ document, page: '/es/my' })),
  // Without a file the form asks for one before it looks at the case.
  '/api/uploads': form(bothFactors, ({ caseId }) => ({ case: caseId, kind: 'other', page: '/es/my' })),
  '/api/deadlines/[id]': page(file(ofNotification), ({ notification }) => ({
    id: `open-notification.${notification}`,
  })),
  // A document that has no password is not there to be opened.
  '/api/documents/unlock': form(noneOf(bothFactors), ({ document }) => ({
    document,
    page: '/es/my',
    [`password-${document}`]: 'not its password',
  })),
  // Without photos there is nothing to join, and the form says so.
  '/api/documents/join': form(ofCase, ({ caseId }) => ({
    case: caseId,
    kind: 'other',
    order: '',
    act: 'join',
    page: '/es/my',
  })),
  '/[locale]/my/documents/join': page(noneOf(bothFactors)),
  '/[locale]/my/documents': page(ownName),
  '/[locale]/my/documents/use': page(noneOf(ownName)),
  '/[locale]/my/hand-offs/[id]': page(noneOf(bothFactors), () => ({ id: 'x'.repeat(24) })),
  '/[locale]/phone/[code]': page(anybody, () => ({ code: 'XXXX' })),
  '/api/hand-offs/[id]': page(nobodyAtAll, () => ({ id: 'x'.repeat(24) })),
  '/api/hand-offs/start': form(ofCase, ({ caseId }) => ({ case: caseId, kind: 'other' })),
  '/api/hand-offs/end': form(noneOf(bothFactors), () => ({ handOff: 'x'.repeat(24), page: '/es/my' })),
  '/api/hand-offs/open': form(anybody, () => ({ code: 'XXXX' })),
  '/api/uploads/phone': form(anybody, () => ({ code: 'XXXX' })),
  '/api/uploads/kept': form(ownName),
  '/api/kept/from-case': form(noneOf(ownName), ofNobody('document')),
  '/api/kept/remove': form(noneOf(ownName), ofNobody('document')),
  // Whoever keeps nothing is asked to choose before the case is looked at.
  '/api/kept/use': form(ownName, ({ caseId }) => ({ case: caseId, kind: 'other', page: '/es/my' })),
  '/api/issued/[id]': page(file(ofCaseOrOffice), ({ receipt }) => ({ id: receipt })),

  // A notification: its person, and a representative whose power covers it.
  '/[locale]/notifications/[id]': page(ofNotification, ({ notification }) => ({ id: notification })),
  '/[locale]/notifications/[id]/open': page(ofNotification, ({ notification }) => ({ id: notification })),
  '/[locale]/notifications/[id]/refuse': page(ofNotification, ({ notification }) => ({ id: notification })),
  '/api/notifications/code': form(ofNotification, ({ notification }) => ({ notification, act: 'open' })),
  '/api/notifications/end': form(ofNotification, ({ notification }) => ({ notification, act: 'open', code: '000000' })),

  // The office.
  '/[locale]/office': page(but(ofOffice, { elsewhere: 'in', registrar: 'in' })),
  '/[locale]/office/queue': page(but(ofOffice, { elsewhere: 'in' })),
  '/[locale]/office/identity-desk': page(staff('registrar')),
  '/[locale]/office/cases/[id]': page(ofOffice, ofCaseId),
  '/[locale]/office/cases/[id]/decision': page(ofOffice, ofCaseId),
  '/[locale]/office/cases/[id]/documents/[documentId]': page(ofOffice, ({ caseId, document }) => ({
    id: caseId,
    documentId: document,
  })),
  '/[locale]/office/cases/[id]/facts/[fact]': page(ofOffice, ({ caseId, fact }) => ({ id: caseId, fact })),
  '/[locale]/office/cases/[id]/messages': page(ofOffice, ofCaseId),
  '/[locale]/office/cases/[id]/request': page(ofOffice, ofCaseId),
  '/[locale]/office/cases/[id]/hearing': page(ofOffice, ofCaseId),
  '/[locale]/office/cases/[id]/statements/[statementId]': page(ofOffice, ({ answering, statement }) => ({
    id: answering,
    statementId: statement,
  })),
  '/[locale]/office/cases/[id]/correction': page(ofOffice, ofCaseId),
  '/[locale]/office/cases/[id]/payments': page(ofOffice, ofCaseId),
  '/[locale]/office/cases/[id]/sign': page(ofOffice, ofCaseId),
  '/[locale]/office/register': page(bookReaders),
  '/[locale]/office/register/[number]': page(bookReaders, ({ number }) => ({ number })),
  '/[locale]/office/tasks': page(taskDoers),
  '/[locale]/office/tasks/[id]': page(noneOf(taskDoers), () => ({ id: 'x'.repeat(24) })),
  '/api/office/register-book/export': page(file(bookReaders)),
  '/api/office/register-book/revoke': form(staff('supervisor'), ({ number }) => ({ number, reason: '' })),
  '/api/office/register-book/search': form(bookReaders, () => ({ idNumber: '', reason: '' })),
  '/api/office/tasks/close': form(noneOf(taskDoers), () => ({ ...ofNobody('task')(), note: 'x' })),
  '/api/office/tasks/retry': form(noneOf(staff('supervisor', 'registrar')), ofNobody('task')),
  '/api/office/tasks/take': form(noneOf(taskDoers), ofNobody('task')),
  '/api/office/take': form(handling, stale),
  '/api/office/message': form(handling, ({ caseId }) => ({ case: caseId, text: '' })),
  '/api/office/propose': form(handling, stale),
  '/api/office/propose-revision': form(handling, (world) => ({ ...stale(world), reasons: 'x' })),
  '/api/office/start-correction': form(handling, (world) => ({ ...stale(world), reason: 'x' })),
  '/api/office/record-payment': form(handling, (world) => ({
    ...stale(world),
    ...ofNobody('payment')(),
    act: 'pay',
  })),
  '/api/office/request-documents': form(handling, (world) => ({ ...stale(world), message: 'x' })),
  '/api/office/open-hearing': form(handling, (world) => ({ ...stale(world), message: 'x', workingDays: '10' })),
  '/api/office/read-answer': form(handling, stale),
  '/api/office/settle-statement': form(handling, (world) => ({
    ...stale(world),
    statement: world.statement,
    verdict: 'fetched',
  })),
  '/api/office/return': form(handling, (world) => ({ ...stale(world), reason: 'x' })),
  '/api/office/review-document': form(handling, (world) => ({
    ...stale(world),
    documentId: world.document,
    verdict: 'accepted',
  })),
  '/api/office/sign': form(handling, (world) => ({ ...stale(world), code: '000000' })),
  '/api/office/sign-code': form(handling, stale),
  '/api/office/verify-fact': form(handling, (world) => ({ ...stale(world), fact: world.fact, reason: 'x' })),
  '/api/office/register': form(registry),
  '/[locale]/office/letters': page(registry),
  '/[locale]/office/outages': page(supervision),
  '/[locale]/office/outages/new': page(supervision),
  '/[locale]/office/outages/[id]': page(noneOf(supervision), ofNobody('id')),
  // Nothing of it is filled in: whoever may is shown the form again.
  '/api/office/outages': form(supervision),
  '/api/office/outages/publish': form(noneOf(supervision), ofNobody('outage')),
  '/api/office/outages/end': form(noneOf(supervision), ofNobody('outage')),
  '/api/office/outages/discard': form(noneOf(supervision), ofNobody('outage')),
  '/[locale]/office/organisations': page(registry),
  '/[locale]/office/desk': page(registry),
  // Only the registrar of that visitor, that day.
  '/[locale]/office/desk/[id]': page(noneOf(registry), ofNobody('id')),
  '/[locale]/office/powers': page(registry),
  '/[locale]/office/powers/[id]': page(registry, ({ model }) => ({ id: model })),
  '/[locale]/office/powers/death': page(registry),
  '/[locale]/office/powers/new': page(registry),
  '/api/office/accounts': form(registry),
  '/api/office/confirm-legal-power': form(noneOf(registry), ({ model }) => ({ power: model })),
  '/api/office/check-model': form(registry, ({ model }) => ({ power: model, verdict: 'returned', reason: '' })),
  '/api/office/death': form(registry, () => ({ idNumber: '' })),
  '/api/office/desk/close': form(noneOf(registry), ofNobody('power')),
  '/api/office/desk/consent': form(registry, () => ({ visitor: '', procedure: '' })),
  '/api/office/desk/receipt/[id]': page(file(noneOf(registry)), ofNobody('id')),
  '/api/office/desk/resume': form(noneOf(registry), ofNobody('power')),
  '/api/office/end-legal-power': form(noneOf(registry), ({ model }) => ({ power: model, reason: 'x' })),
  '/api/office/letters/close': form(noneOf(registry), ofNobody('batch')),
  '/api/office/letters/print': form(noneOf(registry), ofNobody('batch')),
  '/api/office/organisations': form(registry),
  '/api/office/registrations/[id]': page(file(registry), ({ registration }) => ({ id: registration })),

  // Identity, before and after signing in.
  '/[locale]/identity/certificate': open,
  '/[locale]/identity/certificate/code': open,
  '/[locale]/identity/certificate/done': open,
  '/[locale]/identity/certificate/refused/[why]': page(anybody, () => ({ why: 'expired' })),
  '/[locale]/identity/lost': open,
  '/[locale]/identity/lost/code': open,
  '/[locale]/identity/lost/done': open,
  '/[locale]/identity/lost/stop': open,
  '/[locale]/identity/register/letter': open,
  '/[locale]/my/registration': page(ownName),
  '/[locale]/my/security/activity': page(ownName),
  '/[locale]/my/security/authenticator': page(ownName),
  '/[locale]/my/security/backup-codes': page(ownName),
  '/[locale]/my/security/confirm': page(ownName),
  '/[locale]/my/security/contact/[channel]': page(ownName, () => ({ channel: 'email' })),
  '/[locale]/my/security/contact/[channel]/code': page(ownName, () => ({ channel: 'email' })),
  '/[locale]/my/security/methods/[id]': page(ownName, () => ({ id: 'x'.repeat(24) })),
  '/[locale]/my/security/passkey': page(ownName),
  '/[locale]/my/security/password': page(ownName),
  '/[locale]/my/security/sign-ins': page(ownName),
  '/api/contacts/confirm': form(ownName, () => ({ channel: 'email', code: '' })),
  '/api/contacts/remove': form(ownName),
  '/api/contacts/start': form(ownName, () => ({ channel: 'email', value: '' })),
  '/api/contacts/stop': form(noneOf(ownName)),
  '/api/identity/certificate': open,
  '/api/lost/confirm': form(anybody),
  '/api/lost/send-code': form(anybody),
  '/api/lost/start': form(anybody),
  '/api/lost/stop': form(anybody),
  '/api/methods/authenticator/confirm': form(ownName, () => ({ code: '' })),
  '/api/methods/authenticator/start': form(ownName),
  '/api/methods/backup-codes': form(ownName),
  '/api/methods/passkey': form(ownName, () => ({ code: '', name: '' })),
  '/api/methods/remove': form(ownName, ofNobody('method')),
  '/api/password': form(ownName, () => ({ current: '', password: '' })),
  '/api/registration/ask': form(anybody),
  '/api/registration/codes': form(anybody),
  '/api/registration/confirm': form(anybody),
  '/api/registration/letter': form(anybody),
  '/api/registration/sign-in': form(anybody),

  // Powers: the two people each binds, in their own name.
  '/[locale]/my/representation': page(ownName),
  '/[locale]/my/representation/[form]/[step]': page(ownName, () => ({ form: 'give', step: 'who' })),
  '/[locale]/my/representation/model': page(ownName),
  '/[locale]/my/representation/powers/[id]': page(ofPower, ({ power }) => ({ id: power })),
  '/[locale]/my/representation/powers/[id]/[act]': page(ofPower, ({ power }) => ({ id: power, act: 'revoke' })),
  '/[locale]/my/representation/powers/[id]/[act]/[step]': page(ofPowerGranter, ({ power }) => ({
    id: power,
    act: 'extend',
    step: 'terms',
  })),
  '/[locale]/my/representation/powers/[id]/activity': page(ofPowerGranter, ({ power }) => ({ id: power })),
  '/api/powers/act': form(ofPower, ({ model }) => ({ power: model, act: 'accept' })),
  '/api/powers/ask': form(ownName),
  '/api/powers/certificate': form(ofPower, ({ power }) => ({ power })),
  '/api/powers/code': form(ownName, () => ({ form: 'give' })),
  '/api/powers/model-sheet': form(ownName, () => ({ idNumber: '', surnames: '', procedure: '' })),
  '/api/powers/model/[id]': page(nobodyAtAll, ({ model }) => ({ id: model })),
  '/api/powers/notice': form(ofPowerGranter, ({ power }) => ({ power, wanted: 'no' })),
  '/api/powers/sign': form(ownName, () => ({ form: 'give', code: '' })),
  '/api/powers/step': form(ownName, () => ({ form: 'give', step: 'who' })),
  '/api/uploads/desk': form(registry, () => ({ visitor: '', procedure: '' })),
  '/api/uploads/legal-power': form(registry, () => ({ granter: '', agent: '', number: '' })),
  '/api/uploads/power-model': form(ownName, () => ({ idNumber: '', surnames: '', procedure: '' })),

  // Companies: their users of today, by role.
  '/[locale]/company': page(ownName),
  '/[locale]/company/[organisation]': page(ofCompany, inCompany),
  '/[locale]/company/[organisation]/accounts': page(ofCompany, inCompany),
  '/[locale]/company/[organisation]/activity': page(ofCompany, inCompany),
  '/[locale]/company/[organisation]/submissions': page(ofCompany, inCompany),
  '/[locale]/company/[organisation]/submissions/[id]': page(ofCompany, ofSubmission),
  '/[locale]/company/[organisation]/submissions/[id]/sign': page(ofCompanyPrincipal, ofSubmission),
  '/[locale]/company/[organisation]/users': page(ofCompany, inCompany),
  // Only an authorised party asks for an account of others; this company is none.
  '/api/company/ask': form(noneOf(ownName), (world) => ({ ...inCompany(world), ccc: '28123456742' })),
  '/api/company/assign': form(ofCompanyPrincipal, (world) => ({
    ...inCompany(world),
    ...ofNobody('account')(),
    party: '1',
  })),
  '/api/company/assignment': form(noneOf(ownName), (world) => ({
    ...inCompany(world),
    ...ofNobody('assignment')(),
    act: 'end',
  })),
  '/api/company/invitation': form(noneOf(ownName), () => ({ ...ofNobody('invitation')(), answer: 'accept' })),
  '/api/company/invite': form(ofCompanyPrincipal, (world) => ({
    ...inCompany(world),
    idNumber: '12345678Z',
    email: 'a@b.example',
    role: 'reader',
  })),
  '/api/company/sign': form(ofCompanyPrincipal, (world) => ({ ...inCompany(world), submission: world.submission })),
  '/api/company/submit': form(ofCompanyPrincipal, (world) => ({
    ...inCompany(world),
    submission: world.submission,
    code: '000000',
  })),
  // Without the kind of file there is none.
  '/api/company/template': page(nobodyAtAll),
  '/api/company/user': form(noneOf(ownName), (world) => ({
    ...inCompany(world),
    ...ofNobody('user')(),
    act: 'remove',
  })),
  '/api/company/errors/[id]': page(file(ofCompany), ({ submission }) => ({ id: submission })),
  '/api/uploads/batch': form(ofCompanyPrincipal, (world) => ({
    ...inCompany(world),
    kind: 'company-certificate',
    text: 'x',
  })),
};

/** Walked by their own tests: what they are, and where. */
export const elsewhere: Readonly<Record<string, string>> = {
  '/api/tus/[[...path]]': 'resumable uploads speak their own protocol: lib/adapters/uploads.test.ts, e2e/http.spec.ts',
  '/api/documents/[id]': 'lib/services/documents/documents.db.test.ts, lib/services/powers/acting.db.test.ts',
  '/api/calculators/retirement/missing-period': 'corrects the record of the own account: retirement.db.test.ts',
  '/api/calculators/retirement/record': 'the record of the own account: retirement.db.test.ts',
  '/api/calculators/retirement/report': 'long to draw: retirement.db.test.ts',
  '/api/gateway/reports':
    'a secret of the gateway, no session: lib/services/tasks/tasks.db.test.ts, e2e/journeys/register-book.spec.ts',
  '/api/sign-out': 'ends the session of the walker: e2e/sign-in.spec.ts',
  '/api/act-for/stop': 'changes for whom the walker acts: e2e/journeys/acting.spec.ts',
};
