import 'server-only';

/** The project's colours on white paper (contrast at least 4.5 for text), and the A4 page in points. */
export const INK = '#1B1F2A';
export const MUTED = '#4A5060';
export const TEAL = '#0B5A5E';
export const DEEP_TEAL = '#063B40';
export const SAFFRON = '#F4B942';
export const HAIRLINE = '#D5D9DE';
export const TINT = '#F1F6F6';
export const TONES = {
  info: { text: '#083E6B', fill: '#E6F0F8', edge: '#1F5F99' },
  warning: { text: '#5C3B00', fill: '#FFF1D6', edge: '#F4B942' },
  success: { text: '#1C4A2F', fill: '#E7F3EB', edge: '#1C6B3C' },
} as const;

export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 104, bottom: 118 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const CONTENT_BOTTOM = PAGE.height - PAGE.bottom;

export type Face = 'text' | 'bold' | 'mono';
export type Style = { face: Face; size: number; leading: number; color: string };
export const STYLES = {
  h1: { face: 'bold', size: 22, leading: 27, color: DEEP_TEAL },
  h2: { face: 'bold', size: 14, leading: 19, color: TEAL },
  h3: { face: 'bold', size: 11.5, leading: 16, color: INK },
  body: { face: 'text', size: 10.5, leading: 15.5, color: INK },
  strong: { face: 'bold', size: 10.5, leading: 15.5, color: INK },
  muted: { face: 'text', size: 9.5, leading: 13.5, color: MUTED },
  label: { face: 'text', size: 9.5, leading: 14, color: MUTED },
  value: { face: 'text', size: 10.5, leading: 14.5, color: INK },
  code: { face: 'mono', size: 9.5, leading: 14, color: INK },
  cell: { face: 'text', size: 9.5, leading: 13, color: INK },
  cellName: { face: 'bold', size: 9.5, leading: 13, color: INK },
  cellCode: { face: 'mono', size: 8, leading: 12, color: INK },
  cellHead: { face: 'bold', size: 9, leading: 12.5, color: DEEP_TEAL },
  small: { face: 'text', size: 8, leading: 11, color: MUTED },
  smallBold: { face: 'bold', size: 8, leading: 11, color: INK },
} as const satisfies Record<string, Style>;

/** Hashes and codes are set in the mono face, where 0 and O cannot be confused. */
export const isCode = (text: string): boolean => /^[0-9a-f]{32,}$|^(?:[0-9A-Z]{4}-){2,}[0-9A-Z]{4}$/.test(text);
