import { newDebt } from './debts';
import { expect, expectNoAxe, expectSoundPage, test } from './fixtures';
import { expectGoodPage, LOCALES } from './good-page';
import { closeDatabase, findPerson, newCitizen, newReport, newStaff, newTask, row, rows } from './office-database';
import { callerFor, caseToAnswer, caseWithRequest, readyDraft } from './quick-case';

test.afterAll(closeDatabase);

for (const locale of LOCALES) {
  test(`the pages of a citizen in ${locale}`, async ({ signedIn, baseURL }) => {
    test.setTimeout(360_000);
    const person = await newCitizen({ locale });
    const me = await callerFor(baseURL, person);
    const { caseId, notificationId } = await caseWithRequest(
      me,
      await callerFor(baseURL, await newStaff('caseworker')),
    );
    const { id: entry, csv } = await row<{ id: string; csv: string }>(
      'SELECT e.id, i.csv FROM "RegisterEntry" e JOIN "IssuedDocument" i ON i."entryId" = e.id WHERE e."caseId" = $1',
      [caseId],
    );
    const answering = await caseToAnswer(me, await callerFor(baseURL, await newStaff('caseworker')));
    const request = `/my/cases/${answering.caseId}/requests/${answering.requestId}`;
    const other = await readyDraft(me, 'birth-noncontributory');
    const apply = `/apply/birth-noncontributory/${other}`;
    const debt = await newDebt({ personId: person.id }, { principal: 300_00, dueIn: -40 });
    const page = await signedIn(person);
    // The pages that change access want a second factor of the last minutes.
    await rows('UPDATE "Session" SET "provenAt" = now() WHERE "personId" = $1', [person.id]);
    const paths = [
      '/my',
      '/my/cases',
      '/my/deadlines',
      '/my/status',
      '/my/certificates',
      '/my/certificates/income/2025',
      '/my/certificates/report/work-history',
      '/my/benefits',
      '/my/work-history',
      '/my/domestic-employment',
      '/my/self-employed',
      '/my/domestic-employment',
      `/my/cases/${caseId}`,
      `/my/cases/${caseId}/documents`,
      `/my/cases/${caseId}/messages`,
      request,
      `${request}/send`,
      `/my/cases/${answering.caseId}/statements/family-book`,
      `/my/cases/${answering.caseId}/withdraw`,
      '/my/settlements',
      `/my/settlements/${debt.id}`,
      `/my/settlements/review?debt=${debt.id}`,
      `/my/settlements/${debt.id}/ask/instalments`,
      '/my/drafts',
      '/my/documents',
      `/my/documents/use?case=${caseId}&kind=other`,
      `/my/documents/join?case=${caseId}&kind=other`,
      '/my/security',
      '/my/registration',
      '/act-for',
      '/my/representation',
      '/my/representation/give/who',
      '/my/representation/ask/who',
      '/my/representation/model',
      '/my/security/sign-ins',
      '/my/security/activity',
      '/my/security/activity?view=all',
      '/my/security/passkey',
      '/my/security/authenticator',
      '/my/security/backup-codes',
      '/my/security/contact/email',
      '/my/security/contact/phone',
      '/my/security/password',
      '/notifications',
      `/notifications/${notificationId}`,
      '/notifications/history',
      '/notifications/communications',
      `/receipts/${entry}`,
      '/apply/birth-and-childcare/start',
      '/apply/death-report/start',
      '/apply/other-documents/start?about=entierro%20funeral',
      `${apply}/tasks`,
      `${apply}/event`,
      `${apply}/children`,
      `${apply}/documents`,
      `${apply}/check`,
    ];
    for (const path of paths) await expectGoodPage(page, `/${locale}${path}`);
    await expect(async () => expect((await me.api.get(`/es/verify/${csv}`)).status()).toBe(200)).toPass();
    await expectGoodPage(page, `/${locale}/verify/${csv}`);
  });

  test(`the pages of a company in ${locale}`, async ({ signedIn }) => {
    test.setTimeout(240_000);
    const { id } = await row<{ id: string }>(`SELECT id FROM "Organisation" WHERE kind = 'red_party' LIMIT 1`);
    const page = await signedIn(await findPerson('21000002J'));
    await expectGoodPage(page, `/${locale}/company`);
    for (const path of ['', '/submissions', '/settlements', '/accounts', '/users', '/keys', '/activity'])
      await expectGoodPage(page, `/${locale}/company/${id}${path}`);
    const school = await row<{ id: string; half: string; done: string }>(
      `SELECT o.id, (SELECT s.id FROM "SchoolSettlement" s WHERE s."holderId" = o.id AND s.state = 'open' LIMIT 1) AS half,
         (SELECT s.id FROM "SchoolSettlement" s WHERE s."holderId" = o.id AND s.state = 'complete' LIMIT 1) AS done
       FROM "Organisation" o WHERE o.name = 'COLEGIO DEL MAR'`,
    );
    const centre = await signedIn(await findPerson('21000006V'));
    const paths = ['', '/new', ...['', '/students', '/amount', '/list'].map((path) => `/${school.half}${path}`)];
    for (const path of [...paths, `/${school.done}/payment`, `/${school.done}/list`])
      await expectGoodPage(centre, `/${locale}/company/${school.id}/school-insurance${path}`);
    // An authorised party without an account of a centre.
    await expectGoodPage(page, `/${locale}/company/${id}/school-insurance`);
  });

  test(`the pages of the office in ${locale}`, async ({ signedIn, baseURL }) => {
    test.setTimeout(240_000);
    const citizen = await newCitizen();
    const staff = await newStaff('caseworker');
    const { caseId } = await caseWithRequest(await callerFor(baseURL, citizen), await callerFor(baseURL, staff));
    const rosa = await row<{ id: string; document: string }>(
      `SELECT c.id, d.id AS document FROM "Case" c JOIN "Document" d ON d."caseId" = c.id JOIN "Person" p ON p.id = c."personId" WHERE p."idNumber" = '44556677L' LIMIT 1`,
    );
    // Cases that a colleague has in hand are opened with a purpose; its page is looked at by itself.
    await rows(
      `INSERT INTO "CasePurpose" ("caseId", "staffId", reason, at, until) SELECT id, $1, 'query', now(), now() + interval '10 years'
       FROM "Case" WHERE "assignedToId" <> $1`,
      [staff.id],
    );
    const page = await signedIn(staff);
    const views = ['open', 'mine', 'unassigned', 'due', 'waiting', 'to-sign', 'closed'].map(
      (view) => `/queue?view=${view}`,
    );
    const paths = [
      ...views,
      `/cases/${caseId}`,
      `/cases/${rosa.id}`,
      `/cases/${rosa.id}/documents/${rosa.document}`,
      `/cases/${rosa.id}/documents/${rosa.document}/copy`,
      `/cases/${caseId}/documents`,
      `/cases/${caseId}/notes`,
      `/cases/${caseId}/related`,
      `/cases/${caseId}/opinions`,
      `/cases/${caseId}/purpose`,
      `/cases/${caseId}/abstain`,
      `/cases/${caseId}/protection`,
      `/cases/${caseId}/messages`,
      `/cases/${caseId}/request`,
      `/cases/${caseId}/hearing`,
      `/cases/${caseId}/decision`,
      `/cases/${caseId}/decision/rest`,
      `/cases/${rosa.id}/file`,
    ];
    const reported = await row<{ id: string }>(
      `SELECT c.id FROM "Case" c JOIN "Person" p ON p.id = c."personId" WHERE c.procedure = 'death-report' AND p."idNumber" = '11223344B'`,
    );
    const written = await row<{ id: string }>(
      `SELECT c.id FROM "Case" c JOIN "Person" p ON p.id = c."personId" WHERE c.procedure = 'other-documents' AND p."idNumber" = '87654321X'`,
    );
    for (const path of [...paths, '/school-insurance', `/cases/${reported.id}`, `/cases/${reported.id}/death`])
      await expectGoodPage(page, `/${locale}/office${path}`);
    const treasurer = await newStaff('caseworker');
    await rows(`UPDATE "Staff" SET body = 'TGSS' WHERE "personId" = $1`, [treasurer.id]);
    await expectGoodPage(await signedIn(treasurer), `/${locale}/office/cases/${written.id}/forward`);
    const desk = await signedIn(await newStaff('registrar'));
    for (const path of [
      'identity-desk',
      'desk',
      'letters',
      'appointments',
      'appointments/new',
      'personal-data',
      `personal-data/${citizen.id}`,
      'organisations',
      'powers',
      'powers/new',
      'powers/death',
    ])
      await expectGoodPage(desk, `/${locale}/office/${path}`);
    const { id: news } = await row<{ id: string }>(`SELECT id FROM "News" WHERE slug = 'new-design'`);
    const editor = await signedIn(await newStaff('editor'));
    const { id: notice } = await row<{ id: string }>(
      `SELECT "noticeId" AS id FROM "SiteNoticeVersion" WHERE legal ORDER BY "savedAt" LIMIT 1`,
    );
    const notices = ['notices', 'notices/new', `notices/${notice}`, `notices/${notice}/edit`];
    const texts = ['texts', 'texts/help/sign-in', 'texts/legal/privacy', 'texts/legal/cookies/edit'];
    for (const path of ['news', 'news/new', `news/${news}`, `news/${news}/edit`, ...notices, ...texts])
      await expectGoodPage(editor, `/${locale}/office/${path}`);
    await expectGoodPage(editor, `/${locale}/texts/preview/legal/privacy/1`);
    const administrator = await signedIn(await newStaff('administrator'));
    const holiday = await row<{ id: string }>(`SELECT min(id) AS id FROM "LocalHoliday" WHERE "withdrawnAt" IS NULL`);
    const staffPages = ['staff', `staff/${staff.id}`, `staff/${citizen.id}`];
    const data = ['calendar', `calendar/${holiday.id}`, 'retention', 'imports', 'operations'];
    for (const path of [...staffPages, ...data, 'texts', 'texts/template/registered/edit'])
      await expectGoodPage(administrator, `/${locale}/office/${path}`);
    const auditor = await signedIn(await newStaff('auditor'));
    for (const path of ['audit', 'audit/1', 'audit/report', 'audit/chain', 'retention'])
      await expectGoodPage(auditor, `/${locale}/office/${path}`);
    const supervisor = await signedIn(await newStaff('supervisor'));
    for (const path of [
      'queue?view=open&province=28&ticked=all',
      'queue/views',
      'assignment',
      'assignment/rule',
      'absences',
      'appointments/timetables',
    ])
      await expectGoodPage(supervisor, `/${locale}/office/${path}`);
    const { number } = await row<{ number: string }>('SELECT number FROM "RegisterEntry" WHERE "caseId" = $1', [
      caseId,
    ]);
    const task = await newTask(citizen.id);
    const report = await newReport(citizen.id);
    // The sample of the demonstration: one review that waits and one that was answered.
    const sample = await row<{ sample: string; waiting: string; answered: string }>(
      `SELECT "sampleId" AS sample, min(id) FILTER (WHERE state = 'waiting') AS waiting, min(id) FILTER (WHERE state = 'answered') AS answered
       FROM "QualityReview" GROUP BY 1 HAVING count(DISTINCT state) = 2 ORDER BY 1 LIMIT 1`,
    );
    const owed = await newDebt({ personId: citizen.id }, { principal: 300_00, dueIn: -40 });
    for (const path of [
      'payments-received',
      `debts/${owed.id}`,
      'outages',
      'outages/new',
      'clauses',
      'clauses/new',
      'feedback',
      'feedback?view=answered',
      'register',
      `register/${number}`,
      'tasks',
      'tasks?view=done',
      `tasks/${task}`,
      `record-reports/${report}`,
      `income/${citizen.id}/2025`,
      'reports',
      'supervision',
      'supervision?period=365',
      'quality',
      'quality/new',
      `quality/${sample.sample}?again=yes`,
      `quality/reviews/${sample.waiting}`,
      `quality/reviews/${sample.answered}`,
      'rules',
      'rules/figures/maximum-pension.month',
      'rules/figures/minimum-pensions',
      'rules/revaluation',
    ])
      await expectGoodPage(supervisor, `/${locale}/office/${path}`);
  });
}

