const isDemo = process.env.DEMO === '1' || process.env.DEMO === 'true';

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  // Read by path at run time, see lib/adapters/asset-path.ts.
  outputFileTracingIncludes: {
    '/**': ['./lib/adapters/*.gz', './lib/adapters/pdf/fonts/*', './node_modules/@neslinesli93/qpdf-wasm/dist/*'],
  },
  serverExternalPackages: ['@node-rs/argon2', 'node-forge', 'pdfkit', 'pg-boss', 'pino'],
  env: { NEXT_PUBLIC_DEMO: isDemo ? '1' : '' },
  poweredByHeader: false,
  reactStrictMode: true,
  // The image optimiser decodes files of strangers on the server.
  images: { unoptimized: true },
  // `next dev` would print the arguments of server functions: personal data.
  logging: { serverFunctions: false },
  // `npm run check` does it, with the faster compiler.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
};
