import type { Page } from '@playwright/test';
import { expect, expectNoAxe, expectNoSidewaysScroll, expectSoundPage, look, test } from '../fixtures';
import { closeDatabase, newCitizen, rows } from '../office-database';

test.afterAll(closeDatabase);

const calculator = '/es/calculators/retirement';
const say = (page: Page, text: string | RegExp) => expect(page.getByRole('main').getByText(text).first()).toBeVisible();

/** What the record does not say. */
const answerFamily = async (page: Page): Promise<void> => {
  await page.goto(`${calculator}/questions/family`);
  await page.locator('input[name=genderGapChildren]').fill('2');
  await page.locator('input[name=disabilityKind][value=none]').check();
  await page.locator('input[name=goal][value=earliest]').check();
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page).toHaveURL(/\/result/);
};
const chooseDay = async (page: Page, year: number): Promise<void> => {
  await page.goto(`${calculator}/questions/date`);
  for (const [part, value] of Object.entries({ day: 1, month: 6, year }))
    await page.locator(`input[name="retirementOn.${part}"]`).fill(String(value));
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page).toHaveURL(/\/result/);
};
const keep = async (page: Page, name: string): Promise<void> => {
  await page.goto(`${calculator}/compare`);
  await page.getByRole('textbox', { name: 'Nombre del escenario' }).fill(name);
  await page.getByRole('button', { name: 'Guardar el escenario' }).click();
  await say(page, 'Hemos guardado el escenario');
};

/** Months with a base from 2006 to 2026, one written wrong when told so. */
const report = (wrong = ''): string => {
  const months = Array.from({ length: 240 }, (_, index) => {
    const year = 2006 + Math.floor(index / 12);
    return `${year}-${String((index % 12) + 1).padStart(2, '0')};1.950,40`;
  });
  return ['mes;base', wrong || months[0], ...months.slice(1)].join('\n');
};

test('somebody brings their base report, corrects it at its row, adds what is missing, and goes back to their record', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const person = await newCitizen({ givenName: 'Nuria' });
  await rows(`UPDATE "Person" SET "birthDate" = '1966-03-20' WHERE id = $1`, [person.id]);
  const page = await signedIn(person, { viewport: { width: 1280, height: 900 } });
  await answerFamily(page);

  await test.step('The record of the account is used, with its periods and its gaps', async () => {
    await page.goto(`${calculator}/bases`);
    await expectSoundPage(page);
    await say(page, /De la Seguridad Social, al /);
    await say(page, 'Sin cotizar: antes de empezar');
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await page.getByText('Ver los datos en una tabla').click();
    await expect(page.getByRole('rowheader', { name: 'diciembre de 2025' })).toBeVisible();
    await look(page, 'bases');
  });

  await test.step('A row that is wrong is told with its number and what was written; nothing is kept', async () => {
    await page.getByRole('textbox', { name: 'O pega aquí las filas' }).fill(report('2006-13;1.950,40'));
    await page.getByRole('button', { name: 'Usar estas bases' }).click();
    await expect(page).toHaveTitle(/^Error: /);
    const summary = page.locator('#error-summary');
    await expect(summary).toContainText('Fila 2: «2006-13» no es un mes');
    await expectNoAxe(page);
    await look(page, 'bases-error');
    await summary.getByRole('link').first().click();
    await expect(page.getByRole('textbox', { name: 'O pega aquí las filas' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'O pega aquí las filas' })).toHaveValue(/^mes;base\s+2006-13;/);
    await say(page, /De la Seguridad Social, al /);
  });

  await test.step('The same as a file, right this time, takes the place of the record', async () => {
    const buffer = Buffer.from(report(), 'latin1');
    await page.getByLabel('Tu archivo').setInputFiles({ name: 'bases.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Usar estas bases' }).click();
    await say(page, 'Ya usamos tus bases');
    await say(page, /^240 meses con su base, de enero de 2006 a diciembre de 2025, en 1 periodo/);
    await say(page, 'Los has traído o corregido tú para esta simulación');
    await expectNoAxe(page);
    await look(page, 'bases-brought');
  });

  await test.step('A period that is missing is refused where it overlaps, and then added', async () => {
    const period = { from: { day: 1, month: 1, year: 2006 }, to: { day: 31, month: 12, year: 2004 } };
    const fill = async (end: keyof typeof period, year: number) => {
      for (const [part, value] of Object.entries({ ...period[end], year }))
        await page.locator(`input[name="missing${end === 'from' ? 'From' : 'To'}.${part}"]`).fill(String(value));
    };
    await page.locator('input[name=missingWork][value=employee]').check();
    await page.locator('input[name=missingBase]').fill('1.200');
    await fill('from', 2006);
    await fill('to', 2007);
    await page.getByRole('button', { name: 'Añadir el periodo' }).click();
    await expect(page.locator('#error-summary')).toContainText('Ese tiempo ya sale en tu vida laboral');
    await expectNoAxe(page);
    await fill('from', 2000);
    await fill('to', 2004);
    await page.getByRole('button', { name: 'Añadir el periodo' }).click();
    await say(page, 'Hemos añadido el periodo a esta simulación');
    await say(page, 'Hueco: sin cotizar');
  });

  await test.step('What is taken away can be brought back; and the record of the account is one press away', async () => {
    const file = await page.request.get('/api/calculators/retirement/record');
    expect(file.headers()['cache-control']).toContain('no-store');
    const buffer = await file.body();
    await page.getByRole('button', { name: 'Volver a los datos de la Seguridad Social' }).first().click();
    await say(page, 'Ya no usamos lo que trajiste ni lo que corregiste');
    await say(page, /De la Seguridad Social, al /);
    await page.getByLabel('Tu archivo').setInputFiles({ name: 'bases.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Usar estas bases' }).click();
    await say(page, /en 2 periodos/);
    for (const [locale, head] of [
      ['es', 'mes;base;dias;regimen'],
      ['en', 'month,base,days,scheme'],
    ]) {
      const template = await page.request.get(`/api/calculators/retirement/template?locale=${locale}`);
      expect(await template.text()).toContain(head as string);
    }
  });
});