test('a page that does not exist says so in its language, with ways on', async ({ page }) => {
  for (const path of ['/es/no-existe', '/en/does-not-exist', '/en/services/family/nothing', '/es/check/nothing']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expectSoundPage(page);
    await expectNoAxe(page);
  }
});

test('with the keyboard alone: the skip link, the focus in sight, and the way to the main button', async ({ page }) => {
  await page.goto('/es/sign-in');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Saltar al contenido' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  const reached: string[] = [];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const box = focused.getBoundingClientRect();
      const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        name: (focused.getAttribute('aria-label') ?? focused.getAttribute('name') ?? focused.textContent ?? '').trim(),
        inMain: Boolean(focused.closest('main')),
        isSeen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        isUncovered: middle !== null && (focused.contains(middle) || middle.contains(focused)),
      };
    });
    expect(at.inMain, 'after the skip link the focus is in the content').toBe(true);
    expect(at.isSeen, `${at.name} shows its focus`).toBe(true);
    expect(at.isUncovered, `${at.name} is not hidden`).toBe(true);
    reached.push(at.name);
    if (at.name === 'Entrar') break;
  }
  expect(reached.at(-1)).toBe('Entrar');
});

test('Marta starts her application with the keyboard alone', async ({ signedIn }) => {
  const page = await signedIn(await newCitizen());
  await page.goto('/es/services/family/birth-and-childcare');
  const tabTo = async (name: string) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
    }
    throw new Error(`${name} cannot be reached`);
  };
  await tabTo('Empezar la solicitud');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/apply\//);
  await tabTo('Empezar la solicitud');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tasks$/);
  await tabTo('Tu familia');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event$/);
  for (let i = 0; i < 40 && (await page.evaluate(() => document.activeElement?.getAttribute('type'))) !== 'radio'; i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Ha nacido o va a nacer' })).toBeChecked();
  for (const part of ['10', '9', '2025']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(part);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/role$/);
});

test('the demonstration is marked on every kind of page', async ({ page, signedIn }) => {
  const me = await signedIn(await findPerson('12345678Z'));
  for (const [view, path] of [
    [page, '/es'],
    [page, '/en/sign-in'],
    [me, '/es/my'],
    [page, '/es/no-existe'],
  ] as const) {
    await view.goto(path);
    await expect(view.getByRole('complementary', { name: /^Demo/ })).toBeVisible();
  }
});
