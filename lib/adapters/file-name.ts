import 'server-only';

const LONGEST = 120;

/**
 * The name of a file as people may see it: only the last part of a path, letters of every language kept (NFC),
 * control characters, bidirectional tricks ('\u202Egpj.fdp'), quotes and separators removed, at most 120 characters
 * with the extension kept. Never a name on disk. Empty names become `fallback`.
 */
export const safeFileName = (name: string, fallback = 'documento'): string => {
  const last = name.slice(-1000).toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    // Cf holds the bidirectional marks; the two joiners inside emoji and some scripts are harmless and stay.
    .replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD<>:"|?*]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/^[ .]+|[ .]+$/g, '');
  const extension = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? '';
  const stem = [...(extension ? clean.slice(0, -extension.length) : clean)].slice(0, LONGEST - extension.length);
  const text = stem.join('').trim();
  const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(text); // reserved by Windows, with any extension
  return text ? `${device ? '_' : ''}${text}${extension}` : `${fallback}${extension}`;
};

const percent = (text: string): string =>
  encodeURIComponent(text).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** RFC 6266: always an attachment, an ASCII name for old programs, the true name in UTF-8 (RFC 8187). */
export const contentDisposition = (name: string): string => {
  const safe = safeFileName(name);
  const ascii = safe
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .,()+-]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${percent(safe)}`;
};