test('two scenarios are kept and compared, shared by a link that anybody can read and nobody change, and withdrawn', async ({
  signedIn,
  browser,
  faults,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const person = await newCitizen({ givenName: 'Elena' });
  const page = await signedIn(person, { viewport: { width: 1280, height: 900 } });

  await test.step('Without an answer there is nothing to keep yet', async () => {
    await page.goto(`${calculator}/compare`);
    await say(page, 'Todavía no has guardado ninguno');
    await expectNoAxe(page);
    await look(page, 'compare-empty');
  });

  await test.step('Two are kept under their names and stand side by side', async () => {
    await answerFamily(page);
    await page.goto(`${calculator}/compare`);
    await page.getByRole('button', { name: 'Guardar el escenario' }).click();
    await expect(page.locator('#error-summary')).toContainText('Escribe un nombre para el escenario');
    await keep(page, 'Cuanto antes');
    await chooseDay(page, 2060);
    await keep(page, 'Con 69 años');
    const table = page.getByRole('table', { name: 'Tus escenarios, uno al lado de otro' });
    await expect(table.getByRole('columnheader')).toHaveText(['Qué', 'Cuanto antes', 'Con 69 años']);
    await expect(table.getByRole('row', { name: /^Te jubilas el/ })).toContainText('1 de junio de 2060');
    await expect(table.getByRole('row', { name: /^Frente al primero/ })).toContainText(' más');
    await expect(table.getByRole('row', { name: /^Cuándo se igualan/ })).toContainText(/A los \d+\saños/);
    await expectSoundPage(page);
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await look(page, 'compare');
  });

  let link = '';
  await test.step('The link is shown once, and its token is nowhere in the database', async () => {
    await page.getByRole('button', { name: 'Crear un enlace' }).click();
    await say(page, 'El enlace está listo');
    link = (await page.locator('#link code').textContent()) ?? '';
    const token = link.split('/').at(-1) as string;
    expect(token).toMatch(/^[\w-]{43}$/);
    await expectNoAxe(page);
    await look(page, 'compare-shared');
    const kept = await rows('SELECT * FROM "ScenarioLink" WHERE "personId" = $1', [person.id]);
    expect(JSON.stringify(kept)).not.toContain(token);
    await page.goto(`${calculator}/compare`);
    await expect(page.getByText(token)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Anular el enlace/ })).toHaveCount(1);
  });

  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'es-ES' });
  faults.watch(context);
  const reader = await context.newPage();
  await test.step('Whoever has it reads the comparison and no more, wherever they are', async () => {
    const answer = await reader.goto(link);
    expect(answer?.headers()['cache-control']).toContain('no-store');
    await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(reader.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer');
    await expect(reader.getByRole('columnheader')).toHaveText(['Qué', 'Cuanto antes', 'Con 69 años']);
    await expect(reader.getByRole('main')).not.toContainText(/Elena|Prueba|\d{8}[A-Z]/);
    await expect(reader.getByRole('main').getByRole('button')).toHaveCount(0);
    await expectSoundPage(reader);
    await expectNoAxe(reader);
    await expectNoSidewaysScroll(reader);
    await look(reader, 'shared');
  });

  await test.step('Withdrawn, it leads nowhere', async () => {
    await page.getByRole('button', { name: /^Anular el enlace/ }).click();
    await say(page, 'Ese enlace ya no vale');
    await reader.reload();
    await expect(reader.getByRole('heading', { level: 1, name: 'Este enlace no vale' })).toBeVisible();
    await expectNoAxe(reader);
    await context.close();
  });

  await test.step('A scenario is opened to go on from it, and removed after being asked', async () => {
    await page.getByRole('button', { name: 'Abrir y cambiar el escenario Cuanto antes' }).click();
    await expect(page).toHaveURL(/\/result$/);
    await page.goto(`${calculator}/compare`);
    await page.getByRole('link', { name: 'Quitar el escenario Cuanto antes' }).click();
    await expectNoAxe(page);
    await look(page, 'compare-remove');
    await page.getByRole('button', { name: 'Sí, quitarlo' }).click();
    await say(page, 'Hemos quitado el escenario');
    await expect(page.getByRole('columnheader')).toHaveText(['Qué', 'Con 69 años']);
  });
});

