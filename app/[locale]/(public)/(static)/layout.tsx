import type { ReactNode } from 'react';

/**
 * Everything below is made at build time: no cookie is read and an unknown address is a 404. A page whose words can change
 * without a release is made again after a minute (`revalidate`), still the same for everybody.
 */
export const dynamic = 'force-static';
export const dynamicParams = false;

const StaticLayout = ({ children }: { children: ReactNode }) => children;

export default StaticLayout;
