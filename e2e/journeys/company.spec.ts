import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, findPerson, newCitizen, newStaff, row } from '../office-database';
import { codeAfter } from '../one-time-code';

test.afterAll(closeDatabase);

/** People, accounts and the agency of the demonstration. */
const CLARA = '21000003Z';
const LUNA = '28 1234567 42';
const HOTEL = '46 7654321 55';

const spanishDay = (daysAgo: number) => {
  const at = new Date(Date.now() - daysAgo * 86_400_000);
  return `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`;
};

test('a principal user invites a person, who accepts, and is removed', async ({ signedIn }) => {
  test.setTimeout(120_000);
  const invited = await newCitizen({ givenName: 'Olga' });
  const page = await signedIn(await findPerson('21000001N'));
  await page.goto('/es/company');
  await page.getByRole('link', { name: 'LIBRERÍA LUNA SL' }).click();
  await expect(page.getByText(`Actúas por LIBRERÍA LUNA SL · CCC ${LUNA}`)).toBeVisible();
  await page.getByRole('link', { name: 'Personas', exact: true }).click();
  await page.getByRole('textbox', { name: 'DNI o NIE' }).fill(invited.idNumber);
  await page.getByRole('textbox', { name: 'Correo electrónico' }).fill('olga@luna.example');
  await page.getByRole('radio', { name: 'Solo lectura' }).check();
  await page.getByRole('button', { name: 'Enviar la invitación' }).click();
  await expect(page.getByRole('heading', { name: 'Invitación enviada' })).toBeVisible();
  await expectNoAxe(page);
  await look(page, '66-users');
  await expect(page.getByRole('main')).not.toContainText('Olga');

  const other = await signedIn(invited);
  await other.goto('/es/company');
  await other.getByRole('button', { name: /^Aceptar/ }).click();
  await other.getByRole('link', { name: 'LIBRERÍA LUNA SL' }).click();
  const home = other.url();
  await expect(other.getByText('Solo lectura. Ve todo y no cambia nada.')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Quitar a Olga Prueba Ensayo' }).click();
  await expect(page.getByRole('heading', { name: 'Persona quitada' })).toBeVisible();
  expect((await other.goto(home))?.status()).toBe(404);
  await page.getByRole('link', { name: 'Actividad', exact: true }).click();
  await expect(page.getByRole('row', { name: /ya no es de la organización/ }).first()).toContainText(
    'Alba Luna Prieto',
  );
});

test('the desk registers a company and adds its account; a wrong number is told at its field', async ({ signedIn }) => {
  const page = await signedIn(await newStaff('registrar'));
  await page.goto('/es/office/organisations');
  await page.getByRole('textbox', { name: 'NIF de la organización' }).fill('A58818502');
  await page.getByRole('textbox', { name: 'Código de cuenta de cotización (CCC)' }).fill('28 1234567 43');
  await page.getByRole('button', { name: 'Añadir la cuenta' }).click();
  const errors = page.locator('[data-error-summary]');
  await expect(errors).toContainText('Revisa el NIF');
  await expect(errors).toContainText('las dos últimas cifras no corresponden');
  await expectNoAxe(page);
  await expect(page.getByRole('row', { name: /GESTORÍA SOL SL/ })).toContainText('104512');
  await look(page, '68-office-organisations');
});

test('the pages of a company on a narrow screen', async ({ signedIn }) => {
  test.setTimeout(120_000);
  const page = await signedIn(await findPerson('21000002J'), { viewport: { width: 360, height: 900 } });
  await page.goto('/es/company');
  await page.getByRole('link', { name: 'GESTORÍA SOL SL' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'GESTORÍA SOL SL' })).toBeVisible();
  const base = new URL(page.url()).pathname;
  for (const path of ['', '/submissions', '/accounts', '/users', '/activity']) {
    await page.goto(`${base}${path}`);
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await look(page, `67-narrow${path.replace('/', '-')}`);
  }
});

