import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { fieldId } from '@/components/ui/field-id';
import { date, integer, list, oneOf, yesNo } from '@/lib/catalogue/fields';
import { FactField } from './fact-field';

const children = list({ disability: yesNo() }, { min: 1, max: 3 });
const periods = list({ from: date(), weeks: integer({ unit: 'weeks', min: 1, max: 40 }) }, { min: 0, max: 9 });
const word = {
  label: '¿Cuántos menores son?',
  one: 'Menor {number}',
  add: 'Añadir otro menor',
  item: { disability: { label: '¿Tiene una discapacidad?' } },
};
const planWord = {
  label: 'Periodos',
  one: 'Periodo {number}',
  item: { from: { label: 'Desde' }, weeks: { label: 'Semanas' } },
};

const draw = (
  fact: typeof children | typeof periods,
  values: Record<string, string>,
  errors: Record<string, string> = {},
) =>
  renderToStaticMarkup(
    <FactField
      name="x"
      fact={fact}
      word={fact === children ? word : planWord}
      locale="es"
      values={values}
      errors={errors}
    />,
  );

test('a group that must have one begins with one row, and says how many it shows', () => {
  const page = draw(children, {});
  expect(page).toContain('name="x[0].disability"');
  expect(page).not.toContain('name="x[1].disability"');
  expect(page).toContain('<input type="hidden" name="x.rows" value="1"/>');
  expect(page).toContain('Menor 1');
});

test('rows grow and shrink by submit buttons, so that no script is needed', () => {
  const page = draw(children, { 'x.rows': '2', 'x[0].disability': 'no' });
  expect(page).toContain('name="x[1].disability"');
  expect(page).toMatch(/<button type="submit" value="x\[1\]"[^>]* name="_remove"/);
  expect(page).toMatch(/<button type="submit" value="x"[^>]* name="_add"/);
  expect(page).toContain('Añadir otro menor');
});

test('a full group offers no more rows, and one that may be empty begins without', () => {
  expect(draw(children, { 'x.rows': '3' })).not.toContain('name="_add"');
  expect(draw(periods, {})).not.toContain('name="x[0].from.day"');
});

test('the error of a part of a date in a row stands at that date', () => {
  const page = draw(periods, { 'x[0].from.day': '31', 'x[0].from.month': '6' }, { 'x[0].from': 'Esa fecha no existe' });
  expect(page).toContain(`id="${fieldId('x[0].from')}-error"`);
  expect(page).toContain('value="31"');
});

test('a choice shows the words of the procedure, not its codes', () => {
  const page = renderToStaticMarkup(
    <FactField
      name="regime"
      fact={oneOf(['general', 'reta'])}
      word={{ label: '¿Cómo trabajas?', options: { general: 'Por cuenta ajena', reta: 'Por cuenta propia' } }}
      locale="es"
      values={{ regime: 'reta' }}
      errors={{}}
    />,
  );
  expect(page).toContain('Por cuenta ajena');
  expect(page).toMatch(/value="reta"[^>]*checked|checked[^>]*value="reta"/);
});
