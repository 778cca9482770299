import type { Page } from '@playwright/test';
import { addDays, dayAt, partsOf } from '@/lib/law/day';
import { choose, signApplication } from '../citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, type Person, row, rows } from '../office-database';
import { pdfText } from '../pdf-text';
import { callerFor, presentedCase } from '../quick-case';

test.afterAll(closeDatabase);

const died = partsOf(addDays(dayAt(new Date()), -6));
const fillDate = async (page: Page, question: string, on: { day: number; month: number; year: number }) => {
  const group = page.getByRole('group', { name: question });
  await group.getByLabel('Día').fill(String(on.day));
  await group.getByLabel('Mes').fill(String(on.month));
  await group.getByLabel('Año').fill(String(on.year));
};
const next = (page: Page) => page.getByRole('button', { name: 'Guardar y continuar', exact: true }).click();

type Dead = { givenName: string; surnames: string; idNumber: string };
/** From the start to the receipt; answers how many pages were seen before it. */
const report = async (page: Page, reporter: Person, dead: Dead, name?: string): Promise<number> => {
  let pages = 0;
  const here = async (heading: string | RegExp) => {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    pages++;
    if (!name) return;
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await look(page, `e-${name}-${pages}`);
  };
  await page.goto('/es/apply/death-report/start');
  await here('Sentimos tu pérdida');
  await page.getByRole('button', { name: 'Empezar la solicitud' }).click();
  await here('La persona que ha fallecido');
  await page.getByRole('textbox', { name: 'Nombre', exact: true }).fill(dead.givenName);
  await page.getByRole('textbox', { name: 'Apellidos', exact: true }).fill(dead.surnames);
  await page.getByRole('textbox', { name: /DNI o NIE/ }).fill(dead.idNumber);
  await fillDate(page, '¿Qué día nació?', { day: 14, month: 5, year: 1991 });
  await fillDate(page, '¿Qué día falleció?', died);
  await page.getByRole('textbox', { name: /En qué localidad/ }).fill('Zamora');
  await next(page);
  await here('Sobre ti y el certificado');
  await choose(page, '¿Qué eras de esa persona?', 'Su cónyuge');
  await choose(page, '¿Quieres que busquemos nosotros el certificado de defunción?', 'Sí');
  await next(page);
  await here(/Revisa/);
  await signApplication(page, reporter);
  pages++;
  await here('Hemos recibido tu aviso');
  return pages - 1;
};

/** What the page of the receipt says, without what belongs to this one report. */
const wordsOf = async (page: Page, dead: Dead): Promise<string> => {
  const text = (await page.getByRole('main').textContent()) ?? '';
  return [dead.givenName, dead.surnames, dead.idNumber]
    .filter(Boolean)
    .reduce((said, word) => said.replaceAll(word, '·'), text)
    .replace(
      /[A-Z0-9]{4}(-[A-Z0-9]{4}){4}|\d{4}E?\d{6,}|EO-?\d[\d-]+|[0-9a-f]{64}|[\w-]{10,}|\d{2}:\d{2}(:\d{2})?/gi,
      '#',
    )
    .replace(/\d+/g, '#');
};

test('a report tells its reporter the same of a stranger, of somebody without benefits and of somebody who draws one', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const paid = await newCitizen({ givenName: 'Antonio' });
  await presentedCase(await callerFor(baseURL, paid));
  const idle = await newCitizen({ givenName: 'Antonio' });
  const nobody = { givenName: 'Antonio', surnames: 'Prueba Ensayo', idNumber: '' };
  const said: string[] = [];
  for (const [index, dead] of [paid, idle, nobody].entries()) {
    const reporter = await newCitizen({ givenName: 'Sara' });
    const page = await signedIn(reporter);
    const pages = await report(page, reporter, dead, index === 0 ? 'death' : undefined);
    expect(pages).toBeLessThanOrEqual(6);
    const words = (await wordsOf(page, dead)).replaceAll(reporter.idNumber, '·');
    said.push(words.replace(/·|—/g, ''));
  }
  expect(said[1]).toBe(said[0]);
  expect(said[2]).toBe(said[0]);
});

