import type { Page } from '@playwright/test';
import { addDays, type Day, dayAt, partsOf } from '@/lib/law/day';
import { choose, signApplication } from '../citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newPower, type Person, row, rows } from '../office-database';
import { pdfText } from '../pdf-text';

test.afterAll(closeDatabase);

const inDays = (days: number): Day => addDays(dayAt(new Date()), days);
const inNumbers = (on: Day) => `${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;
const fillDay = async (page: Page, question: string, on: Day) => {
  const { year, month, day } = partsOf(on);
  const group = page.getByRole('group', { name: question });
  await group.getByLabel('Día').fill(String(day));
  await group.getByLabel('Mes').fill(String(month));
  await group.getByLabel('Año').fill(String(year));
};
const addSon = (holder: Person) =>
  rows(
    `INSERT INTO "Beneficiary" (id, "holderId", "givenName", surnames, "birthDate", "from")
     VALUES ($1, $2, 'Leo', 'Prueba Ruiz', '2018-03-04', '2018-03-04')`,
    [`e2eson${holder.id.slice(-18)}`, holder.id],
  );
const next = (page: Page) => page.getByRole('button', { name: 'Guardar y continuar', exact: true }).click();

/** Counts the pages that a person sees, one for each heading that comes. */
const counter = (page: Page) => {
  const seen: string[] = [];
  const here = async (heading: string | RegExp, name: string) => {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    seen.push(page.url());
    await look(page, `e-cps-${seen.length}-${name}`);
  };
  return { seen, here };
};

const travel = async (page: Page, reason: string, from: Day, to: Day) => {
  await page.getByLabel('¿A qué país vas?').selectOption({ label: 'Portugal' });
  await fillDay(page, '¿Qué día sales?', from);
  await fillDay(page, '¿Qué día vuelves?', to);
  await choose(page, '¿Por qué viajas?', reason);
  await next(page);
};

const ask = async (page: Page, person: Person, from: Day, to: Day) => {
  const { seen, here } = counter(page);
  await page.goto('/es/apply/ehic-cps/start');
  await here(/Certificado Provisional Sustitutorio/, 'start');
  await page.getByRole('button', { name: 'Empezar la solicitud' }).click();
  await here('Quién viaja', 'who');
  await expect(page.getByRole('textbox', { name: 'Nombre', exact: true })).toHaveValue('Leo');
  await choose(page, '¿Es para ti?', 'Sí');
  await next(page);
  await here('Adónde y cuándo', 'where');
  await travel(page, 'Vacaciones o visita', from, to);
  await here('Antes de emitirlo', 'confirm');
  await expect(page.getByRole('textbox', { name: /días de certificado has usado/ })).toHaveValue('0');
  await choose(page, 'Una vez emitido, el certificado no se puede anular. ¿Quieres seguir?', 'Sí');
  await next(page);
  await here(/Revisa/, 'check');
  await signApplication(page, person);
  // Start, three questions, check, signature: the certificate is on the page after them.
  expect(seen.length + 1).toBeLessThanOrEqual(6);
  await here('Hemos registrado tu solicitud', 'receipt');
};

const certificates = async (page: Page, from: Day, to: Day, names: readonly string[]) => {
  const links = page.getByRole('link', { name: /^Certificado de .* \(PDF\)/ });
  await expect(links).toHaveCount(names.length);
  for (const [index, name] of names.entries()) {
    const href = (await links.nth(index).getAttribute('href')) ?? '';
    const answer = await page.request.get(href);
    expect(answer.status()).toBe(200);
    const pdf = await answer.body();
    expect(pdf.toString('latin1')).toMatch(/\/Type \/Pages\s[^>]*\/Count 1\b/);
    const text = pdfText(pdf).replaceAll('\n', ' ');
    for (const word of [
      name,
      'Provisional Replacement Certificate',
      'Surnames',
      inNumbers(from),
      inNumbers(to),
      'INSS',
    ])
      expect(text.replaceAll(' ', '')).toContain(word.replaceAll(' ', ''));
  }
};

test('Alba travels in four days with her son: two certificates at once, in six pages and without anybody of the office', async ({
  signedIn,
}) => {
  test.setTimeout(180_000);
  const alba = await newCitizen({ givenName: 'Alba' });
  await addSon(alba);
  const page = await signedIn(alba);
  const [from, to] = [inDays(4), inDays(10)];
  await ask(page, alba, from, to);
  await certificates(page, from, to, ['Alba', 'Leo']);
  const { state, by } = await row<{ state: string; by: string | null }>(
    `SELECT c.state::text, d."signedById" AS by FROM "Case" c JOIN "Decision" d ON d."caseId" = c.id WHERE c."personId" = $1`,
    [alba.id],
  );
  expect([state, by]).toEqual(['decided', null]);
  await page.getByRole('link', { name: 'Ver mi trámite' }).click();
  await expect(page.getByRole('link', { name: 'Certificado de Alba Prueba Ensayo (PDF)' })).toBeVisible();
  await expectNoAxe(page);
  await look(page, 'e-cps-8-case');
});

test('Ana asks for it in the name of Rosa: the certificates are Rosa’s and her son’s', async ({ signedIn }) => {
  test.setTimeout(180_000);
  const [rosa, ana] = [await newCitizen({ givenName: 'Rosa' }), await newCitizen({ givenName: 'Ana' })];
  await addSon(rosa);
  await newPower(rosa, ana);
  const page = await signedIn(ana);
  await page.goto('/es/act-for');
  await page.getByRole('button', { name: 'Actuar en su nombre de Rosa Prueba Ensayo' }).click();
  const [from, to] = [inDays(3), inDays(5)];
  await ask(page, ana, from, to);
  await certificates(page, from, to, ['Rosa', 'Leo']);
});

test('A treatment abroad is for another form; a past day and a return before leaving come back with their errors', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const luis = await newCitizen({ givenName: 'Luis' });
  const page = await signedIn(luis);
  await page.goto('/es/apply/ehic-cps/start');
  await page.getByRole('button', { name: 'Empezar la solicitud' }).click();
  await choose(page, '¿Es para ti?', 'No');
  await next(page);
  await expect(page.locator('#error-summary')).toContainText('Di que es para ti o añade a un familiar');
  await choose(page, '¿Es para ti?', 'Sí');
  await next(page);
  await travel(page, 'Voy a recibir un tratamiento médico', inDays(-2), inDays(-4));
  await expect(page.locator('#error-summary')).toContainText('El viaje no puede empezar antes de hoy');
  await expect(page.locator('#error-summary')).toContainText('La vuelta no puede ser antes de la salida');
  await expectNoAxe(page);
  await travel(page, 'Voy a recibir un tratamiento médico', inDays(5), inDays(9));
  await choose(page, 'Una vez emitido, el certificado no se puede anular. ¿Quieres seguir?', 'Sí');
  await next(page);
  await expect(page.locator('#assessment')).toContainText('no vale para ir a tratarse');
  await look(page, 'e-cps-9-other-form');
  await page.locator('#otherwise').getByRole('button').click();
  await expect(page).toHaveURL(/\/apply\/eu-coordination\//);
});
