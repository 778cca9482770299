import type { Locator, Page } from '@playwright/test';
import { samplePdf } from '@/lib/services/sample-pdf';
import { expect, expectNoAxe, expectNoSidewaysScroll, look, test } from '../fixtures';
import { closeDatabase, newCitizen, newStaff, type Person, row } from '../office-database';
import { codeAfter } from '../one-time-code';
import { callerFor, readyDraft, submitDraft } from '../quick-case';

test.afterAll(closeDatabase);

const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Presses Tab until what is wanted has the focus. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  await expect(wanted.first()).toBeVisible();
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${wanted}`);
};
const press = async (page: Page, wanted: Locator): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
};
const seen = async (page: Page, name: string): Promise<void> => {
  await expectNoAxe(page);
  await look(page, name);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
};

/** Signs the proposal on the page, with the code that comes by e-mail. */
const signByKeyboard = async (page: Page, signer: Person): Promise<void> => {
  const code = await codeAfter(signer.email, () => press(page, button(page, 'Firmar la resolución')));
  await expect(h1(page, 'Firma la resolución')).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: 'Código' }));
  await page.keyboard.type(code);
  await press(page, button(page, /^Firmar$/));
  await expect(h1(page, 'Resolución firmada')).toBeVisible();
};

test('a whole decision by keyboard alone: queue, case, document, clause, preview, proposal, second hand, undo and release', async ({
  signedIn,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const citizen = await newCitizen({ givenName: 'Berta' });
  const [ines, olga] = [await newStaff('caseworker', 'Inés'), await newStaff('supervisor', 'Olga')];
  const me = await callerFor(baseURL, citizen);
  const caseId = await readyDraft(me, 'birth-and-childcare');
  const upload = await me.api.post('/api/uploads', {
    multipart: {
      csrf: me.csrf,
      locale: 'es',
      case: caseId,
      kind: 'other',
      page: `/es/apply/birth-and-childcare/${caseId}/documents`,
      file: { name: 'informe.pdf', mimeType: 'application/pdf', buffer: await samplePdf('Informe') },
    },
  });
  expect(upload.status()).toBe(303);
  const document = () => row<{ state: string }>('SELECT state::text FROM "Document" WHERE "caseId" = $1', [caseId]);
  await expect.poll(async () => (await document()).state, { timeout: 30_000 }).toBe('safe');
  await submitDraft(me, 'birth-and-childcare', caseId);
  const { number } = await row<{ number: string }>('SELECT number FROM "RegisterEntry" WHERE "caseId" = $1', [caseId]);

  const page = await signedIn(ines);
  await test.step('From the queue into the case, and the document accepted', async () => {
    await page.goto('/es/office/queue?view=unassigned');
    await press(page, page.getByRole('row', { name: number }).getByRole('link'));
    await press(page, button(page, 'Tomar el expediente'));
    await expect(link(page, 'Proponer resolución')).toBeVisible();
    await press(page, page.getByRole('row', { name: 'informe.pdf' }).getByRole('link'));
    await press(page, button(page, 'Dar por válido'));
    await expect(page.getByRole('row', { name: 'informe.pdf' })).toContainText('Válido');
  });

  await test.step('A clause, what the person will read, and the proposal', async () => {
    await press(page, link(page, 'Proponer resolución'));
    await expect(page.getByRole('region', { name: 'Requisito a requisito' })).toBeVisible();
    await tabTo(page, page.locator('summary', { hasText: 'Ver las cláusulas' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('checkbox', { name: 'Lo cobrado de más se devuelve' }));
    await page.keyboard.press('Space');
    await seen(page, 'dd-01-propose');
    await press(page, button(page, 'Añadir a las razones'));
    await expect(page.getByRole('textbox', { name: 'Razones' })).toHaveValue(/hay que devolverlo\. \(/);
    await press(page, button(page, 'Ver cómo la leerá la persona'));
    await expect(page.getByRole('article')).toContainText('hay que devolverlo');
    await seen(page, 'dd-02-preview');
    await press(page, button(page, 'Proponer esta resolución'));
    await expect(h1(page, 'Propuesta de resolución')).toBeVisible();
  });

  const chief = await signedIn(olga);
  await test.step('The second person signs, thinks again, undoes, signs anew and makes it available', async () => {
    await chief.goto('/es/office/queue?view=to-sign');
    await press(chief, chief.getByRole('row', { name: number }).getByRole('link'));
    await press(chief, link(chief, 'Ver la propuesta y firmar'));
    await signByKeyboard(chief, olga);
    await seen(chief, 'dd-03-held');
    await tabTo(chief, chief.getByRole('textbox', { name: '¿Por qué deshaces la firma?' }));
    await chief.keyboard.type('Falta una coma.');
    await press(chief, button(chief, 'Deshacer la firma'));
    await expect(chief.getByRole('main')).toContainText('Se deshizo una firma anterior: Falta una coma.');
    await signByKeyboard(chief, olga);
    const nothing = await row<{ count: number }>(
      `SELECT count(*)::int AS count FROM "Notification" WHERE "caseId" = $1`,
      [caseId],
    );
    expect(nothing.count).toBe(0);
    await press(chief, button(chief, 'Poner a disposición ahora'));
    await expect(chief.getByRole('heading', { name: 'Resolución puesta a disposición' })).toBeVisible();
  });

  await test.step('The file has everything, numbered, and its index is sealed', async () => {
    await press(chief, link(chief, 'Expediente e índice'));
    await expect(chief.getByRole('row', { name: /informe\.pdf/ })).toBeVisible();
    await press(chief, button(chief, 'Autenticar el índice'));
    await expect(chief.getByRole('heading', { name: 'Índice autenticado' })).toBeVisible();
    await expect(link(chief, /^Índice del /)).toBeVisible();
    await seen(chief, 'dd-04-file');
  });
});
