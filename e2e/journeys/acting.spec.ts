import type { Page } from '@playwright/test';
import { expect, expectNoAxe, expectNoSidewaysScroll, leave, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newPower, row, rows } from '../office-database';
import { codeAfter } from '../one-time-code';
import { callerFor, readyDraft } from '../quick-case';

test.afterAll(closeDatabase);

const bar = (page: Page) => page.getByRole('region', { name: 'En nombre de quién actúas' });

test('Ana acts for Rosa: chosen, named everywhere, kept within the power, and stopped when Rosa takes it back', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const rosa = await newCitizen({ givenName: 'Rosa' });
  const ana = await newCitizen({ givenName: 'Ana' });
  const power = await newPower(rosa, ana, { kind: 'matter', topics: ['family'] });
  const page = await signedIn(ana);
  const check = async (name: string) => {
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await look(page, `acting-${name}`);
  };

  await test.step('She chooses for whom, by keyboard or mouse', async () => {
    await page.goto('/es/my');
    await expect(bar(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Actuar por otra persona' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '¿En nombre de quién actúas?' })).toBeVisible();
    await check('1-choose');
    await page.getByRole('button', { name: 'Actuar en su nombre de Rosa Prueba Ensayo' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'El área de Rosa Prueba Ensayo' })).toBeVisible();
    await check('2-home');
  });

  await test.step('The bar and the title name Rosa on the pages of the session and on those made beforehand', async () => {
    for (const path of [
      '/es/my/cases',
      '/es/notifications',
      '/es/apply/birth-and-childcare/start',
      '/es/services',
      '/es',
    ]) {
      await page.goto(path);
      await expect(bar(page)).toContainText('Actúas en nombre de Rosa Prueba Ensayo');
      await expect(page).toHaveTitle(/En nombre de Rosa Prueba Ensayo/);
    }
    await check('3-public');
  });

  await test.step('Beyond the power there is a page with the reason and the ways on', async () => {
    await page.goto('/es/apply/retire-ordinary/start');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'El poder de Rosa Prueba Ensayo no llega a este trámite',
    );
    await expect(page.getByRole('main')).toContainText('para familia e hijos');
    await check('4-outside');
    const { actor, behalf } = await row<{ actor: string; behalf: string }>(
      `SELECT actor, behalf FROM audit_event WHERE object = $1 AND result = 'refused'`,
      [`power:${power}`],
    );
    expect([actor, behalf]).toEqual([ana.id, rosa.id]);
  });

  await test.step('She signs for Rosa, and the receipt names them both', async () => {
    const draft = await readyDraft(await callerFor(baseURL, rosa), 'birth-and-childcare');
    await page.goto(`/es/apply/birth-and-childcare/${draft}/check`);
    const code = await codeAfter(ana.email, () =>
      page.getByRole('button', { name: 'Firmar y enviar la solicitud' }).click(),
    );
    await expect(page.getByRole('main')).toContainText('Firmas en nombre de Rosa Prueba Ensayo, con el poder');
    await check('5-sign');
    await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
    await page.getByRole('button', { name: 'Firmar y registrar' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hemos registrado tu solicitud' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(`Ana Prueba Ensayo, ${ana.idNumber}, con el poder ${power}`);
    await check('6-receipt');
  });

  await test.step('Rosa takes the power back in the middle of another draft: nothing happens in Ana’s name', async () => {
    await page.goto('/es/apply/birth-noncontributory/start');
    await rows(`UPDATE "Power" SET state = 'revoked', "endedAt" = now() WHERE id = $1`, [power]);
    await page.getByRole('button', { name: 'Empezar la solicitud' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('El poder con el que actuabas ya no vale');
    await check('7-ended');
    expect(await rows(`SELECT id FROM "Case" WHERE "personId" = $1`, [ana.id])).toEqual([]);
    await page.getByRole('button', { name: 'Seguir en mi propio nombre' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hola, Ana' })).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
  });
});

test('a form opened in Rosa’s name is not accepted after going back to the own', async ({ signedIn }) => {
  const rosa = await newCitizen({ givenName: 'Rosa' });
  const ana = await newCitizen({ givenName: 'Ana' });
  await newPower(rosa, ana);
  const page = await signedIn(ana);
  await page.goto('/es/act-for');
  await leave(page, () => page.getByRole('button', { name: /Actuar en su nombre/ }).click());
  await page.goto('/es/apply/birth-and-childcare/start');
  const other = await page.context().newPage();
  await other.goto('/es/my');
  await other.getByRole('button', { name: 'Dejar de actuar' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Hola, Ana' })).toBeVisible();
  await page.getByRole('button', { name: 'Empezar la solicitud' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No podemos aceptar este envío');
  expect(await rows(`SELECT id FROM "Case" WHERE "personId" = ANY($1)`, [[ana.id, rosa.id]])).toEqual([]);
});
