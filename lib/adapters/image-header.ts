import 'server-only';

const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');
const LAST_CHUNK = Buffer.from('IEND', 'latin1');

/** Width × height of a whole PNG from its header, or null when it is damaged or cut off. Decodes nothing. */
export const pixelsOfPng = (bytes: Buffer): number | null => {
  if (bytes.length < 45 || !bytes.subarray(0, 8).equals(PNG_START)) return null;
  if (bytes.readUInt32BE(8) !== 13 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  const pixels = bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  if (pixels === 0) return null;
  for (let at = 8, data = false; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.subarray(at + 4, at + 8);
    if (type.equals(LAST_CHUNK)) return data ? pixels : null;
    data ||= type.toString('latin1') === 'IDAT';
  }
  return null;
};

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Width × height of a whole JPEG from its frame header, or null when it is damaged or cut off. Decodes nothing. */
export const pixelsOfJpeg = (bytes: Buffer): number | null => {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  let pixels = 0;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    // Cameras write wrong lengths: like every decoder, look for the next mark.
    if (bytes[at] !== 0xff || marker === 0xff || marker === 0) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else {
      const length = bytes.readUInt16BE(at + 2);
      if (length < 2) return null;
      if (isFrame(marker) && at + 9 <= bytes.length) pixels = bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
      // After the scan starts the end mark must still come, or the picture was cut off on its way.
      if (marker === 0xda) return pixels > 0 && bytes.lastIndexOf(Buffer.of(0xff, 0xd9)) > at ? pixels : null;
      at += 2 + length;
    }
  }
  return null;
};
