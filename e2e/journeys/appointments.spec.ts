import type { Page } from '@playwright/test';
import { expect, inspect, test } from '../fixtures';
import { closeDatabase, newCitizen, newIdNumber, newStaff, rows } from '../office-database';
import { messagesTo } from '../one-time-code';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const seen = (page: Page, name: string) => inspect(page, `appointments-${name}`);
const referenceOn = async (page: Page): Promise<string> => (await page.getByTestId('reference').textContent()) ?? '';
const askFor = async (page: Page, subject: RegExp, postcode: string) => {
  await page.goto('/es/appointments');
  await page.getByRole('radio', { name: subject }).check();
  await page.getByLabel('Código postal').fill(postcode);
  await page.getByRole('button', { name: 'Ver huecos libres' }).click();
};

/** The appointment as if its hour were now, at a desk that nobody else has. */
const bringToNow = async (page: Page, reference: string) => {
  const { now } = (await (await page.request.get('/api/time')).json()) as { now: string };
  await rows(
    `UPDATE "Appointment" SET "startsAt" = $2::timestamptz, "endsAt" = $2::timestamptz + interval '20 minutes',
       desk = 1000 + floor(random() * 1000000)::int WHERE reference = $1`,
    [reference.replaceAll('-', ''), now],
  );
};

