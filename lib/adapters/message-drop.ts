import 'server-only';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { config } from '@/lib/config';
import { system } from './clock';

/** How sending a message ended. `why` is a short code without personal data. */
export type Sending = { ok: true } | { ok: false; retry: boolean; why: string };
export type DroppedMessage = { id: string; channel: 'mail' | 'sms'; to: string; subject: string; text: string };

/**
 * Demonstration and tests: leaves the message as `<id>.json` in MESSAGE_DROP_DIR, whole or not at all. The file holds
 * {id, at, channel, to, subject, text}. Does nothing without that setting, which production refuses.
 */
export const dropMessage = async (message: DroppedMessage): Promise<Sending> => {
  const folder = config().MESSAGE_DROP_DIR;
  if (!folder) return { ok: true };
  const { id, ...rest } = message;
  const name = id.replace(/[^\w-]/g, '').slice(0, 100);
  const draft = join(folder, `.${name}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, `${JSON.stringify({ id, at: system().toISOString(), ...rest })}\n`, { mode: 0o600 });
    await rename(draft, join(folder, `${name}.json`));
    return { ok: true };
  } catch {
    return { ok: false, retry: true, why: 'drop-folder' };
  }
};
