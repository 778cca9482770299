import { request as secureRequest } from 'node:https';
import type { BrowserContext, Page } from '@playwright/test';
import { fnmtSubject, type Issued, testAuthority } from '@/lib/adapters/test-authority';
import { expect, expectNoAxe, expectSoundPage, look, test } from './fixtures';
import { closeDatabase, findPerson, newCitizen, newIdNumber, newStaff, rows } from './office-database';
import { codeAfter, messagesTo } from './one-time-code';
import { pdfText } from './pdf-text';
import { type ProxiedOffice, startProxiedOffice } from './proxy';

const DAY = 86_400_000;
let office: ProxiedOffice;
test.beforeAll(async () => {
  office = await startProxiedOffice();
  // Messages of the demonstration data are sent one by one when the server starts: those of this test come after them.
  const waiting = () => rows(`SELECT id FROM "Message" WHERE state = 'queued'`);
  await expect.poll(async () => (await waiting()).length, { timeout: 50_000 }).toBe(0);
});
test.afterAll(async () => {
  await office?.stop();
  await closeDatabase();
});

const main = (page: Page) => page.getByRole('main');
const contexts: BrowserContext[] = [];
test.afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

/** A browser with a certificate in it, or with none. */
const browserWith = async (page: Page, issued?: Issued): Promise<Page> => {
  const context = await page
    .context()
    .browser()
    ?.newContext({
      ignoreHTTPSErrors: true,
      baseURL: office.origin,
      locale: 'es-ES',
      ...(issued && {
        clientCertificates: [
          { origin: office.certificateOrigin, cert: Buffer.from(issued.certificate), key: Buffer.from(issued.key) },
        ],
      }),
    });
  if (!context) throw new Error('no browser');
  contexts.push(context);
  return context.newPage();
};
const bring = async (page: Page) => {
  await page.goto('/es/identity/certificate');
  await main(page).getByRole('link', { name: 'Elegir mi certificado' }).click();
};
const expectPage = async (page: Page, title: string) => {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(office.origin);
};

