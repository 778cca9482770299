import { AccessCode } from '../../access-code';
import { accessMetadata, type AccessProps } from '../../access-step';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: AccessProps) => accessMetadata('recovery', 'code', props);

const RecoverCodePage = (props: AccessProps) => <AccessCode kind="recovery" {...props} />;

export default RecoverCodePage;
