import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { lockedPdf, png } from '@/lib/services/documents/evil-files';
import { samplePdf } from '@/lib/services/sample-pdf';
import { expect, expectNoAxe, expectSoundPage, look, test } from '../fixtures';
import { closeDatabase, newCitizen, type Person, rows } from '../office-database';
import { callerFor, readyDraft } from '../quick-case';
import { pdfOfSize, sha256 } from '../sample-file';

test.afterAll(closeDatabase);

const MB = 1024 * 1024;
const BIRTH = 'birth-and-childcare';
const documentsOf = (draft: string) => `/es/apply/${BIRTH}/${draft}/documents`;
const section = (page: Page) => page.locator('#family-book');
const keptOf = (draft: string) =>
  rows<{ name: string; mediaType: string; pages: number | null; size: number; sha256: string; uploadedById: string }>(
    `SELECT name, "mediaType", pages, size, sha256, "uploadedById" FROM "Document" WHERE "caseId" = $1 ORDER BY "uploadedAt"`,
    [draft],
  );
const seen = async (page: Page, name: string) => {
  await expectSoundPage(page);
  await expectNoAxe(page);
  await look(page, `b-${name}`);
};
const begin = async (baseURL: string | undefined): Promise<{ marta: Person; draft: string }> => {
  const marta = await newCitizen({ givenName: 'Marta' });
  return { marta, draft: await readyDraft(await callerFor(baseURL, marta), BIRTH) };
};
const photo = (name: string, width: number) => ({ name, mimeType: 'image/png', buffer: png(width, 60) });

