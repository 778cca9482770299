import type { NotificationProps } from '../load-notification';
import { SignAct, signActMetadata } from '../sign-act';

export const generateMetadata = (props: NotificationProps) => signActMetadata('refuse', props);

const RefusePage = (props: NotificationProps) => <SignAct act="refuse" {...props} />;

export default RefusePage;
