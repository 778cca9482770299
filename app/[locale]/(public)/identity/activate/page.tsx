import { AccessStart } from '../access-start';
import { type AccessProps, accessMetadata } from '../access-step';

export const dynamic = 'force-dynamic';

export const generateMetadata = (props: AccessProps) => accessMetadata('activation', 'start', props);

const ActivatePage = (props: AccessProps) => <AccessStart kind="activation" {...props} />;

export default ActivatePage;
