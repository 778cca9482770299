import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { DocumentCanvas } from './document-canvas';

/** A presented document on the page, drawn there or, without JavaScript, in the browser's own viewer, and two other ways to it. */
export const DocumentViewer = ({
  id,
  name,
  mediaType,
  locale,
}: {
  id: string;
  name: string;
  mediaType: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const src = `/api/documents/${id}?view`;
  const title = t('office.document.viewer', { name });
  return (
    <div>
      <DocumentCanvas
        key={id}
        src={src}
        mediaType={mediaType}
        title={title}
        words={messagesOf(locale).caseDesk.documents.viewer}
      />
      <noscript>
        {mediaType.startsWith('image/') ? (
          // biome-ignore lint/performance/noImgElement: evidence is shown as it was sent, never resized by the server
          <img src={src} alt={title} className="max-h-[75vh] max-w-full rounded border border-line bg-sunken" />
        ) : (
          <iframe
            src={`${src}#navpanes=0&view=FitH`}
            title={title}
            className="h-[75vh] w-full rounded border border-line bg-sunken max-sm:h-96"
          />
        )}
      </noscript>
      <p className="no-print mt-2 flex flex-wrap items-center gap-x-6 gap-y-1">
        <a href={src} target="_blank" rel="noreferrer" className="inline-flex min-h-8 items-center gap-1.5">
          <Icon name="external-link" className="size-5" />
          {t('office.document.openTab')}
        </a>
        <a href={`/api/documents/${id}`} download={name} className="inline-flex min-h-8 items-center gap-1.5">
          <Icon name="download" className="size-5" />
          {t('office.document.download')}
        </a>
        <span className="text-muted">{t('office.document.notShown')}</span>
      </p>
    </div>
  );
};
