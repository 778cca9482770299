// Imports go down only: law ← record ← catalogue ← calculators ← casework ← services ← jobs, app. docs/decisions has the reasons.
const LAYERS = ['law', 'record', 'catalogue', 'calculators', 'casework'];
const PURE = `^lib/(${LAYERS.join('|')}|access)/`;
const TESTS = '\\.test\\.tsx?$';

/** No file of `from` may import anything of `to`. */
const never = (name, from, to, more = {}) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: [TESTS, ...(more.except ?? [])] },
  to: { path: to, pathNot: more.but ?? [], ...(more.to ?? {}) },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...LAYERS.map((layer, i) =>
      never(
        `${layer}-imports-only-down`,
        `^lib/${layer}/`,
        `^(lib/(?!${[...LAYERS.slice(0, i), layer, 'i18n', 'access'].join('|')})|app/|components/|prisma/|scripts/)`,
      ),
    ),
    never('access-knows-only-types', '^lib/access/', `^(lib/(services|adapters|auth|db|jobs)/|app/|components/)`),
    never('pure-is-pure', PURE, '.', { to: { dependencyTypes: ['core'] } }),
    never('pure-has-no-framework', PURE, 'node_modules/(next|react|pg|@prisma|server-only)/'),
    never(
      'i18n-stands-alone',
      '^lib/i18n/',
      '^(lib/(services|adapters|auth|db|jobs|casework|record)/|app/|components/)',
    ),
    never('services-below-jobs-and-app', '^lib/services/', '^(lib/jobs/|app/|components/)'),
    never(
      'adapters-know-no-service',
      '^lib/adapters/',
      '^(lib/(services|jobs|auth|db|casework|access)/|app/|components/)',
    ),
    never('db-is-a-floor', '^lib/db/', '^(lib/(services|jobs|auth|adapters)/|app/|components/)', {
      but: ['^lib/adapters/(clock|log)\\.ts$'],
    }),
    never('auth-below-services', '^lib/auth/', '^(lib/jobs/|app/|components/)'),
    never('jobs-call-services', '^lib/jobs/', '^(app/|components/)'),
    never('app-has-no-database', '^app/', '^(lib/db/|prisma/)|node_modules/(@prisma|pg|pg-boss)/', {
      but: ['^lib/db/unavailable\\.ts$'], // names the errors of an unreachable database, holds no client
    }),
    never(
      'components-import-nothing-of-the-server',
      '^components/',
      '^(lib/(services|adapters|auth|db|jobs|record|casework|access|config)|app/|prisma/)|node_modules/(@prisma|pg|server-only)/',
      { to: { dependencyTypesNot: ['type-only'] } },
    ),
    // How a fact is said, and how its inputs are read, are one for the screen, the PDF and the browser's own check.
    never('components-import-only-types-of-rules', '^components/', '^lib/(catalogue|calculators)/', {
      to: { dependencyTypesNot: ['type-only'] },
      but: ['^lib/catalogue/(say|form)\\.ts$'],
    }),
    never('product-imports-no-tool', '^(lib|app|components)/', '^(scripts|e2e|bench|faults)/'),
    never('product-needs-no-development-package', '^(lib|app|components)/', '.', {
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      but: ['node_modules/@types/'],
      except: ['/random-facts\\.ts$', '/test-office\\.ts$'], // for tests
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^lib/db/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
