import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { messagesOf } from '@/lib/i18n/messages';

type Props = { params: Promise<{ locale: string; token: string }> };

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { title, text } = messagesOf(locale).entitlements.resume;
  return { ...pageMetadata(locale, { title, description: text, path: '/entitlements' }), robots: { index: false } };
};

/** From a link that was sent: opening the answers is an act of its own, so that a mail scanner does not do it. */
const ResumePage = async ({ params }: Props) => {
  const { token } = await params;
  const locale = await pageLocale(params);
  const { title, text, button } = messagesOf(locale).entitlements.resume;
  return (
    <PageBody>
      <h1>{title}</h1>
      <p className="mt-4 max-w-text text-lg">{text}</p>
      <Form action="/api/entitlements/resume" csrf="" locale={locale} hidden={{ token }} className="mt-8">
        <Button large>{button}</Button>
      </Form>
    </PageBody>
  );
};

export default ResumePage;
