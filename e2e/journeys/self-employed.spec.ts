import type { Page } from '@playwright/test';
import { formatDay } from '@/lib/i18n/format';
import { dayAt, firstDay, monthOf, partsOf } from '@/lib/law/day';
import { baseWindowOn, coverWindowOn } from '@/lib/law/self-employed';
import { choose, continueTo, openNotification, signApplication } from '../citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, leave, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newPower, type Person, row, rows } from '../office-database';
import { begin } from '../wizard-steps';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const seen = async (page: Page, name: string): Promise<void> => {
  await expectNoAxe(page);
  await look(page, name);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
};

const carpenter = async (): Promise<Person> => {
  const person = await newCitizen({ givenName: 'Javier' });
  await rows(`UPDATE "ContributionPeriod" SET regime = 'self-employed', employer = NULL WHERE "personId" = $1`, [
    person.id,
  ]);
  await rows(
    `INSERT INTO "SelfEmployment" (id, "personId", kind, "from", "recordedAt", activities, mutual, "sickLeave", professional, cessation, income, base)
     VALUES ($1 || 'a', $1, 'activities', '2019-03-01', now(), ARRAY['4332'], NULL, NULL, NULL, NULL, NULL, NULL),
       ($1 || 'c', $1, 'cover', '2019-03-01', now(), '{}', 'Fremap', true, true, true, NULL, NULL),
       ($1 || 'b', $1, 'base', '2026-01-01', now(), '{}', NULL, NULL, NULL, NULL, 120000, 95098)`,
    [person.id],
  );
  return person;
};

test('a change of activity is decided at once, and the new situation is there', async ({ signedIn }) => {
  test.setTimeout(240_000);
  const person = await carpenter();
  const today = dayAt(new Date());
  const page = await signedIn(person);
  await page.goto('/es/my/self-employed');
  await expect(main(page)).toContainText('4332 Instalación de carpintería');
  await expect(main(page)).toContainText('299,56');
  await seen(page, 'c-01-situation');
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: /Añadir este plazo a mi calendario.*base/i }).click();
  expect((await file).suggestedFilename()).toBe('plazo.ics');

  const base = await begin(page, 'self-employed-activity');
  await page.goto(`${base}change`);
  await choose(page, '¿Qué quieres cambiar?', 'Dejo mi actividad principal y empiezo otra');
  await continueTo(page, 'La actividad nueva');
  // Words that are no class of the list: those they may mean are offered.
  await page.getByRole('combobox', { name: '¿A qué te dedicas ahora?' }).fill('ebanista');
  await choose(page, '¿Necesitas un título', 'No');
  await page.getByRole('button', { name: 'Guardar y continuar' }).click();
  await expect(main(page).getByRole('alert')).toContainText('Elige una actividad de la lista');
  await seen(page, 'c-02-suggestions');
  await page.getByRole('radio', { name: '3100 Fabricación de muebles' }).check();
  await continueTo(page, /¿Qué día cambió\?/);
  const { year, month, day } = partsOf(today);
  await page.getByLabel('Día').fill(String(day));
  await page.getByLabel('Mes').fill(String(month));
  await page.getByLabel('Año').fill(String(year));
  await leave(page, () => page.getByRole('button', { name: 'Guardar y continuar' }).click());
  await page.goto(`${base}check`);
  await expect(main(page)).toContainText(formatDay(firstDay(monthOf(today)), 'es'));
  await seen(page, 'c-03-check');
  await signApplication(page, person);
  await expect(page.locator('#decided')).toBeVisible();
  await seen(page, 'c-04-receipt');
  await page.locator('#decided a').click();
  await openNotification(page, person);
  await expect(page.getByRole('article')).toContainText('recurso de alzada');
  await expect(page.getByRole('article')).toContainText('3100 Fabricación de muebles');
  await seen(page, 'c-05-decision');
  await page.goto('/es/my/self-employed');
  await expect(main(page).getByRole('definition').filter({ hasText: '3100 Fabricación de muebles' })).toBeVisible();
  const { caseId } = await row<{ caseId: string }>('SELECT id AS "caseId" FROM "Case" WHERE "personId" = $1', [
    person.id,
  ]);
  await page.goto(`/es/my/cases/${caseId}`);
  await expect(main(page)).toContainText(/1\s*mes desde la notificación/);
  await expect(main(page)).toContainText('Presentar un recurso de alzada');
  await seen(page, 'c-06-case');
});

