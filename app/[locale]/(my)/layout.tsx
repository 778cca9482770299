import { SignedInLayout } from '../signed-in-layout';

export const dynamic = 'force-dynamic';

export default SignedInLayout;
