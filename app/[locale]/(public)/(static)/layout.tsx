import type { ReactNode } from 'react';

/** Everything below is made once, at build time: no cookie is read and an unknown address is a 404. */
export const dynamic = 'force-static';
export const dynamicParams = false;

const StaticLayout = ({ children }: { children: ReactNode }) => children;

export default StaticLayout;
