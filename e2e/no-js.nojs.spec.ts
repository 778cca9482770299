import { samplePdf } from '@/lib/services/sample-pdf';
import { checkEligibility, choose, continueTo, openNotification, signApplication, signIn } from './citizen-steps';
import { expect, leave, test } from './fixtures';
import { closeDatabase, newCitizen, newStaff, PASSWORD } from './office-database';
import { acceptDocument, proposeDecision, signDecision, takeCase } from './office-steps';
import { sha256 } from './sample-file';

test.afterAll(closeDatabase);

test('without JavaScript the whole way works: check, application, upload, signature, notification, decision', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(180_000);
  const marta = await newCitizen({ givenName: 'Marta' });
  const pilar = await newStaff('caseworker', 'Pilar');
  const elena = await newStaff('supervisor', 'Elena');
  const book = { name: 'Libro.pdf', mimeType: 'application/pdf', buffer: await samplePdf('Libro de familia') };

  await test.step('The check without sign-in', async () => {
    await checkEligibility(page);
    await expect(page.getByText('Parece que te corresponde')).toBeVisible();
    await page.getByRole('link', { name: /^Solicitar la prestación/ }).click();
    await signIn(page, marta, PASSWORD);
    await page.getByRole('button', { name: 'Empezar la solicitud' }).click();
  });

  await test.step('Rows are added and removed by the server, and nothing typed is lost', async () => {
    await leave(page, () => page.getByRole('link', { name: 'Tu familia' }).click());
    await page.goto(page.url().replace(/\/[^/]*$/, '/children'));
    await page.getByRole('button', { name: 'Añadir otro menor' }).click();
    const second = page.getByRole('group', { name: 'Menor 2' });
    await expect(second).toBeVisible();
    await expect(page.getByRole('group', { name: 'Menor 1' }).getByRole('radio', { name: 'No' })).toBeChecked();
    await second.getByRole('radio', { name: 'Sí' }).check();
    await page.getByRole('button', { name: /Quitar menor 2/i }).click();
    await expect(second).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Menor 1' }).getByRole('radio', { name: 'No' })).toBeChecked();
    await continueTo(page, /¿Cuántos días ha estado en el hospital/);
    await page.goto(page.url().replace(/\/[^/]*$/, '/plan'));
    await page.getByRole('button', { name: 'Añadir un periodo' }).click();
    const period = page.getByRole('group', { name: 'Periodo 1' });
    await period.getByLabel('Día').fill('1');
    await period.getByLabel('Mes').fill('3');
    await period.getByLabel('Año').fill('2027');
    await period.getByRole('textbox', { name: 'Semanas' }).fill('4');
    await page.getByRole('button', { name: 'Añadir un periodo' }).click();
    await expect(period.getByLabel('Año')).toHaveValue('2027');
    await page.getByRole('button', { name: /Quitar periodo 2/i }).click();
    await continueTo(page, 'Prestación por nacimiento y cuidado de menor');
  });

  await test.step('An error comes back with the page, and the right answer goes on', async () => {
    await page.getByRole('link', { name: 'Dónde cobras' }).click();
    await page.getByRole('textbox', { name: /IBAN/ }).fill('ES00');
    await page.getByRole('button', { name: 'Guardar y continuar' }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('textbox', { name: /IBAN/ })).toHaveValue('ES00');
    await page.getByRole('textbox', { name: /IBAN/ }).fill('ES91 2100 0418 4502 0005 1332');
    await continueTo(page, 'Prestación por nacimiento y cuidado de menor');
  });

  await test.step('Documents go up in a plain form', async () => {
    await page.getByRole('link', { name: 'Documentos', exact: true }).click();
    const row = page.getByRole('region', { name: 'Libro de familia o certificado de nacimiento' });
    await row.getByRole('button', { name: 'Subir archivo' }).click();
    await expect(page.getByRole('alert').getByRole('link', { name: 'Elige un archivo' })).toBeVisible();
    await row
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.gif', mimeType: 'image/gif', buffer: Buffer.from('GIF89a…') });
    await row.getByRole('button', { name: 'Subir archivo' }).click();
    await expect(page.getByRole('alert')).toContainText('Solo aceptamos PDF, JPEG y PNG');
    await row.locator('input[type=file]').setInputFiles(book);
    await row.getByRole('button', { name: 'Subir archivo' }).click();
    await expect(row.getByRole('button', { name: `Quitar ${book.name}` })).toBeVisible();
    await page
      .getByRole('region', { name: 'Certificado de la empresa' })
      .getByRole('button', { name: 'Lo enviaré más adelante' })
      .click();
    await expect(page.getByText('Has dicho que lo enviarás más adelante')).toBeVisible();
    await page.getByRole('link', { name: 'Continuar', exact: true }).click();
  });

  let number = '';
  await test.step('Signed and registered', async () => {
    await page.getByRole('link', { name: /Revisar, firmar y enviar/ }).click();
    await page.getByRole('link', { name: 'Cambiar ¿Eres la única persona progenitora?' }).click();
    await choose(page, '¿Eres la única persona progenitora?', 'No');
    await continueTo(page, 'Revisa tu solicitud');
    number = await signApplication(page, marta);
    await expect(page.getByRole('main')).toContainText(sha256(book.buffer));
    await page.getByRole('link', { name: 'Ver mi trámite' }).click();
  });
  const caseUrl = page.url();

  await test.step('The office decides without JavaScript too', async () => {
    const office = await signedIn(pilar);
    await takeCase(office, number, marta);
    await acceptDocument(office, book.name);
    await proposeDecision(office);
    const chief = await signedIn(elena);
    await chief.goto('/es/office/queue?view=to-sign');
    await chief.getByRole('row', { name: number }).getByRole('link').click();
    await chief.getByRole('link', { name: 'Ver la propuesta y firmar' }).click();
    await signDecision(chief, elena);
  });

  await test.step('The decision is opened and read', async () => {
    await page.goto(caseUrl);
    await page.getByRole('link', { name: 'Ver la notificación' }).click();
    await openNotification(page, marta);
    await expect(page.getByRole('main')).toContainText('10.640,00 €');
    await page.goto('/es/notifications/history');
    await expect(page.getByRole('row', { name: /Abierta/ })).toHaveCount(1);
    await page.getByRole('button', { name: 'Salir' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Has salido' })).toBeVisible();
  });
});
