import type { Page } from '@playwright/test';
import { totpCode } from '@/lib/services/identity/methods/totp-code';
import { signIn } from './citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from './fixtures';
import { closeDatabase, newCitizen, PASSWORD, type Person, rows } from './office-database';
import { codeAfter, messagesTo } from './one-time-code';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true }).click();
const write = (page: Page, name: string, text: string) => main(page).getByRole('textbox', { name }).fill(text);

const leave = async (page: Page) => {
  await page.getByRole('button', { name: 'Salir' }).click();
  await expect(heading(page, 'Has salido')).toBeVisible();
};
const enterPassword = async (page: Page, person: Person) => {
  await page.goto('/es/sign-in');
  await write(page, 'DNI o NIE', person.idNumber);
  await write(page, 'Contraseña', PASSWORD);
  await press(page, 'Entrar');
  await expect(page).toHaveURL(/sign-in\/code/);
};
const told = async (person: Person, subject: string) =>
  expect.poll(() => messagesTo(person.email).map((message) => message.subject), { timeout: 20_000 }).toContain(subject);

/** A device with a finger that is always right. */
const addDevice = async (page: Page) => {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
};

test('a passkey is added in two pages and opens the account; the next time it comes first and no code is sent', async ({
  page,
}) => {
  const person = await newCitizen();
  await addDevice(page);
  await page.goto('/es/my/security');
  await signIn(page, person, PASSWORD);
  await expect(main(page)).toContainText('Solo tienes el código por correo');
  await expectNoAxe(page);
  await look(page, '37-methods-empty');
  await follow(page, 'Añadir una llave de acceso');
  await expect(heading(page, 'Añadir una llave de acceso')).toBeVisible();
  await expectNoAxe(page);
  await look(page, '38-passkey');
  await write(page, 'Nombre para reconocerla', '');
  await press(page, 'Crear la llave de acceso');
  await expect(main(page).getByRole('alert')).toContainText('Falta: Nombre para reconocerla');
  await write(page, 'Nombre para reconocerla', 'Mi teléfono');
  await press(page, 'Crear la llave de acceso');
  await expect(main(page)).toContainText('Tu llave de acceso ya sirve para entrar');
  await expect(main(page).getByRole('heading', { name: 'Llave de acceso: Mi teléfono' })).toBeVisible();
  await told(person, 'Hay una forma nueva de entrar en tu cuenta');
  await expectNoAxe(page);
  await look(page, '39-methods');

  await leave(page);
  await enterPassword(page, person);
  await follow(page, 'Con mi llave de acceso');
  await expect(heading(page, 'Usa tu llave de acceso')).toBeVisible();
  await press(page, 'Usar mi llave de acceso');
  await expect(page).toHaveURL(/\/es\/my$/);

  await leave(page);
  const codes = () => messagesTo(person.email).filter(({ text }) => /\d{6}/.test(text)).length;
  const before = codes();
  await enterPassword(page, person);
  await expect(heading(page, 'Usa tu llave de acceso')).toBeVisible();
  await expectNoAxe(page);
  await look(page, '40-passkey-sign-in');
  await press(page, 'Usar mi llave de acceso');
  await expect(page).toHaveURL(/\/es\/my$/);
  expect(codes(), 'no code was sent').toBe(before);
});

