import type { Metadata } from 'next';
import { SignedInLayout } from '../signed-in-layout';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default SignedInLayout;
