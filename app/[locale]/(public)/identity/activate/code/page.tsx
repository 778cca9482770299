import { AccessCode } from '../../access-code';
import { type AccessProps, accessMetadata } from '../../access-step';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: AccessProps) => accessMetadata('activation', 'code', props);

const ActivateCodePage = (props: AccessProps) => <AccessCode kind="activation" {...props} />;

export default ActivateCodePage;
