import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxe, look, test } from '../fixtures';
import { closeDatabase, connections, newCitizen, newStaff, row, rows } from '../office-database';
import { callerFor, caseWithRequest } from '../quick-case';

test.afterAll(closeDatabase);

const moveClock = async (page: Page, button: string) => {
  const strip = page.getByRole('complementary', { name: 'Demostración' });
  await strip.getByText('Controles de la demostración').click();
  await strip.getByRole('button', { name: button }).click();
  await expect(page.getByText('El reloj se ha movido')).toBeVisible();
};

test('the registrar searches the book, opens an entry and exports it; a person only with a reason', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const citizen = await newCitizen({ givenName: 'Noa' });
  const staff = await callerFor(baseURL, await newStaff('caseworker'));
  const { caseId } = await caseWithRequest(await callerFor(baseURL, citizen), staff);
  const { number } = await row<{ number: string }>('SELECT number FROM "RegisterEntry" WHERE "caseId" = $1', [caseId]);
  const page = await signedIn(await newStaff('registrar'));
  await page.goto('/es/office/register');
  await expect(page.getByRole('row', { name: new RegExp(number) })).toBeVisible();
  await look(page, '60-register-day');

  await page.getByText('Buscar por persona').click();
  await page.getByLabel('DNI o NIE de la persona interesada').fill(citizen.idNumber);
  await page.getByRole('button', { name: 'Buscar a esta persona' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Falta: Motivo de la búsqueda');
  await expectNoAxe(page);
  await look(page, '61-register-no-reason');
  await page.getByLabel('Motivo de la búsqueda').fill('Pide una copia en ventanilla');
  await page.getByRole('button', { name: 'Buscar a esta persona' }).click();
  await expect(page.getByText(/Asientos de Noa Prueba Ensayo/)).toBeVisible();
  expect(page.url()).not.toContain(citizen.idNumber);
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  await expectNoAxe(page);
  await look(page, '62-register-person');

  const exporting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Exportar a CSV' }).click();
  const table = readFileSync(await (await exporting).path(), 'utf8');
  expect(table.trim().split('\r\n')).toHaveLength(2);
  expect(table).toContain(citizen.idNumber);

  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Asiento ${number}`);
  await expect(page.getByRole('main')).toContainText('Código de un solo uso');
  await expect(page.getByRole('main')).toContainText('El día todavía no está cerrado.');
  await expectNoAxe(page);
  await look(page, '63-register-entry');
  await page.getByRole('link', { name: 'Ver el justificante' }).click();
  await expect(page.getByText('El documento es auténtico y está vigente')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Se puede comprobar al menos hasta');

  const me = await signedIn(citizen);
  await me.goto('/es/my/security/activity');
  await expect(me.getByText('Motivo: Pide una copia en ventanilla')).toBeVisible();
});

test('the next day the closing is public, its document can be checked, and the head of the audit can be downloaded', async ({
  page,
  baseURL,
}) => {
  const staff = await callerFor(baseURL, await newStaff('caseworker'));
  await caseWithRequest(await callerFor(baseURL, await newCitizen()), staff);
  await page.goto('/es');
  try {
    await moveClock(page, '+1 día');
    const { day } = await row<{ day: string }>('SELECT max(day)::text AS day FROM "RegisterClosing"');
    const { hash } = await row<{ hash: string }>('SELECT hash FROM "RegisterClosing" WHERE day = $1', [day]);
    await page.goto('/es/electronic-register');
    await expect(page.getByText(hash)).toBeVisible();
    await expectNoAxe(page);
    await look(page, '64-electronic-register');
    await page
      .getByRole('link', { name: /Comprobar el cierre/ })
      .first()
      .click();
    await expect(page.getByText('El documento es auténtico y está vigente')).toBeVisible();
    await page.getByText('Leer el documento aquí').click();
    await expect(page.getByRole('article')).toContainText(hash);
    await page.goto('/es/verify/seal');
    await expectNoAxe(page);
    await look(page, '65-seal');
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Descargar el certificado (PEM)' }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain('BEGIN CERTIFICATE');
    const { heads } = await (await page.request.get('/api/v1/audit-heads')).json();
    const file = await page.request.get(`/api/v1/audit-heads/${heads[0].day}.txt`);
    expect(await file.text()).toBe(heads[0].statement);
  } finally {
    await page.goto('/es');
    await moveClock(page, 'Volver a hoy');
  }
});

test('a notice that bounces becomes a task; staff send it again to the new address; the person was told', async ({
  signedIn,
  baseURL,
  request: gateway,
}) => {
  test.setTimeout(120_000);
  const citizen = await newCitizen({ givenName: 'Iria' });
  const staff = await callerFor(baseURL, await newStaff('caseworker'));
  const { notificationId } = await caseWithRequest(await callerFor(baseURL, citizen), staff);
  const ofNotice = `FROM "Message" WHERE "dedupeKey" = 'notification:${notificationId}:0'`;
  await expect(async () => expect((await row(`SELECT state ${ofNotice}`)).state).toBe('sent')).toPass();
  const { id } = await row<{ id: string }>(`SELECT id ${ofNotice}`);
  const report = (authorization: string, data: unknown) =>
    gateway.post('/api/gateway/reports', { data: JSON.stringify(data), headers: { authorization } });
  const secret = `Bearer ${connections().appSecret}`;
  expect((await report('Bearer wrong', { id, state: 'bounced' })).status()).toBe(401);
  expect((await report(secret, { id, state: 'lost' })).status()).toBe(400);
  expect((await report(secret, { id: 'x'.repeat(24), state: 'bounced' })).status()).toBe(404);
  expect((await report(secret, { id, state: 'bounced', why: '550' })).status()).toBe(204);
  expect((await report(secret, { id, state: 'bounced', why: '550' })).status()).toBe(204);

  const me = await signedIn(citizen);
  await me.goto('/es/my');
  await expect(me.getByText(`No hemos podido escribirte a ${citizen.email}`)).toBeVisible();
  await expectNoAxe(me);
  await look(me, '66-bounced');

  const page = await signedIn(await newStaff('registrar'));
  await page.goto('/es/office/tasks');
  const task = page.getByRole('row', { name: /Iria Prueba Ensayo/ });
  await expect(task).toBeVisible();
  await expectNoAxe(page);
  await look(page, '67-tasks');
  await task.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un mensaje ha venido devuelto');
  await page.getByRole('button', { name: 'Cerrar la tarea' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Falta: Qué has hecho');
  await expectNoAxe(page);
  await look(page, '68-task');
  await rows(`UPDATE "Person" SET email = 'iria.nueva@correo.example' WHERE id = $1`, [citizen.id]);
  await page.getByRole('button', { name: 'Enviar otra vez' }).click();
  await expect(page.getByText('El mensaje vuelve a salir')).toBeVisible();
  await expect(page.getByRole('row', { name: /Iria Prueba Ensayo/ })).toHaveCount(0);
  await expect(async () =>
    expect(await row(`SELECT state, recipient ${ofNotice}`)).toEqual({
      state: 'sent',
      recipient: 'iria.nueva@correo.example',
    }),
  ).toPass();
  await page.getByRole('link', { name: 'Hechas' }).click();
  await expect(page.getByRole('row', { name: /Iria Prueba Ensayo/ })).toBeVisible();
  await look(page, '69-tasks-done');
  await me.reload();
  await expect(me.getByText('No hemos podido escribirte')).toHaveCount(0);
});
