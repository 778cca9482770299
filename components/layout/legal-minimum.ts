/**
 * What an electronic office has to have at the least (RD 203/2021 art. 11), and the pages that have it: path after the
 * language. The words of each duty are in `portal.minimum.duties`. Shown on /about, held by a test.
 */
export const legalMinimum = [
  { duty: '11-1-a', pages: ['about'] },
  { duty: '11-1-b', pages: ['about/creation'] },
  { duty: '11-1-c', pages: ['site-map', 'help', 'legal', 'privacy', 'accessibility'] },
  { duty: '11-1-d', pages: ['identity/systems'] },
  { duty: '11-1-e', pages: ['electronic-register'] },
  { duty: '11-1-f', pages: ['official-time', 'calendar'] },
  { duty: '11-1-g', pages: ['status'] },
  { duty: '11-1-h', pages: ['services'] },
  { duty: '11-1-i', pages: ['automated-decisions'] },
  { duty: '11-2-a', pages: ['services/times'] },
  { duty: '11-2-b', pages: ['feedback'] },
  { duty: '11-2-c', pages: ['accessibility/report'] },
  { duty: '11-2-d-e', pages: ['verify/seal'] },
  { duty: '11-2-f', pages: ['verify'] },
  { duty: '11-2-g', pages: ['company'] },
  { duty: '11-2-h', pages: ['forms'] },
  { duty: '11-2-i', pages: ['help/offices'] },
  { duty: '11-3', pages: ['about/units'] },
] as const;

/** '11-2-d-e' → '11.2.d-e', as it is cited. */
export const articleOf = (duty: string): string =>
  duty.replace(/^(\d+)-(\d)-?/, (_, a, b) => `${a}.${b}.`).replace(/\.$/, '');
