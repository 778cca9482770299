import { registry } from '@/lib/catalogue/registry';
import { expect, test } from './fixtures';
import { closeDatabase, newCitizen, newStranger, rows } from './office-database';
import { codeAfter } from './one-time-code';
import { answersOf, fillQuestions } from './question-form';
import { callerFor, readyDraft } from './quick-case';
import { begin, eachQuestion, tryBadAnswers } from './wizard-steps';

test.afterAll(closeDatabase);

// Between them they have every kind of question; every procedure is walked in procedures.spec.ts.
for (const registered of registry.slice(0, 2)) {
  const { slug } = registered.procedure;
  test(`${slug}: each wrong answer is told in the summary and beside the field, and what was typed is kept`, async ({
    signedIn,
  }) => {
    test.setTimeout(240_000);
    const page = await signedIn(await newStranger());
    const base = await begin(page, slug);
    let faults = 0;
    await eachQuestion(page, base, async () => {
      faults += await tryBadAnswers(page, registered, { hasScript: true });
    });
    expect(faults).toBeGreaterThan(5);
  });
}

const first = registry[0] as (typeof registry)[number];
const { slug } = first.procedure;

test('Back leads to the question before, Change leads back to the check page', async ({ signedIn, baseURL }) => {
  const person = await newCitizen();
  const draft = await readyDraft(await callerFor(baseURL, person), slug);
  const page = await signedIn(person);
  await page.goto(`/es/apply/${slug}/${draft}/role`);
  await page.getByRole('link', { name: 'Volver', exact: true }).click();
  await expect(page).toHaveURL(/\/event$/);
  await page.getByRole('link', { name: 'Volver', exact: true }).click();
  await expect(page).toHaveURL(/\/tasks$/);
  await page.getByRole('link', { name: /Revisar, firmar y enviar/ }).click();
  await page.getByRole('link', { name: 'Cambiar ¿Cuántos días ha estado en el hospital después del parto?' }).click();
  await page.getByRole('textbox').fill('3');
  await page.getByRole('button', { name: 'Guardar y continuar' }).click();
  await expect(page).toHaveURL(/\/check$/);
  await expect(page.getByRole('main')).toContainText('3 días');
});

test('saved for later, the application goes on where it was, from another browser too', async ({ signedIn }) => {
  const person = await newCitizen();
  const page = await signedIn(person);
  const base = await begin(page, slug);
  await page.goto(`${base}event`);
  await fillQuestions(page, answersOf(first));
  await page.getByRole('button', { name: 'Guardar y seguir más tarde' }).click();
  await expect(page.getByText('Tu borrador está guardado')).toBeVisible();
  await page.context().close();
  const elsewhere = await signedIn(person);
  await elsewhere.goto('/es/my/drafts');
  await elsewhere.getByRole('link', { name: /^Seguir/ }).click();
  await expect(elsewhere).toHaveURL(`${base}tasks`);
  await elsewhere.goto(`${base}event`);
  await expect(elsewhere.getByRole('radio', { name: 'Ha nacido o va a nacer' })).toBeChecked();
});

test('of two tabs the newest answer wins, and neither loses another question', async ({ signedIn, baseURL }) => {
  const person = await newCitizen();
  const draft = await readyDraft(await callerFor(baseURL, person), slug);
  const one = await signedIn(person);
  const two = await one.context().newPage();
  await one.goto(`/es/apply/${slug}/${draft}/hospital`);
  await two.goto(`/es/apply/${slug}/${draft}/hospital`);
  await one.getByRole('textbox').fill('4');
  await one.getByRole('button', { name: 'Guardar y continuar' }).click();
  await expect(one).not.toHaveURL(/hospital/);
  await two.getByRole('textbox').fill('5');
  await two.getByRole('button', { name: 'Guardar y continuar' }).click();
  await expect(two).not.toHaveURL(/hospital/);
  await two.goto(`/es/apply/${slug}/${draft}/check`);
  await expect(two.getByRole('main')).toContainText('5 días');
  await expect(two.getByRole('main')).toContainText('ES91 2100 0418 4502 0005 1332');
});

test('sent twice, clicked twice or posted twenty times at once, it is registered once', async ({
  signedIn,
  baseURL,
}) => {
  const entriesOf = (draft: string) =>
    rows<{ id: string }>('SELECT id FROM "RegisterEntry" WHERE "caseId" = $1', [draft]);
  const clicker = await newCitizen();
  const clicked = await readyDraft(await callerFor(baseURL, clicker), slug);
  const page = await signedIn(clicker);
  await page.goto(`/es/apply/${slug}/${clicked}/check`);
  const code = await codeAfter(clicker.email, () =>
    page.getByRole('button', { name: 'Firmar y enviar la solicitud' }).click(),
  );
  await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
  await page.getByRole('button', { name: 'Firmar y registrar' }).dblclick();
  await expect(page).toHaveURL(/receipts/);
  const receipt = page.url();
  await page.goBack();
  await page.goForward();
  expect(await entriesOf(clicked)).toHaveLength(1);

  const poster = await newCitizen();
  const me = await callerFor(baseURL, poster);
  const posted = await readyDraft(me, slug);
  const signature = await codeAfter(poster.email, () =>
    me.post('/api/drafts/sign', { draft: posted, procedure: slug }),
  );
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      me.api.post('/api/drafts/submit', {
        form: { csrf: me.csrf, locale: 'es', draft: posted, procedure: slug, code: signature },
      }),
    ),
  );
  const places = new Set(answers.map((answer) => answer.headers().location));
  expect(answers.map((answer) => answer.status())).toEqual(Array.from({ length: 20 }, () => 303));
  expect(await entriesOf(posted)).toHaveLength(1);
  expect([...places].filter((place) => /\/es\/receipts\//.test(place ?? ''))).toHaveLength(1);
  expect(places.size, 'every answer leads to the one receipt').toBe(1);
  expect(receipt).not.toContain([...places][0] as string);
});
