/** A grey JPEG of squares of eight dots, for tests: `level` answers 0 (black) to 255 (white) at x and y from 0 to 1. */
export const greyPage = (
  level: (x: number, y: number) => number,
  { width = 1240, height = 1760 }: { readonly width?: number; readonly height?: number } = {},
): Buffer => {
  const [across, down] = [Math.ceil(width / 8), Math.ceil(height / 8)];
  let bits = '';
  let before = 0;
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const value = Math.round(level((x + 0.5) / across, (y + 0.5) / down)) - 128;
      const step = value - before;
      before = value;
      const length = step === 0 ? 0 : Math.abs(step).toString(2).length;
      const amount = step > 0 ? step : step + 2 ** length - 1;
      // The length in four bits, the step, and one bit that says that the square has nothing else.
      const written = length > 0 ? amount.toString(2).padStart(length, '0') : '';
      bits += `${length.toString(2).padStart(4, '0')}${written}0`;
    }
  bits += '1'.repeat((8 - (bits.length % 8)) % 8);
  const scan: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8), 2);
    scan.push(byte, ...(byte === 0xff ? [0] : []));
  }
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...[0xff, 0xdb, 0, 67, 0, ...Array(64).fill(8)],
    ...[0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0],
    ...[0xff, 0xc4, 0, 28, 0, 0, 0, 0, 9, ...Array(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8],
    ...[0xff, 0xc4, 0, 20, 0x10, 1, ...Array(15).fill(0), 0],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0],
    ...scan,
    ...[0xff, 0xd9],
  ]);
};
