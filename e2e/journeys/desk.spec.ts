import { getProcedure } from '@/lib/catalogue/registry';
import { expect, expectNoAxe, expectSoundPage, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, row } from '../office-database';
import { codeAfter } from '../one-time-code';
import { pdfText } from '../pdf-text';
import { pdfOfSize } from '../sample-file';
import { answerEverything, putOffDocuments } from '../wizard-steps';

test.afterAll(closeDatabase);

const SLUG = 'birth-and-childcare';
const scan = async (name: string) => ({ name, mimeType: 'application/pdf', buffer: await pdfOfSize(20_000) });

test('the form on paper has every question of its wizard, in both languages', async ({ request }) => {
  for (const [locale, slug] of [
    ['es', SLUG],
    ['en', 'unemployment'],
    ['es', 'imv'],
  ] as const) {
    const answer = await request.get(`/api/paper/${slug}?locale=${locale}`);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    const text = pdfText(await answer.body()).replace(/\s+/g, '');
    const { procedure, words } = getProcedure(slug);
    const facts = words[locale].facts as Readonly<Record<string, { label: string }>>;
    for (const key of new Set(procedure.steps.flatMap(({ asks }) => asks)))
      expect(text, `${slug}: ${key}`).toContain((facts[key]?.label ?? '').replace(/\s+/g, ''));
    expect(text).toContain(procedure.code);
  }
  expect((await request.get('/api/paper/none')).status()).toBe(404);
});

test('a registrar keys in the form of a visitor, who gets the receipt, and sees nothing else of them', async ({
  signedIn,
}) => {
  test.setTimeout(180_000);
  const [rosa, ines] = [await newCitizen({ givenName: 'Rosa' }), await newStaff('registrar')];
  const page = await signedIn(ines);
  await page.goto(`/es/office/desk?procedure=${SLUG}`);
  await expectSoundPage(page);
  await expectNoAxe(page);
  await look(page, 'f-desk');
  await page.getByRole('button', { name: 'Empezar a teclear' }).click();
  await expect(page.getByRole('link', { name: 'Elige un archivo' })).toBeVisible();
  await expectNoAxe(page);
  await look(page, 'f-desk-errors');
  await page.getByRole('textbox', { name: /^DNI o NIE de la persona/ }).fill(rosa.idNumber);
  await expect(page.getByRole('combobox', { name: 'Trámite' })).toHaveValue(SLUG);
  await page.getByRole('textbox', { name: /^Para qué viene/ }).fill('Trae la solicitud rellena');
  await page.getByRole('radio', { name: 'DNI', exact: true }).check();
  await page.getByRole('textbox', { name: /^Número/ }).fill(rosa.idNumber);
  await page.getByRole('textbox', { name: 'Día' }).fill('1');
  await page.getByRole('textbox', { name: 'Mes' }).fill('6');
  await page.getByRole('textbox', { name: 'Año' }).fill('2036');
  for (const name of [/foto/, /en persona/, /ha firmado el consentimiento/])
    await page.getByRole('checkbox', { name }).check();
  await page.locator('input[type=file]').setInputFiles(await scan('consentimiento.pdf'));
  await page.getByRole('button', { name: 'Empezar a teclear' }).click();

  await expect(page).toHaveURL(/\/apply\/birth-and-childcare\/.*\/tasks$/);
  const bar = page.getByRole('region', { name: 'A quién atiendes en ventanilla' });
  await expect(bar).toContainText('Estás en ventanilla con ROSA P.');
  await expect(page).toHaveTitle(/En ventanilla con ROSA P\./);
  const base = page.url().replace(/tasks$/, '');
  // Everything else of the visitor leads back to the desk.
  for (const path of ['/es/my', '/es/my/cases', '/es/notifications', `/es/apply/${SLUG}/start`]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/es\/office\/desk$/);
  }
  await expect(page.getByRole('heading', { name: 'Sigues en ventanilla con ROSA P.' })).toBeVisible();
  await look(page, 'f-desk-still');
  await answerEverything(page, getProcedure(SLUG), base);
  await putOffDocuments(page, base);
  await page.locator('#paper-form input[type=file]').setInputFiles(await scan('impreso.pdf'));
  const send = page.locator('#paper-form').getByRole('button', { name: /Enviar|Subir|Añadir/ });
  if (await send.isVisible()) await send.click();
  await expect(page.getByRole('button', { name: 'Quitar impreso.pdf' })).toBeVisible();
  await expectNoAxe(page);
  await look(page, 'f-desk-documents');
  await page.goto(`${base}check`);
  const code = await codeAfter(ines.email, () =>
    page.getByRole('button', { name: 'Firmar y enviar la solicitud' }).click(),
  );
  await expect(page.getByText(/Firmas con tu propio código la solicitud de ROSA P\./)).toBeVisible();
  await page.getByRole('textbox', { name: 'Código' }).fill(code);
  await look(page, 'f-desk-sign');
  await page.getByRole('button', { name: 'Firmar y registrar' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Solicitud presentada' })).toBeVisible();
  await expectSoundPage(page);
  await expectNoAxe(page);
  await look(page, 'f-desk-done');
  const href = (await page.getByRole('link', { name: /Imprimir el justificante/ }).getAttribute('href')) ?? '';
  const receipt = pdfText(await (await page.request.get(href)).body()).replace(/\s+/g, ' ');
  expect(receipt).toContain('Tecleada en ventanilla por');
  expect(receipt).not.toContain(ines.idNumber);
  const { number } = await row<{ number: string }>('SELECT number FROM "RegisterEntry" WHERE "personId" = $1', [
    rosa.id,
  ]);
  await expect(page.locator('main')).toContainText(number);
  await page.goto('/es/my');
  await expect(page.getByText('ROSA P.')).toHaveCount(0);

  const visitor = await signedIn(rosa);
  await visitor.goto('/es/my/cases');
  await expect(visitor.getByText(number)).toBeVisible();
  await expect(visitor.getByRole('heading', { level: 2 }).first()).toBeVisible();
});
