import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { choose, continueTo } from '../citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, type Person, row } from '../office-database';
import { codeAfter } from '../one-time-code';
import { pdfText } from '../pdf-text';
import { pdfOfSize } from '../sample-file';

test.afterAll(closeDatabase);

const main = (page: Page) => page.getByRole('main');
const sound = async (page: Page, name: string) => {
  await expectNoAxe(page);
  await expectNoSidewaysScroll(page);
  await look(page, `powers-${name}`);
};
const nameWho = async (page: Page, person: Person, surnames = person.surnames) => {
  await page.getByRole('textbox', { name: /^DNI o NIE/ }).fill(person.idNumber);
  await page.getByRole('textbox', { name: /^Apellidos/ }).fill(surnames);
};
const next = (page: Page, heading: string | RegExp) => continueTo(page, heading, 'Continuar');

/** Marta gets from Rosa a power for two procedures with notifications, page by page. */
const give = async (page: Page, giver: Person, helper: Person) => {
  await page.goto('/es/my/representation');
  await expect(page.getByRole('heading', { name: 'Nadie actúa por ti' })).toBeVisible();
  await sound(page, '1-empty');
  await page.getByRole('link', { name: 'Dar un poder' }).click();

  await nameWho(page, helper, 'Otros Apellidos');
  await page.getByRole('button', { name: 'Continuar' }).click();
  const problem = main(page).getByRole('alert');
  await expect(problem).toContainText('No encontramos a nadie con ese documento y esos apellidos');
  await sound(page, '2-unknown');
  await nameWho(page, helper, helper.surnames.toUpperCase());
  await next(page, /¿Para qué es el poder\?/);
  await choose(page, '¿Para qué es el poder?', 'Por trámites');
  await sound(page, '3-kind');
  await next(page, /¿Para qué trámites\?/);
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(main(page).getByRole('alert')).toContainText('Elige al menos una opción');
  await page.locator('summary', { hasText: 'Ingresos mínimos' }).click();
  await page.getByRole('checkbox', { name: /Ingreso mínimo vital/i }).check();
  await page.getByRole('checkbox', { name: /Nacimiento y cuidado/i }).check();
  await sound(page, '4-procedures');
  await next(page, /Notificaciones y duración/);
  await choose(page, '¿Puede recibir y abrir notificaciones?', 'Sí, también las notificaciones');
  await sound(page, '5-terms');
  await next(page, /Comprueba el poder/);
  await expect(main(page)).toContainText('Prueba Ensayo'.toUpperCase());
  await expect(main(page), 'the given name is not told before').not.toContainText(helper.givenName);
  expect(page.url()).not.toContain(helper.idNumber);
  await sound(page, '6-check');

  const code = await codeAfter(giver.email, () => page.getByRole('button', { name: 'Firmar con un código' }).click());
  await expect(page.getByRole('heading', { level: 1, name: /Firma el poder/ })).toBeVisible();
  await sound(page, '7-sign');
  await page.getByRole('textbox', { name: 'Código' }).fill('000000');
  await page.getByRole('button', { name: 'Firmar el poder' }).click();
  await expect(main(page).getByRole('alert')).toContainText('El código no es correcto');
  await page.getByRole('textbox', { name: 'Código' }).fill(code);
  await page.getByRole('button', { name: 'Firmar el poder' }).click();
  await expect(page.getByRole('heading', { name: 'El poder está firmado' })).toBeVisible();
  await sound(page, '8-given');
};