test('Luis reports, begins the benefits of the family, and Inés finds the person and stops what was paid', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const antonio = await newCitizen({ givenName: 'Antonio' });
  await rows(`UPDATE "Person" SET surnames = $2 WHERE id = $1`, [antonio.id, `Vega ${antonio.idNumber.slice(-1)}ora`]);
  const dead = { ...antonio, surnames: `Vega ${antonio.idNumber.slice(-1)}ora` };
  const caseId = await presentedCase(await callerFor(baseURL, antonio));
  const luis = await newCitizen({ givenName: 'Luis' });
  const ines = await newStaff('caseworker', 'Inés');
  const page = await signedIn(luis);

  await test.step('The receipt is neutral and says what happens, and until when the family can ask', async () => {
    await report(page, luis, dead);
    const main = page.getByRole('main');
    await expect(main).toContainText('46,50');
    await expect(main).toContainText('15 días hábiles');
    await expect(main).not.toContainText('Silencio');
    await expect(main.locator('.border-success')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Lo que la familia puede pedir' })).toContainText('sin perder nada');
    const href =
      (await page
        .getByRole('link', { name: /Descargar/ })
        .first()
        .getAttribute('href')) ?? '';
    const text = pdfText(await (await page.request.get(href)).body()).replaceAll(/\s/g, '');
    expect(text).toContain('VegaMora'.slice(0, 4));
    expect(text).toContain('Comunicarelfallecimiento');
  });

  await test.step('The same death again: he is thanked for his own report', async () => {
    await page.goto('/es/apply/death-report/start');
    await page.getByRole('button', { name: /Empezar/ }).click();
    await page.getByRole('textbox', { name: 'Nombre', exact: true }).fill('ANTONIO');
    await page.getByRole('textbox', { name: 'Apellidos', exact: true }).fill(dead.surnames);
    await page.getByRole('textbox', { name: /DNI o NIE/ }).fill('12345678A');
    await fillDate(page, '¿Qué día nació?', { day: 14, month: 5, year: 1991 });
    await fillDate(page, '¿Qué día falleció?', died);
    await page.getByRole('textbox', { name: /En qué localidad/ }).fill('Zamora');
    await next(page);
    await expect(page.locator('#error-summary')).toContainText('Revisa el DNI o NIE');
    await page.getByRole('textbox', { name: /DNI o NIE/ }).fill('');
    await next(page);
    await choose(page, '¿Qué eras de esa persona?', 'Su cónyuge');
    await choose(page, '¿Quieres que busquemos nosotros el certificado de defunción?', 'Sí');
    await next(page);
    await expect(page.locator('#reported')).toContainText('Gracias, nos lo comunicaste');
    await expectNoAxe(page);
  });

  await test.step('Widow’s pension and grant begin together, with the date of death', async () => {
    await page.locator('#reported').getByRole('link').click();
    const benefits = page.getByRole('region', { name: 'Lo que la familia puede pedir' });
    await benefits.getByRole('checkbox', { name: /^Auxilio por defunción/ }).check();
    await benefits
      .getByRole('checkbox', { name: /viudedad/i })
      .first()
      .check();
    await look(page, 'e-death-case');
    await benefits.getByRole('button', { name: 'Empezar lo elegido' }).click();
    await expect(page).toHaveURL(/\/my\/together\//);
    const { count } = await row<{ count: number }>(
      `SELECT count(*)::int AS count FROM "Case" WHERE "personId" = $1 AND state = 'draft' AND facts->>'deathDate' IS NOT NULL AND "togetherId" IS NOT NULL`,
      [luis.id],
    );
    expect(count).toBe(2);
  });

  await test.step('The office finds him, and what was under way waits for the heirs', async () => {
    const office = await signedIn(ines);
    const { id } = await row<{ id: string }>(
      `SELECT id FROM "Case" WHERE procedure = 'death-report' AND "personId" = $1 AND state = 'registered'`,
      [luis.id],
    );
    await office.goto(`/es/office/cases/${id}`);
    await office.getByRole('button', { name: 'Tomar el expediente' }).click();
    await office.getByRole('link', { name: 'Buscar quién es y resolver el aviso' }).click();
    await expect(office.getByRole('row', { name: antonio.idNumber })).toContainText('DNI o NIE');
    await expectNoAxe(office);
    await expectNoSidewaysScroll(office);
    await look(office, 'e-death-office-1');
    await office.getByRole('button', { name: 'Confirmar y detener los pagos' }).click();
    await expect(office.locator('#error-summary')).toBeVisible();
    await office.getByRole('radio', { name: new RegExp(antonio.idNumber) }).check();
    await office.getByRole('textbox', { name: /^Prueba/ }).fill('Registro Civil, consulta 77');
    await office.getByRole('button', { name: 'Confirmar y detener los pagos' }).click();
    await expect(office.getByRole('heading', { name: 'Muerte confirmada' })).toBeVisible();
    await expectNoAxe(office);
    await look(office, 'e-death-office-2');
    const { diedOn } = await row<{ diedOn: Date | null }>('SELECT "diedOn" FROM "Person" WHERE id = $1', [antonio.id]);
    expect(diedOn).not.toBeNull();
    const { tasks } = await row<{ tasks: number }>(
      `SELECT count(*)::int AS tasks FROM "StaffTask" WHERE kind = 'heirs-of-case' AND "caseId" = $1`,
      [caseId],
    );
    expect(tasks).toBe(1);
    await page.goto(`/es/my/cases/${id}`);
    await expect(page.getByRole('main')).not.toContainText('Muerte confirmada');
  });
});
