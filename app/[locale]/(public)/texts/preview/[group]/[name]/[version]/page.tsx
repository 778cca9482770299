import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ContentPage } from '@/components/layout/content-page';
import { pageLocale } from '@/components/layout/page-locale';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { TemplateWords } from '@/lib/services/messages/templates';
import { previewText } from '@/lib/services/texts/edit-texts';
import type { CookiesWords, HelpWords, PageWords, TextKey } from '@/lib/services/texts/editable';
import { groupOf, isTextKey } from '@/lib/services/texts/editable';
import type { Words } from '@/lib/services/texts/shape';
import { textWriters } from '../../../../../../office/staff-areas';
import { orNotFound } from '../../../../../../or-not-found';
import { AboutText } from '../../../../../(static)/about/about-text';
import { AccessibilityText } from '../../../../../(static)/accessibility/accessibility-text';
import { CookiesText } from '../../../../../(static)/cookies/cookies-text';
import { HelpTopic } from '../../../../../(static)/help/[topic]/help-topic';
import { MessagePreview } from './message-preview';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; group: string; name: string; version: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).texts.previewTitle,
  robots: { index: false, follow: false },
});

/* The real page of each text, with these words. They were parsed by the shape of this text. */
const Shown = ({
  textKey,
  words,
  note,
  locale,
}: {
  textKey: TextKey;
  words: Words;
  note: ReactNode;
  locale: Locale;
}) => {
  const common = { note, locale };
  if (groupOf(textKey) === 'help') return <HelpTopic section={words as HelpWords} {...common} />;
  if (groupOf(textKey) === 'template') return <MessagePreview words={words as TemplateWords} {...common} />;
  switch (textKey) {
    case 'legal/cookies':
      return <CookiesText words={words as CookiesWords} {...common} />;
    case 'legal/accessibility':
      return <AccessibilityText words={words as PageWords} {...common} />;
    case 'legal/about':
      return <AboutText words={words as PageWords} {...common} />;
    default:
      return <ContentPage {...(words as PageWords)} {...common} />;
  }
};

/** A version as people would read it, in the frame in which they would. */
const PreviewPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { group, name, version } = await params;
  const key = `${group}/${name}`;
  if (!isTextKey(key) || !/^(0|[1-9]\d{0,4})$/.test(version)) notFound();
  const { actor } = await requireStaff(locale, `/${locale}/texts/preview/${key}/${version}`, ...textWriters);
  const number = Number(version);
  const both = await orNotFound(() => previewText(actor, key, number));
  const words = messagesOf(locale).texts;
  const note = (
    <div className="mb-8">
      <Notice kind="warning" locale={locale} title={words.previewTitle}>
        <p>{number === 0 ? words.previewProgram : translator(locale)('texts.previewText', { number })}</p>
        <p>
          <a href={`/${locale}/office/texts/${key}`}>{words.previewBack}</a>
        </p>
      </Notice>
    </div>
  );
  return <Shown textKey={key} words={both[locale]} note={note} locale={locale} />;
};

export default PreviewPage;