test('Rosa gives a power by procedure with notifications, Marta accepts it, its certificate is checked, Rosa takes it back', async ({
  signedIn,
  page: anybody,
}) => {
  test.setTimeout(240_000);
  const rosa = await newCitizen({ givenName: 'Rosa' });
  const marta = await newCitizen({ givenName: 'Marta' });
  const giver = await signedIn(rosa);
  await give(giver, rosa, marta);
  const powerPage = giver.url().split('?')[0] as string;

  const helper = await signedIn(marta);
  await helper.goto('/es/my/representation');
  await sound(helper, '9-to-answer');
  await helper.getByRole('link', { name: /Rosa Prueba Ensayo, para que actúes/ }).click();
  await helper.getByRole('link', { name: 'Aceptar el poder' }).click();
  await expect(
    helper.getByRole('heading', { level: 1, name: '¿Aceptas actuar por Rosa Prueba Ensayo?' }),
  ).toBeVisible();
  await sound(helper, '10-accept');
  await helper.getByRole('button', { name: 'Aceptar el poder' }).click();
  await expect(helper.getByRole('heading', { name: 'Has aceptado el poder' })).toBeVisible();
  await expect(main(helper)).toContainText(/\d{4}-P-\d{8}/);
  await sound(helper, '11-accepted');

  await giver.goto('/es/my/representation');
  await giver.getByRole('link', { name: 'Marta Prueba Ensayo' }).click();
  await expect(main(giver)).toContainText('En vigor');
  await giver.getByRole('button', { name: 'Avisarme de cada cosa' }).click();
  await expect(giver.getByRole('button', { name: 'Dejar de avisarme' })).toBeVisible();
  await giver.getByRole('link', { name: 'Ver lo que ha hecho por ti' }).click();
  await expect(giver.getByText('Todavía no ha hecho nada con este poder')).toBeVisible();
  await sound(giver, '12-activity');

  await giver.goto(powerPage);
  await giver.getByRole('button', { name: 'Pedir un certificado' }).click();
  await expect(giver.getByRole('heading', { name: 'Tu certificado está listo' })).toBeVisible();
  await sound(giver, '13-certificate');
  const download = giver.waitForEvent('download');
  await giver.getByRole('link', { name: /^Descargar \(PDF\)/ }).click();
  const words = pdfText(readFileSync(await (await download).path())).replaceAll(/\s+/g, ' ');
  for (const word of ['Certificado de poder', rosa.idNumber, marta.idNumber, 'En vigor']) expect(words).toContain(word);
  const { csv } = await row<{ csv: string }>(
    `SELECT csv FROM "IssuedDocument" WHERE kind = 'power' AND "personId" = $1`,
    [rosa.id],
  );
  await anybody.goto(`/es/verify/${csv}`);
  await expect(anybody.getByRole('heading', { name: 'El documento es auténtico y está vigente' })).toBeVisible();
  await expect(anybody.getByText('El poder terminó')).toHaveCount(0);

  await giver.goto(powerPage);
  await giver.getByRole('link', { name: 'Retirar el poder' }).click();
  await sound(giver, '14-revoke');
  await giver.getByRole('button', { name: 'Retirar el poder' }).click();
  await expect(giver.getByRole('heading', { name: 'Has retirado el poder' })).toBeVisible();
  await helper.reload();
  await expect(main(helper)).toContainText('Retirado por la persona representada');
  await anybody.reload();
  await expect(anybody.getByRole('heading', { name: /El poder terminó/ })).toBeVisible();
  await sound(anybody, '15-verified');
});

test('Marta asks for a power; what she asks again is offered to be seen; Rosa gives less than asked', async ({
  signedIn,
}) => {
  test.setTimeout(120_000);
  const rosa = await newCitizen({ givenName: 'Rosa' });
  const marta = await newCitizen({ givenName: 'Marta' });
  const helper = await signedIn(marta);
  const ask = async () => {
    await helper.goto('/es/my/representation/ask/who');
    await nameWho(helper, rosa);
    await next(helper, /¿Para qué es el poder\?/);
    await choose(helper, '¿Para qué es el poder?', 'Por materias');
    await next(helper, /¿Para qué materias\?/);
    await helper.getByRole('checkbox', { name: 'Familia e hijos' }).check();
    await helper.getByRole('checkbox', { name: 'Jubilación' }).check();
    await next(helper, /Notificaciones y duración/);
    await choose(helper, '¿Puede recibir y abrir notificaciones?', 'No, las abre solo esa persona');
    await next(helper, /Comprueba lo que pides/);
    await helper.getByRole('button', { name: 'Pedir el poder' }).click();
  };
  await ask();
  await expect(helper.getByRole('heading', { name: 'Hemos enviado tu petición' })).toBeVisible();
  await ask();
  await expect(main(helper).getByRole('alert')).toContainText('Ya hay un poder igual');
  await sound(helper, '20-same');

  const giver = await signedIn(rosa);
  await giver.goto('/es/my/representation');
  await giver.getByRole('link', { name: /Marta Prueba Ensayo, para actuar por ti/ }).click();
  await giver.getByRole('link', { name: 'Ver y dar el poder' }).click();
  await next(giver, /¿Para qué materias\?/);
  await giver.getByRole('checkbox', { name: 'Jubilación' }).uncheck();
  await next(giver, /Notificaciones y duración/);
  await next(giver, /Comprueba el poder/);
  const code = await codeAfter(rosa.email, () => giver.getByRole('button', { name: 'Firmar con un código' }).click());
  await giver.getByRole('textbox', { name: 'Código' }).fill(code);
  await giver.getByRole('button', { name: 'Firmar el poder' }).click();
  await expect(main(giver)).toContainText('En vigor');
  await expect(main(giver)).not.toContainText('Jubilación');
});

