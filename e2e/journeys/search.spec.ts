import { expect, expectNoAxe, expectNoSidewaysScroll, expectSoundPage, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newPower, newStaff, row, rows } from '../office-database';
import { callerFor, presentedCase, readyDraft } from '../quick-case';

test.afterAll(closeDatabase);
test.setTimeout(120_000);

/** The index is written by the worker in the first seconds of a new database. */
test.beforeAll(async () => {
  await expect(async () => {
    expect((await rows('SELECT 1 FROM "SearchEntry" LIMIT 1')).length).toBe(1);
  }).toPass({ timeout: 60_000 });
});

test('a misspelt word in the header of any page leads to the service and to its beginning', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/es/help');
  await page.getByRole('searchbox', { name: 'Buscar en la oficina' }).fill('pretasion por nasimiento');
  await page.getByRole('button', { name: 'Lanzar la búsqueda' }).click();
  await expect(page).toHaveTitle(/resultados? para «pretasion por nasimiento»/);
  await expect(page.getByRole('status').filter({ hasText: 'resultado' })).toBeVisible();
  await expect(page.getByText('Hemos buscado «prestación por nacimiento»')).toBeVisible();
  await expectSoundPage(page);
  await expectNoAxe(page);
  await expectNoSidewaysScroll(page);
  await look(page, 'h-search-360');
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first();
  await expect(first).toContainText('Prestación por nacimiento y cuidado de menor');
  await expect(first.getByRole('link', { name: /^Empezar/ })).toHaveAttribute(
    'href',
    /\/apply\/birth-and-childcare\/start$/,
  );
  await first.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('navigation', { name: 'Estás en' })).toContainText('Familia e hijos');
  // The page is made at build time: the real time of decisions comes by itself, or is a link away.
  await expect(page.getByRole('complementary', { name: 'De un vistazo' })).toContainText(
    'Aún hay menos de diez decisiones',
  );
  await expectNoAxe(page);
  await look(page, 'h-service-360');
  await page.getByRole('link', { name: 'Empezar la solicitud' }).click();
  await expect(page).toHaveURL(/\/sign-in\?returnTo=/);
});

