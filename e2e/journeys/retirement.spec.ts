import type { Page } from '@playwright/test';
import { formatWholeEuros } from '@/lib/i18n/format';
import { expect, expectNoAxe, expectNoSidewaysScroll, expectSoundPage, look, test } from '../fixtures';
import { closeDatabase, newCitizen } from '../office-database';
import { fillQuestions } from '../question-form';
import { aboutFamily, aboutWork, aboutYou } from '../retirement-answers';

test.afterAll(closeDatabase);

/** Without breaches at two widths, and without sideways scroll on the narrowest. */
const expectGoodPage = async (page: Page, name: string) => {
  await expectSoundPage(page);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoAxe(page);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await look(page, `retirement-${name}`);
};

const answer = async (page: Page, answers: Readonly<Record<string, string>>) => {
  await fillQuestions(page, answers);
  const before = page.url();
  await page.locator('#question').getByRole('button').last().click();
  await expect(page).not.toHaveURL(before);
  await expect(page.locator('#error-summary')).toHaveCount(0);
};

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

test('signed out: the first answer in seven pages at most, then another day, one way opened up, and the figures to take away', async ({
  page,
}) => {
  test.setTimeout(180_000);
  let pages = 0;
  page.on('response', (response) => {
    if (response.request().resourceType() === 'document' && response.status() === 200) pages += 1;
  });

  await test.step('From the home page to the answer', async () => {
    await page.goto('/es');
    await page.getByRole('link', { name: 'Simulador de jubilación' }).click();
    await expect(page.getByRole('heading', { name: 'Sobre ti' })).toBeVisible();
    await answer(page, aboutYou);
    await answer(page, aboutWork);
    await answer(page, aboutFamily);
    await expect(headline(page)).toHaveText(/^Si te jubilas el \d+ de \w+ de 20\d\d, con 6\d\saños/);
    expect(pages, 'pages seen').toBeLessThanOrEqual(7);
  });

  await test.step('Every page is sound, accessible and fits a small telephone', async () => {
    await expectGoodPage(page, 'result');
    await page.goto('/es/calculators');
    await expectGoodPage(page, 'index');
    await page.getByRole('main').getByRole('link', { name: '¿Cuándo me jubilo y con cuánto?' }).click();
    await expectGoodPage(page, 'start');
    await page.getByRole('link', { name: /ver tu respuesta/ }).click();
    await page.getByText('Tu trabajo', { exact: true }).click();
    await page.getByRole('link', { name: /^Cambiar ¿Has perdido tu trabajo/ }).click();
    await expectGoodPage(page, 'question');
  });

  await test.step('A finer answer leads back to the ways', async () => {
    await answer(page, { jobEnd: 'dismissal' });
    await expect(page).toHaveURL(/questions\/job-end-more$/);
    await answer(page, { jobEndProven: 'yes', seekerSixMonths: 'yes' });
    await expect(page).toHaveURL(/result#routes$/);
    const lost = page.getByRole('row', { name: /Jubilación anticipada por perder el trabajo/ });
    await expect(lost).not.toContainText('Depende');
  });

  await test.step('A day that is none is told at its field; another one is worked out', async () => {
    const day = page.getByRole('group', { name: '¿Y si me jubilo otro día?' });
    await day.getByLabel('Mes').fill('13');
    await page.getByRole('button', { name: 'Calcular' }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(day.getByLabel('Mes')).toHaveValue('13');
    await day.getByLabel('Día').fill('1');
    await day.getByLabel('Mes').fill('6');
    await day.getByLabel('Año').fill('2039');
    await page.getByRole('button', { name: 'Calcular' }).click();
    await expect(headline(page)).toContainText('el 1 de junio de 2039');
    await page.getByRole('button', { name: 'Un mes antes' }).click();
    await expect(headline(page)).toContainText('el 1 de mayo de 2039');
    await page
      .getByRole('button', { name: /^Ver la respuesta para esta fecha/ })
      .first()
      .click();
    await expect(headline(page)).not.toContainText('2039');
  });

  await test.step('The file of a picture has the figures of its table', async () => {
    const figure = page.getByRole('figure').first();
    await figure.getByText('Ver los datos en una tabla').click();
    const shown = await figure
      .locator('tbody tr')
      .evaluateAll((all) => all.map((one) => [...one.children].map((cell) => cell.textContent ?? '')));
    const link = figure.getByRole('link', { name: /CSV/ });
    const file = await page.request.get((await link.getAttribute('href')) as string);
    expect(file.headers()['cache-control']).toContain('no-store');
    const [head, ...lines] = (await file.text()).trim().split('\r\n');
    expect(lines).toHaveLength(shown.length);
    const plain = (text: string) => text.replace(/[.€\s]/g, '');
    const amounts = (head as string).split(';').flatMap((label, index) => (label.includes('€') ? [index] : []));
    expect(amounts.length).toBeGreaterThan(0);
    for (const [row, line] of lines.entries())
      for (const index of amounts)
        expect(plain(line.split(';')[index] ?? ''), line).toBe(plain(shown[row]?.[index] ?? ''));
    const json = await (await page.request.get('/api/calculators/retirement/export')).json();
    expect(json.chosen.route).toBe(json.best.earliest.route);
    await expect(headline(page)).toContainText(formatWholeEuros(json.chosen.monthlyInTodaysEuros * 100, 'es'));
  });

  await test.step('One way opened up: requirements, amount and tax with their articles', async () => {
    await page.locator('#routes').getByRole('link', { name: 'Jubilación ordinaria', exact: true }).click();
    await expect(headline(page)).toHaveText('Jubilación ordinaria');
    await expect(page.getByRole('link', { name: 'art. 205.1.a LGSS' }).first()).toBeVisible();
    await expect(page.getByRole('table', { name: 'Cuánto y por qué' })).toContainText('Base reguladora');
    await expect(page.getByRole('table', { name: 'El IRPF, paso a paso' })).toContainText(
      'Lo que te queda en cada paga',
    );
    await expectGoodPage(page, 'route');
    await page.getByRole('link', { name: 'Volver a la respuesta' }).click();
  });

  await test.step('Begun anew, nothing told is left', async () => {
    await page.getByRole('button', { name: 'Empezar de nuevo' }).click();
    await expect(page.getByRole('group', { name: 'Tu fecha de nacimiento' }).getByLabel('Año')).toHaveValue('');
    await page.goto('/es/calculators/retirement/result');
    await expect(page).toHaveURL(/\/calculators\/retirement$/);
    expect((await page.request.get('/api/calculators/retirement/export')).status()).toBe(404);
  });
});

test('who has contributed too little reads what is missing, and the pension that needs no contributions', async ({
  page,
}) => {
  await page.goto('/es/calculators/retirement');
  await answer(page, { ...aboutYou, 'birthDate.year': '1966', yearsContributed: '8' });
  await answer(page, { ...aboutWork, workNow: 'none' });
  await answer(page, {
    'lastWorkDay.day': '31',
    'lastWorkDay.month': '5',
    'lastWorkDay.year': '2010',
    afterStop: 'nothing',
  });
  await answer(page, aboutFamily);
  await expect(headline(page)).toHaveText(/15\saños cotizados.*6\saños y 8\smeses/);
  await expect(page.getByText(/podrías pedir la pensión no contributiva: \d+/)).toBeVisible();
  await expectGoodPage(page, 'none');
});

test('signed in, her own record answers for her: only the family is asked', async ({ signedIn }) => {
  const page = await signedIn(await newCitizen({ givenName: 'Olga' }), { viewport: { width: 1280, height: 900 } });
  await page.goto('/es/calculators/retirement');
  await expect(page.getByRole('heading', { name: 'Con tus datos, sin escribir nada' })).toBeVisible();
  await expect(page.locator('[name=yearsContributed], [name=monthlyBase], [name="birthDate.year"]')).toHaveCount(0);
  await expectGoodPage(page, 'start-record');
  await answer(page, aboutFamily);
  await expect(headline(page)).toHaveText(/^Si te jubilas el /);
  await expect(page.getByText(/^Con tu vida laboral y tus bases/)).toBeVisible();
  await expectGoodPage(page, 'result-record');
});
