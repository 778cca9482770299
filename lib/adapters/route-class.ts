const LOCALES = /^[a-z]{2}$/;
const PUBLIC_AREAS: ReadonlySet<string> = new Set([
  'services',
  'news',
  'help',
  'calendar',
  'check',
  'rules',
  'developers',
]);

/** The kind of page or handler an address belongs to. One of a few fixed words, so that no id, name or code leaves in it. */
export const routeClass = (path: string): string => {
  const [first = '', second = '', third = ''] = path.slice(1).split('/');
  if (first === '_next' || /\.(css|ico|png|svg|woff2|txt|xml)$/.test(path)) return 'asset';
  if (first === 'live' || first === 'ready') return 'health';
  if (first === 'api') {
    if (second === 'v1') return 'api';
    if (second === 'uploads' || second === 'tus') return 'upload';
    if (second === 'office') return 'office-form';
    if (second === 'gateway') return 'gateway';
    return 'form';
  }
  if (!LOCALES.test(first)) return 'other';
  if (second === '') return 'home';
  if (second === 'office') return third === 'queue' || third === 'cases' ? `office-${third}` : 'office';
  if (second === 'my') return 'my';
  if (second === 'apply') return 'apply';
  if (second === 'sign-in' || second === 'identity') return 'identity';
  return PUBLIC_AREAS.has(second) ? 'public' : 'other';
};
