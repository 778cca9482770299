import { AccessPassword } from '../../access-password';
import { type AccessProps, accessMetadata } from '../../access-step';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: AccessProps) => accessMetadata('activation', 'password', props);

const ActivatePasswordPage = (props: AccessProps) => <AccessPassword kind="activation" {...props} />;

export default ActivatePasswordPage;
