import { createHash, randomBytes } from 'node:crypto';
import { samplePdf } from '@/lib/services/sample-pdf';

/** A PDF of exactly `size` bytes: what is too little is added as a comment before its last lines. */
export const pdfOfSize = async (size: number): Promise<Buffer> => {
  const whole = await samplePdf(`Relleno ${size}`);
  const end = whole.lastIndexOf('startxref');
  const noise = randomBytes(Math.ceil((size - whole.length) / 2))
    .toString('hex')
    .slice(0, size - whole.length - 2);
  return Buffer.concat([whole.subarray(0, end), Buffer.from(`%${noise}\n`), whole.subarray(end)]);
};

export const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
