import { expect, type Page } from '@playwright/test';
import type { Person } from './office-database';
import { codeAfter } from './one-time-code';

const fullName = ({ givenName, surnames }: Person) => `${givenName} ${surnames}`;

/** From the queue into a case, found by its register number, and makes it the caseworker's own. */
export const takeCase = async (page: Page, number: string, person: Person): Promise<void> => {
  await page.goto('/es/office/queue?view=unassigned');
  await page.getByRole('row', { name: number }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: fullName(person) })).toBeVisible();
  await page.getByRole('button', { name: 'Tomar el expediente' }).click();
  await expect(page.getByRole('link', { name: 'Proponer resolución' })).toBeVisible();
};

/** Accepts the first document of the open case that nobody has looked at. */
export const acceptDocument = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('region', { name: 'Documentos', exact: true })
    .getByRole('row', { name })
    .getByRole('link')
    .first()
    .click();
  const back = (await page.getByRole('link', { name: 'Volver al expediente' }).getAttribute('href')) ?? '';
  await page.getByRole('button', { name: 'Dar por válido' }).click();
  // The next one that nobody has reviewed is open by now, or the case.
  await expect(page.getByText(/^Hecho\./)).toBeVisible();
  await page.goto(back);
  await expect(page.getByRole('region', { name: 'Documentos', exact: true }).getByRole('row', { name })).toContainText(
    'Válido',
  );
};

export const proposeDecision = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Proponer resolución' }).click();
  await page.getByRole('button', { name: 'Proponer esta resolución' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Propuesta de resolución' })).toBeVisible();
};

/** Signs the proposal shown on the page as a second person, and does not wait to make it available. */
export const signDecision = async (page: Page, signer: Person): Promise<void> => {
  const code = await codeAfter(signer.email, () => page.getByRole('button', { name: 'Firmar la resolución' }).click());
  await page.getByRole('textbox', { name: 'Código' }).fill(code);
  await page.getByRole('button', { name: 'Firmar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Resolución firmada', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Poner a disposición ahora' }).click();
  await expect(page.getByRole('heading', { name: 'Resolución puesta a disposición', exact: true })).toBeVisible();
};
