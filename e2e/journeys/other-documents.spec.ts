import { samplePdf } from '@/lib/services/sample-pdf';
import { choose, signApplication } from '../citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, leave, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newPower, newStaff, row, rows } from '../office-database';
import { pdfText } from '../pdf-text';

test.afterAll(closeDatabase);

test('Ana looks for a service first, then writes for Rosa to the Treasury with two papers; the Treasury sends it on', async ({
  signedIn,
}) => {
  test.setTimeout(240_000);
  const [rosa, ana] = [await newCitizen({ givenName: 'Rosa' }), await newCitizen({ givenName: 'Ana' })];
  await newPower(rosa, ana);
  const page = await signedIn(ana);
  const check = async (name: string) => {
    await expectNoAxe(page);
    await expectNoSidewaysScroll(page);
    await look(page, `e-written-${name}`);
  };
  const next = () => page.getByRole('button', { name: 'Guardar y continuar', exact: true }).click();
  await page.goto('/es/act-for');
  await leave(page, () => page.getByRole('button', { name: 'Actuar en su nombre de Rosa Prueba Ensayo' }).click());

  await test.step('What it is about, in her words: the services that do it come first', async () => {
    await page.goto('/es/apply/other-documents/start');
    await expect(page.getByRole('button', { name: 'Ninguno me sirve: escribir' })).toHaveCount(0);
    await check('1-about');
    await page.getByRole('textbox', { name: 'Qué necesitas' }).fill('ayuda para pagar el entierro');
    await page.getByRole('button', { name: 'Buscar un servicio' }).click();
    await expect(page.getByRole('link', { name: 'Auxilio por defunción' })).toBeVisible();
    await check('2-found');
    await page.getByRole('textbox', { name: 'Qué necesitas' }).fill('copia de un alta de 1998');
    await page.getByRole('button', { name: 'Buscar un servicio' }).click();
    await page.getByRole('button', { name: 'Ninguno me sirve: escribir' }).click();
  });

  await test.step('Subject, body, text and papers', async () => {
    await expect(page.getByRole('textbox', { name: 'Asunto' })).toHaveValue('copia de un alta de 1998');
    await choose(page, '¿De qué trata?', 'Altas, bajas y cotización');
    await check('3-subject');
    await next();
    const body = page.getByRole('group', { name: '¿A qué organismo va?' });
    await expect(body.getByRole('radio', { name: /Tesorería/ })).toBeChecked();
    await check('4-body');
    await next();
    await page.getByRole('textbox', { name: 'Cuéntanos qué pasa' }).fill('La empresa cerró en 1998.\nNo hay papeles.');
    await page.getByRole('textbox', { name: '¿Qué pides?' }).fill('Una copia del alta.');
    await choose(page, '¿Quieres añadir documentos?', 'Sí');
    await check('5-text');
    await next();
    await expect(page).toHaveURL(/\/documents$/);
    for (const name of ['Nomina.pdf', 'Contrato.pdf']) {
      const papers = page.getByRole('region', { name: 'Documentos de tu escrito' });
      await papers
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/pdf', buffer: await samplePdf(name) });
      await papers.getByRole('button', { name: 'Subir archivo' }).click();
      await expect(page.getByRole('button', { name: `Quitar ${name}` })).toBeVisible();
    }
    await check('6-papers');
    await page.getByRole('link', { name: 'Continuar' }).click();
    await check('7-check');
    await signApplication(page, ana);
  });

  const { id, number, body } = await row<{ id: string; number: string; body: string }>(
    `SELECT c.id, r.number, r.body FROM "Case" c JOIN "RegisterEntry" r ON r."caseId" = c.id WHERE c."personId" = $1`,
    [rosa.id],
  );
  await test.step('The receipt names the body, both people and the papers', async () => {
    expect(body).toBe('TGSS');
    await check('8-receipt');
    const href =
      (await page
        .getByRole('link', { name: /Descargar/ })
        .first()
        .getAttribute('href')) ?? '';
    const text = pdfText(await (await page.request.get(href)).body()).replaceAll(/\s/g, '');
    for (const word of [number, 'Tesorería', 'RosaPrueba', 'AnaPrueba', 'Nomina.pdf', 'Contrato.pdf'])
      expect(text).toContain(word);
  });

  await test.step('The Treasury has it in its queue and sends it on; Rosa is told', async () => {
    const tomas = await newStaff('caseworker', 'Tomás');
    await rows(`UPDATE "Staff" SET body = 'TGSS' WHERE "personId" = $1`, [tomas.id]);
    const office = await signedIn(tomas);
    await office.goto('/es/office/queue?view=unassigned');
    await office.getByRole('row', { name: number }).getByRole('link').click();
    await look(office, 'e-written-office-1');
    await office.getByRole('link', { name: 'Enviar a otro organismo o unir a un trámite' }).click();
    await expectNoAxe(office);
    await expectNoSidewaysScroll(office);
    await look(office, 'e-written-office-2');
    await office.getByRole('radio', { name: /Marina/ }).check();
    await office.getByRole('textbox', { name: /Por qué/ }).fill('Trabajó en un barco.');
    await office.getByRole('button', { name: 'Enviarlo' }).click();
    await expect(office).toHaveURL(/queue/);
    const answer = await office.goto(`/es/office/cases/${id}`);
    expect(answer?.status()).toBe(404);
    const mine = await signedIn(rosa);
    await mine.goto('/es/notifications/communications');
    await mine.getByRole('link', { name: /otro organismo/ }).click();
    await expect(mine.getByRole('main')).toContainText('Trabajó en un barco.');
  });
});