test('signed out and without JavaScript, a report is corrected where it stands and then used', async ({
  browser,
  faults,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'es-ES', javaScriptEnabled: false });
  faults.watch(context);
  const page = await context.newPage();
  await page.goto(`${calculator}/bases`);
  await say(page, 'No tenemos tu vida laboral');
  await page.getByRole('button', { name: 'Usar estas bases' }).click();
  await expect(page.locator('#error-summary')).toContainText('No hay ninguna fila con datos');
  const rows = page.getByRole('textbox', { name: 'O pega aquí las filas' });
  await rows.fill('mes;base;regimen\n2026-01;mil;general\n2026-02;900;notarios');
  await page.getByRole('button', { name: 'Usar estas bases' }).click();
  const summary = page.locator('#error-summary');
  await expect(summary).toContainText('Fila 2: «mil» no es una cantidad');
  await expect(summary).toContainText('Fila 3: «notarios» no es un régimen');
  await rows.fill(report());
  await page.getByRole('button', { name: 'Usar estas bases' }).click();
  await say(page, 'Ya usamos tus bases');
  await expect(page.getByRole('link', { name: 'Contestar las preguntas' })).toBeVisible();
  await context.close();
});

test('who is not signed in is told why and where, and comes back to the same page', async ({ page }) => {
  await page.goto(`${calculator}/compare`);
  await say(page, 'Entra para guardar escenarios');
  await expectNoAxe(page);
  const link = page.getByRole('main').getByRole('link', { name: 'Entrar' });
  await expect(link).toHaveAttribute('href', `/es/sign-in?returnTo=${encodeURIComponent(`${calculator}/compare`)}`);
  await page.goto(`${calculator}/shared/${'x'.repeat(43)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Este enlace no vale' })).toBeVisible();
});
