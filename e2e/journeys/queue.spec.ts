import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, type Person, row, rows } from '../office-database';
import { callerFor, presentedCase } from '../quick-case';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const seen = async (page: Page, name: string) => {
  await expectNoAxe(page);
  await look(page, `queue-${name}`);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  if (before) await page.setViewportSize(before);
};
const nameOf = ({ givenName, surnames }: Person) => `${givenName} ${surnames}`;
const holderOf = async (id: string) =>
  (await row<{ holder: string | null }>('SELECT "assignedToId" AS holder FROM "Case" WHERE id = $1', [id])).holder;
/** Somebody of a province where nobody else of the tests lives, and what they presented. */
const presentedFrom = async (baseURL: string | undefined, province: string, givenName: string) => {
  const citizen = await newCitizen({ givenName });
  const caseId = await presentedCase(await callerFor(baseURL, citizen));
  await rows('UPDATE "Person" SET province = $2 WHERE id = $1', [citizen.id, province]);
  return { citizen, caseId };
};

test('a supervisor finds the cases of Teruel, keeps the view, hands them over at once, and takes it back', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const [lola, iker] = [await presentedFrom(baseURL, '44', 'Lola'), await presentedFrom(baseURL, '44', 'Iker')];
  const [supervisor, colleague] = [await newStaff('supervisor', 'Elena'), await newStaff('caseworker', 'Blas')];
  const page = await signedIn(supervisor);
  const rowsShown = main(page).getByRole('table').getByRole('row');

  await test.step('The areas are menus, which the keyboard opens and closes', async () => {
    await page.goto('/es/office');
    await expect(page).toHaveURL('/es/office/queue');
    const menu = page.locator('summary', { hasText: 'Supervisión' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Reparto' })).toBeVisible();
    // The open menu lies over the page, which is looked at without it below.
    await expectNoAxe(page, 'header');
    await look(page, 'queue-1-menus');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Reparto' })).toBeHidden();
    await expect(menu).toBeFocused();
  });

  await test.step('Filters are told, kept in the address, and taken away one by one', async () => {
    await page.getByText('Filtrar', { exact: true }).first().click();
    await page.getByLabel('Provincia', { exact: true }).first().selectOption({ label: 'Teruel' });
    await page.getByLabel('Asignado a').first().selectOption({ label: 'Sin asignar' });
    await page.getByRole('button', { name: 'Filtrar' }).click();
    await expect(page).toHaveURL(/view=open&province=44&assigned=nobody$/);
    await expect(rowsShown).toHaveCount(3);
    await page.getByRole('link', { name: 'Quitar el filtro «Asignado a: Sin asignar»' }).click();
    await expect(page).toHaveURL(/view=open&province=44$/);
    await page.getByRole('navigation', { name: 'Ordenar por' }).getByRole('link', { name: 'Persona' }).click();
    await expect(rowsShown.nth(1)).toContainText('Iker');
    await page.getByRole('link', { name: 'Invertir el orden' }).click();
    await expect(rowsShown.nth(1)).toContainText('Lola');
  });

  await test.step('Columns and the view are kept', async () => {
    await page.getByText('Columnas', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Provincia' }).check();
    await page.getByRole('button', { name: 'Guardar columnas' }).click();
    await expect(main(page).getByRole('alert')).toContainText('Columnas guardadas');
    await expect(page.getByRole('columnheader', { name: 'Provincia' })).toBeVisible();
    await page.getByText('Guardar estos filtros', { exact: true }).click();
    await page.getByLabel('Nombre de la vista').fill('Teruel');
    await page.getByRole('button', { name: 'Guardar esta vista' }).click();
    await expect(main(page).getByRole('alert')).toContainText('Vista guardada');
    await page.goto('/es/office/queue');
    await page.getByRole('link', { name: 'Teruel', exact: true }).click();
    await expect(page).toHaveURL(/view=open&province=44&sort=person&order=down$/);
    await seen(page, '2-filtered');
  });

  await test.step('Nothing is ticked: it is said; all of the page: both go to a colleague', async () => {
    await page.getByRole('button', { name: 'Asignar', exact: true }).click();
    await expect(main(page).getByRole('alert')).toContainText('Falta: Expedientes marcados');
    await page.getByRole('link', { name: 'Marcar todos los de esta página' }).click();
    await expect(page.getByRole('checkbox', { name: /Marcar el expediente de .*Lola/ })).toBeChecked();
    await page.getByLabel('Asignar a').selectOption({ label: nameOf(colleague) });
    // Somebody is faster with one of them.
    await rows('UPDATE "Case" SET version = version + 1 WHERE id = $1', [iker.caseId]);
    await page.getByRole('button', { name: 'Asignar', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Asignar a ${nameOf(colleague)}` })).toBeVisible();
    await expect(main(page).getByRole('row', { name: /Lola/ })).toContainText('Hecho');
    await expect(main(page).getByRole('row', { name: /Iker/ })).toContainText('Ha cambiado mientras tanto');
    expect([await holderOf(lola.caseId), await holderOf(iker.caseId)]).toEqual([colleague.id, null]);
    await seen(page, '3-result');
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Asignación deshecha' })).toBeVisible();
    expect(await holderOf(lola.caseId)).toBeNull();
  });

  await test.step('The list as a file has the same cases, and no document in full', async () => {
    await page.getByRole('link', { name: 'Volver a la cola' }).click();
    await expect(page).toHaveURL(/province=44/);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Descargar la lista (CSV)' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
    expect(text).toContain('Lola');
    expect(text).not.toContain(lola.citizen.idNumber);
  });

  await test.step('Who is looked for stands in no address, and can read that somebody did', async () => {
    await page.goto('/es/office/queue');
    await page.getByText('Filtrar', { exact: true }).first().click();
    await page.getByLabel('N.º de registro, DNI o NIE, o apellidos').fill(lola.citizen.idNumber);
    await page.getByRole('button', { name: 'Filtrar' }).click();
    await expect(rowsShown).toHaveCount(2);
    expect(page.url()).not.toContain(lola.citizen.idNumber);
    const audited = `SELECT 1 FROM audit_event WHERE action = 'queue.searched' AND behalf = $1`;
    expect(await rows(audited, [lola.citizen.id])).toHaveLength(1);
  });
});

test('work is given by rule, goes to who stands in, and the next case comes by one press', async ({ signedIn }) => {
  test.setTimeout(180_000);
  // An office of its own, so that nobody else's cases are given away.
  const [boss, ana, blas] = [
    await newStaff('supervisor', 'Elena'),
    await newStaff('caseworker', 'Ana'),
    await newStaff('caseworker', 'Blas'),
  ];
  for (const { id } of [boss, ana, blas]) await rows(`UPDATE "Staff" SET body = 'QUEUE' WHERE "personId" = $1`, [id]);
  const page = await signedIn(boss);

  await test.step('A rule says who gets what', async () => {
    await page.goto('/es/office/assignment');
    await expect(page.getByText('No hay reglas')).toBeVisible();
    await page.getByRole('link', { name: 'Nueva regla' }).click();
    await page.getByRole('button', { name: 'Guardar la regla' }).click();
    await expect(main(page).getByRole('alert')).toContainText('Falta: Quién los recibe');
    await page.getByLabel('Provincia de la persona').selectOption({ label: 'Soria' });
    await page.getByRole('checkbox', { name: nameOf(ana) }).check();
    await seen(page, '4-rule');
    await page.getByRole('button', { name: 'Guardar la regla' }).click();
    await expect(main(page).getByRole('alert')).toContainText('Regla guardada');
    await expect(main(page).getByRole('row', { name: /Soria/ })).toContainText(nameOf(ana));
    await seen(page, '5-assignment');
  });

  await test.step('Ana notes her holidays, and Blas stands in', async () => {
    const hers = await signedIn(ana);
    await hers.goto('/es/office/absences');
    await hers.getByLabel('Primer día').fill('31/02/2027');
    await hers.getByRole('button', { name: 'Anotar' }).click();
    await expect(main(hers).getByRole('alert')).toContainText('Revisa «Primer día»');
    await expect(hers.getByLabel('Primer día')).toHaveValue('31/02/2027');
    const today = new Date().toLocaleDateString('es-ES', { timeZone: 'Europe/Madrid' });
    await hers.getByLabel('Primer día').fill(today);
    await hers.getByLabel('Último día').fill('31/12/2027');
    await hers.getByLabel('Quién sustituye').selectOption({ label: nameOf(blas) });
    await hers.getByRole('button', { name: 'Anotar' }).click();
    await expect(main(hers).getByRole('row', { name: nameOf(ana) })).toContainText(nameOf(blas));
    await seen(hers, '6-absences');
    await hers.getByRole('button', { name: /Terminar la ausencia/ }).click();
    await expect(main(hers).getByRole('alert')).toContainText('Ausencia terminada');
  });

  await test.step('With nothing left the next case says so', async () => {
    const his = await signedIn(blas);
    await his.goto('/es/office/queue');
    await his.getByRole('button', { name: 'Tomar el siguiente' }).click();
    await expect(main(his).getByRole('alert')).toContainText('No queda ningún expediente sin asignar que te toque');
    await seen(his, '7-empty');
  });
});