test('a model on paper is downloaded, signed, sent and checked at the registry; a mother is entered for her child', async ({
  signedIn,
}) => {
  test.setTimeout(180_000);
  const [rosa, marta, registrar] = [
    await newCitizen({ givenName: 'Rosa' }),
    await newCitizen({ givenName: 'Marta' }),
    await newStaff('registrar', 'Carmen'),
  ];
  const helper = await signedIn(marta);
  await helper.goto('/es/my/representation/model');
  await sound(helper, '30-model');
  await nameWho(helper, rosa);
  await helper.getByRole('combobox', { name: 'Trámite' }).selectOption('imv');
  const download = helper.waitForEvent('download');
  await helper.getByRole('button', { name: 'Descargar el modelo (PDF)' }).click();
  const words = pdfText(readFileSync(await (await download).path())).replaceAll(/\s+/g, ' ');
  expect(words).toContain('Modelo de representación para un trámite');
  expect(words).toContain(rosa.idNumber);

  await helper.goto('/es/my/representation/model?send=1');
  await nameWho(helper, rosa);
  await helper.getByRole('combobox', { name: 'Trámite' }).selectOption('imv');
  await helper
    .getByLabel('Modelo firmado y copia del documento')
    .setInputFiles({ name: 'modelo.pdf', mimeType: 'application/pdf', buffer: await pdfOfSize(60_000) });
  await sound(helper, '31-send');
  await helper.getByRole('button', { name: 'Enviar el modelo' }).click();
  await expect(helper.getByRole('heading', { name: 'Hemos recibido el modelo' })).toBeVisible();
  await sound(helper, '32-sent');

  const desk = await signedIn(registrar);
  await desk.goto('/es/office/powers');
  await sound(desk, '33-office');
  await desk.getByRole('link', { name: new RegExp(rosa.idNumber.slice(-5)) }).click();
  await desk.getByRole('button', { name: 'Aceptar el modelo' }).click();
  await expect(main(desk).getByRole('alert')).toContainText('Falta: La firma del modelo');
  for (const box of await desk.getByRole('checkbox').all())
    if ((await box.getAttribute('name')) !== 'notifications') await box.check();
  await sound(desk, '34-check');
  await desk.getByRole('button', { name: 'Aceptar el modelo' }).click();
  await expect(desk.getByRole('heading', { name: /Modelo aceptado/ })).toBeVisible();
  await helper.reload();
  await expect(main(helper)).toContainText('En vigor');
  await expect(helper.getByRole('button', { name: 'Pedir un certificado' })).toHaveCount(0);

  await desk.goto('/es/office/powers/new');
  await sound(desk, '35-legal');
  await desk.getByRole('textbox', { name: 'DNI o NIE de la persona representada' }).fill(rosa.idNumber);
  await desk.getByRole('textbox', { name: 'DNI o NIE de quien la representa' }).fill(marta.idNumber);
  await desk.getByRole('radio', { name: 'Madre o padre' }).check();
  await desk.getByRole('radio', { name: 'Libro de familia' }).check();
  await desk.getByRole('textbox', { name: 'Número del documento' }).fill('LF-1');
  const proof = { name: 'libro.pdf', mimeType: 'application/pdf', buffer: await pdfOfSize(60_000) };
  await desk.getByLabel('Copia del documento que lo prueba').setInputFiles(proof);
  await desk.getByRole('checkbox', { name: /He visto el documento original/ }).check();
  await desk.getByRole('button', { name: 'Anotar la representación' }).click();
  await expect(main(desk).getByRole('alert')).toContainText('ya es mayor de edad');
  await desk.getByRole('radio', { name: 'Tutora o tutor' }).check();
  await desk.getByRole('checkbox', { name: /^Sin plazo/ }).check();
  await desk.getByLabel('Copia del documento que lo prueba').setInputFiles(proof);
  await desk.getByRole('button', { name: 'Anotar la representación' }).click();
  await expect(desk).toHaveURL(/done=entered/);

  // Nobody gives such a right alone: a second person of the registry compares the copy.
  const second = await signedIn(await newStaff('registrar', 'Berta'));
  await second.goto('/es/office/powers');
  await second.getByRole('link', { name: new RegExp(rosa.idNumber.slice(-5)) }).click();
  await sound(second, '35b-confirm');
  await second.getByRole('checkbox', { name: /He abierto la copia/ }).check();
  await second.getByRole('button', { name: 'Confirmar la representación' }).click();
  await expect(second).toHaveURL(/done=confirmed/);
  await helper.goto('/es/my/representation');
  await helper.getByRole('link', { name: 'Rosa Prueba Ensayo' }).first().click();
  await expect(main(helper)).toContainText('Esta representación no se puede retirar aquí');
  await expect(helper.getByRole('link', { name: /Dejar|Retirar/ })).toHaveCount(0);
  await sound(helper, '36-legal');

  await desk.goto('/es/office/powers/death');
  await sound(desk, '37-death');
});
