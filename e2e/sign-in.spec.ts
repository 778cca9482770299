import type { Page } from '@playwright/test';
import { signIn } from './citizen-steps';
import { expect, expectNoAxe, look, test } from './fixtures';
import {
  closeDatabase,
  csrfOf,
  demoPeople,
  findPerson,
  newCitizen,
  newCode,
  newIdNumber,
  newSession,
  newStaff,
  PASSWORD,
  row,
  rows,
} from './office-database';
import { codeAfter, messagesTo } from './one-time-code';
import { pdfText } from './pdf-text';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const fillPassword = async (page: Page, idNumber: string, password: string) => {
  await page.goto('/es/sign-in');
  await main(page).getByRole('textbox', { name: 'DNI o NIE' }).fill(idNumber);
  await main(page).getByRole('textbox', { name: 'Contraseña' }).fill(password);
  await main(page).getByRole('button', { name: 'Entrar', exact: true }).click();
};
const WRONG =
  'El DNI o NIE y la contraseña no coinciden, o el acceso está bloqueado unos minutos. Compruébalos e inténtalo de nuevo';

/** The three fields of activation or recovery, then the code of the e-mail; ends on the page of the password. */
const prove = async (
  page: Page,
  label: 'Código de activación' | 'Código de recuperación',
  person: { idNumber: string; email: string },
  letterCode: string,
) => {
  await main(page).getByRole('textbox', { name: 'DNI o NIE' }).fill(person.idNumber.toLowerCase());
  await main(page).getByRole('textbox', { name: 'Correo electrónico' }).fill(person.email);
  await main(page).getByRole('textbox', { name: label }).fill(letterCode.replaceAll('-', ' ').toLowerCase());
  const code = await codeAfter(person.email, async () => {
    await main(page).getByRole('button', { name: 'Continuar' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mira tu correo' })).toBeVisible();
  });
  await main(page)
    .getByRole('textbox', { name: 'Código de un solo uso' })
    .fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await main(page).getByRole('button', { name: 'Continuar' }).click();
  await expect(page).toHaveURL(/password$/);
};

test.describe('Activation', () => {
  const nuria = demoPeople().find(({ activationCode }) => activationCode) as {
    idNumber: string;
    activationCode: string;
    email: string;
  };

  test.beforeEach(async () => {
    const { id } = await findPerson(nuria.idNumber);
    await rows('UPDATE "Person" SET "passwordHash" = NULL, "activatedAt" = NULL WHERE id = $1', [id]);
    await rows(
      'UPDATE "ActivationCode" SET "usedAt" = NULL, failures = 0 WHERE "personId" = $1 AND "revokedAt" IS NULL',
      [id],
    );
    await rows('DELETE FROM "OneTimeCode" WHERE "personId" = $1', [id]);
  });

  test('with the code of the letter, a code by e-mail and a password: three pages, then she is in', async ({
    page,
  }) => {
    await page.goto('/es');
    await main(page).getByRole('link', { name: 'Activar mi acceso' }).first().click();
    await expectNoAxe(page);
    await look(page, '30-activate');
    await prove(page, 'Código de activación', nuria, nuria.activationCode);
    await look(page, '31-password');
    const password = main(page).getByRole('textbox', { name: 'Contraseña nueva' });
    const refused: [string, string][] = [
      ['', 'Falta: Contraseña nueva'],
      ['corta-11-ca', 'La contraseña tiene que tener al menos 12 caracteres'],
      ['me llamo Nuria siempre', 'La contraseña no puede contener tu nombre, tus apellidos ni tu correo'],
      ['mi dni es 99887766P', 'La contraseña no puede contener tu DNI o NIE'],
      ['seguridad social 99', 'La contraseña no puede contener el nombre de esta oficina ni «seguridad social»'],
      ['passwordpassword', 'Esa contraseña la usa mucha gente. Elige otra'],
    ];
    for (const [weak, sentence] of refused) {
      await password.fill(weak);
      await main(page).getByRole('button', { name: 'Activar y entrar' }).click();
      await expect(main(page).getByRole('alert').getByRole('link', { name: sentence })).toBeVisible();
      await expect(page).toHaveTitle(/^Error: /);
    }
    await expectNoAxe(page);
    await password.fill('tres gatos en la azotea');
    await main(page).getByRole('button', { name: 'Activar y entrar' }).click();
    await expect(main(page)).toContainText('Tu acceso está activado');
    await expect(page.getByRole('heading', { level: 1, name: 'Hola, Nuria' })).toBeVisible();
    await look(page, '32-welcome');
  });

  test('wrong data lead to the same page as right data, and no code is sent', async ({ page }) => {
    const before = messagesTo(nuria.email).length;
    await page.goto('/es/identity/activate');
    await main(page).getByRole('textbox', { name: 'DNI o NIE' }).fill(nuria.idNumber);
    await main(page).getByRole('textbox', { name: 'Correo electrónico' }).fill(nuria.email);
    await main(page).getByRole('textbox', { name: 'Código de activación' }).fill('AAAA-AAAA-AAAA');
    await main(page).getByRole('button', { name: 'Continuar' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mira tu correo' })).toBeVisible();
    await main(page).getByRole('textbox', { name: 'Código de un solo uso' }).fill('123456');
    await main(page).getByRole('button', { name: 'Continuar' }).click();
    await expect(main(page).getByRole('alert')).toContainText('código');
    expect(messagesTo(nuria.email).length).toBe(before);
  });
});

test('a visitor is registered at the desk, activates with the letter, forgets the password and recovers the access', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(120_000);
  const visitor = { idNumber: newIdNumber(), email: `${newIdNumber().toLowerCase()}@correo.example` };
  const desk = await signedIn(await newStaff('registrar'));
  await desk.goto('/es/office/identity-desk');
  await expectNoAxe(desk);
  await look(desk, '33-desk');
  const field = (name: string) => main(desk).getByRole('textbox', { name });
  await field('DNI o NIE').fill(visitor.idNumber);
  await field('Nombre').fill('Berta');
  await field('Apellidos').fill('O’Brien Łódź');
  const fillDate = async (name: string, [day, month, year]: readonly [string, string, string]) => {
    const group = main(desk).getByRole('group', { name });
    await group.getByRole('textbox', { name: 'Día' }).fill(day);
    await group.getByRole('textbox', { name: 'Mes' }).fill(month);
    await group.getByRole('textbox', { name: 'Año' }).fill(year);
  };
  await fillDate('Fecha de nacimiento', ['3', '2', '1985']);
  await field('Correo electrónico').fill(visitor.email);
  await main(desk).getByRole('combobox', { name: 'Provincia donde vive' }).selectOption({ label: 'Madrid' });
  await main(desk).getByRole('radio', { name: 'DNI', exact: true }).check();
  await field('Número que ves en el documento').fill('12345678Z');
  await fillDate('Válido hasta', ['1', '1', '2020']);
  await main(desk).getByRole('checkbox', { name: 'La foto es de quien tengo delante' }).check();
  await main(desk).getByRole('button', { name: 'Dar de alta y abrir la carta' }).click();
  const problems = main(desk).getByRole('alert');
  await expect(problems).toContainText('Ese número no es el DNI o NIE que has escrito arriba');
  await expect(problems).toContainText('«Válido hasta» es demasiado pronto');
  await expect(problems).toContainText('Falta: La persona está aquí, en persona');
  await expectNoAxe(desk);
  await field('Número que ves en el documento').fill(visitor.idNumber);
  await fillDate('Válido hasta', ['1', '1', '2035']);
  await main(desk).getByRole('checkbox', { name: 'La persona está aquí, en persona' }).check();
  // The browser would show the letter; its bytes are what is read here.
  const form = await main(desk)
    .locator('form[action="/api/office/register"]')
    .evaluate((element) =>
      Object.fromEntries([...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)])),
    );
  const letter = await desk.request.post('/api/office/register', {
    form,
    headers: { origin: new URL(desk.url()).origin },
  });
  expect(letter.headers()['content-type']).toBe('application/pdf');
  const words = pdfText(await letter.body());
  const [activation, recovery] = words.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g) ?? [];
  expect(words).toContain('O’Brien Łódź');
  await desk.reload();
  const row = main(desk).getByRole('row', { name: /O’Brien Łódź, Berta/ });
  const record = await desk.request.get((await row.getByRole('link').getAttribute('href')) as string);
  const recorded = pdfText(await record.body());
  for (const said of ['Acta de alta en Acceso', 'Avanzado', 'Inés Prueba Ensayo', 'Tu firma'])
    expect(recorded).toContain(said);
  await look(desk, '33-desk-records');

  await page.goto('/es/identity/activate');
  await prove(page, 'Código de activación', visitor, activation as string);
  await main(page).getByRole('textbox', { name: 'Contraseña nueva' }).fill('tres gatos en la azotea');
  await main(page).getByRole('button', { name: 'Activar y entrar' }).click();
  await expect(main(page)).toContainText('Tu acceso está activado');
  await main(page).getByRole('link', { name: 'Ver mi nivel y mi justificante de alta' }).click();
  await expect(main(page)).toContainText('Tu nivel: Avanzado');
  await expectNoAxe(page);
  await look(page, '34-registration');

  const other = await page.context().browser()?.newContext();
  const lost = (await other?.newPage()) as Page;
  await lost.goto(new URL('/es/identity/recover', page.url()).href);
  await prove(lost, 'Código de recuperación', visitor, recovery as string);
  await main(lost).getByRole('textbox', { name: 'Contraseña nueva' }).fill('cuatro gatos en el balcón');
  await main(lost).getByRole('button', { name: 'Guardar y entrar' }).click();
  await expect(main(lost)).toContainText('Tu contraseña ha cambiado');
  await expect(main(lost)).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await page.goto('/es/my');
  await expect(page, 'the other session ended').toHaveURL(/sign-in/);
  await fillPassword(page, visitor.idNumber, 'tres gatos en la azotea');
  await expect(main(page).getByRole('alert')).toContainText(WRONG);
  await other?.close();
});

