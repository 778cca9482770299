import type { Page } from '@playwright/test';
import { openNotification } from '../citizen-steps';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, type Person, row, rows } from '../office-database';
import { signDecision } from '../office-steps';
import { codeAfter } from '../one-time-code';
import { callerFor, refusedCase } from '../quick-case';

test.afterAll(closeDatabase);

/** Looked at in both widths, without a breach and without scrolling sideways. */
const seen = async (page: Page, name: string): Promise<void> => {
  await expectNoAxe(page);
  await look(page, name);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
};
const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const main = (page: Page) => page.getByRole('main');

const present = async (page: Page, person: Person): Promise<void> => {
  const code = await codeAfter(person.email, () => page.getByRole('button', { name: 'Firmar y presentar' }).click());
  await expect(h1(page, 'Firma y presenta')).toBeVisible();
  await page.getByRole('textbox', { name: 'Código de un solo uso' }).fill(code);
  await page.getByRole('button', { name: 'Firmar y presentar' }).click();
};
const fillDate = async (page: Page, name: string, [day, month, year]: readonly [string, string, string]) => {
  const group = page.getByRole('group', { name });
  await group.getByLabel('Día').fill(day);
  await group.getByLabel('Mes').fill(month);
  await group.getByLabel('Año').fill(year);
};

test('refused, objected to with the decision’s own lines, and granted by other hands', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const person = await newCitizen({ givenName: 'Marta' });
  const [pilar, elena, andres] = [
    await newStaff('caseworker', 'Pilar'),
    await newStaff('supervisor', 'Elena'),
    await newStaff('caseworker', 'Andrés'),
  ];
  const { caseId } = await refusedCase(
    await callerFor(baseURL, person),
    await callerFor(baseURL, pilar),
    await callerFor(baseURL, elena),
  );
  const page = await signedIn(person);
  await page.goto(`/es/my/cases/${caseId}`);
  await expect(main(page)).toContainText('No reconocida');
  await expect(main(page)).toContainText('30 días hábiles desde la notificación');
  await seen(page, 'e-01-refused');

  await page.getByRole('link', { name: 'Presentar una reclamación previa' }).click();
  await expect(h1(page, 'Reclamación previa')).toBeVisible();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Falta: Por qué');
  const unmet = page.getByRole('group', { name: /Requisitos que damos por no cumplidos/ });
  await expect(unmet).toContainText('No cumplido');
  await unmet.getByRole('checkbox').first().check();
  await page.getByRole('textbox', { name: 'Por qué' }).fill('Sí dejé de trabajar: mi empresa lo comunicó tarde.');
  await page.getByRole('textbox', { name: 'Qué pides' }).fill('Que me reconozcáis la prestación.');
  await seen(page, 'e-02-objection');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(h1(page, 'Comprueba antes de firmar')).toBeVisible();
  await expect(main(page)).toContainText('mi empresa lo comunicó tarde');
  await seen(page, 'e-03-check');
  await present(page, person);
  await expect(h1(page, 'Hemos registrado tu reclamación previa')).toBeVisible();
  await expect(main(page)).toContainText('45 días hábiles');
  await seen(page, 'e-04-receipt');
  await page.goto(`/es/my/cases/${caseId}`);
  await expect(main(page)).toContainText('La decisión anterior sigue valiendo');
  await seen(page, 'e-05-under-way');

  const office = await signedIn(pilar);
  await office.goto(`/es/office/cases/${caseId}`);
  await office.getByRole('button', { name: 'Tomar el expediente' }).click();
  await expect(office.getByRole('region', { name: 'Reclamación previa' })).toContainText('lo comunicó tarde');
  await seen(office, 'e-06-office');
  await office.goto(`/es/office/cases/${caseId}/facts/stopsWork`);
  await office.getByRole('radio', { name: 'Sí' }).check();
  await office.getByRole('textbox', { name: '¿Cómo lo has comprobado?' }).fill('La empresa lo confirma.');
  await office.getByRole('button', { name: 'Guardar como comprobado' }).click();
  await office.getByRole('link', { name: 'Proponer resolución' }).click();
  await office.getByRole('radio', { name: 'Estimar la reclamación' }).check();
  await office.getByRole('textbox', { name: 'Motivos' }).fill('La empresa comunicó tarde el descanso.');
  await seen(office, 'e-07-propose');
  await office.getByRole('button', { name: 'Proponer la respuesta' }).click();
  await expect(main(office)).toContainText('La firma otra persona');
  await seen(office, 'e-08-proposal');
  const first = await signedIn(elena);
  await first.goto(`/es/office/cases/${caseId}/decision`);
  await expect(first.getByRole('button', { name: 'Firmar la resolución' })).toHaveCount(0);
  const other = await signedIn(andres);
  await other.goto(`/es/office/cases/${caseId}/decision`);
  await signDecision(other, andres);

  const { id } = await row<{ id: string }>('SELECT id FROM "Notification" WHERE "caseId" = $1 AND "openedAt" IS NULL', [
    caseId,
  ]);
  await page.goto(`/es/notifications/${id}`);
  await openNotification(page, person);
  await expect(page.getByRole('article')).toContainText('Estimamos tu reclamación');
  await look(page, 'e-09-answer');
  await page.goto(`/es/my/cases/${caseId}`);
  await expect(main(page)).toContainText('Te damos la razón');
  await expect(main(page)).toContainText('Juzgado de lo Social');
  await expect(page.getByRole('region', { name: 'Tus pagos' })).toContainText('Próximo pago');
  await expect(page.getByRole('link', { name: 'Presentar una reclamación previa' })).toHaveCount(0);
  await seen(page, 'e-10-granted');

  // What comes after: a change of circumstances with its preview, and the payments in the office.
  await page.getByRole('link', { name: 'Comunicar un cambio' }).click();
  await page.getByRole('checkbox').first().check();
  await seen(page, 'e-11-change');
  await page.goto(`/es/my/cases/${caseId}/change?facts=stopsWork`);
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  const [event] = await rows<{ day: number; month: number; year: number }>(
    `SELECT extract(day FROM "eventDate" + 7)::int AS day, extract(month FROM "eventDate" + 7)::int AS month,
       extract(year FROM "eventDate" + 7)::int AS year FROM "Case" WHERE id = $1`,
    [caseId],
  );
  await fillDate(page, '¿Desde qué día?', [String(event?.day), String(event?.month), String(event?.year)]);
  await seen(page, 'e-12-new-data');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(main(page)).toContainText('ya no te correspondería');
  await seen(page, 'e-13-preview');
  await page.getByRole('button', { name: 'Borrar este borrador' }).click();
  await rows(`UPDATE "Payment" SET state = 'ordered', "orderedAt" = now() WHERE "caseId" = $1`, [caseId]);
  await office.goto(`/es/office/cases/${caseId}/payments`);
  await seen(office, 'e-14-payments');
  await office.getByRole('group', { name: '¿Qué pago?' }).getByRole('radio').first().check();
  await office.getByRole('radio', { name: 'El banco lo ha pagado' }).check();
  await office.getByRole('button', { name: 'Anotar', exact: true }).click();
  await expect(office.getByRole('alert', { name: 'Anotado' })).toBeVisible();
  await office.goto(`/es/office/cases/${caseId}`);
  await office.getByRole('link', { name: 'Corregir un error' }).click();
  await seen(office, 'e-15-correction');
});