test('somebody without an account takes the first free place, changes it and gives it back, and is told each time', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const idNumber = newIdNumber();
  const address = `cita-${idNumber.toLowerCase()}@correo.example`;
  await page.goto('/es/appointments');
  await expect(main(page).getByRole('heading', { name: 'Es gratis' })).toBeVisible();
  await expect(main(page).getByRole('link', { name: 'Presentar una solicitud o enviar documentos' })).toBeVisible();
  await seen(page, 'start');
  await askFor(page, /^Ayuda con una solicitud/, '08001');
  await expect(main(page).getByRole('heading', { name: 'El primer hueco libre' })).toBeVisible();
  await seen(page, 'first');
  await page.getByRole('link', { name: 'Elegir este hueco' }).click();
  await page.getByRole('button', { name: 'Reservar la cita' }).click();
  const summary = page.locator('#error-summary');
  await expect(summary).toContainText('Falta: Nombre y apellidos');
  await expect(summary).toContainText('Escribe un correo electrónico o un teléfono móvil');
  await seen(page, 'errors');
  await page.getByLabel('Nombre y apellidos').fill('Rosa Prueba');
  await page.getByLabel('DNI o NIE').fill(idNumber);
  await page.getByLabel('Correo electrónico').fill(address);
  await page.getByRole('button', { name: 'Reservar la cita' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tu cita está reservada' })).toBeVisible();
  await expect(main(page)).not.toContainText('Rosa Prueba');
  await seen(page, 'booked');
  const reference = await referenceOn(page);
  const href = (await page.getByRole('link', { name: 'Añadir a mi calendario' }).getAttribute('href')) ?? '';
  const file = await page.request.get(href);
  expect(file.headers()['content-type']).toContain('text/calendar');
  expect(await file.text()).toContain('BEGIN:VALARM');

  // A second one for the same is not given.
  await askFor(page, /^Ayuda con una solicitud/, '08201');
  await page.getByRole('link', { name: 'Elegir este hueco' }).click();
  await page.getByLabel('Nombre y apellidos').fill('Rosa Prueba');
  await page.getByLabel('DNI o NIE').fill(idNumber);
  await page.getByLabel('Correo electrónico').fill(address);
  await page.getByRole('button', { name: 'Reservar la cita' }).click();
  await expect(summary).toContainText('Ya hay una cita pendiente para eso');

  await page.goto('/es/appointments');
  await page.getByRole('link', { name: 'Cambiar o anular una cita' }).click();
  await page.getByLabel('Referencia').fill(reference.toLowerCase());
  await page.getByLabel('DNI o NIE').fill(newIdNumber());
  await page.getByRole('button', { name: 'Buscar mi cita' }).click();
  await expect(summary).toContainText('No encontramos una cita pendiente');
  await seen(page, 'unknown');
  await page.getByLabel('DNI o NIE').fill(idNumber);
  await page.getByRole('button', { name: 'Buscar mi cita' }).click();
  await expect(main(page).getByRole('heading', { name: 'Tu cita' })).toBeVisible();
  await seen(page, 'own');
  await page.getByRole('link', { name: 'Cambiar de día, hora u oficina' }).click();
  await page.getByRole('link', { name: 'Siguiente' }).click();
  await seen(page, 'places');
  const hour = page.getByRole('radio').first();
  const chosen = (await hour.getAttribute('value')) ?? '';
  await hour.check();
  await page.getByRole('button', { name: 'Seguir' }).click();
  await page.getByRole('button', { name: 'Cambiar la cita' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tu cita ha cambiado' })).toBeVisible();
  expect(await referenceOn(page)).toBe(reference);
  const [row] = await rows<{ startsAt: Date }>('SELECT "startsAt" FROM "Appointment" WHERE reference = $1', [
    reference.replaceAll('-', ''),
  ]);
  expect(row?.startsAt.toISOString()).toBe(chosen);

  await page.getByRole('link', { name: 'Cambiar o anular la cita' }).click();
  await page.getByLabel('Referencia').fill(reference);
  await page.getByLabel('DNI o NIE').fill(idNumber);
  await page.getByRole('button', { name: 'Buscar mi cita' }).click();
  await page.getByRole('button', { name: 'Anular la cita' }).click();
  await expect(main(page).getByRole('alert')).toContainText('Tu cita está anulada');
  await expect
    .poll(() => messagesTo(address).map(({ subject }) => subject), { timeout: 20_000 })
    .toEqual(['Tu cita en una oficina', 'Tu cita ha cambiado', 'Tu cita está anulada']);
  const [first] = messagesTo(address);
  expect(first?.text).toContain(reference);
  expect(first?.text).not.toMatch(/Rosa|http|solicitud/);
});

test('a registrar calls somebody to the desk with their number filled in, and books for a caller; a supervisor sets the hours', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const [visitor, ines] = [await newCitizen({ givenName: 'Olga' }), await newStaff('registrar')];
  const own = await signedIn(visitor);
  await askFor(own, /^Ayuda con una solicitud/, '28001');
  await own.getByRole('link', { name: 'Elegir este hueco' }).click();
  // Who is signed in finds their data there.
  await expect(own.getByLabel('DNI o NIE')).toHaveValue(visitor.idNumber);
  await own.getByRole('button', { name: 'Reservar la cita' }).click();
  const reference = await referenceOn(own);
  await own.goto('/es/appointments');
  await expect(main(own).getByRole('heading', { name: 'Tus citas' })).toBeVisible();
  await seen(own, 'signed-in');
  await own.getByRole('button', { name: /^Cambiar o anular la cita del/ }).click();
  await expect(main(own).getByRole('heading', { name: 'Tu cita' })).toBeVisible();

  const page = await signedIn(ines);
  const { office } = (
    await rows<{ office: string }>('SELECT office FROM "Appointment" WHERE reference = $1', [
      reference.replaceAll('-', ''),
    ])
  )[0] ?? { office: '' };
  await bringToNow(page, reference);
  await page.goto(`/es/office/appointments?office=${office}`);
  const line = main(page).getByRole('row', { name: new RegExp(reference) });
  await expect(line).toContainText('Reservada');
  await seen(page, 'day');
  await line.getByRole('button', { name: /^Ha llegado: Olga/ }).click();
  await expect(main(page).getByRole('alert')).toContainText('Anotado');
  await line.getByRole('button', { name: /^Llamar y atender: Olga/ }).click();
  await expect(page).toHaveURL(/\/es\/office\/desk\?form=/);
  expect(page.url()).not.toContain(visitor.idNumber);
  await expect(page.getByRole('textbox', { name: /^DNI o NIE de la persona/ })).toHaveValue(visitor.idNumber);
  await page.goto(`/es/office/appointments?office=${office}`);
  await line.getByRole('button', { name: /^Atendida: Olga/ }).click();
  await expect(line).toContainText('Atendida');
  await expect(line.getByRole('button')).toHaveCount(0);

  await page.getByRole('link', { name: 'Reservar una cita' }).click();
  await seen(page, 'new');
  await page.getByRole('button', { name: 'Reservar la cita' }).click();
  await expect(page.locator('#error-summary')).toContainText('Falta: DNI o NIE');
  await page.getByRole('radio', { name: /^Información/ }).check();
  await page
    .getByRole('radio', { name: /^\d\d:\d\d$/ })
    .first()
    .check();
  await page.getByLabel('Nombre y apellidos').fill('Vicente Prueba');
  await page.getByLabel('DNI o NIE').fill(newIdNumber());
  await page.getByRole('button', { name: 'Reservar la cita' }).click();
  await expect(main(page).getByRole('alert')).toContainText(/Referencia: [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);

  const supervisor = await signedIn(await newStaff('supervisor', 'Elena'));
  // An office that nobody else of these tests uses, from a day far ahead.
  await supervisor.goto('/es/office/appointments/timetables?office=demo-28801');
  await seen(supervisor, 'timetables');
  await supervisor.getByRole('button', { name: 'Guardar el horario' }).click();
  await expect(supervisor.locator('#error-summary')).toContainText('Falta: Vale desde');
  await supervisor.getByLabel('Día', { exact: true }).fill('2');
  await supervisor.getByLabel('Mes').fill('1');
  await supervisor.getByLabel('Año').fill('2090');
  await supervisor.getByRole('group', { name: 'Lunes' }).getByLabel('Puestos').fill('7');
  await supervisor.getByRole('button', { name: 'Guardar el horario' }).click();
  await expect(main(supervisor).getByRole('alert')).toContainText('Horario guardado');
  await expect(main(supervisor).getByRole('table').last().getByRole('row', { name: /Lunes/ })).toContainText('7');
  await rows(`DELETE FROM "Timetable" WHERE office = 'demo-28801' AND "validFrom" = '2090-01-02'`);
});
