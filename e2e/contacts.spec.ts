import type { Page } from '@playwright/test';
import { signIn } from './citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from './fixtures';
import { closeDatabase, newCitizen, newStaff, PASSWORD, type Person, row, rows } from './office-database';
import { codeAfter, messagesTo } from './one-time-code';
import { callerFor, caseWithRequest } from './quick-case';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true }).click();
const write = (page: Page, name: string, text: string) => main(page).getByLabel(name, { exact: true }).fill(text);
const told = async (address: string, text: RegExp) =>
  expect
    .poll(() => messagesTo(address).map((message) => `${message.subject} ${message.text}`), { timeout: 20_000 })
    .toContainEqual(expect.stringMatching(text));
/** As if the session had given its second factor just now. */
const prove = (person: Person) => rows('UPDATE "Session" SET "provenAt" = now() WHERE "personId" = $1', [person.id]);
const newPhone = () => `6${String(Date.now()).slice(-8)}`;

test('a page that needs the second factor says why, and leads back to itself', async ({ signedIn }) => {
  const person = await newCitizen();
  const page = await signedIn(person, { level: 'low' });
  await page.goto('/es/my/security/sign-ins');
  await expect(page).toHaveURL(/\/es\/sign-in\/code\?returnTo=/);
  await expect(main(page)).toContainText('Para abrir la página que has pedido hace falta confirmar que eres tú');
  const code = await codeAfter(person.email, () => press(page, 'Enviarme un código'));
  await expect(main(page)).toContainText('Para abrir la página que has pedido');
  await write(page, 'Código de un solo uso', code);
  await press(page, 'Continuar');
  await expect(page).toHaveURL(/\/es\/my\/security\/sign-ins$/);
});

test('a telephone is added and brings the code of the next sign-in; the e-mail is changed; both tell the old channels', async ({
  page,
  signedIn,
}) => {
  const person = await newCitizen();
  const phone = newPhone();
  const own = await signedIn(person);
  await prove(person);
  await own.goto('/es/my/security');
  await follow(own, 'Cambiar Teléfono');
  await expect(heading(own, 'Mi teléfono')).toBeVisible();
  await write(own, 'Teléfono móvil nuevo', '912345678');
  await press(own, 'Enviarme un código');
  await expect(main(own).getByRole('alert')).toContainText('tiene que ser un móvil');
  await expect(main(own).getByLabel('Teléfono móvil nuevo')).toHaveValue('912345678');
  await write(own, 'Teléfono móvil nuevo', phone);
  const sent = await codeAfter(`+34${phone}`, () => press(own, 'Enviarme un código'));
  await expectNoAxe(own);
  await look(own, '50-contact-code');
  await write(own, 'Código de un solo uso', sent);
  await press(own, 'Confirmar');
  await expect(main(own)).toContainText('Tu teléfono ha cambiado');
  await told(person.email, /Ha cambiado el correo o el teléfono/);
  await expectNoAxe(own);
  await expectNoSidewaysScroll(own);
  await look(own, '51-security');

  await page.goto('/es/sign-in');
  await write(page, 'DNI o NIE', person.idNumber);
  await write(page, 'Contraseña', PASSWORD);
  await press(page, 'Entrar');
  await follow(page, 'Con un código en mi teléfono');
  const sms = await codeAfter(`+34${phone}`, () => press(page, 'Enviarme un SMS'));
  await expect(main(page)).toContainText(`que acaba en ${phone.slice(-3)}`);
  await expectNoAxe(page);
  await look(page, '52-sms-code');
  await write(page, 'Código de un solo uso', sms);
  await press(page, 'Continuar');
  await expect(page).toHaveURL(/\/es\/my$/);
  await told(`+34${phone}`, /desde un dispositivo nuevo/);

  await own.goto('/es/my/security/contact/email');
  const email = `nuevo.${person.idNumber.toLowerCase()}@correo.example`;
  await write(own, 'Correo nuevo', email);
  const code = await codeAfter(email, () => press(own, 'Enviarme un código'));
  await write(own, 'Código de un solo uso', code);
  await press(own, 'Confirmar');
  await expect(main(own)).toContainText('Tu correo ha cambiado');
  await told(`+34${phone}`, /Ha cambiado el correo o el teléfono/);
  await told(email, /Ha cambiado el correo o el teléfono/);
  await own.goto('/es/my/security/contact/phone');
  await press(own, 'Quitar mi teléfono');
  await expect(main(own)).toContainText('Hemos quitado tu teléfono');
});

test('the password is changed with the present one; another open session is closed', async ({ signedIn }) => {
  const person = await newCitizen();
  const [own, other] = [await signedIn(person), await signedIn(person)];
  await prove(person);
  await own.goto('/es/my/security');
  await follow(own, 'Cambiar Contraseña');
  await look(own, '53-password');
  await write(own, 'Contraseña de ahora', 'no es esta contraseña');
  await write(own, 'Contraseña nueva', 'tres tristes tigres verdes');
  await press(own, 'Cambiar la contraseña');
  await expect(main(own).getByRole('alert')).toContainText('La contraseña de ahora no es correcta');
  await write(own, 'Contraseña de ahora', PASSWORD);
  await write(own, 'Contraseña nueva', 'tres tristes tigres verdes');
  await press(own, 'Cambiar la contraseña');
  await expect(main(own)).toContainText('Tu contraseña ha cambiado');
  await other.goto('/es/my');
  await expect(other).toHaveURL(/sign-in/);
});

