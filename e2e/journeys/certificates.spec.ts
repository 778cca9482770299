import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { getProcedure } from '@/lib/catalogue/registry';
import { signApplication, signIn } from '../citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { newIncome, newPension } from '../income-records';
import { closeDatabase, newCitizen, newPower, newStaff, PASSWORD, row } from '../office-database';
import { pdfText } from '../pdf-text';
import { answerEverything, begin, putOffDocuments } from '../wizard-steps';

test.afterAll(closeDatabase);

const LAST = new Date().getUTCFullYear() - 1;
const check = async (page: Page, name: string) => {
  await expectNoAxe(page);
  await expectNoSidewaysScroll(page);
  await look(page, `certificates-${name}`);
};
const words = (text: string) => text.replaceAll(/\s+/g, '');

/** Presses a button that downloads, and answers the words of the PDF. */
const downloaded = async (page: Page, name: string | RegExp): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return words(pdfText(readFileSync(await (await download).path())));
};

test('the tax certificate: three clicks from the sign-in, checked by anybody, questioned, corrected and replaced', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(180_000);
  const amparo = await newCitizen({ givenName: 'Amparo' });
  await newIncome(amparo, LAST, 14_000_00, 280_00);

  await test.step('Sign in, three clicks, and the PDF says what the page says', async () => {
    await page.goto('/es/sign-in');
    await signIn(page, amparo, PASSWORD);
    await page.getByRole('link', { name: 'Tus certificados' }).click();
    await check(page, '1-list');
    await page.getByRole('link', { name: `Ver y descargar de ${LAST}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Certificado de IRPF de ${LAST}`);
    await check(page, '2-year');
    const total = page.getByRole('row').filter({ hasText: 'Total' });
    await expect(total).toContainText('14.000,00');
    const text = await downloaded(page, /^Descargar PDF/);
    for (const said of ['14.000,00', '280,00', 'AmparoPruebaEnsayo', amparo.idNumber, `IRPFde${LAST}`])
      expect(text).toContain(said);
  });

  const csv = async () => {
    const { csv: code } = await row<{ csv: string }>(
      `SELECT csv FROM "IssuedDocument" WHERE "personId" = $1 AND kind = 'certificate' ORDER BY "issuedAt" DESC LIMIT 1`,
      [amparo.id],
    );
    return code;
  };
  const first = await csv();

  await test.step('Asked for again it is the same paper, and its link goes to whoever has to check it', async () => {
    // A second press right after the first is taken for a double click.
    await page.reload();
    await downloaded(page, /^Descargar PDF/);
    expect(await csv()).toBe(first);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Tu certificado, para comprobarlo' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Correo de quien lo va a comprobar' }).fill('nada');
    await page.getByRole('button', { name: 'Enviar el enlace' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('correo');
    await page.getByRole('textbox', { name: 'Correo de quien lo va a comprobar' }).fill('casera@correo.example');
    await page.getByRole('button', { name: 'Enviar el enlace' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('El enlace va de camino');
    await check(page, '3-sent');
  });

  await test.step('A year without payments has its certificate in one click', async () => {
    await page.goto('/es/my/certificates');
    await page.getByRole('link', { name: `Certificado de no haber cobrado de ${LAST - 1}` }).click();
    expect(await downloaded(page, /^Descargar PDF/)).toContain(words(`No consta en esta oficina ningún pago`));
  });

  await test.step('Something is wrong: she says it, staff corrects the year and answers', async () => {
    await page.goto(`/es/my/certificates/income/${LAST}`);
    await page.getByRole('link', { name: 'Algo no está bien' }).click();
    await page.getByRole('textbox', { name: 'Qué está mal' }).fill('Falta la paga extra de diciembre.');
    await page.getByRole('button', { name: 'Enviar', exact: true }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Hemos recibido tu aviso');
    await check(page, '4-reported');

    const office = await signedIn(await newStaff('caseworker'));
    const { id } = await row<{ id: string }>('SELECT id FROM "StaffTask" WHERE "personId" = $1', [amparo.id]);
    await office.goto(`/es/office/tasks/${id}`);
    await office.getByRole('link', { name: 'Leer el aviso y contestar' }).click();
    await expect(office.getByRole('main')).toContainText('Falta la paga extra de diciembre.');
    await check(office, '5-office-report');
    await office.getByRole('link', { name: `Corregir los datos de ${LAST}` }).click();
    const line = office.getByRole('group', { name: 'Línea 1' });
    await line.getByRole('textbox', { name: 'Íntegro' }).fill('15000,50');
    await check(office, '6-office-correct');
    await office.getByRole('textbox', { name: 'Por qué se corrige' }).fill('Faltaba la paga extra.');
    await office.getByRole('button', { name: 'Guardar y sustituir el certificado' }).click();
    await expect(office.getByRole('main').getByRole('alert')).toContainText('Corregido');
    await office.goto(`/es/office/tasks/${id}`);
    await office.getByRole('link', { name: 'Leer el aviso y contestar' }).click();
    await office.getByRole('textbox', { name: 'Tu respuesta' }).fill('La hemos añadido.');
    await office.getByRole('button', { name: 'Contestar y cerrar' }).click();
    await expect(office.getByRole('main')).toContainText('Contestado');
  });

  await test.step('The old code says that it was replaced, and leads to the new one', async () => {
    await page.goto(`/es/verify/${first}`);
    await expect(page.getByRole('main')).toContainText('lo ha sustituido otro');
    await check(page, '7-replaced');
    await page.goto(`/es/verify/${await csv()}`);
    await expect(page.getByRole('main')).toContainText('El documento es auténtico y está vigente');
    await page.goto(`/es/my/certificates/income/${LAST}`);
    await expect(page.getByRole('row').filter({ hasText: 'Total' })).toContainText('15.000,50');
    await page.goto('/es/notifications/communications');
    await expect(page.getByRole('main')).toContainText(`Hemos corregido tu certificado de IRPF de ${LAST}`);
  });
});

test('benefits and work history: what is paid, the letter of the year, the days counted once, as PDF and as data', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const amparo = await newCitizen({ givenName: 'Amparo' });
  await newPension(amparo, LAST + 1);
  const page = await signedIn(amparo);
  await page.goto('/es/my/benefits');
  await expect(page.getByRole('main')).toContainText('1.027,00');
  await expect(page.getByRole('button', { name: /no ser pensionista/ })).toHaveCount(0);
  await check(page, '8-benefits');
  const letter = await downloaded(page, /Descargar PDF ?: Certificado de prestaciones/);
  for (const said of ['1.027,00', '1.000,00', '1.006,46', '14.378,00']) expect(letter).toContain(said);

  await page.goto('/es/my/work-history');
  const [days = ''] =
    (
      await page
        .getByText(/días cotizados$/)
        .first()
        .textContent()
    )?.match(/[\d.]+/) ?? [];
  await check(page, '9-work-history');
  expect(await downloaded(page, /Descargar PDF ?: Informe de vida laboral/)).toContain(`Díascotizados${days}`);
  const data = await (await page.request.get('/api/certificates/work-history')).json();
  expect(data.days).toBe(Number(days.replaceAll('.', '')));
  const bases = await downloaded(page, /Descargar PDF ?: Informe de bases de cotización/);
  expect(bases).toContain('Informedebasesdecotización');
});

test('a representative asks what is happening with the benefit, and applies for healthcare in another’s name', async ({
  signedIn,
}) => {
  test.setTimeout(240_000);
  const rosa = await newCitizen({ givenName: 'Rosa' });
  const ana = await newCitizen({ givenName: 'Ana' });
  await newPower(rosa, ana, { kind: 'matter', topics: ['healthcare', 'certificates'] });
  const page = await signedIn(ana, { viewport: { width: 1280, height: 900 } });
  await page.goto('/es/act-for');
  await page.getByRole('button', { name: 'Actuar en su nombre de Rosa Prueba Ensayo' }).click();

  await test.step('Nothing yet: the page says so', async () => {
    await page.getByRole('link', { name: '¿Qué pasa con mi prestación?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '¿Qué pasa con las prestaciones de Rosa Prueba Ensayo?',
    );
    await expect(page.getByRole('main')).toContainText('no tiene solicitudes que puedas ver');
    await check(page, '10-status-empty');
  });

  const registered = getProcedure('healthcare');
  let number = '';
  await test.step('Healthcare entitlement, from the first question to the receipt, signed by Ana for Rosa', async () => {
    const base = await begin(page, 'healthcare');
    await answerEverything(page, registered, base);
    await putOffDocuments(page, base);
    await page.goto(`${base}check`);
    number = await signApplication(page, ana);
    await expect(page.getByRole('main')).toContainText('Rosa Prueba Ensayo');
  });

  await test.step('Where it is, since when, who has to act, until when, and how long it takes', async () => {
    await page.goto('/es/my/status');
    const item = page.getByRole('main').getByRole('listitem').filter({ hasText: number });
    await expect(item).toContainText(registered.words.es.title);
    await expect(item).toContainText('La oficina');
    await expect(item).toContainText('El plazo legal es de');
    await check(page, '11-status');
    await item.getByRole('link', { name: /Ver todo de esta solicitud/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(registered.words.es.title);
  });

  await test.step('Rosa reads it in her own name, and who looked', async () => {
    const own = await signedIn(rosa);
    await own.goto('/es/my/status');
    await expect(own.getByRole('heading', { level: 1 })).toHaveText('¿Qué pasa con mi prestación?');
    await expect(own.getByRole('main')).toContainText(number);
  });

  await test.step('What the power does not reach is not there', async () => {
    expect((await page.goto('/es/my/work-history'))?.status()).toBe(404);
    expect((await page.goto('/es/my/benefits'))?.status()).toBe(200);
  });
});

test('a company makes a key for its programs, uses it and takes it back', async ({ signedIn, request: api }) => {
  const { id } = await row<{ id: string }>(`SELECT id FROM "Organisation" WHERE kind = 'red_party' LIMIT 1`);
  const { idNumber } = { idNumber: '21000002J' };
  const page = await signedIn(await row(`SELECT * FROM "Person" WHERE "idNumber" = $1`, [idNumber]));
  await page.goto(`/es/company/${id}`);
  await page.getByRole('link', { name: 'Claves', exact: true }).click();
  await page.getByRole('textbox', { name: 'Nombre de la clave' }).fill('Programa de nóminas');
  await page.getByRole('button', { name: 'Crear la clave' }).click();
  const notice = page.getByRole('main').getByRole('alert');
  await expect(notice).toContainText('Esta es tu clave');
  await check(page, '12-key');
  const key = (await notice.locator('code').textContent()) ?? '';
  const ask = () => api.get('/api/v1/procedures', { headers: { authorization: `Bearer ${key}` } });
  expect((await ask()).status()).toBe(200);
  await page.getByRole('button', { name: /Anular ?: Programa de nóminas/ }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Clave anulada');
  const refused = await ask();
  expect([refused.status(), refused.headers()['content-type']]).toEqual([401, 'application/problem+json']);
  await page.getByRole('link', { name: 'Para programas' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Para programas');
  await check(page, '13-developers');
});
