import { documentTones } from '@/components/case/document-tones';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listPhotos } from '@/lib/services/documents/join-photos';

type Photo = Awaited<ReturnType<typeof listPhotos>>['photos'][number];

/* Only a photo found safe leaves the storage, also for its own preview. */
const Preview = ({ photo, locale }: { photo: Photo; locale: Locale }) => {
  const t = translator(locale);
  return photo.state === 'safe' ? (
    // biome-ignore lint/performance/noImgElement: the optimiser is off, it would decode files of strangers
    <img
      src={`/api/documents/${photo.id}?view`}
      alt={t('documents.join.preview', { name: photo.name })}
      loading="lazy"
      className="h-28 w-28 rounded border border-line bg-sunken object-contain"
    />
  ) : (
    <div className="flex h-28 w-28 items-center rounded border border-line bg-sunken p-2 text-xs text-muted">
      {t('documents.join.noPreview')}
    </div>
  );
};

/** The photos in their order, each with buttons to move it and to take it out. Part of one form. */
export const PhotoList = ({ photos, locale }: { photos: readonly Photo[]; locale: Locale }) => {
  const t = translator(locale);
  return (
    <ol className="mb-8">
      {photos.map((photo, index) => {
        const number = index + 1;
        const act = (name: 'up' | 'down' | 'remove') => ({ name: 'act', value: `${name}.${photo.id}` });
        return (
          <li key={photo.id} className="flex flex-wrap gap-x-5 gap-y-3 border-t border-line py-4">
            <Preview photo={photo} locale={locale} />
            <div className="min-w-0 flex-1 basis-48">
              <p className="font-bold">{t('documents.join.page', { number, total: photos.length })}</p>
              <p className="text-sm break-all text-muted">{photo.name}</p>
              {photo.state === 'safe' ? null : (
                <Tag tone={documentTones[photo.state]}>{t(`apply.documents.states.${photo.state}`)}</Tag>
              )}
              <p className="mt-1 flex flex-wrap gap-x-5">
                {index > 0 ? (
                  <Button look="plain" {...act('up')}>
                    <span aria-hidden="true">{t('documents.join.up')}</span>
                    <span className="sr-only">{t('documents.join.upOf', { number })}</span>
                  </Button>
                ) : null}
                {number < photos.length ? (
                  <Button look="plain" {...act('down')}>
                    <span aria-hidden="true">{t('documents.join.down')}</span>
                    <span className="sr-only">{t('documents.join.downOf', { number })}</span>
                  </Button>
                ) : null}
                <Button look="plain" {...act('remove')}>
                  <span aria-hidden="true">{t('documents.join.remove')}</span>
                  <span className="sr-only">{t('documents.join.removeOf', { number })}</span>
                </Button>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
};
