import { expect, test } from 'vitest';
import { iconPaths } from './icon-paths';

test('our copies of the icons are those of lucide', async () => {
  for (const [name, paths] of Object.entries(iconPaths)) {
    const icon = (await import(`../../node_modules/lucide-react/dist/esm/icons/${name}.mjs`)) as {
      __iconData: { node: [string, Record<string, string>][] };
    };
    const original = icon.__iconData.node.map(([tag, { key: _, ...attributes }]) => [tag, attributes]);
    expect([name, paths]).toEqual([name, original]);
  }
});
