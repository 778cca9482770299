import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { suggestionsFor } from '@/lib/catalogue/say';
import { SuggestField } from './suggest-field';

const draw = (typed: string) =>
  renderToStaticMarkup(
    <SuggestField
      name="newActivity"
      label="¿A qué te dedicas?"
      locale="es"
      value={typed}
      suggestions={suggestionsFor('activities', typed)}
    />,
  );

test('everything there is can be chosen without script, and nothing is asked twice', () => {
  const drawn = draw('');
  expect(drawn).toContain('<option value="4332 Instalación de carpintería">');
  expect(drawn).not.toContain('type="radio"');
});

test('a code alone comes back with its name', () => {
  expect(draw('4332')).toMatch(/<input[^>]*type="text"[^>]*value="4332 Instalación de carpintería"/);
  expect(draw('4332')).not.toContain('type="radio"');
});

test('words that are none of the list ask which of it they mean, before the text itself', () => {
  const drawn = draw('peluquera');
  const radio = drawn.indexOf('value="9621 Peluquerías y barberías"');
  expect(radio).toBeGreaterThan(0);
  expect(radio).toBeLessThan(drawn.indexOf('type="text"'));
});

test('a code of the former list offers its successors', () => {
  expect(draw('9602')).toContain('value="9622 Actividades de cuidados de belleza');
});
