import { AccessStart } from '../access-start';
import { type AccessProps, accessMetadata } from '../access-step';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: AccessProps) => accessMetadata('recovery', 'start', props);

const RecoverPage = (props: AccessProps) => <AccessStart kind="recovery" {...props} />;

export default RecoverPage;
