import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { cookieName } from '@/lib/auth/request';
import { getEntitlements } from '@/lib/services/screening/entitlements';

/** Every benefit, sorted by what this browser has answered. */
export const browserEntitlements = cache(async () =>
  getEntitlements((await cookies()).get(cookieName('check'))?.value),
);
