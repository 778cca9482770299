import { AccessCode } from '../../access-code';
import { type AccessProps, accessMetadata } from '../../access-step';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: AccessProps) => accessMetadata('recovery', 'code', props);

const RecoverCodePage = (props: AccessProps) => <AccessCode kind="recovery" {...props} />;

export default RecoverCodePage;
