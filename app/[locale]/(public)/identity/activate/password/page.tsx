import { AccessPassword } from '../../access-password';
import { accessMetadata, type AccessProps } from '../../access-step';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: AccessProps) => accessMetadata('activation', 'password', props);

const ActivatePasswordPage = (props: AccessProps) => <AccessPassword kind="activation" {...props} />;

export default ActivatePasswordPage;
