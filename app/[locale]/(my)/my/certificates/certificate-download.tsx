import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** A certificate at one click: the sealed PDF, and the same as data. Its name completes both for those who hear them. */
export const CertificateDownload = ({
  subject,
  name,
  main = false,
  csrf,
  locale,
}: {
  subject: string;
  name: string;
  /** The one thing to do on its page. */
  main?: boolean;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <Form action="/api/certificates/issue" csrf={csrf} locale={locale} hidden={{ subject }}>
        <Button look={main ? 'primary' : 'secondary'} icon="download">
          {t('certificates.download')}
          <span className="sr-only">: {name}</span>
        </Button>
      </Form>
      <a href={`/api/certificates/${subject}`} download className="inline-flex min-h-11 items-center">
        {t('certificates.json')}
        <span className="sr-only">: {name}</span>
      </a>
    </div>
  );
};