test('with a certificate through the proxy: registered, activated and in; later new codes, and sign-in', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const idNumber = newIdNumber();
  const email = `${idNumber.toLowerCase()}@correo.example`;
  const issued = office.authority.issue(fnmtSubject(idNumber, 'MARÍA JOSÉ', 'DE LA PEÑA ORTEGA'));
  const own = await browserWith(page, issued);

  await test.step('From the three ways to the certificate', async () => {
    await own.goto('/es/identity');
    await main(own).getByRole('link', { name: 'Conseguir mi acceso' }).click();
    await expectNoAxe(own);
    await look(own, '70-ways');
    await main(own).getByRole('link', { name: 'Usar mi certificado' }).click();
    await look(own, '71-bring');
    await main(own).getByRole('link', { name: 'Elegir mi certificado' }).click();
    await expectPage(own, 'Hemos leído tu certificado');
    await expect(main(own)).toContainText('María José de la Peña Ortega');
    await expect(main(own)).not.toContainText(idNumber);
    await expect(main(own).getByRole('button', { name: 'Entrar con este certificado' })).toHaveCount(0);
    await expectNoAxe(own);
    await look(own, '72-read');
  });

  let activation = '';
  await test.step('The e-mail address is confirmed, with mistakes on the way', async () => {
    await main(own).getByRole('textbox', { name: 'Correo electrónico' }).fill('maria.correo');
    await main(own).getByRole('button', { name: 'Continuar' }).click();
    await expect(main(own).getByRole('alert')).toContainText('Revisa el correo electrónico');
    await expect(main(own).getByRole('alert')).toContainText('Falta: Provincia donde vives');
    await expect(main(own).getByRole('textbox', { name: 'Correo electrónico' })).toHaveValue('maria.correo');
    await expectNoAxe(own);
    await main(own).getByRole('textbox', { name: 'Correo electrónico' }).fill(email);
    await main(own).getByRole('combobox', { name: 'Provincia donde vives' }).selectOption({ label: 'Madrid' });
    const code = await codeAfter(email, () => main(own).getByRole('button', { name: 'Continuar' }).click());
    await look(own, '73-code');
    await main(own).getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
    await main(own).getByRole('button', { name: 'Continuar' }).click();
    await expectPage(own, 'Ya estás de alta');
    await expectNoAxe(own);
    await expectSoundPage(own);
    await look(own, '74-done');
  });

  await test.step('The codes on screen and on paper, and a receipt without them', async () => {
    const [shown, recovery] =
      ((await main(own).textContent()) ?? '').match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? [];
    activation = shown ?? '';
    const letter = await own.request.post('/api/registration/codes', {
      form: { csrf: '', locale: 'es' },
      headers: { origin: office.origin },
    });
    const words = pdfText(await letter.body());
    expect(words).toContain(activation);
    expect(words).toContain(recovery);
    const receipt = await own.context().newPage();
    await receipt.goto((await main(own).getByRole('link', { name: 'Ver el justificante' }).getAttribute('href')) ?? '');
    await expect(main(receipt)).toContainText('El documento es auténtico y está vigente');
    await expect(main(receipt)).toContainText('Avanzado');
    const said = (await receipt.content()).replaceAll(/[\s-]/g, '');
    for (const secret of [activation, recovery ?? '', idNumber]) expect(said).not.toContain(secret.replaceAll('-', ''));
    await receipt.close();
  });

  await test.step('Activated without typing anything again: three pages to being in', async () => {
    const code = await codeAfter(email, () => main(own).getByRole('button', { name: 'Activar ahora' }).click());
    await main(own).getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
    await main(own).getByRole('button', { name: 'Continuar' }).click();
    await main(own).getByRole('textbox', { name: 'Contraseña nueva' }).fill('tres gatos en la azotea');
    await main(own).getByRole('button', { name: 'Activar y entrar' }).click();
    await expectPage(own, 'Hola, María José');
    await main(own).getByRole('link', { name: 'Ver mi nivel y mi justificante de alta' }).click();
    await expect(main(own)).toContainText('Tu nivel: Avanzado');
    const pdf = await own.request.get(
      (await main(own).getByRole('link', { name: 'Justificante (PDF)' }).getAttribute('href')) ?? '',
    );
    expect(pdfText(await pdf.body())).toContain('AC de usuarios de prueba');
  });

  await test.step('Another browser: sign-in with the certificate, back to the page first asked for', async () => {
    const other = await browserWith(page, issued);
    await other.goto('/es/my/security');
    await main(other).getByRole('link', { name: 'Entrar con certificado digital' }).click();
    await main(other).getByRole('link', { name: 'Elegir mi certificado' }).click();
    await expectPage(other, 'Hemos leído tu certificado');
    await expect(main(other)).toContainText('Pedir códigos nuevos');
    await expectNoAxe(other);
    await look(other, '75-known');
    await main(other).getByRole('button', { name: 'Entrar con este certificado' }).click();
    await expectPage(other, 'Seguridad');
    // The certificate was good for one act: going back finds nothing of it.
    await other.goto('/es/identity/certificate');
    await expectPage(other, 'Usa tu certificado digital');
  });
  const { id } = await findPerson(idNumber);
  const level = await rows('SELECT method, level FROM "Registration" WHERE "personId" = $1', [id]);
  expect(level).toEqual([{ method: 'certificate', level: 'advanced' }]);
});

