import localFont from 'next/font/local';

/** Latin subset, weights 200–800 in one file (34 kB). Letters of other alphabets fall back to the system's own face. */
export const textFace = localFont({
  src: './fonts/hyperlegible-next-latin.woff2',
  weight: '200 800',
  display: 'swap',
  preload: true,
  variable: '--font-text-face',
  fallback: ['system-ui', 'Segoe UI', 'Roboto', 'Noto Sans', 'sans-serif'],
});

/** For codes and numbers that are read aloud or typed; loaded only where something uses it. */
export const codeFace = localFont({
  src: './fonts/hyperlegible-mono-latin.woff2',
  weight: '500',
  display: 'swap',
  preload: false,
  variable: '--font-code-face',
  fallback: ['ui-monospace', 'Cascadia Mono', 'monospace'],
});
