import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { samplePdf } from '@/lib/services/sample-pdf';
import { checkEligibility, continueTo, openNotification, signApplication, signIn } from '../citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, PASSWORD } from '../office-database';
import { acceptDocument, proposeDecision, signDecision, takeCase } from '../office-steps';
import { pdfText } from '../pdf-text';
import { sha256 } from '../sample-file';

test.afterAll(closeDatabase);

/** The page in the other language, where the person was; answers to come back. */
const inEnglish = async (page: Page, read: () => Promise<void>) => {
  const before = new URL(page.url());
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(before.href.replace('/es/', '/en/'));
  await read();
  await page.getByRole('link', { name: 'Castellano' }).click();
  await expect(page).toHaveURL(before.href);
};

test('a mother applies, sends what she is asked for, and reads why she was granted the benefit', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(240_000);
  const marta = await newCitizen({ givenName: 'Marta' });
  const pilar = await newStaff('caseworker', 'Pilar');
  const elena = await newStaff('supervisor', 'Elena');
  const check = async (name: string) => {
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await look(page, name);
  };
  const familyBook = {
    name: 'Libro de familia.pdf',
    mimeType: 'application/pdf',
    buffer: await samplePdf('Libro de familia'),
  };

  await test.step('The check without sign-in says what she would get', async () => {
    await checkEligibility(page);
    await expect(page.getByText('Parece que te corresponde')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('10.640,00 €');
    await check('01-result');
    await inEnglish(page, async () => {
      await expect(page.getByRole('main')).toContainText('€10,640.00');
    });
  });

  await test.step('She signs in, comes back to where she was, and her answers are there', async () => {
    await page.getByRole('link', { name: /^Solicitar la prestación/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Entrar' })).toBeVisible();
    await signIn(page, marta, PASSWORD);
    await expect(page).toHaveURL(/\/es\/apply\/birth-and-childcare\/start$/);
    await check('02-start');
    await page.getByRole('button', { name: 'Empezar la solicitud' }).click();
    await expect(page).toHaveURL(/tasks$/);
    const family = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Tu familia' }) });
    await expect(family).toContainText('Completada');
    await check('03-tasks');
  });

  await test.step('She plans further weeks; the picture and its table say the same', async () => {
    await page.getByRole('link', { name: 'Tu permiso' }).click();
    if (page.url().includes('/start')) await continueTo(page, /¿Cuándo quieres usar las demás semanas\?/);
    await page.getByRole('button', { name: 'Añadir un periodo' }).click();
    const period = page.getByRole('group', { name: 'Periodo 1' });
    await period.getByLabel('Día').fill('1');
    await period.getByLabel('Mes').fill('3');
    await period.getByLabel('Año').fill('2027');
    await period.getByRole('textbox', { name: 'Semanas' }).fill('4');
    await page.getByRole('button', { name: 'Guardar y continuar' }).click();
    await expect(page).toHaveURL(/tasks$/);
    await page.getByRole('link', { name: 'Tu permiso' }).click();
    if (page.url().includes('/start')) await continueTo(page, /¿Cuándo quieres usar las demás semanas\?/);
    const figure = page.getByRole('figure', { name: /Tu permiso, dibujado/ });
    await expect(figure).toContainText('Has planificado 70 de 133 días. Te quedan 63 días por planificar.');
    // The picture is hidden from assistive technology: its finding and the table say all it shows.
    await expect(figure.locator('svg[role=img]')).toBeVisible();
    await figure.getByText('Ver los datos en una tabla').click();
    await expect(figure.getByRole('row', { name: /Semanas elegidas.*28$/ })).toBeVisible();
    await check('04-plan');
    await inEnglish(page, async () => {
      await expect(page.getByRole('figure')).toContainText(/70 of (the )?133 days/);
    });
    await continueTo(page, 'Prestación por nacimiento y cuidado de menor');
  });

  await test.step('She gives the account, and a wrong one is told apart', async () => {
    await page.getByRole('link', { name: 'Dónde cobras' }).click();
    const account = page.getByRole('textbox', { name: /IBAN/ });
    await account.fill('ES91 2100 0418 4502 0005 1333');
    await page.getByRole('button', { name: 'Guardar y continuar' }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('link', { name: /hay algún número equivocado/ })).toBeVisible();
    await expect(account).toHaveValue('ES91 2100 0418 4502 0005 1333');
    await check('05-account-error');
    await account.fill('es91-2100 0418 4502 0005 1332');
    await continueTo(page, 'Prestación por nacimiento y cuidado de menor');
  });

  await test.step('Upload: a wrong kind has its own sentence; the right one arrives', async () => {
    await page.getByRole('link', { name: 'Documentos', exact: true }).click();
    const book = page.getByRole('region', { name: 'Libro de familia o certificado de nacimiento' });
    const file = book.locator('input[type=file]');
    await file.setInputFiles({
      name: 'foto.gif',
      mimeType: 'image/gif',
      buffer: Buffer.from('GIF89a rest of a picture'),
    });
    await book.getByRole('button', { name: 'Subir archivo' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Solo aceptamos PDF, JPEG y PNG' })).toBeVisible();
    await file.setInputFiles({ ...familyBook, name: 'Libro.png', mimeType: 'image/png' });
    await book.getByRole('button', { name: 'Subir archivo' }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'El contenido del archivo no corresponde a su nombre' }),
    ).toBeVisible();
    await check('06-documents-error');
    await file.setInputFiles(familyBook);
    await book.getByRole('button', { name: 'Subir archivo' }).click();
    await expect(book.getByText('Recibido')).toBeVisible();
    await page
      .getByRole('region', { name: 'Certificado de la empresa' })
      .getByRole('button', { name: 'Lo enviaré más adelante' })
      .click();
    await expect(page.getByText('Has dicho que lo enviarás más adelante')).toBeVisible();
    await check('07-documents');
    await page.getByRole('link', { name: 'Continuar', exact: true }).click();
  });

  let number = '';
  let receiptUrl = '';
  await test.step('She checks and signs; the register answers with a number', async () => {
    await page.getByRole('link', { name: /Revisar, firmar y enviar/ }).click();
    await expect(page.getByText('Todavía no se ha enviado nada')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('ES91 2100 0418 4502 0005 1332');
    await check('08-check');
    await inEnglish(page, async () => {
      await expect(page.getByRole('main')).toContainText('€10,640.00');
    });
    number = await signApplication(page, marta);
    receiptUrl = page.url();
    expect(number).toMatch(/^\d{4}-E-\d{8}$/);
    await check('09-receipt');
  });

  await test.step('The receipt has its seventeen contents, on the page and as a PDF whose hash the public page confirms', async () => {
    const sheet = page.getByRole('main');
    const contents = [
      number,
      'Entrada: solicitud',
      'Asunto',
      /Presentado.*\(hora peninsular\)/s,
      'Los plazos cuentan desde',
      `Marta Prueba Ensayo`,
      'Representante',
      'unidad EO-INSS-28',
      'EO-FAM-01 · Prestación por nacimiento y cuidado de menor',
      '¿Eres la madre biológica?',
      sha256(familyBook.buffer),
      'Sistema de firma',
      'Identificador de la prueba',
      'Plazo máximo para resolver y notificar',
      'Si no hay respuesta en plazo',
      'Cómo te notificaremos',
      'Huella SHA-256 del contenido firmado',
      'Idioma del documento: castellano',
      'DEMOSTRACIÓN',
    ];
    for (const content of contents) await expect(sheet).toContainText(content);
    const csv = await page
      .locator('code')
      .filter({ hasText: /^\w{4}(-\w{4}){4}$/ })
      .first()
      .textContent();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Descargar el justificante (PDF)' }).click();
    const pdf = readFileSync(await (await downloading).path());
    const words = pdfText(pdf).replaceAll(/\s+/g, ' ');
    for (const word of [number, csv ?? 'no code', 'Página 1 de', 'DEMOSTRACIÓN', 'Marta Prueba Ensayo', 'EO-FAM-01'])
      expect(words).toContain(word);
    expect(words.replaceAll(' ', '')).toContain(sha256(familyBook.buffer));
    expect(pdf.toString('latin1')).toContain('/ByteRange');
    await page.getByRole('link', { name: 'Comprobar este justificante' }).click();
    await expect(page.getByText('El documento es auténtico y está vigente')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(sha256(pdf));
    await check('10-verify');
    const own = page.getByLabel('Tu PDF');
    await own.setInputFiles({ name: 'copia.pdf', mimeType: 'application/pdf', buffer: pdf });
    await expect(page.getByText('Tu copia es idéntica')).toBeVisible();
    await own.setInputFiles({
      name: 'copia.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.concat([pdf.subarray(0, -1), Buffer.from(' ')]),
    });
    await expect(page.getByText('Tu copia no es igual')).toBeVisible();
  });

  await test.step('Her case page says where it is and what is missing', async () => {
    await page.goto(receiptUrl);
    await page.getByRole('link', { name: 'Ver mi trámite' }).click();
    await expect(page.getByText('Paso 1 de 5: recibida')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Qué necesitamos de ti' })).toContainText(
      'Certificado de la empresa',
    );
    await check('11-case');
    await inEnglish(page, async () => {
      await expect(page.getByText('Step 1 of 5')).toBeVisible();
    });
  });
  const caseUrl = page.url();

  const office = await signedIn(pilar);
  await test.step('A caseworker takes the case, checks a fact, accepts the document and asks for the missing one', async () => {
    await takeCase(office, number, marta);
    await expectNoAxe(office);
    await look(office, '12-office-case');
    await office.getByRole('link', { name: /Comprobar.*: Días en el hospital/ }).click();
    await office.getByRole('textbox', { name: '¿Cómo lo has comprobado?' }).fill('');
    await office.getByRole('button', { name: 'Guardar como comprobado' }).click();
    await expect(office).toHaveTitle(/^Error: /);
    await office.getByRole('textbox', { name: '¿Cómo lo has comprobado?' }).fill('Informe de alta del hospital');
    await office.getByRole('button', { name: 'Guardar como comprobado' }).click();
    await expect(office.getByRole('row', { name: /Días en el hospital/ })).toContainText(
      'Informe de alta del hospital',
    );
    await acceptDocument(office, familyBook.name);
    await office.getByRole('link', { name: 'Pedir documentos' }).click();
    await expect(office.getByRole('checkbox', { name: 'Certificado de la empresa' })).toBeChecked();
    await office.getByRole('button', { name: 'Pedir los documentos' }).click();
    await expect(office.getByText('Documentos pedidos')).toBeVisible();
    await look(office, '13-office-requested');
  });

  await test.step('The notification says nothing before she signs that she opens it', async () => {
    await page.goto('/es/notifications');
    await check('14-notifications');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Petición de documentos/ })
      .click();
    await expect(page.getByRole('heading', { name: 'Antes de abrirla' })).toBeVisible();
    await expect(page.locator('body')).not.toContainText('necesitamos estos documentos para comprobar');
    expect(await page.content()).not.toContain('necesitamos estos documentos para comprobar');
    await check('15-before-opening');
    await openNotification(page, marta);
    await expect(page.getByRole('main')).toContainText('necesitamos estos documentos para comprobar');
    await check('16-request-open');
  });

  await test.step('She sends the document from her case and gets a receipt', async () => {
    await page.getByRole('link', { name: 'Contestar a la petición' }).click();
    const row = page.locator('section#company-certificate');
    await row.locator('input[type=file]').setInputFiles({
      name: 'certificado.pdf',
      mimeType: 'application/pdf',
      buffer: await samplePdf('Certificado de empresa'),
    });
    await row.getByRole('button', { name: 'Subir archivo' }).click();
    await expect(row.getByText('Recibido')).toBeVisible();
    await check('17-send-documents');
    await page.getByRole('link', { name: 'Continuar', exact: true }).click();
    await page.getByRole('button', { name: 'Enviar y registrar' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hemos registrado tus documentos' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('certificado.pdf');
  });

  const lines = ['Base reguladora diaria', 'Semanas en total', 'Subsidio: 100 % de la base por todos los días'];
  await test.step('The decision is proposed; who proposed it cannot sign it; a second person does', async () => {
    await office.reload();
    await acceptDocument(office, 'certificado.pdf');
    await proposeDecision(office);
    await expect(office.getByText('Tú la propusiste: la firma le toca a otra persona de la unidad.')).toBeVisible();
    await expect(office.getByRole('button', { name: 'Firmar la resolución' })).toHaveCount(0);
    const chief = await signedIn(elena);
    await chief.goto('/es/office/queue?view=to-sign');
    await chief.getByRole('row', { name: number }).getByRole('link').click();
    await chief.getByRole('link', { name: 'Ver la propuesta y firmar' }).click();
    for (const line of lines) await expect(chief.getByRole('article')).toContainText(line);
    await expectNoAxe(chief);
    await look(chief, '18-office-proposal');
    await signDecision(chief, elena);
  });

  await test.step('She opens the decision and reads the same lines, with the fact the office checked and why', async () => {
    await page.goto(caseUrl);
    await expect(page.getByRole('region', { name: 'Qué necesitamos de ti' })).toContainText('notificación sin abrir');
    await page.getByRole('link', { name: 'Ver la notificación' }).click();
    expect(await page.content()).not.toContain('10.640');
    await openNotification(page, marta);
    for (const line of lines) await expect(page.getByRole('main')).toContainText(line);
    await expect(page.getByRole('main')).toContainText('10.640,00 €');
    await expect(page.getByRole('main')).toContainText('Informe de alta del hospital');
    await check('19-decision');
    await inEnglish(page, async () => {
      await expect(page.getByRole('main')).toContainText('10.640,00 €');
    });
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Descargar el documento oficial (PDF)' }).click();
    const words = pdfText(readFileSync(await (await downloading).path())).replaceAll(/\s+/g, ' ');
    expect(words).toContain('10.640,00 €');
  });

  await test.step('History and case page tell the end', async () => {
    await page.goto('/es/notifications/history');
    const opened = page.getByRole('row', { name: /Abierta/ });
    await expect(opened).toHaveCount(2);
    await check('20-history');
    await page.goto(caseUrl);
    await expect(page.getByText('La decisión está notificada.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Tus pagos' })).toBeVisible();
    await check('21-case-decided');
    await page.goto('/es/my');
    await check('22-my');
  });
});
