import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QueueTable } from './queue-table';

const row = {
  id: 'c1',
  href: '/es/office/cases/c1',
  person: 'Prueba, Alba',
  maskedId: '••••5678Z',
  procedure: 'Nacimiento',
  number: '2026-E-00000001',
  state: 'registered',
  clock: { kind: 'over' },
  presented: '24 nov 2026',
  province: 'Teruel',
  language: 'Castellano',
  assigned: null,
  documents: 0,
  messages: 0,
  hasNewAnswer: false,
} as const;

test('the queue has the columns that were chosen, and the person always', () => {
  const page = html(<QueueTable rows={[row]} columns={['province']} caption="Abiertos" locale="es" />);
  expect(page).toContain('Prueba, Alba');
  expect(page).toContain('Teruel');
  expect(page).not.toContain('2026-E-00000001');
  expect(page, 'nothing to tick for who only reads').not.toContain('checkbox');
});

test('a box belongs to the form of acts, says whose case it is, and keeps the version that was seen', () => {
  const tick = { form: 'bulk', value: 'c1.7', isTicked: true };
  const page = html(<QueueTable rows={[{ ...row, tick }]} columns={[]} caption="Abiertos" locale="es" />);
  const [box = ''] = page.match(/<input[^>]*>/) ?? [];
  for (const part of ['form="bulk"', 'name="case"', 'value="c1.7"', 'checked', 'Marcar el expediente de Prueba, Alba'])
    expect(box).toContain(part);
});