test('a user of an agency files for two accounts: dry run, one bad line left out, one receipt', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const clara = await findPerson(CLARA);
  const first = await newCitizen();
  const second = await newCitizen();
  const page = await signedIn(clara);
  await page.goto('/es/company');
  await page.getByRole('link', { name: 'GESTORÍA SOL SL' }).click();
  await expect(page.getByText(/Actúas por GESTORÍA SOL SL · \d cuentas de cotización/)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(LUNA);
  await expect(page.getByRole('main')).toContainText(HOTEL);
  await look(page, '60-company');
  await page.getByRole('link', { name: 'Presentar un archivo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Envíos de GESTORÍA SOL SL' })).toBeVisible();
  await expectNoAxe(page);
  await look(page, '61-submissions');

  const lines = [
    'DNI o NIE;NAF;CCC;Prestación;Primer día;Base del mes anterior;Días cotizados;Jornada',
    `${first.idNumber};281234567840;${LUNA};nacimiento;${spanishDay(11)};2.400,00;30;100`,
    `${second.idNumber};281234567840;${HOTEL};nacimiento;${spanishDay(9)};1.900,50;30;50`,
    `12345678A;281234567840;${HOTEL};nacimiento;${spanishDay(9)};1.900,50;30;50`,
  ];
  const buffer = Buffer.from(lines.join('\r\n'), 'utf8');
  await page.getByLabel('Archivo CSV').setInputFiles({ name: 'noviembre.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Comprobar sin presentar' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '1 línea tiene errores' })).toBeVisible();
  await expect(page.getByText('Todavía no has presentado nada.')).toBeVisible();
  const error = page.getByRole('row', { name: /12345678A/ });
  await expect(error).toContainText('DNI o NIE');
  await expect(error).toContainText('La letra no corresponde al número');
  await expectNoAxe(page);
  await look(page, '62-checked');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Descargar los errores (CSV)' }).click();
  expect((await downloading).suggestedFilename()).toBe('errores.csv');

  const sign = page.getByRole('button', { name: 'Firmar y presentar 2 líneas' });
  await sign.click();
  await expect(page.locator('[data-error-summary]')).toContainText(
    'Marca que quieres dejar fuera las líneas con errores',
  );
  await page.getByRole('checkbox', { name: 'Presentar las 2 líneas correctas y dejar fuera 1' }).check();
  const code = await codeAfter(clara.email, () => sign.click());
  await expect(page.getByRole('heading', { level: 1, name: 'Firma el envío' })).toBeVisible();
  await expectNoAxe(page);
  await look(page, '63-sign');
  await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
  await page.getByRole('button', { name: 'Firmar y registrar' }).click();
  await expect(page.getByRole('heading', { name: 'Hemos registrado tu envío' })).toBeVisible();
  const number = ((await page.getByTestId('register-number').textContent()) ?? '').trim();
  await expect(page.getByText('2 de 3 líneas presentadas, 1 fuera.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('noviembre.csv');
  await expectNoAxe(page);
  await look(page, '64-receipt');
  const { accepted, entries } = await row<{ accepted: number; entries: number }>(
    `SELECT s.accepted, (SELECT count(*)::int FROM "RegisterEntry" WHERE number = $1 AND kind = 'submission') AS entries
     FROM "Submission" s JOIN "RegisterEntry" e ON e.id = s."entryId" WHERE e.number = $1`,
    [number],
  );
  expect([accepted, entries]).toEqual([2, 1]);

  // The worker finds the certificate where it would be asked for.
  const worker = await signedIn(first);
  await worker.goto('/es/company');
  await expect(worker.getByText('Todavía no actúas por ninguna organización')).toBeVisible();
  await look(worker, '65-no-company');
  const address = new URL(page.url()).pathname;
  expect((await worker.goto(address))?.status()).toBe(404);
});