test('an English page finds by Spanish words, and each service page follows the same template', async ({ page }) => {
  await page.goto('/en/search?q=vida+lavoral');
  const [service] = [page.getByRole('link', { name: 'Work history and contribution bases', exact: true })];
  await service?.click();
  for (const heading of ['Who it is for', 'What happens next', 'Other ways to do it'])
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to the service' })).toHaveAttribute('href', '/en/my/work-history');
  await expectNoAxe(page);
  await look(page, 'h-service-page');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the advanced search filters by address, and says what is wrong with a date', async ({ page }) => {
    await page.goto('/es/search/advanced');
    await page.locator('main').getByLabel('¿Qué buscas?').fill('alumnos');
    await page.getByLabel('Tipo').selectOption({ label: 'Trámites y servicios' });
    await page.getByLabel('Para quién').selectOption({ label: 'Para empresas' });
    await page.getByRole('button', { name: 'Buscar' }).click();
    await expect(page).toHaveURL(/kind=service/);
    await expect(page.getByRole('link', { name: /^Seguro Escolar/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Prestación por nacimiento y cuidado de menor' })).toHaveCount(0);

    const from = page.getByRole('group', { name: 'Publicado desde' });
    await from.getByLabel('Día').fill('31');
    await from.getByLabel('Mes').fill('2');
    await from.getByLabel('Año').fill('2026');
    await page.getByRole('button', { name: 'Buscar' }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('link', { name: 'Escribe la fecha completa, con día, mes y año' })).toBeVisible();
    await expect(from.getByLabel('Día')).toHaveValue('31');

    await page.goto('/es/search/advanced?q=viudedad+orfandad&match=all&kind=service');
    const all = await page.getByRole('status').filter({ hasText: 'resultado' }).textContent();
    await page.goto('/es/search/advanced?q=viudedad+orfandad&match=any&kind=service');
    expect(await page.getByRole('status').filter({ hasText: 'resultado' }).textContent()).not.toBe(all);
  });
});

test('what is mine stands apart, for me and for who acts for me, and nobody else finds it', async ({
  signedIn,
  baseURL,
}) => {
  const [rosa, ana] = [await newCitizen({ givenName: 'Rosa' }), await newCitizen({ givenName: 'Ana' })];
  const me = await callerFor(baseURL, rosa);
  const caseId = await presentedCase(me);
  const { number } = await row<{ number: string }>('SELECT number FROM "RegisterEntry" WHERE "caseId" = $1', [caseId]);
  const page = await signedIn(rosa);
  await page.goto('/es/search/advanced?q=nacimiento&from=x');
  await expectNoAxe(page);
  await look(page, 'h-advanced');
  await page.goto('/es/search?q=nacimiento');
  const own = page.getByRole('region', { name: 'Tuyo' });
  await expect(own.getByRole('link', { name: 'Prestación por nacimiento y cuidado de menor' })).toHaveAttribute(
    'href',
    `/es/my/cases/${caseId}`,
  );
  await expect(own).toContainText(number);
  await expect(page.getByRole('region', { name: 'Resultados' })).toBeVisible();
  await expectNoAxe(page);
  await look(page, 'h-own');

  // By its number, from the home page.
  await page.goto('/es');
  await page.getByLabel('Número de registro o de expediente').fill(number);
  await page.getByLabel('Número de registro o de expediente').press('Enter');
  await expect(own).toContainText(number);

  const other = await signedIn(ana);
  await other.goto(`/es/search?q=${number}`);
  await expect(other.getByRole('region', { name: 'Tuyo' })).toHaveCount(0);
  await other.goto('/es/search?q=nacimiento');
  await expect(other.getByRole('region', { name: 'Tuyo' })).toHaveCount(0);

  const power = await newPower(rosa, ana);
  await rows('UPDATE "Session" SET "powerId" = $1 WHERE "personId" = $2', [power, ana.id]);
  await other.goto('/es/search?q=nacimiento');
  await expect(other.getByRole('region', { name: /^De Rosa/ })).toContainText(number);
});

test('home shows what waits for me, and its tasks, topics and boxes without a session too', async ({
  page,
  signedIn,
  baseURL,
}) => {
  await page.goto('/es');
  await expect(page.getByRole('heading', { level: 1, name: '¿Qué necesitas hacer?' })).toBeVisible();
  await expect(page.locator('section[aria-labelledby=tasks] li')).toHaveCount(8);
  await expect(page.getByRole('region', { name: 'Para ti' })).toHaveCount(0);
  await expectNoAxe(page);
  await look(page, 'h-home');
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  await look(page, 'h-home-360');

  const person = await newCitizen();
  await readyDraft(await callerFor(baseURL, person), 'birth-noncontributory');
  const mine = await signedIn(person);
  await mine.goto('/es');
  await expect(mine.getByRole('region', { name: 'Para ti' })).toContainText('Subsidio no contributivo por nacimiento');
  await expectNoAxe(mine);
  await look(mine, 'h-home-mine');
});

test('services by topic and by who they are for; short words lead to them', async ({ page, request }) => {
  await page.goto('/es/services');
  await expectNoAxe(page);
  await look(page, 'h-services');
  await page.getByRole('link', { name: 'Para empresas', exact: true }).click();
  await expect(page).toHaveURL(/\/services\/for\/company$/);
  await expect(page.getByRole('link', { name: /^Seguro Escolar/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ingreso mínimo vital', exact: true })).toHaveCount(0);
  await page.goto('/es/services/certificates');
  await expect(page.getByRole('link', { name: 'Certificado de IRPF', exact: true })).toBeVisible();
  await expectNoAxe(page);
  for (const [word, to] of [
    ['/es/nacimiento', '/es/services/family/birth-and-childcare'],
    ['/en/debts', '/en/services/debts-and-payments/settlements'],
  ] as const) {
    const answer = await request.get(word, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, to]);
  }
  await page.goto('/es/services/times');
  await expect(page.getByRole('heading', { level: 1, name: 'Cuánto tardamos' })).toBeVisible();
  await expectNoAxe(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
});

test('what nobody finds helps to ask better, and the office reads it without who asked', async ({ page, signedIn }) => {
  await page.goto('/es/search?q=criptomonedas');
  await expect(page).toHaveTitle(/^Sin resultados para «criptomonedas»/);
  await expect(page.getByRole('heading', { name: 'No hemos encontrado nada con esas palabras' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Preguntar o sugerir' })).toBeVisible();
  await expectNoAxe(page);
  await look(page, 'h-nothing');
  await page.goto('/es/search?q=12345678Z');
  const office = await signedIn(await newStaff('supervisor'));
  await office.goto('/es/office/reports');
  await expect(office.getByRole('table').first()).toContainText('criptomonedas');
  await expect(office.locator('main')).not.toContainText('12345678');
  await expectNoAxe(office);
  await look(office, 'h-reports');
});
