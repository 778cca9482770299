import { expect, test } from 'vitest';
import { townKey } from './town';

test('a town is the same however its name is written', () => {
  for (const [one, other] of [
    ["L'Hospitalet de Llobregat", 'Hospitalet de Llobregat, L’'],
    ['A Coruña', 'coruña, a'],
    ['Las Palmas de Gran Canaria', 'Palmas de Gran Canaria, Las'],
    ['  Alcalá  de Henares ', 'ALCALA DE HENARES'],
    ['Sant Feliu de Guíxols', 'sant feliu de guixols'],
    ['Vitoria-Gasteiz', 'Vitoria Gasteiz'],
  ] as const)
    expect(townKey(one), one).toBe(townKey(other));
});

test('different towns stay different', () => {
  expect(townKey('La Palma')).not.toBe(townKey('Palma'));
  expect(townKey('Mieres')).not.toBe(townKey('Mieras'));
  expect(townKey(' - ')).toBe('');
});