test.describe('Sign-in', () => {
  test('with user, password and code leads to the page first asked for', async ({ page }) => {
    const person = await newCitizen();
    await page.goto('/es/my/security?x=1');
    await expect(page).toHaveURL(/sign-in\?returnTo=/);
    await signIn(page, person, PASSWORD);
    await expect(page).toHaveURL(/\/es\/my\/security/);
  });

  test('a wrong password and an unknown person get one answer, and the password is not kept', async ({ page }) => {
    const person = await newCitizen();
    const answers: string[] = [];
    for (const idNumber of [person.idNumber, newIdNumber(), 'nonsense']) {
      await fillPassword(page, idNumber, 'not the password');
      await expect(main(page).getByRole('alert').getByRole('link', { name: WRONG })).toBeVisible();
      await expect(main(page).getByRole('textbox', { name: 'Contraseña' })).toHaveValue('');
      // Drawn when the page wakes up.
      await expect(main(page).getByRole('button', { name: 'Mostrar' })).toBeVisible();
      answers.push(((await main(page).textContent()) ?? '').replaceAll(idNumber, ''));
    }
    expect(answers).toEqual(answers.map(() => answers[0]));
    await expectNoAxe(page);
    await look(page, '34-sign-in-error');
    const [state] = await rows<{ values: unknown }>('SELECT values FROM "FormReturn" WHERE values::text LIKE $1', [
      '%not the password%',
    ]);
    expect(state, 'no password is written down').toBeUndefined();
  });

  test('five wrong passwords close the door for a while, also to the right one, and the page says how it heals', async ({
    page,
  }) => {
    const person = await newCitizen();
    for (let i = 0; i < 5; i++) await fillPassword(page, person.idNumber, `wrong ${i}`);
    await fillPassword(page, person.idNumber, PASSWORD);
    await expect(main(page).getByRole('alert')).toContainText(WRONG);
    await expect(main(page)).toContainText('el acceso se bloquea 15 minutos. Se abre solo');
    await rows('UPDATE "Person" SET "lockedUntil" = now() - interval \'1 second\' WHERE id = $1', [person.id]);
    await page.goto('/es/sign-in');
    await signIn(page, person, PASSWORD);
    await expect(page).toHaveURL(/\/es\/my$/);
  });

  test('the password alone shows no personal data and asks for the code', async ({ page, signedIn }) => {
    const person = await newCitizen({ givenName: 'Remedios' });
    await fillPassword(page, person.idNumber, PASSWORD);
    await expect(page).toHaveURL(/sign-in\/code/);
    for (const path of [
      '/es/my',
      '/es/my/security',
      '/es/notifications',
      '/es/my/cases',
      '/es/my/drafts',
      '/es/apply/birth-and-childcare/start',
    ]) {
      await page.goto(path);
      const html = await page.content();
      for (const secret of [person.surnames, person.idNumber, person.email])
        expect(html.includes(secret), `${path} shows ${secret}`).toBe(false);
      await expect(page.getByText(/código/i).first()).toBeVisible();
    }
    const staff = await signedIn(await newStaff('caseworker'), { level: 'low' });
    await staff.goto('/es/office/queue');
    await expect(staff).toHaveURL(/sign-in\/code/);
  });

  test('a wrong code says how many tries are left, and a new one can be sent', async ({ page }) => {
    const person = await newCitizen();
    const first = await codeAfter(person.email, () => fillPassword(page, person.idNumber, PASSWORD));
    const wrong = first === '000000' ? '000001' : '000000';
    await main(page).getByRole('textbox', { name: 'Código de un solo uso' }).fill(wrong);
    await main(page).getByRole('button', { name: 'Continuar' }).click();
    await expect(main(page).getByRole('alert')).toContainText('Te quedan 4 intentos');
    await look(page, '35-code-error');
    const second = await codeAfter(person.email, () =>
      main(page).getByRole('button', { name: 'Enviarme otro código' }).click(),
    );
    await expect(main(page)).toContainText('Te hemos enviado otro código');
    await main(page).getByRole('textbox', { name: 'Código de un solo uso' }).fill(second);
    await main(page).getByRole('button', { name: 'Continuar' }).click();
    await expect(page).toHaveURL(/\/es\/my$/);
  });

  test('the session gets a new name at each step, and signing out kills it on the server', async ({
    page,
    context,
    baseURL,
  }) => {
    const person = await newCitizen();
    const session = async () => (await context.cookies()).find(({ name }) => name === 'session')?.value ?? '';
    const code = await codeAfter(person.email, () => fillPassword(page, person.idNumber, PASSWORD));
    const low = await session();
    await main(page).getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
    await main(page).getByRole('button', { name: 'Continuar' }).click();
    await expect(page).toHaveURL(/\/es\/my$/);
    const full = await session();
    expect(full).not.toBe(low);
    await page.getByRole('button', { name: 'Salir' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Has salido' })).toBeVisible();
    expect(await session()).toBe('');
    for (const value of [low, full]) {
      await context.addCookies([{ name: 'session', value, url: baseURL as string }]);
      await page.goto('/es/my');
      await expect(page).toHaveURL(/sign-in/);
    }
  });

  test('the list of sessions closes another one', async ({ signedIn }) => {
    const person = await newCitizen();
    const here = await signedIn(person);
    const there = await signedIn(person);
    await there.goto('/es/my');
    await here.goto('/es/my/security');
    await expect(here.getByRole('heading', { name: 'Tienes 2 sesiones abiertas' })).toBeVisible();
    await expectNoAxe(here);
    await look(here, '36-security');
    await here.getByRole('button', { name: /^Cerrar la sesión/ }).click();
    await expect(here.getByText('Sesión cerrada')).toBeVisible();
    await there.goto('/es/my');
    await expect(there).toHaveURL(/sign-in/);
    await here.reload();
    await expect(here.getByRole('heading', { name: 'Tienes 1 sesión abierta' })).toBeVisible();
  });

  test('two minutes before the end a dialog asks, and staying extends the session on the server', async ({
    signedIn,
  }) => {
    const person = await newCitizen();
    const page = await signedIn(person);
    await page.clock.install();
    await page.goto('/es/my');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await rows(`UPDATE "Session" SET "lastSeenAt" = now() - interval '13 minutes' WHERE "personId" = $1`, [person.id]);
    const dialog = page.getByRole('dialog', { name: '¿Sigues ahí?' });
    await page.clock.runFor('12:00');
    await expect(dialog).toBeHidden();
    await page.clock.runFor('01:30');
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText('La sesión se cierra en 2 minutos');
    await expectNoAxeIn(page);
    await dialog.getByRole('button', { name: 'Seguir conectado' }).click();
    await expect(dialog).toBeHidden();
    const { fresh } = await row<{ fresh: boolean }>(
      `SELECT "lastSeenAt" > now() - interval '1 minute' AS fresh FROM "Session" WHERE "personId" = $1`,
      [person.id],
    );
    expect(fresh).toBe(true);
  });

  test('after the end it leads to sign-in and back to the same page', async ({ signedIn }) => {
    const person = await newCitizen();
    const page = await signedIn(person);
    await page.clock.install();
    await page.goto('/es/my/security');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await rows(`UPDATE "Session" SET "lastSeenAt" = now() - interval '16 minutes' WHERE "personId" = $1`, [person.id]);
    await page.clock.runFor('16:00');
    await expect(page).toHaveURL(/\/es\/sign-in\?returnTo=%2Fes%2Fmy%2Fsecurity$/);
  });

  test('returnTo leads nowhere but to our own pages', async ({ request: api, baseURL }) => {
    const person = await newCitizen();
    const tricks = [
      'https://evil.example',
      '//evil.example',
      '///evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/es//evil.example',
      '/es/../../evil.example',
      '/es@evil.example',
      'javascript:alert(1)',
      'data:text/html,x',
      '/es/my\r\nLocation: https://evil.example',
      '/es/my\u0000.evil.example',
      ' https://evil.example',
      '/%2f%2fevil.example',
      '/es/\tevil.example//',
      '/api/sign-out',
      'http:evil.example',
      '/en/..//evil.example',
    ];
    for (const returnTo of tricks) {
      const { id, code } = await newCode(person.id, 'sign_in');
      const token = await newSession(person.id, 'low');
      const answer = await api.post('/api/sign-in/code', {
        form: { csrf: csrfOf(token), locale: 'es', code, returnTo },
        headers: { origin: baseURL as string, cookie: `session=${token}; code=${id}` },
        maxRedirects: 0,
      });
      expect([303, 400], returnTo).toContain(answer.status());
      expect(answer.headers().location ?? '/es/my', returnTo).toBe('/es/my');
      const page = await api.get(`/es/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
      expect(page.status() < 500 && (await page.text()), returnTo).not.toMatch(/(value|href|action)="[^"]*evil/);
    }
  });
});

const expectNoAxeIn = async (page: Page) => {
  // axe waits with timers, which stand still with the clock installed.
  await page.clock.resume();
  await expectNoAxe(page);
};
