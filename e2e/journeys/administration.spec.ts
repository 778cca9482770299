import type { Page } from '@playwright/test';
import { expect, inspect, leave, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, rows } from '../office-database';
import { type StaffOffice, startStaffOffice } from '../staff-office';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const seen = (page: Page, name: string) => inspect(page, `administration-${name}`);

test.describe('through the identity provider of the office', () => {
  let office: StaffOffice;
  test.beforeAll(async () => {
    office = await startStaffOffice();
  });
  test.afterAll(() => office?.stop());

  test('a caseworker signs in; her role is taken away there, and her next page is not there', async ({ page }) => {
    test.setTimeout(120_000);
    const clara = await newStaff('caseworker', 'Clara');
    const known = { dni: clara.idNumber, roles: ['caseworker'], amr: ['mfa'] };
    await office.provider.put('clara', known);
    await page.goto(`${office.origin}/es/office/queue`);
    await seen(page, 'sign-in');
    await page.getByRole('link', { name: 'Entrar como personal de la oficina' }).click();
    await page.getByLabel('Cuenta').fill('clara');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await expect(page).toHaveURL(`${office.origin}/es/office/queue`);
    await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();

    await office.provider.put('clara', { ...known, roles: [] });
    expect((await page.reload())?.status()).toBe(404);
    await office.provider.put('clara', known);
    expect((await page.reload())?.status()).toBe(200);
    await office.provider.remove('clara');
    await page.reload();
    await expect(page).toHaveURL(/\/es\/sign-in\?returnTo=/);

    await office.provider.put('somebody', { roles: ['supervisor'], amr: ['mfa'] });
    await page.context().clearCookies();
    await page.goto(`${office.origin}/es/sign-in`);
    await page.getByRole('link', { name: 'Entrar como personal de la oficina' }).click();
    await page.getByLabel('Cuenta').fill('somebody');
    await page.getByRole('button', { name: 'Entrar' }).click();
    await expect(main(page).getByRole('alert')).toContainText('no tienes ninguna función en esta oficina');
    await seen(page, 'refused');
  });
});

test('two administrators make a supervisor: one asks, the other confirms, and the person gets in', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const [ada, bea] = [await newStaff('administrator', 'Ada'), await newStaff('administrator', 'Bea')];
  const nerea = await newCitizen({ givenName: 'Nerea' });
  const [first, second, own] = [await signedIn(ada), await signedIn(bea), await signedIn(nerea)];
  expect((await own.goto('/es/office/outages'))?.status()).toBe(404);
  await first.goto('/es/office');
  await expect(first).toHaveURL('/es/office/staff');
  await first.getByLabel('DNI o NIE').fill('1');
  await first.getByRole('button', { name: 'Continuar' }).click();
  await expect(main(first).getByRole('alert')).toContainText('la letra no corresponde');
  await seen(first, 'staff');
  await first.getByLabel('DNI o NIE').fill(nerea.idNumber);
  await first.getByRole('button', { name: 'Continuar' }).click();
  await expect(first.getByRole('heading', { level: 1 })).toContainText('Nerea');
  await first.getByRole('button', { name: 'Dar de alta' }).click();
  await expect(main(first).getByRole('alert')).toContainText('Falta: Funciones');
  await first.getByLabel('Supervisión').check();
  await first.getByLabel('Entidad', { exact: true }).selectOption('INSS');
  await first.getByLabel('Unidad').fill('EO-INSS-28-04');
  await first.getByLabel('Provincia de trabajo').selectOption('28');
  await first.getByRole('button', { name: 'Dar de alta' }).click();
  await expect(main(first).getByRole('alert')).toContainText('Vale cuando lo confirme');
  await expect(main(first).getByRole('button', { name: 'Confirmar' })).toHaveCount(0);
  await seen(first, 'waiting');
  expect((await own.goto('/es/office/outages'))?.status()).toBe(404);

  await second.goto('/es/office/staff');
  await main(second).getByRole('row', { name: /Nerea/ }).getByRole('link').click();
  await second.getByRole('button', { name: 'Confirmar' }).click();
  await expect(main(second).getByRole('alert')).toContainText('Confirmado');
  await seen(second, 'confirmed');
  expect((await own.goto('/es/office/outages'))?.status()).toBe(200);
  await leave(second, () => second.getByRole('button', { name: 'Quitar todas sus funciones' }).click());
  expect((await own.goto('/es/office/outages'))?.status()).toBe(404);
});

test('an auditor finds an entry, sees who opened whose file, has the chain checked and stops a deletion', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const [ivan, marta] = [await newStaff('auditor', 'Iván'), await newCitizen({ givenName: 'Marta' })];
  const office = await signedIn(ivan);
  await office.goto('/es/office/audit');
  await seen(office, 'audit');
  await office.getByLabel('Resultado').selectOption('ok');
  await office.getByRole('button', { name: 'Buscar' }).click();
  await expect(office).toHaveURL(/result=ok/);
  await main(office).getByRole('rowheader').first().getByRole('link').click();
  await seen(office, 'entry');

  await office.goto('/es/office/audit/report');
  await office.getByRole('button', { name: 'Ver el informe' }).click();
  await expect(main(office).getByRole('alert')).toContainText('Falta: Motivo');
  await office.getByLabel('DNI o NIE').fill(marta.idNumber);
  await office.getByLabel('Quién accedió a lo suyo').check();
  await office.getByLabel('Motivo').fill('Queja 12/2026');
  await office.getByRole('button', { name: 'Ver el informe' }).click();
  await expect(main(office)).toContainText('Quién accedió a lo de Marta');
  await expect(main(office).getByRole('table')).toContainText('Iván');
  await seen(office, 'report');
  const csv = await office.request.get(
    (await main(office).getByRole('link', { name: /CSV/ }).getAttribute('href')) ?? '',
  );
  expect(csv.headers()['content-type']).toContain('text/csv');
  expect(await csv.text()).toContain('Iván');

  await office.goto('/es/office/audit/chain');
  await office.getByRole('button', { name: 'Comprobar ahora' }).click();
  await expect(async () => {
    await office.goto('/es/office/audit/chain');
    await expect(main(office).getByRole('table')).toContainText('todo encaja', { timeout: 500 });
  }).toPass({ timeout: 40_000 });
  await seen(office, 'chain');

  await office.goto('/es/office/retention');
  await office.getByLabel('DNI o NIE').fill(marta.idNumber);
  await office.getByLabel('Motivo').fill('Reclamación 7/2026');
  await office.getByRole('button', { name: 'Paralizar el borrado' }).click();
  await expect(main(office).getByRole('alert')).toContainText('no se borra nada de esa persona');
  await seen(office, 'retention');
  await main(office).getByRole('row', { name: /Marta/ }).getByRole('button', { name: 'Levantar' }).click();
  await expect(main(office).getByRole('alert')).toContainText('sigue desde el próximo');
  const [{ holds } = { holds: -1 }] = await rows<{ holds: number }>(
    `SELECT count(*)::int AS holds FROM "RetentionHold" WHERE "personId" = $1 AND "liftedAt" IS NULL`,
    [marta.id],
  );
  expect(holds).toBe(0);
});