test('an app is added after confirming by e-mail, opens the account, and is taken away', async ({ page, signedIn }) => {
  const person = await newCitizen();
  // This session gave its second factor long ago.
  const own = await signedIn(person);
  await own.goto('/es/my/security');
  await follow(own, 'Añadir una aplicación de códigos');
  await expect(main(own)).toContainText('Antes confirma otra vez que eres tú');
  await expectNoAxe(own);
  await look(own, '41-confirm');
  const sent = await codeAfter(person.email, () => press(own, 'Enviarme un código'));
  await write(own, 'Código de un solo uso', sent);
  await press(own, 'Continuar');
  await expect(heading(own, 'Añadir una aplicación de códigos')).toBeVisible();
  await press(own, 'Empezar');
  const secret = ((await own.getByTestId('app-key').textContent()) ?? '').replaceAll(/\s/g, '');
  await expectNoAxe(own);
  await expectNoSidewaysScroll(own);
  await look(own, '42-authenticator');
  const right = totpCode(secret, Date.now());
  await write(own, 'Código de la aplicación', right === '000000' ? '111111' : '000000');
  await press(own, 'Añadir la aplicación');
  await expect(main(own).getByRole('alert')).toContainText('El código no es correcto o ya se ha usado');
  await write(own, 'Código de la aplicación', totpCode(secret, Date.now()));
  await press(own, 'Añadir la aplicación');
  await expect(main(own)).toContainText('Tu aplicación de códigos ya sirve para entrar');

  await enterPassword(page, person);
  await follow(page, 'Con mi aplicación de códigos');
  await expectNoAxe(page);
  await look(page, '43-app-sign-in');
  await write(page, 'Código de la aplicación', totpCode(secret, Date.now() - 600_000));
  await press(page, 'Continuar');
  await expect(main(page).getByRole('alert')).toContainText('Te quedan 4 intentos');
  // The step after the one spent when the app was added.
  await write(page, 'Código de la aplicación', totpCode(secret, Date.now() + 30_000));
  await press(page, 'Continuar');
  await expect(page).toHaveURL(/\/es\/my$/);

  await own.goto('/es/my/security');
  await follow(own, 'Quitar Aplicación de códigos');
  await expect(heading(own, '¿Quitar esta forma de entrar?')).toBeVisible();
  await expectNoAxe(own);
  await press(own, 'Quitarla');
  await expect(main(own)).toContainText('Esa forma de entrar ya no vale');
  await told(person, 'Se ha quitado una forma de entrar en tu cuenta');
  await page.goto('/es/my');
  await expect(page, 'the other session stays').toHaveURL(/\/es\/my$/);
});

test('ten backup codes are shown once to print, and each opens the account once', async ({ page, signedIn }) => {
  const person = await newCitizen();
  const own = await signedIn(person);
  await rows('UPDATE "Session" SET "provenAt" = now() WHERE "personId" = $1', [person.id]);
  await own.goto('/es/my/security');
  await follow(own, 'Hacer códigos de reserva');
  await press(own, 'Hacer los códigos');
  await expect(heading(own, 'Tus códigos de reserva')).toBeVisible();
  const list = own.getByRole('list', { name: 'Diez códigos de reserva' }).getByRole('listitem');
  await expect(list).toHaveCount(10);
  await expect(own.getByRole('button', { name: 'Imprimir los códigos' })).toBeVisible();
  await expectNoAxe(own);
  await look(own, '44-backup-codes');
  const code = ((await list.first().textContent()) ?? '').trim();
  await follow(own, 'Ya los he guardado');
  await expect(main(own)).toContainText('Te quedan 10 sin usar');

  const other = await signedIn(person);
  await rows('UPDATE "Session" SET "provenAt" = now() WHERE "personId" = $1', [person.id]);
  await other.goto('/es/my/security/backup-codes');
  expect(await other.content(), 'another session does not see them').not.toContain(code);

  await enterPassword(page, person);
  await follow(page, 'Con un código de reserva');
  await write(page, 'Código de reserva', code.toLowerCase().replaceAll('-', ' '));
  await press(page, 'Continuar');
  await expect(page).toHaveURL(/\/es\/my$/);
  await told(person, 'Se ha usado un código de reserva');
  await leave(page);
  await enterPassword(page, person);
  await follow(page, 'Con un código de reserva');
  await expectNoAxe(page);
  await write(page, 'Código de reserva', code);
  await press(page, 'Continuar');
  await expect(main(page).getByRole('alert')).toContainText('Te quedan 4 intentos');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a passkey says that it cannot be used, and the other ways are there', async ({ page }) => {
    const person = await newCitizen();
    await rows(
      `INSERT INTO "Method" (id, "personId", kind, name, secret, "credentialId", "createdAt", "confirmedAt")
       VALUES ($1, $2, 'passkey', 'Mi teléfono', '\\x00', $1, now(), now())`,
      [`key${person.id}`, person.id],
    );
    await enterPassword(page, person);
    await follow(page, 'Con mi llave de acceso');
    // Only rendered where there is no JavaScript; the text locators pass over it.
    const sentence = main(page).locator('noscript p');
    await expect(sentence).toBeVisible();
    expect(await sentence.textContent()).toContain('Este navegador no puede usar llaves de acceso');
    await follow(page, 'Con un código en mi correo');
    const code = messagesTo(person.email).at(-1)?.text.match(/\d{6}/)?.[0] ?? '';
    await write(page, 'Código de un solo uso', code);
    await press(page, 'Continuar');
    await expect(page).toHaveURL(/\/es\/my$/);
  });
});
