import { notFound } from 'next/navigation';
import { hasSms } from '@/lib/adapters/sms';
import type { Channel } from '@/lib/db/generated/client';

export type ChannelParams = { params: Promise<{ locale: string; channel: string }> };

/** /my/security/contact/email and …/phone; the second only where messages can be sent to telephones. */
export const pageChannel = async (params: ChannelParams['params']): Promise<Channel> => {
  const { channel } = await params;
  if (channel === 'email') return 'email';
  return channel === 'phone' && hasSms() ? 'sms' : notFound();
};
