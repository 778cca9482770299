'use client';
import { useEffect, useState } from 'react';
import type { NoticeView } from '@/lib/services/site-notices/site-notices';
import { NoticeBanners } from './notice-banners';

const askServer = async (locale: string): Promise<readonly NoticeView[]> => {
  const answer = await fetch(`/api/site-notices?locale=${locale}`);
  return answer.status === 200 ? answer.json() : [];
};

/** The notices of the public pages, on a page made at build time. */
export const PublicNotices = ({ locale }: { locale: string }) => {
  const [notices, setNotices] = useState<readonly NoticeView[]>([]);
  useEffect(() => {
    askServer(locale).then(setNotices, () => undefined);
  }, [locale]);
  return <NoticeBanners notices={notices} locale={locale} />;
};
