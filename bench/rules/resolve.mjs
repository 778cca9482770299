// Lets Node run the TypeScript of the project as it is: `@/…` and names without an ending. tsx would wrap every inner
// function to keep its name, and slow exactly what is measured.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

registerHooks({
  resolve: (specifier, context, next) => {
    const base = specifier.startsWith('@/') ? new URL(specifier.slice(2), root) : null;
    const url = base ?? (specifier.startsWith('.') ? new URL(specifier, context.parentURL) : null);
    if (!url || url.pathname.includes('/node_modules/')) return next(specifier, context);
    const found = ['', '.ts', '/index.ts'].map((ending) => new URL(url.href + ending)).find(isFile);
    return next(found?.href ?? specifier, context);
  },
});

const isFile = (url) => /\.\w+$/.test(url.pathname) && existsSync(fileURLToPath(url));
