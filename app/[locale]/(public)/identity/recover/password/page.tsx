import { AccessPassword } from '../../access-password';
import { type AccessProps, accessMetadata } from '../../access-step';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: AccessProps) => accessMetadata('recovery', 'password', props);

const RecoverPasswordPage = (props: AccessProps) => <AccessPassword kind="recovery" {...props} />;

export default RecoverPasswordPage;