test('cover for next year and a new base, with the fee before and after, by a representative', async ({ signedIn }) => {
  test.setTimeout(240_000);
  const [person, agent] = [await carpenter(), await newCitizen({ givenName: 'Elena' })];
  const today = dayAt(new Date());
  await newPower(person, agent);
  const page = await signedIn(agent);
  await page.goto('/es/act-for');
  await leave(page, () =>
    page
      .getByRole('button', { name: /Javier/ })
      .first()
      .click(),
  );
  await page.goto('/es/my/self-employed');
  await expect(h1(page, /Trabajo autónomo de Javier/)).toBeVisible();

  const base = await begin(page, 'self-employed-base');
  await page.goto(`${base}income`);
  await page.getByRole('textbox', { name: /¿Cuánto esperas ganar/ }).fill('1600');
  await choose(page, '¿Eres socio de una empresa', 'No');
  await page.getByRole('button', { name: 'Guardar y continuar' }).click();
  await expect(page.locator('#range')).toContainText('960,78');
  await page.getByRole('textbox', { name: /¿Qué base eliges\?/ }).fill('9000');
  await page.getByRole('button', { name: 'Guardar y continuar' }).click();
  await expect(main(page).getByRole('alert')).toContainText('La base tiene que estar entre');
  await page.getByRole('textbox', { name: /¿Qué base eliges\?/ }).fill('1200');
  await leave(page, () => page.getByRole('button', { name: 'Guardar y continuar' }).click());
  await page.goto(`${base}check`);
  await expect(main(page)).toContainText('Ahora pagas');
  await expect(main(page)).toContainText(formatDay(baseWindowOn(today).effectOn, 'es'));
  await seen(page, 'c-07-fee');
  await signApplication(page, agent);
  await expect(page.locator('#decided')).toBeVisible();

  const cover = await begin(page, 'self-employed-cover');
  await page.goto(`${cover}group`);
  await choose(page, '¿Estás en alguno de estos grupos?', 'Ninguno');
  await continueTo(page, /¿Quieres cambiar de mutua\?/);
  await choose(page, '¿Quieres cambiar de mutua?', 'Sí');
  await continueTo(page, /¿A qué mutua te cambias\?/);
  await page.getByRole('combobox', { name: '¿A qué mutua te cambias?' }).fill('Asepeyo');
  await leave(page, () => page.getByRole('button', { name: 'Guardar y continuar' }).click());
  await page.goto(`${cover}check`);
  await expect(main(page)).toContainText(formatDay(coverWindowOn(today).effectOn, 'es'));
  await signApplication(page, agent);
  await expect(page.locator('#decided')).toBeVisible();
  await page.goto('/es/my/self-employed');
  await expect(page.getByRole('region', { name: 'Ya decidido, y aún no cuenta' })).toContainText('Asepeyo');
  await expect(page.getByRole('region', { name: 'Ya decidido, y aún no cuenta' })).toContainText('1.200,00');
  await seen(page, 'c-08-coming');
});

test('the calculator and the page of automated decisions, signed out', async ({ page }) => {
  await page.goto('/es/calculators/self-employed');
  await page.getByRole('button', { name: 'Calcular' }).click();
  await expect(main(page).getByRole('alert')).toBeVisible();
  await page.getByRole('textbox', { name: 'Ingresos netos al mes' }).fill('1200');
  await page.getByRole('radio', { name: 'No' }).check();
  await page.getByRole('button', { name: 'Calcular' }).click();
  await expect(main(page)).toContainText('299,56');
  await expect(main(page)).toContainText('Tabla general, tramo 1');
  await seen(page, 'c-09-calculator');
  await page.goto('/es/automated-decisions');
  await expect(main(page)).toContainText('Cambio de actividad del trabajador autónomo');
  await expect(main(page)).toContainText('Nunca dice que no');
  await seen(page, 'c-10-automated');
  await page.goto('/en/automated-decisions');
  await expectNoAxe(page);
});