test('Marta keeps a document that has a password, uses it in her application, and joins two photos into one PDF', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const { marta, draft } = await begin(baseURL);
  const page = await signedIn(marta);

  await page.goto('/es/my');
  await page.getByRole('link', { name: 'Mis documentos' }).click();
  await expect(page.getByRole('heading', { name: 'Todavía no guardas nada' })).toBeVisible();
  await seen(page, 'kept-empty');
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Falta: Qué documento es');
  await page.getByRole('textbox', { name: 'Qué documento es' }).fill('Libro de familia');
  await page.getByLabel('Archivo').setInputFiles({
    name: 'libro.pdf',
    mimeType: 'application/pdf',
    buffer: await lockedPdf('cigüeña'),
  });
  await page.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(page.getByText('Tiene contraseña: escríbela')).toBeVisible();
  await seen(page, 'kept-locked');
  const password = page.getByLabel('Contraseña de «libro.pdf»');
  await password.fill('golondrina');
  await page.getByRole('button', { name: 'Abrir el PDF' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Esa contraseña no abre el PDF');
  await seen(page, 'kept-wrong-password');
  await password.fill('cigüeña');
  await page.getByRole('button', { name: 'Abrir el PDF' }).click();
  await expect(page.getByRole('link', { name: 'Descargar Libro de familia' })).toBeVisible();

  await page.goto(documentsOf(draft));
  await section(page)
    .getByRole('link', { name: /Usar uno que ya guardo/ })
    .click();
  await page.getByRole('radio', { name: 'Libro de familia' }).check();
  await page.getByRole('button', { name: 'Usar este documento' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Marca que autorizas');
  await expect(page.getByRole('radio', { name: 'Libro de familia' })).toBeChecked();
  await seen(page, 'use');
  await page.getByRole('checkbox', { name: /Autorizo/ }).check();
  await page.getByRole('button', { name: 'Usar este documento' }).click();
  await expect(section(page).getByText('libro.pdf', { exact: true })).toBeVisible();

  for (const [name, width] of [
    ['cara.png', 90],
    ['dorso.png', 80],
  ] as const) {
    await section(page).locator('input[type=file]').setInputFiles(photo(name, width));
    await section(page).getByRole('button', { name: 'Subir archivo' }).click();
    await expect(section(page).getByText(name, { exact: true })).toBeVisible();
  }
  await seen(page, 'row');
  await section(page)
    .getByRole('link', { name: /Unir 2 fotos/ })
    .click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Página 1 de 2' })).toContainText('cara.png');
  await page.getByRole('button', { name: 'Mover arriba la página 2' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Página 1 de 2' })).toContainText('dorso.png');
  await expect(page.getByRole('img', { name: 'Foto dorso.png' })).toHaveJSProperty('complete', true);
  await page.locator('input[type=file]').setInputFiles([photo('tercera.png', 70), photo('sobra.png', 60)]);
  await page.getByRole('button', { name: 'Subir fotos' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Página 1 de 4' })).toContainText('dorso.png');
  await seen(page, 'join');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'sobra.png' })
    .getByRole('button', { name: /Quitar/ })
    .click();
  await page.getByRole('button', { name: 'Unir en un PDF' }).click();
  await expect(
    section(page).getByText('Libro de familia o certificado de nacimiento.pdf', { exact: true }),
  ).toBeVisible();
  expect(await keptOf(draft)).toMatchObject([
    { name: 'libro.pdf', pages: 1 },
    { mediaType: 'application/pdf', pages: 3 },
  ]);

  await page.goto('/es/my/documents');
  await expect(page.getByText('Usado en:')).toBeVisible();
  await seen(page, 'kept');
});

test('the upload goes on on a telephone: no session, one browser, and the computer sees it arrive', async ({
  signedIn,
  baseURL,
  browser,
  faults,
}) => {
  const { marta, draft } = await begin(baseURL);
  const page = await signedIn(marta);
  await page.goto(documentsOf(draft));
  await section(page)
    .getByRole('button', { name: /Seguir en mi móvil/ })
    .click();
  await expect(page.getByRole('img', { name: /Código QR/ })).toBeVisible();
  await seen(page, 'hand-off');
  const address = `http://${await page.getByTestId('hand-off-address').textContent()}`;

  const telephone = async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      locale: 'es-ES',
    });
    faults.watch(context);
    return context.newPage();
  };
  const phone = await telephone();
  await phone.goto(address);
  await seen(phone, 'phone-start');
  await phone.getByRole('button', { name: 'Empezar en este móvil' }).click();
  await expect(phone.getByText('Sube aquí: Libro de familia o certificado de nacimiento')).toBeVisible();
  expect(await phone.locator('body').textContent()).not.toMatch(new RegExp(`${marta.givenName}|${marta.idNumber}`));
  await expect(page.getByText('Un móvil la ha abierto')).toBeVisible();

  const other = await telephone();
  await other.goto(address);
  await expect(other.getByRole('heading', { name: 'Esta dirección no vale' })).toBeVisible();
  await seen(other, 'phone-over');

  await phone.getByRole('button', { name: 'Subir' }).click();
  await expect(phone.getByRole('main').getByRole('alert')).toContainText('Elige un archivo');
  const pdf = { name: 'nota.pdf', mimeType: 'application/pdf', buffer: await samplePdf('Nota') };
  await phone.locator('input[type=file]').setInputFiles([photo('IMG_1.png', 50), pdf]);
  await phone.getByRole('button', { name: 'Subir' }).click();
  await expect(phone.getByRole('heading', { name: 'Hemos recibido 2 archivos' })).toBeVisible();
  await seen(phone, 'phone-done');

  await expect(page.getByRole('heading', { name: 'Han llegado 2 archivos del móvil.' })).toBeVisible();
  await seen(page, 'hand-off-arrived');
  await page.getByRole('button', { name: 'Cerrar y volver al trámite' }).click();
  await expect(section(page).getByText('IMG_1.png', { exact: true })).toBeVisible();
  expect(await keptOf(draft)).toMatchObject([{ uploadedById: marta.id }, { uploadedById: marta.id, name: 'nota.pdf' }]);
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Esta dirección no vale' })).toBeVisible();
  await phone.context().close();
  await other.context().close();
});

test('an 18 MB PDF cut at half goes on where it stopped, in another tab, without sending the first half again', async ({
  signedIn,
  baseURL,
  faults,
}) => {
  test.setTimeout(120_000);
  faults.expected(/ERR_CONNECTION|ERR_FAILED|Failed to load resource/);
  const { marta, draft } = await begin(baseURL);
  const content = await pdfOfSize(18 * MB);
  // From the disk: the browser knows a file again by its name, size and time.
  const file = test.info().outputPath('escritura.pdf');
  writeFileSync(file, content);
  const first = await signedIn(marta);
  const starts: number[] = [];
  let isCut = true;
  await first.context().route('**/api/tus/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    const from = Number(request.headers()['upload-offset']);
    if (isCut && from >= 9 * MB) return route.abort('connectionfailed');
    starts.push(from);
    return route.continue();
  });
  const choose = async (page: Page) => {
    await page.goto(documentsOf(draft));
    await section(page).locator('input[type=file]').setInputFiles(file);
    await section(page).getByRole('button', { name: 'Subir archivo' }).click();
  };
  await choose(first);
  await expect(first.locator('[data-upload]')).toContainText('55 %');
  expect(starts).toEqual([0, 5 * MB]);
  const second = await first.context().newPage();
  await first.close();
  isCut = false;
  await choose(second);
  await expect(section(second).getByText('escritura.pdf', { exact: true })).toBeVisible({ timeout: 30_000 });
  // Four parts, none of them begun before where the first two ended; what was cut may have reached the office in part.
  const [third = 0, fourth = 0, ...more] = starts.slice(2);
  expect(third).toBeGreaterThanOrEqual(10 * MB);
  expect(fourth).toBe(third + 5 * MB);
  expect(more).toEqual([]);
  expect(await keptOf(draft)).toMatchObject([{ size: content.length, sha256: sha256(content) }]);
});