test('each certificate that does not hold has its own plain page, and registers nobody', async ({ page }) => {
  test.setTimeout(120_000);
  const other = testAuthority('AC que nadie conoce');
  const lost = office.authority.issue(fnmtSubject(newIdNumber()));
  const kept = office.authority.issue(fnmtSubject(newIdNumber()));
  await office.revoke(lost.serial);
  // The proxy takes the new list up in its own time.
  await expect(async () => {
    const first = await browserWith(page, lost);
    await bring(first);
    await expect(first.getByRole('heading', { level: 1, name: 'Tu certificado está anulado' })).toBeVisible({
      timeout: 1_000,
    });
  }).toPass({ timeout: 20_000 });
  const cases: [string, Issued | undefined][] = [
    ['Tu certificado está anulado', lost],
    ['Tu certificado ha caducado', office.authority.issue(fnmtSubject(newIdNumber()), { from: -2 * DAY, until: -DAY })],
    ['No podemos aceptar ese certificado', other.issue(fnmtSubject(newIdNumber()))],
    ['No nos ha llegado ningún certificado', undefined],
    [
      'Ese certificado es de una organización',
      office.authority.issue({ ...fnmtSubject(newIdNumber()), organizationIdentifier: 'VATES-A58818501' }),
    ],
    ['Hemos leído tu certificado', kept],
  ];
  const before = await rows('SELECT count(*)::int AS count FROM "Person"');
  for (const [title, issued] of cases) {
    const browser = await browserWith(page, issued);
    await bring(browser);
    await expectPage(browser, title);
    await expectSoundPage(browser);
    await expectNoAxe(browser);
    await look(browser, `76-${title.replaceAll(' ', '-')}`);
  }
  expect(await rows('SELECT count(*)::int AS count FROM "Person"')).toEqual(before);
});

type Answer = { status: number; location: string; cookie: string };
/** Speaks to the proxy without a browser, with any header. */
const ask = (url: string, headers: Record<string, string>, issued?: Issued, method = 'GET'): Promise<Answer> =>
  new Promise((done, failed) => {
    const tls = issued ? { cert: issued.certificate, key: issued.key } : {};
    secureRequest(url, { ...tls, method, headers, rejectUnauthorized: false }, (answer) => {
      answer.resume();
      done({
        status: answer.statusCode ?? 0,
        location: answer.headers.location ?? '',
        cookie: String(answer.headers['set-cookie'] ?? ''),
      });
    })
      .once('error', failed)
      .end();
  });

test('a forged header is believed from nobody: straight to the office, through either port, with another certificate', async ({
  request: api,
}) => {
  const victim = await newCitizen();
  const good = office.authority.issue(fnmtSubject(victim.idNumber));
  const forged = {
    'x-client-verify': 'SUCCESS',
    'x-client-certificate': encodeURIComponent(good.certificate),
    'x-client-dn': `serialNumber=IDCES-${victim.idNumber}`,
  };
  const path = '/api/identity/certificate?locale=es';
  const direct = await api.get(`${office.direct}${path}`, { headers: forged, maxRedirects: 0 });
  expect(direct.headers()).toMatchObject({ location: `${office.origin}/es/identity/certificate/refused/missing` });
  expect(direct.headers()['set-cookie']).toBeUndefined();
  for (const origin of [office.origin, office.certificateOrigin])
    expect(await ask(`${origin}${path}`, forged)).toEqual({
      status: 303,
      location: `${office.origin}/es/identity/certificate/refused/missing`,
      cookie: '',
    });
  const mine = office.authority.issue(fnmtSubject(newIdNumber()), { from: -2 * DAY, until: -DAY });
  expect((await ask(`${office.certificateOrigin}${path}`, forged, mine)).location).toContain('/refused/expired');

  // The right way sets one cookie of this host, and the port of certificates opens nothing else.
  const right = await ask(`${office.certificateOrigin}${path}`, {}, good);
  expect(right).toMatchObject({ status: 303, location: `${office.origin}/es/identity/certificate` });
  expect(right.cookie).toMatch(/^__Host-certificate=[\w-]{43}; Path=\/;.*Secure; HttpOnly; SameSite=lax/i);
  expect((await ask(`${office.certificateOrigin}${path}`, {}, good, 'POST')).status).toBe(403);
  for (const other of ['/es', '/api/sign-in', '/es/my', '/api/identity/certificate/x'])
    expect((await ask(`${office.certificateOrigin}${other}`, {}, good)).status).toBe(404);
  for (const back of ['https://elsewhere.example', '//elsewhere.example', '/es/../x']) {
    const { location } = await ask(
      `${office.certificateOrigin}${path}&returnTo=${encodeURIComponent(back)}`,
      { host: 'elsewhere.example' },
      good,
    );
    expect(location).toBe(`${office.origin}/es/identity/certificate`);
  }
});

