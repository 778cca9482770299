import { lockedPdf, png } from '@/lib/services/documents/evil-files';
import { expect, test } from './fixtures';
import { closeDatabase, newCitizen, row } from './office-database';
import { callerFor, readyDraft } from './quick-case';

test.afterAll(closeDatabase);

test('without JavaScript: a password, photos in order, and the telephone', async ({ signedIn, baseURL, browser }) => {
  test.setTimeout(120_000);
  const marta = await newCitizen();
  const draft = await readyDraft(await callerFor(baseURL, marta), 'birth-and-childcare');
  const page = await signedIn(marta);
  const place = page.locator('#family-book');
  const upload = async (name: string, mimeType: string, buffer: Buffer) => {
    await place.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    await place.getByRole('button', { name: 'Subir archivo' }).click();
    await expect(place.getByText(name, { exact: true })).toBeVisible();
  };
  await page.goto(`/es/apply/birth-and-childcare/${draft}/documents`);
  await upload('libro.pdf', 'application/pdf', await lockedPdf('x1'));
  await place.getByLabel('Contraseña de «libro.pdf»').fill('x1');
  await place.getByRole('button', { name: 'Abrir el PDF' }).click();
  await expect(place.getByText('Tiene contraseña')).toHaveCount(0);

  await upload('a.png', 'image/png', png(40, 30));
  await upload('b.png', 'image/png', png(41, 30));
  await place.getByRole('link', { name: /Unir 2 fotos/ }).click();
  await page.getByRole('button', { name: 'Mover abajo la página 1' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Página 1 de 2' })).toContainText('b.png');
  await page.getByRole('button', { name: 'Unir en un PDF' }).click();
  await expect(place.getByText('Libro de familia o certificado de nacimiento.pdf', { exact: true })).toBeVisible();

  await place.getByRole('button', { name: /Seguir en mi móvil/ }).click();
  const address = `http://${await page.getByTestId('hand-off-address').textContent()}`;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const phone = await context.newPage();
  await phone.goto(address);
  await phone.getByRole('button', { name: 'Empezar en este móvil' }).click();
  await phone.locator('input[type=file]').setInputFiles({ name: 'm.png', mimeType: 'image/png', buffer: png(9, 9) });
  await phone.getByRole('button', { name: 'Subir' }).click();
  await expect(phone.getByRole('heading', { name: 'Hemos recibido 1 archivo' })).toBeVisible();
  await page.getByRole('link', { name: 'Comprobar si ha llegado' }).click();
  await expect(page.getByRole('heading', { name: 'Ha llegado 1 archivo del móvil.' })).toBeVisible();
  const { count } = await row<{ count: string }>('SELECT count(*) FROM "Document" WHERE "caseId" = $1', [draft]);
  expect(Number(count)).toBe(3);
  await context.close();
});
