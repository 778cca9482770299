import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Under an upload: go on with the telephone, use a kept document, or join photos that are there already. */
export const OtherWays = ({
  caseId,
  kind,
  name,
  files,
  csrf,
  locale,
  isActing,
}: {
  caseId: string;
  kind: string;
  name: string;
  files: readonly { readonly mediaType: string }[];
  csrf: string;
  locale: Locale;
  isActing: boolean;
}) => {
  const t = translator(locale);
  const photos = files.filter(({ mediaType }) => mediaType.startsWith('image/')).length;
  const query = `?case=${caseId}&kind=${kind}`;
  const about = <span className="sr-only"> ({name})</span>;
  const link = 'inline-flex min-h-11 items-center';
  return (
    <ul aria-label={t('documents.row.more')} className="flex flex-wrap items-center gap-x-6 gap-y-1">
      <li>
        <Form action="/api/hand-offs/start" csrf={csrf} locale={locale} hidden={{ case: caseId, kind }}>
          <Button look="plain" icon="qr-code">
            {t('documents.row.phone')}
            {about}
          </Button>
        </Form>
      </li>
      {isActing ? null : (
        <li>
          <a href={`/${locale}/my/documents/use${query}`} className={link}>
            {t('documents.row.kept')}
            {about}
          </a>
        </li>
      )}
      {photos > 1 ? (
        <li>
          <a href={`/${locale}/my/documents/join${query}`} className={link}>
            {t('documents.row.join', { count: photos })}
            {about}
          </a>
        </li>
      ) : null}
    </ul>
  );
};
