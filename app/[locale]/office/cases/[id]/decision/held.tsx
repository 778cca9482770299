import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { now } from '@/lib/adapters/clock';
import type { Session } from '@/lib/auth/session';
import { formatInstant, formatTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Acts } from '../case-acts';
import type { OfficeCase } from '../case-page';
import { staffName } from '../fact-view';
import { DecisionSheet, decisionPreview } from './decision-preview';

type Props = {
  session: Session;
  row: OfficeCase;
  locale: Locale;
  base: string;
  may: Acts;
  held: OfficeCase['decisions'][number];
  reason: string;
  error: string | undefined;
};

/** A signed decision while it waits: when it reaches the person, and the two ways on: not to wait, or to undo the signature. */
export const Held = async (props: Props) => {
  const { session, row, locale, may, held, reason, error } = props;
  const t = translator(locale);
  const sheet = await decisionPreview(props);
  const hidden = { case: row.id, version: String(row.version) };
  const { releaseAt, signedAt, signedById } = held;
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="no-print space-y-6 lg:col-start-2 lg:row-start-1">
        {signedAt ? (
          <p>
            {t('decisionDesk.held.waits', {
              by: staffName(signedById, row, session, locale),
              when: formatInstant(signedAt, locale, { style: 'medium' }),
            })}
          </p>
        ) : null}
        <p className="font-bold">
          {releaseAt && releaseAt > now()
            ? t('decisionDesk.held.until', { time: formatTime(releaseAt, locale) })
            : t('decisionDesk.held.soon')}
        </p>
        <Form action="/api/office/decision-pdf" csrf={session.csrf} locale={locale} hidden={hidden}>
          <Button look="secondary">{t('decisionDesk.preview.pdf')}</Button>
        </Form>
        {may.release ? (
          <Form action="/api/office/release" csrf={session.csrf} locale={locale} hidden={hidden}>
            <Button describedBy="release-hint">{t('decisionDesk.held.release')}</Button>
            <p id="release-hint" className="mt-2 text-muted">
              {t('decisionDesk.held.releaseHint')}
            </p>
          </Form>
        ) : null}
        {may.undo ? (
          <section aria-labelledby="undo" className="border-t border-line pt-6">
            <h2 id="undo" className="mb-3 text-lg">
              {t('decisionDesk.held.undoTitle')}
            </h2>
            <Form action="/api/office/undo-signature" csrf={session.csrf} locale={locale} hidden={hidden}>
              <Field
                widget="textarea"
                name="reason"
                label={t('decisionDesk.held.undoReason')}
                hint={t('decisionDesk.held.undoHint')}
                locale={locale}
                value={reason}
                error={error}
              />
              <Button look="secondary">{t('decisionDesk.held.undo')}</Button>
            </Form>
          </section>
        ) : (
          <p className="text-muted">{t('decisionDesk.held.notYours')}</p>
        )}
      </div>
      <div className="min-w-0 lg:col-start-1 lg:row-start-1">
        <DecisionSheet sheet={sheet} row={row} locale={locale} />
      </div>
    </div>
  );
};
