import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Tag, type TagTone } from '@/components/ui/tag';
import { UploadEnhancer, type UploadWords } from '@/components/wizard/upload-enhancer';
import { formatFileSize } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

export type UploadedFile = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly size: number;
  readonly state: 'pending' | 'safe' | 'infected' | 'error' | 'locked';
};

const tones = {
  pending: 'blue',
  safe: 'green',
  infected: 'red',
  error: 'red',
  locked: 'amber',
} as const satisfies Record<UploadedFile['state'], TagTone>;

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
  error,
}: {
  caseId: string;
  kind: string;
  name: string;
  page: string;
  files: readonly UploadedFile[];
  csrf: string;
  locale: Locale;
  error?: string | undefined;
}) => {
  const t = translator(locale);
  const form = `upload-${kind}`;
  return (
    <div className="mt-4 space-y-4">
      {files.map((file) => (
        <div key={file.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-line pl-4">
          <span className="min-w-0 break-all font-bold">{file.name}</span>
          <span className="text-sm text-muted">{formatFileSize(file.size, locale)}</span>
          <Tag tone={tones[file.state]}>{t(`apply.documents.states.${file.state}`)}</Tag>
          <Form action="/api/documents/remove" csrf={csrf} locale={locale} hidden={{ document: file.id, page }}>
            <Button look="plain" icon="trash">
              {t('apply.documents.remove', { name: file.name })}
            </Button>
          </Form>
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
      <UploadEnhancer form={form} caseId={caseId} kind={kind} locale={locale} words={uploadWords(locale)} />
    </div>
  );
};
