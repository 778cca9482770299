import type { Page } from '@playwright/test';
import { samplePdf } from '@/lib/services/sample-pdf';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, row } from '../office-database';
import { codeAfter } from '../one-time-code';
import { callerFor, caseToAnswer, openNotice } from '../quick-case';

test.afterAll(closeDatabase);

/** What is wrong with a page is told at the end, with that of all the others. */
const breaches: string[] = [];
const check = async (page: Page, name: string) => {
  await look(page, `a-${name}`);
  for (const sound of [expectNoAxe, expectNoSidewaysScroll])
    await sound(page).catch((error: Error) => breaches.push(`${name}: ${error.message}`));
};

test('the office asks; the person answers with one file and one “I already gave it”, and the office sees both', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const person = await newCitizen();
  const caseworker = await newStaff('caseworker');
  const me = await callerFor(baseURL, person);
  const staff = await callerFor(baseURL, caseworker);
  const { caseId, requestId } = await caseToAnswer(me, staff);
  await staff.api.get(`/es/office/cases/${caseId}`);
  const page = await signedIn(person);

  await test.step('The case says what is needed, until which day, and what happens otherwise', async () => {
    await page.goto(`/es/my/cases/${caseId}`);
    await check(page, '01-case');
    await page.getByRole('link', { name: 'Contestar', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Te pedimos documentos' })).toBeVisible();
    await expect(page.getByText(/Tienes hasta el (lunes|martes|miércoles|jueves|viernes) \d+ de/)).toBeVisible();
    await expect(page.getByText(/Quedan? \d+ días? hábil/)).toBeVisible();
    await expect(page.getByText('podemos dar tu solicitud por abandonada')).toBeVisible();
    await check(page, '02-request');
  });

  await test.step('She asks for more time: once, at once', async () => {
    await page.getByRole('button', { name: 'Pedir más tiempo' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Ya tienes más tiempo' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Pedir más tiempo' })).toHaveCount(0);
    await check(page, '03-more-time');
  });

  await test.step('She says to whom she gave the certificate, and the form asks for what is missing', async () => {
    await page.getByRole('link', { name: /No voy a enviarlo.*Certificado de la empresa/ }).click();
    await check(page, '04-statement');
    await page.getByRole('radio', { name: 'Ya lo entregué' }).check();
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Falta: ¿A qué administración?');
    await expect(page.getByRole('radio', { name: 'Ya lo entregué' })).toBeChecked();
    await check(page, '05-statement-errors');
    await page.getByRole('textbox', { name: '¿A qué administración?' }).fill('Ayuntamiento de Soria');
    const given = page.getByRole('group', { name: '¿Qué día lo entregaste?' });
    for (const [part, value] of [
      ['Día', '3'],
      ['Mes', '2'],
      ['Año', '2026'],
    ] as const)
      await given.getByLabel(part).fill(value);
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    await expect(page.getByText('Ya se entregó a Ayuntamiento de Soria el martes 3 de febrero de 2026')).toBeVisible();
  });

  await test.step('She adds a paper of her own, explains, and sends all in one entry', async () => {
    const other = page.getByRole('region', { name: 'Otro documento' });
    await other.locator('input[type=file]').setInputFiles({
      name: 'carta.pdf',
      mimeType: 'application/pdf',
      buffer: await samplePdf('Carta'),
    });
    await other.getByRole('button', { name: 'Subir archivo' }).click();
    await expect(other.getByText('Recibido')).toBeVisible();
    await page.getByRole('link', { name: 'Continuar', exact: true }).click();
    await expect(page.getByText('carta.pdf')).toBeVisible();
    await page.getByRole('textbox', { name: /¿Quieres explicarnos algo\?/ }).fill('La empresa lo mandó allí.');
    await check(page, '06-send');
    await page.getByRole('button', { name: 'Enviar y registrar' }).click();
    const receipt = page.getByRole('main');
    await expect(page.getByTestId('register-number')).toHaveText(/^\d{4}-E-\d{8}$/);
    for (const said of ['Ayuntamiento de Soria', 'La empresa lo mandó allí.', 'carta.pdf'])
      await expect(receipt).toContainText(said);
    await check(page, '07-receipt');
    await page.goto(`/es/my/cases/${caseId}/requests/${requestId}`);
    await expect(page.getByText('Ya has contestado')).toBeVisible();
    await page.goto(`/es/my/cases/${caseId}`);
    await expect(page.getByText('Lo estamos mirando.')).toBeVisible();
    await check(page, '08-case-answered');
  });

  await test.step('The caseworker finds the answer marked new, reads it and settles the document', async () => {
    const office = await signedIn(caseworker);
    await office.goto('/es/office/queue?view=mine');
    await expect(office.getByRole('row', { name: /Respuesta nueva/ })).toBeVisible();
    await look(office, 'a-09-queue');
    await office.goto(`/es/office/cases/${caseId}`);
    await expect(office.getByText('La empresa lo mandó allí.')).toBeVisible();
    await check(office, '10-office');
    await office.getByRole('button', { name: 'Ya la he leído' }).click();
    await expect(office.getByText('Respuesta nueva')).toHaveCount(0);
    await office.getByRole('link', { name: /Mirar «Certificado de la empresa/ }).click();
    await office.getByRole('radio', { name: 'No lo hemos conseguido y hace falta' }).check();
    await office.getByRole('textbox', { name: 'Explicación' }).fill('El Ayuntamiento no lo tiene.');
    await check(office, '11-settle');
    await office.getByRole('button', { name: 'Guardar', exact: true }).click();
    await expect(office.getByRole('region', { name: 'Lo que dice de documentos que no envía' })).toContainText(
      'No conseguido',
    );
    await page.goto(`/es/my/cases/${caseId}`);
    await expect(page.getByRole('main')).toContainText('El Ayuntamiento no lo tiene.');
    await check(page, '12-case-not-found');

    await office.getByRole('link', { name: 'Abrir trámite de audiencia' }).click();
    await office.getByRole('textbox', { name: /¿Qué tenéis previsto/ }).fill('Pensamos no reconocerla.');
    await check(office, '13-hearing');
    await office.getByRole('button', { name: 'Abrir el trámite' }).click();
    await expect(office.getByText('El plazo para resolver sigue corriendo.')).toBeVisible();
  });

  await test.step('Heard, she says nothing; then she withdraws, signed, and the case is closed', async () => {
    const hearing = await row<{ id: string; request: string }>(
      `SELECT id, "requestId" AS request FROM "Notification" WHERE "caseId" = $1 AND kind = 'hearing'`,
      [caseId],
    );
    await openNotice(me, hearing.id);
    await page.goto(`/es/my/cases/${caseId}/requests/${hearing.request}`);
    await expect(page.getByText('Pensamos no reconocerla.')).toBeVisible();
    await check(page, '14-heard');
    await page.getByRole('link', { name: 'Continuar', exact: true }).click();
    await check(page, '15-heard-send');
    await page.getByRole('button', { name: 'No voy a decir nada' }).click();
    await expect(page.getByTestId('register-number')).toBeVisible();

    await page.goto(`/es/my/cases/${caseId}`);
    await page.getByRole('link', { name: 'Retirar mi solicitud' }).click();
    await check(page, '16-withdraw');
    const code = await codeAfter(person.email, () => page.getByRole('button', { name: 'Seguir y firmar' }).click());
    await page.getByRole('textbox', { name: /[Cc]ódigo/ }).fill(code);
    await check(page, '17-withdraw-sign');
    await page.getByRole('button', { name: 'Firmar y retirar la solicitud' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Hemos registrado que retiras tu solicitud' }),
    ).toBeVisible();
    await check(page, '18-withdrawn-receipt');
    await page.goto(`/es/my/cases/${caseId}`);
    await expect(page.getByRole('link', { name: 'Presentar otra solicitud' })).toBeVisible();
    await check(page, '19-withdrawn-case');
  });
  expect(breaches).toEqual([]);
});
