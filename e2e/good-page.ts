import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxe, expectNoSidewaysScroll, expectSoundPage, look } from './fixtures';

export const LOCALES = ['es', 'en'] as const;
type Locale = (typeof LOCALES)[number];

/** Sentences of four words or more of a language's message files, as they appear on pages. */
const sentencesOf = (locale: Locale): Set<string> => {
  const folder = `lib/i18n/messages/${locale}`;
  const texts: string[] = [];
  const collect = (value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  for (const file of readdirSync(folder)) collect(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
  return new Set(texts.filter((text) => !text.includes('{') && text.split(/\s+/).length >= 4));
};
const said = { es: sentencesOf('es'), en: sentencesOf('en') };
const foreign: Record<Locale, string[]> = {
  es: [...said.en].filter((text) => !said.es.has(text)),
  en: [...said.es].filter((text) => !said.en.has(text)),
};

/** Parts marked with another language are meant to be in it. */
const textInOwnLanguage = (page: Page) =>
  page.evaluate(() => {
    const { lang } = document.documentElement;
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll(`[lang]:not([lang="${lang}"]), script, style`)) part.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });

/** Widths at which a page is looked at; of pages made by one template the others are looked at once, in Spanish. */
const widthsOf = (locale: Locale, isTwin: boolean): readonly number[] => {
  if (isTwin) return locale === 'es' ? [360] : [];
  // The translation has the same structure: it is looked at once, at the width where longer words hurt.
  return locale === 'es' ? [1280, 360] : [360];
};

/**
 * A page that is there, in its language alone, without faults of axe and without sideways scroll down to 320 px.
 * @param isTwin another page of the same template was looked at with more care
 */
export const expectGoodPage = async (page: Page, path: string, isTwin = false) => {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBeLessThan(400);
  await expectSoundPage(page);
  const locale = path.split('/')[1] as Locale;
  const text = await textInOwnLanguage(page);
  expect(
    foreign[locale].filter((sentence) => text.includes(sentence)),
    `${path} in the wrong language`,
  ).toEqual([]);
  for (const width of widthsOf(locale, isTwin)) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoAxe(page);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await look(
    page,
    `a11y${path
      .split('?')[0]
      ?.replace(/[a-z0-9]{20,}/g, 'id')
      .replaceAll('/', '_')}`,
  );
};
