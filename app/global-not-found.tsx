import './globals.css';
import type { Metadata } from 'next';
import { DemoStrip } from '@/components/layout/demo-strip';
import { textFace } from '@/components/layout/fonts';
import { Mark } from '@/components/layout/mark';

export const metadata: Metadata = { title: '404 · e-Oficina abierta', robots: { index: false } };

/** For addresses without a language: both, each marked with its own `lang`. */
const GlobalNotFound = () => (
  <html lang="es" className={textFace.variable}>
    <body className="flex min-h-dvh flex-col">
      <DemoStrip locale="es" />
      <header className="on-dark bg-deep text-on-deep">
        <div className="mx-auto flex max-w-form items-center gap-3 px-4 py-4 text-lg font-bold">
          <Mark />
          e-Oficina abierta
        </div>
        <div className="sill" />
      </header>
      <main className="mx-auto w-full max-w-form px-4 py-16">
        <h1 className="text-2xl">No encontramos esta página</h1>
        <p className="mt-3">
          <a href="/es">Ir al inicio</a> · <a href="/es/site-map">Mapa del sitio</a>
        </p>
        <section lang="en" className="mt-10">
          <h2 className="text-2xl">We cannot find this page</h2>
          <p className="mt-3">
            <a href="/en">Go to the home page</a> · <a href="/en/site-map">Site map</a>
          </p>
        </section>
      </main>
    </body>
  </html>
);

export default GlobalNotFound;