test('a letter is asked for from home and printed by the registry; the answer is the same for a stranger', async ({
  page,
  signedIn,
}) => {
  test.setTimeout(90_000);
  // What other tests asked for would be printed too.
  await rows('DELETE FROM "LetterRequest" WHERE "batchId" IS NULL');
  const nuria = await newCitizen();
  await rows(
    `UPDATE "Person" SET street = 'Calle de la Luna, 12', postcode = '28004', town = 'Madrid', "activatedAt" = NULL, "passwordHash" = NULL WHERE id = $1`,
    [nuria.id],
  );
  const answers: string[] = [];
  for (const idNumber of [nuria.idNumber, newIdNumber()]) {
    await page.goto('/es/identity/register/letter');
    await main(page).getByRole('button', { name: 'Pedir la carta' }).click();
    await expect(main(page).getByRole('alert')).toContainText('Falta: Fecha de nacimiento');
    await expectNoAxe(page);
    await main(page).getByRole('textbox', { name: 'DNI o NIE' }).fill(idNumber);
    for (const [name, value] of [
      ['Día', '14'],
      ['Mes', '5'],
      ['Año', '1991'],
    ] as const)
      await main(page).getByRole('textbox', { name }).fill(value);
    await main(page).getByRole('textbox', { name: 'Correo electrónico' }).fill(nuria.email);
    await look(page, '80-letter');
    await main(page).getByRole('button', { name: 'Pedir la carta' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hemos recibido tu petición' })).toBeVisible();
    answers.push(`${page.url()} ${await main(page).textContent()}`);
  }
  expect(answers[0]).toBe(answers[1]);

  const desk = await signedIn(await newStaff('registrar'));
  await desk.goto('/es/office/letters');
  await expect(main(desk).getByRole('row', { name: /Prueba Ensayo, Alba/ })).toHaveCount(1);
  await expectNoAxe(desk);
  await look(desk, '81-letters');
  const printed = async (name: RegExp) => {
    const form = main(desk).locator('form', { has: desk.getByRole('button', { name }) });
    const fields = await form.evaluate((element) =>
      Object.fromEntries([...new FormData(element as HTMLFormElement)].map(([key, value]) => [key, String(value)])),
    );
    const answer = await desk.request.post('/api/office/letters/print', {
      form: fields,
      headers: { origin: new URL(desk.url()).origin },
    });
    return pdfText(await answer.body());
  };
  const codes = (text: string) => text.match(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g) ?? [];
  const first = await printed(/Preparar e imprimir 1 carta/);
  expect(first).toContain('Calle de la Luna, 12');
  expect(first).toContain('28004 Madrid');
  expect(codes(first)).toHaveLength(2);
  await desk.reload();
  await look(desk, '82-batches');
  const second = await printed(/Imprimir otra vez/);
  expect(codes(second)).toHaveLength(2);
  expect(codes(second)).not.toEqual(codes(first));
  await main(desk).getByRole('button', { name: 'Están en el correo' }).click();
  await expect(main(desk)).toContainText('Tanda cerrada');
  await expect(main(desk).getByRole('button', { name: 'Imprimir otra vez' })).toHaveCount(0);
  await expectNoAxe(desk);

  await page.goto('/es/identity/activate');
  await main(page).getByRole('textbox', { name: 'DNI o NIE' }).fill(nuria.idNumber);
  await main(page).getByRole('textbox', { name: 'Correo electrónico' }).fill(nuria.email);
  await main(page)
    .getByRole('textbox', { name: 'Código de activación' })
    .fill(codes(second)[0] ?? '');
  const code = await codeAfter(nuria.email, () => main(page).getByRole('button', { name: 'Continuar' }).click());
  await main(page).getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
  await main(page).getByRole('button', { name: 'Continuar' }).click();
  await main(page).getByRole('textbox', { name: 'Contraseña nueva' }).fill('tres gatos en la azotea');
  await main(page).getByRole('button', { name: 'Activar y entrar' }).click();
  await expect(main(page)).toContainText('Tu acceso está activado');
  await page.goto('/es/my/registration');
  await expect(main(page)).toContainText('Tu nivel: Básico');
  await look(page, '83-basic');
  expect(
    messagesTo(nuria.email)
      .map(({ text }) => text)
      .join(' '),
  ).not.toContain(codes(second)[0]);
});
