import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { feeOf } from '@/lib/law/self-employed';
import { FeeFigure } from './fee-figure';

const on = day('2026-07-01');
const fee = (base: string) => feeOf(euros(base), on);
const draw = (before: string | null, after: string, from = on as typeof on | null) =>
  renderToStaticMarkup(
    <FeeFigure before={before ? fee(before) : null} after={fee(after)} on={from} locale="es" />,
  ).replaceAll('\u00A0', ' ');

describe('the finding says what changes', () => {
  test.each([
    ['950.98', '1200', on, 'Ahora pagas 299,56 € al mes. Desde el 1 de julio de 2026 pagarías 378,00 €: 78,44 € más.'],
    ['1200', '950.98', on, 'pagarías 299,56 €: 78,44 € menos.'],
    ['1200', '1200', on, 'La cuota no cambia: 378,00 € al mes.'],
    [null, '1200', on, 'Pagarías 378,00 € al mes.'],
    [null, '1200', null, 'La cuota es de 378,00 € al mes.'],
  ])('%s to %s', (before, after, from, said) => {
    expect(draw(before, after, from)).toContain(said);
  });
});

test('the table has every concept in both columns, and the picture is for the eyes alone', () => {
  const drawn = draw('950.98', '1200');
  for (const amount of ['269,13 €', '339,60 €', '12,36 €', '15,60 €', '299,56 €', '378,00 €'])
    expect(drawn).toContain(amount);
  expect(drawn.match(/<rect/g)).toHaveLength(4);
  expect(drawn).toMatch(/<svg[^>]*aria-hidden="true"/);
});
