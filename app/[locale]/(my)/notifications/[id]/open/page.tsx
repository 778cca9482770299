import type { NotificationProps } from '../load-notification';
import { SignAct, signActMetadata } from '../sign-act';

export const generateMetadata = (props: NotificationProps) => signActMetadata('open', props);

const OpenPage = (props: NotificationProps) => <SignAct act="open" {...props} />;

export default OpenPage;
