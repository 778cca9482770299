import { SignedInLayout, signedInMetadata } from '../signed-in-layout';

export const dynamic = 'force-dynamic';
export const generateMetadata = signedInMetadata;

export default SignedInLayout;