test('who looked at my file: the caseworker by unit and task, and my own acts when asked for', async ({
  signedIn,
  baseURL,
}) => {
  const person = await newCitizen();
  const staff = await newStaff('caseworker', 'Herminia');
  const { caseId } = await caseWithRequest(await callerFor(baseURL, person), await callerFor(baseURL, staff));
  const office = await signedIn(staff);
  await office.goto(`/es/office/cases/${caseId}`);
  const page = await signedIn(person);
  await page.goto('/es/my/security');
  await follow(page, 'Ver quién ha mirado mi expediente');
  const first = main(page).getByRole('listitem').filter({ hasText: 'Se abrió tu expediente' }).first();
  await expect(first).toContainText('Tramitación, unidad EO-INSS-28-04 (INSS)');
  await expect(first).toContainText('Motivo: tramitar tu solicitud');
  await expect(main(page)).not.toContainText('Herminia');
  await expect(main(page)).not.toContainText('Se presentó una solicitud');
  await expectNoAxe(page);
  await look(page, '54-activity');
  await main(page).getByRole('link', { name: 'Todo' }).click();
  await expect(main(page)).toContainText('Se presentó una solicitud');
  await page.goto('/es/my/security/sign-ins');
  await expect(main(page).getByRole('row').nth(1)).toContainText('Entró');
  await expectNoAxe(page);
  await look(page, '55-sign-ins');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('who lost the e-mail gives two proofs, waits a day that anybody told can stop, and is never told which was wrong', async ({
    page,
    signedIn,
  }) => {
    const person = await newCitizen();
    const own = await signedIn(person);
    await prove(person);
    await own.goto('/es/my/security/backup-codes');
    await press(own, 'Hacer los códigos');
    const list = main(own).getByRole('list', { name: 'Diez códigos de reserva' }).getByRole('listitem');
    const codes = await list.allTextContents();
    const email = `otro.${person.idNumber.toLowerCase()}@correo.example`;

    await page.goto('/es/identity/recover');
    await follow(page, 'Ya no tengo mi correo o mi teléfono');
    await expectNoSidewaysScroll(page);
    await look(page, '56-lost');
    await press(page, 'Continuar');
    await expect(main(page).getByRole('alert')).toContainText('Rellena al menos dos pruebas');
    const fill = async (backup: string) => {
      await write(page, 'DNI o NIE', person.idNumber);
      await main(page).getByRole('radio', { name: 'Mi correo' }).check();
      await write(page, 'Correo o teléfono nuevo', email);
      await write(page, 'Contraseña', PASSWORD);
      await write(page, 'Código de reserva', backup);
    };
    await fill('AAAA-AAAA-AAAA');
    await press(page, 'Continuar');
    await expect(heading(page, 'Mira tu correo o teléfono nuevo')).toBeVisible();
    await write(page, 'Código de un solo uso', '000000');
    await press(page, 'Continuar');
    await expect(main(page).getByRole('alert')).toContainText('Te quedan 4 intentos');
    expect(messagesTo(email)).toEqual([]);
    await follow(page, 'Empezar de nuevo');
    await fill((codes[0] ?? '').trim());
    const code = await codeAfter(email, () => press(page, 'Continuar'));
    await write(page, 'Código de un solo uso', code);
    await press(page, 'Continuar');
    await expect(heading(page, 'Cambio en espera')).toBeVisible();
    await look(page, '57-lost-done');

    await told(person.email, /Alguien ha pedido cambiar el correo/);
    const alert = messagesTo(person.email).find(({ subject }) => subject.startsWith('Alguien ha pedido'))?.text ?? '';
    expect(alert).not.toMatch(/http|Alba/);
    const stop = /código: (\S{14})/.exec(alert)?.[1] ?? '';
    await own.goto('/es/my/security');
    await expect(main(own)).toContainText('Hay un cambio en espera');
    await look(own, '58-waiting');
    await page.goto('/es/identity/lost/stop');
    await write(page, 'Código del aviso', 'AAAA-AAAA-AAAA');
    await press(page, 'Detener el cambio');
    await expect(main(page).getByRole('alert')).toContainText('Ese código no detiene ningún cambio');
    await write(page, 'Código del aviso', stop);
    await press(page, 'Detener el cambio');
    await expect(main(page)).toContainText('El cambio está detenido');
    const { state } = await row<{ state: string }>('SELECT state FROM "ContactChange" WHERE "personId" = $1', [
      person.id,
    ]);
    expect(state).toBe('stopped');
    // The e-mail of before still brings the codes.
    await page.goto('/es/sign-in');
    await signIn(page, person, PASSWORD);
  });
});
