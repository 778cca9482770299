import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, inspect, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff } from '../office-database';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const seen = (page: Page, name: string) => inspect(page, `imports-${name}`);
/** What the page of an import counts under a name, once the workers are done with it. */
const counted = async (page: Page) => {
  await expect(async () => {
    await page.getByRole('link', { name: 'Actualizar' }).click();
    await expect(main(page).getByText('Terminada')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const names = ['Filas leídas', 'Nuevas', 'Cambian', 'Ya estaban igual', 'Rechazadas'];
  const values = names.map((name) =>
    main(page).getByRole('term').filter({ hasText: name }).locator('+ dd').textContent(),
  );
  return (await Promise.all(values)).map(Number);
};

test('a file of income is tried, loaded and loaded again; wrong rows stay out with their reason, and the person has a certificate', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const lola = await newCitizen({ givenName: 'Lola' });
  const year = new Date().getUTCFullYear() - 1;
  const buffer = Buffer.from(
    [
      'id_number;year;payer;benefit;gross;withheld',
      `${lola.idNumber};${year};INSS;widow;18.000,00;900`,
      `${lola.idNumber};${year};INSS;widow;18000,00;900`,
      `12345678A;${year};INSS;widow;100;0`,
      `00000000T;${year};INSS;widow;100;0`,
    ].join('\n'),
  );
  const page = await signedIn(await newStaff('administrator', 'Ada'));
  await page.goto('/es/office/imports');
  const load = async (isTrial: boolean, file = { name: 'retenciones.csv', mimeType: 'text/csv', buffer }) => {
    await page.getByLabel('Retribuciones y retenciones (IRPF)').check();
    await page.getByLabel('Archivo', { exact: true }).setInputFiles(file);
    await page.getByLabel(isTrial ? 'Sí, solo una prueba' : 'No, cargar los datos').check();
    await page.getByRole('button', { name: 'Cargar el archivo' }).click();
  };

  await test.step('Without a kind or a file, and with a heading of something else, it says what is missing', async () => {
    await page.getByRole('button', { name: 'Cargar el archivo' }).click();
    await expect(main(page).getByRole('alert').getByRole('link')).toHaveCount(1);
    await load(true, { name: 'otra.csv', mimeType: 'text/csv', buffer: Buffer.from('id_number;since\n1;2') });
    await expect(main(page).getByRole('alert')).toContainText('gross');
    await seen(page, '1-heading');
  });

  await test.step('A trial counts and changes nothing', async () => {
    await load(true);
    await expect(main(page).getByRole('alert')).toContainText('Hemos leído el archivo');
    expect(await counted(page)).toEqual([4, 1, 0, 0, 3]);
    await expect(main(page)).toContainText('Era una prueba: no se ha cambiado nada.');
    await expect(main(page)).toContainText('escribe euros sin puntos de millar');
    await expect(main(page)).toContainText('No es un DNI o NIE válido');
    await expect(main(page)).toContainText('carga antes las personas');
    await seen(page, '2-trial');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Descargar las filas rechazadas (CSV)' }).click();
    const refused = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\n');
    expect(refused).toHaveLength(4);
    expect(refused.join('\n'), 'no value of a row is kept').not.toContain(lola.idNumber);
    const own = await signedIn(lola);
    await own.goto('/es/my/certificates');
    await expect(own.getByRole('link', { name: `Ver y descargar de ${year}` })).toHaveCount(0);
  });

  await test.step('Loaded, the person finds the year; loaded again, nothing changes', async () => {
    await page.goto('/es/office/imports');
    await load(false);
    expect(await counted(page)).toEqual([4, 1, 0, 0, 3]);
    const own = await signedIn(lola);
    await own.goto('/es/my/certificates');
    await own.getByRole('link', { name: `Ver y descargar de ${year}` }).click();
    await expect(main(own).getByRole('row').filter({ hasText: 'Total' })).toContainText('18.000,00');
    await page.goto('/es/office/imports');
    await load(false);
    expect(await counted(page)).toEqual([4, 0, 0, 1, 3]);
    await page.getByRole('link', { name: 'Volver', exact: true }).click();
    await expect(main(page).getByRole('row')).toHaveCount(4);
    await seen(page, '3-list');
  });
});
