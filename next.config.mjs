import shortAddresses from './lib/catalogue/short-addresses.json' with { type: 'json' };

const isDemo = process.env.DEMO === '1' || process.env.DEMO === 'true';

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  // Read by path at run time, see lib/adapters/asset-path.ts.
  outputFileTracingIncludes: {
    '/**': [
      './lib/adapters/*.gz',
      './lib/adapters/pdf/fonts/*',
      './node_modules/@neslinesli93/qpdf-wasm/dist/*',
      './node_modules/pdfjs-dist/image_decoders/pdf.image_decoders.min.mjs',
    ],
  },
  serverExternalPackages: ['@node-rs/argon2', 'node-forge', 'pdfkit', 'pg-boss', 'pino', 'prom-client'],
  env: { NEXT_PUBLIC_DEMO: isDemo ? '1' : '' },
  // A word somebody can be told on the telephone or in a letter: 308 to where it is (ux: one path for each page).
  redirects: async () =>
    Object.entries(shortAddresses).map(([word, path]) => ({
      source: `/:locale(es|en)/${word}`,
      destination: `/:locale${path}`,
      permanent: true,
    })),
  poweredByHeader: false,
  reactStrictMode: true,
  // The image optimiser decodes files of strangers on the server.
  images: { unoptimized: true },
  // `next dev` would print the arguments of server functions: personal data.
  logging: { serverFunctions: false },
  // `npm run check` does it, with the faster compiler.
  typescript: { ignoreBuildErrors: true },
  // Pages made again are kept in memory: the files of a release stay as they were built, and may be read-only.
  experimental: { globalNotFound: true, isrFlushToDisk: false },
};
