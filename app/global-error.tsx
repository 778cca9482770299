'use client';
import './globals.css';

/** Last resort, when even the layout failed: both languages, because nothing can be known about the reader. */
const GlobalError = ({ error }: { error: Error & { digest?: string } }) => (
  <html lang="es">
    <body>
      <title>e-Oficina abierta</title>
      {process.env.NEXT_PUBLIC_DEMO === '1' ? (
        <p className="bg-saffron px-4 py-2 font-bold text-on-saffron">
          Demostración. Esta no es la sede oficial. <span lang="en">This is not the official e-Office.</span>
        </p>
      ) : null}
      <main className="mx-auto max-w-form px-4 py-16">
        <h1 className="text-2xl">Ahora mismo no podemos mostrarte esta página</h1>
        <p className="mt-3">
          Lo que habías guardado sigue guardado. <a href="/es">Ir al inicio</a>
        </p>
        <section lang="en" className="mt-10">
          <h2 className="text-2xl">We cannot show you this page right now</h2>
          <p className="mt-3">
            What you saved is still saved. <a href="/en">Go to the home page</a>
          </p>
        </section>
        {error.digest ? <p className="mt-10 font-mono text-sm text-muted">{error.digest}</p> : null}
      </main>
    </body>
  </html>
);

export default GlobalError;
