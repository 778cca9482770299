import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Tag } from '@/components/ui/tag';
import { UploadEnhancer, type UploadWords } from '@/components/wizard/upload-enhancer';
import { formatFileSize } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { documentTones } from './document-tones';
import { OtherWays } from './other-ways';
import { UnlockForm } from './unlock-form';

export type UploadedFile = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly state: 'pending' | 'safe' | 'infected' | 'error' | 'locked';
};

const uploadWords = (locale: Locale): UploadWords => ({
  ...messagesOf(locale).apply.documents.progress,
  errors: messagesOf(locale).errors,
});

/** Files of one kind that are not presented yet, with their way out, and the form that takes another. */
export const DocumentRow = ({
  caseId,
  kind,
  name,
  page,
  files,
  csrf,
  locale,
  errorOf,
  isActing,
}: {
  caseId: string;
  kind: string;
  name: string;
  page: string;
  files: readonly UploadedFile[];
  csrf: string;
  locale: Locale;
  errorOf: (name: string) => string | undefined;
  /** For somebody else: what the representative keeps is not offered, nor what the person represented keeps. */
  isActing: boolean;
}) => {
  const t = translator(locale);
  const form = `upload-${kind}`;
  const error = errorOf(`file-${kind}`);
  return (
    <div className="mt-4 space-y-4">
      {files.map((file) => (
        <div key={file.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-line pl-4">
          <span className="min-w-0 break-all font-bold">{file.name}</span>
          <span className="text-sm text-muted">{formatFileSize(file.size, locale)}</span>
          <Tag tone={documentTones[file.state]}>{t(`apply.documents.states.${file.state}`)}</Tag>
          <Form action="/api/documents/remove" csrf={csrf} locale={locale} hidden={{ document: file.id, page }}>
            <Button look="plain" icon="trash">
              {t('apply.documents.remove', { name: file.name })}
            </Button>
          </Form>
          {file.state === 'locked' ? (
            <UnlockForm file={file} page={page} csrf={csrf} locale={locale} errorOf={errorOf} />
          ) : null}
        </div>
      ))}
      <Form id={form} action="/api/uploads" csrf={csrf} locale={locale} hidden={{ case: caseId, kind, page }} upload>
        <Field
          widget="file"
          name={`file-${kind}`}
          label={t('apply.documents.choose', { name })}
          locale={locale}
          accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
          {...(error ? { error } : {})}
        />
        <Button look="secondary">{t('apply.documents.upload')}</Button>
      </Form>
      <OtherWays
        caseId={caseId}
        kind={kind}
        name={name}
        files={files}
        csrf={csrf}
        locale={locale}
        isActing={isActing}
      />
      <UploadEnhancer form={form} caseId={caseId} kind={kind} locale={locale} words={uploadWords(locale)} />
    </div>
  );
};
